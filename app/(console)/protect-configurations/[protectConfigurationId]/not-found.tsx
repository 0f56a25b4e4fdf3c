import { NotFoundPage } from '@/components/patterns/not-found-page';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function ProtectConfigurationNotFound() {
  return (
    <ConsolePage
      breadcrumbs={[
        { label: 'Protect configurations', href: routes.protectConfigurations.list },
        { label: 'Not found' },
      ]}
    >
      <NotFoundPage
        title="Protect configuration not found"
        text="It may have been deleted, belong to another Region, or the address may be mistyped."
        back={{ label: 'View protect configurations', href: routes.protectConfigurations.list }}
      />
    </ConsolePage>
  );
}
