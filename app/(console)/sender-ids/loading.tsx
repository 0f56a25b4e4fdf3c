import { ResourceTableSkeleton } from '@/components/patterns/resource-table';
import { senderIdsTable } from '@/components/sender-ids/sender-ids-table';
import { ConsolePage } from '@/components/shell/console-page';

export default function SenderIdsLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Sender IDs' }]} width="full">
      <ResourceTableSkeleton definition={senderIdsTable} selectable />
    </ConsolePage>
  );
}
