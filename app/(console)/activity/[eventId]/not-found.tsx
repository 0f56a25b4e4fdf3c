import { NotFoundPage } from '@/components/patterns/not-found-page';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function ActivityRecordNotFound() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Activity', href: routes.activity.list }, { label: 'Not found' }]}>
      <NotFoundPage
        title="Activity record not found"
        text="It may belong to another Region, or the address may be mistyped."
        back={{ label: 'View activity', href: routes.activity.list }}
      />
    </ConsolePage>
  );
}
