import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function AlarmLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Alarms', href: routes.alarms.list() }, { label: 'Alarm' }]}>
      <PageSkeleton kind="details" />
    </ConsolePage>
  );
}
