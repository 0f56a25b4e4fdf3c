import { NotFoundPage } from '@/components/patterns/not-found-page';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function ConfigurationSetNotFound() {
  return (
    <ConsolePage
      breadcrumbs={[{ label: 'Configuration sets', href: routes.configurationSets.list }, { label: 'Not found' }]}
    >
      <NotFoundPage
        title="Configuration set not found"
        text="It may have been deleted, belong to another Region, or the address may be mistyped."
        back={{ label: 'View configuration sets', href: routes.configurationSets.list }}
      />
    </ConsolePage>
  );
}
