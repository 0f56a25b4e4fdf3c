import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function ActivityRecordLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Activity', href: routes.activity.list }, { label: 'Activity record' }]}>
      <PageSkeleton kind="details" />
    </ConsolePage>
  );
}
