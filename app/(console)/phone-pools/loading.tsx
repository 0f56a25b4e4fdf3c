import { poolsTable } from '@/components/pools/pools-table';
import { ResourceTableSkeleton } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';

export default function PhonePoolsLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Phone pools' }]} width="full">
      <ResourceTableSkeleton definition={poolsTable} selectable />
    </ConsolePage>
  );
}
