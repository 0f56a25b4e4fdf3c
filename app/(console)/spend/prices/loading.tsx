import { ResourceTableSkeleton } from '@/components/patterns/resource-table';
import { priceTable } from '@/components/prices/price-table';
import { spendBreadcrumb } from '@/components/prices/spend-breadcrumb';
import { ConsolePage } from '@/components/shell/console-page';

export default function PricesLoading() {
  return (
    <ConsolePage breadcrumbs={[spendBreadcrumb, { label: 'Price table' }]} width="full">
      <ResourceTableSkeleton definition={priceTable} title="Price table" />
    </ConsolePage>
  );
}
