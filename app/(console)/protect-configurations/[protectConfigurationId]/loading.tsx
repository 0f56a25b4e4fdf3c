import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function ProtectConfigurationLoading() {
  return (
    <ConsolePage
      breadcrumbs={[
        { label: 'Protect configurations', href: routes.protectConfigurations.list },
        { label: 'Protect configuration' },
      ]}
    >
      <PageSkeleton kind="details" />
    </ConsolePage>
  );
}
