import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function StreamLoading() {
  return (
    <ConsolePage
      breadcrumbs={[{ label: 'Event destinations', href: routes.destinations.list('streams') }, { label: 'Stream' }]}
    >
      <PageSkeleton kind="details" />
    </ConsolePage>
  );
}
