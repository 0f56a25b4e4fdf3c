import { ResourceTableSkeleton } from '@/components/patterns/resource-table';
import { priceTable } from '@/components/prices/price-table';
import { ConsolePage } from '@/components/shell/console-page';

export default function PricesLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Price table' }]} width="full">
      <ResourceTableSkeleton definition={priceTable} title="Price table" />
    </ConsolePage>
  );
}
