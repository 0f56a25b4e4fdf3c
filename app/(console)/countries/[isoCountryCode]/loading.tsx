import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function CountryLoading() {
  return (
    <ConsolePage
      breadcrumbs={[{ label: 'Countries and regions', href: routes.countries.list }, { label: 'Country or region' }]}
    >
      <PageSkeleton kind="details" />
    </ConsolePage>
  );
}
