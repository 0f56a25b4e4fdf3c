import { configurationSetsTable } from '@/components/configuration-sets/configuration-sets-table';
import { ResourceTableSkeleton } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';

export default function ConfigurationSetsLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Configuration sets' }]} width="full">
      <ResourceTableSkeleton definition={configurationSetsTable} selectable />
    </ConsolePage>
  );
}
