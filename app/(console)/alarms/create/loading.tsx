import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { createBreadcrumbs } from './breadcrumbs';

export default function CreateAlarmLoading() {
  return (
    <ConsolePage breadcrumbs={createBreadcrumbs} width="form">
      <PageSkeleton kind="form" title="Create alarm" />
    </ConsolePage>
  );
}
