import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function AddEventDestinationLoading() {
  return (
    <ConsolePage
      breadcrumbs={[
        { label: 'Configuration sets', href: routes.configurationSets.list },
        { label: 'Add event destination' },
      ]}
      width="form"
    >
      <PageSkeleton kind="form" title="Add event destination" />
    </ConsolePage>
  );
}
