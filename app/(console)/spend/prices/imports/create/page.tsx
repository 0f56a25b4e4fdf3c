import type { Metadata } from 'next';
import { ImportPricesForm } from '@/components/prices/import-prices-form';
import { importPricesHelp } from '@/components/prices/prices-help';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { PageHeader } from '@/components/ui/page-header';
import { importBreadcrumbs } from './breadcrumbs';

export const metadata: Metadata = { title: 'Import prices' };

export default function ImportPricesPage() {
  return (
    <ConsolePage breadcrumbs={importBreadcrumbs}>
      <PageHeader
        title="Import prices"
        info={<InfoLink topic={importPricesHelp} />}
        description="Adds the prices of a rate card to the price table. Prices that the card does not name stay as they are."
      />
      <ImportPricesForm />
    </ConsolePage>
  );
}
