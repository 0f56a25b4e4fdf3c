import { NotFoundPage } from '@/components/patterns/not-found-page';
import { spendBreadcrumb } from '@/components/prices/spend-breadcrumb';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function PriceNotFound() {
  return (
    <ConsolePage
      breadcrumbs={[spendBreadcrumb, { label: 'Price table', href: routes.prices.list() }, { label: 'Not found' }]}
    >
      <NotFoundPage
        title="Price not found"
        text="The price table has never had a price for this, or the address may be mistyped."
        back={{ label: 'View price table', href: routes.prices.list() }}
      />
    </ConsolePage>
  );
}
