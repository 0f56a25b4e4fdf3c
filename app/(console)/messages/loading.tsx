import { messageTable } from '@/components/messages/message-columns';
import { ResourceTableSkeleton } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';

export default function MessagesLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Messages' }]} width="full">
      <ResourceTableSkeleton definition={messageTable} />
    </ConsolePage>
  );
}
