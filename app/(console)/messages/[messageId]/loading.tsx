import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function MessageLoading() {
  return (
    <ConsolePage breadcrumbs={[{ label: 'Messages', href: routes.messages.list }, { label: 'Message' }]}>
      <PageSkeleton kind="details" />
    </ConsolePage>
  );
}
