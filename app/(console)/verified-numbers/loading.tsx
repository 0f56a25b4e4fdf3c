import { ResourceTableSkeleton } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';
import { verifiedNumbersTable } from '@/components/verified-destinations/verified-numbers-table';

export default function VerifiedNumbersLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Verified numbers' }]} width="full">
      <ResourceTableSkeleton definition={verifiedNumbersTable} selectable />
    </ConsolePage>
  );
}
