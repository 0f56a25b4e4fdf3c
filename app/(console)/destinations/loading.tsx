import { logGroupsTable } from '@/components/log-groups/log-groups-table';
import { ResourceTableSkeleton } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';

export default function DestinationsLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Event destinations' }]} width="full">
      <ResourceTableSkeleton definition={logGroupsTable} selectable />
    </ConsolePage>
  );
}
