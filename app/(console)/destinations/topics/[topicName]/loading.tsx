import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function TopicLoading() {
  return (
    <ConsolePage
      breadcrumbs={[{ label: 'Event destinations', href: routes.destinations.list('topics') }, { label: 'Topic' }]}
    >
      <PageSkeleton kind="details" />
    </ConsolePage>
  );
}
