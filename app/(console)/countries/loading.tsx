import { countriesTable } from '@/components/countries/countries-table';
import { ResourceTableSkeleton } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';

export default function CountriesLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Countries and regions' }]} width="full">
      <ResourceTableSkeleton definition={countriesTable} />
    </ConsolePage>
  );
}
