import { NotFoundPage } from '@/components/patterns/not-found-page';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function AlarmNotFound() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Alarms', href: routes.alarms.list() }, { label: 'Not found' }]}>
      <NotFoundPage
        title="Alarm not found"
        text="It may have been deleted, belong to another Region, or the address may be mistyped."
        back={{ label: 'View alarms', href: routes.alarms.list() }}
      />
    </ConsolePage>
  );
}
