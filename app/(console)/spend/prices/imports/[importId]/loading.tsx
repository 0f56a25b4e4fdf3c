import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { spendBreadcrumb } from '@/components/prices/spend-breadcrumb';
import { ConsolePage } from '@/components/shell/console-page';
import { routes } from '@/lib/routes';

export default function PriceImportLoading() {
  return (
    <ConsolePage
      breadcrumbs={[spendBreadcrumb, { label: 'Price table', href: routes.prices.tab('imports') }, { label: 'Import' }]}
    >
      <PageSkeleton kind="details" />
    </ConsolePage>
  );
}
