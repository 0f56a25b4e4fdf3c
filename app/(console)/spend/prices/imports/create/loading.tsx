import { PageSkeleton } from '@/components/patterns/page-skeleton';
import { ConsolePage } from '@/components/shell/console-page';
import { importBreadcrumbs } from './breadcrumbs';

export default function ImportPricesLoading() {
  return (
    <ConsolePage breadcrumbs={importBreadcrumbs}>
      <PageSkeleton kind="form" title="Import prices" />
    </ConsolePage>
  );
}
