import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function ConfigurationSetLoading() {
  return (
    <ConsolePage
      breadcrumbs={[
        { label: 'Configuration sets', href: routes.configurationSets.list },
        { label: 'Configuration set' },
      ]}
    >
      <PageSkeleton kind="details" />
    </ConsolePage>
  );
}
