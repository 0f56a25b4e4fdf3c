import { alarmsTable } from '@/components/alarms/alarms-table';
import { ResourceTableSkeleton } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';

export default function AlarmsLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Alarms' }]} width="full">
      <ResourceTableSkeleton definition={alarmsTable} selectable />
    </ConsolePage>
  );
}
