import { NotFoundPage } from '@/components/patterns/not-found-page';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function CountryNotFound() {
  return (
    <ConsolePage
      breadcrumbs={[{ label: 'Countries and regions', href: routes.countries.list }, { label: 'Not found' }]}
    >
      <NotFoundPage
        title="Country or region not found"
        text="The service does not send there, or the address may be mistyped."
        back={{ label: 'View countries and regions', href: routes.countries.list }}
      />
    </ConsolePage>
  );
}
