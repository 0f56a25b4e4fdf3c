import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function EditAlarmLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Alarms', href: routes.alarms.list() }, { label: 'Edit alarm' }]} width="form">
      <PageSkeleton kind="form" title="Edit alarm" />
    </ConsolePage>
  );
}
