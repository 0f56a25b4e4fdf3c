import { NotFoundPage } from '@/components/patterns/not-found-page';
import { spendBreadcrumb } from '@/components/prices/spend-breadcrumb';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function PriceImportNotFound() {
  return (
    <ConsolePage
      breadcrumbs={[
        spendBreadcrumb,
        { label: 'Price table', href: routes.prices.tab('imports') },
        { label: 'Not found' },
      ]}
    >
      <NotFoundPage
        title="Import not found"
        text="No rate card was imported under this address. It may be mistyped, or belong to another account."
        back={{ label: 'View imports', href: routes.prices.tab('imports') }}
      />
    </ConsolePage>
  );
}
