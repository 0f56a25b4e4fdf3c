import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function SenderIdLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Sender IDs', href: routes.senderIds.list }, { label: 'Sender ID' }]}>
      <PageSkeleton kind="details" />
    </ConsolePage>
  );
}
