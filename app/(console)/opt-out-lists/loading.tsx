import { optOutListsTable } from '@/components/opt-out-lists/opt-out-lists-table';
import { ResourceTableSkeleton } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';

export default function OptOutListsLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Opt-out lists' }]} width="full">
      <ResourceTableSkeleton definition={optOutListsTable} selectable />
    </ConsolePage>
  );
}
