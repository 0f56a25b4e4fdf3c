import { ResourceTableSkeleton } from '@/components/patterns/resource-table';
import { protectConfigurationsTable } from '@/components/protect-configurations/protect-configurations-table';
import { ConsolePage } from '@/components/shell/console-page';

export default function ProtectConfigurationsLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Protect configurations' }]} width="full">
      <ResourceTableSkeleton definition={protectConfigurationsTable} selectable />
    </ConsolePage>
  );
}
