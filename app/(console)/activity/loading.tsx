import { activityTable } from '@/components/activity/activity-columns';
import { ResourceTableSkeleton } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';

export default function ActivityLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Activity' }]} width="full">
      <ResourceTableSkeleton definition={activityTable} />
    </ConsolePage>
  );
}
