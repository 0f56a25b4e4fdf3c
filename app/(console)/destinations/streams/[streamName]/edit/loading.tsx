import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function EditStreamLoading() {
  return (
    <ConsolePage
      breadcrumbs={[
        { label: 'Event destinations', href: routes.destinations.list('streams') },
        { label: 'Edit stream' },
      ]}
      width="form"
    >
      <PageSkeleton kind="form" title="Edit stream" />
    </ConsolePage>
  );
}
