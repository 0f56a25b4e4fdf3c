import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function RequestSenderIdLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Sender IDs', href: routes.senderIds.list }, { label: 'Request originator' }]}>
      <PageSkeleton kind="form" title="Select country" />
    </ConsolePage>
  );
}
