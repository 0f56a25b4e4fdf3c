import type { Metadata } from 'next';
import { tablePreferences } from '@/app/(console)/table-preferences';
import {
  pageInMemory,
  pageToken,
  parseTableState,
  ResourceTable,
  type SearchParams,
} from '@/components/patterns/resource-table';
import { readPriceDay } from '@/components/prices/price-day';
import { PriceDayForm } from '@/components/prices/price-day-form';
import { priceImportsTable } from '@/components/prices/price-imports-table';
import { priceTable, priceTableValues } from '@/components/prices/price-table';
import { priceMoment } from '@/components/prices/price-words';
import { pricesHelp } from '@/components/prices/prices-help';
import { spendBreadcrumb } from '@/components/prices/spend-breadcrumb';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { Stack } from '@/components/ui/columns';
import { PageHeader } from '@/components/ui/page-header';
import { TabLinks } from '@/components/ui/tabs';
import { readForPage } from '@/lib/console/call-from-page';
import { listPriceImports, listPriceTable } from '@/lib/domains/prices';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Price table' };

const tabs = [
  { id: 'prices', label: 'Prices' },
  { id: 'imports', label: 'Imports' },
] as const;

const importPrices = { label: 'Import prices', href: routes.prices.import, operation: 'ImportPrices' };

export default async function PricesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const query = await searchParams;
  const tab = tabs.find(({ id }) => id === query.tab)?.id ?? 'prices';
  return (
    <ConsolePage breadcrumbs={[spendBreadcrumb, { label: 'Price table' }]} width="full">
      <PageHeader
        title="Price table"
        info={<InfoLink topic={pricesHelp} />}
        description="What messages cost, by country, channel and originator type. A message is charged at the price of the day on which it is sent."
      />
      <Stack>
        <TabLinks
          label="Price table sections"
          activeId={tab}
          tabs={tabs.map(({ id, label }) => ({ id, label, href: routes.prices.tab(id) }))}
        />
        {tab === 'prices' && <Prices query={query} />}
        {tab === 'imports' && <Imports query={query} />}
      </Stack>
    </ConsolePage>
  );
}

async function Prices({ query }: { query: SearchParams }) {
  const now = new Date();
  const chosen = readPriceDay(query.day, now);
  const [result, { preferences, savePreferences }] = await Promise.all([
    readForPage(listPriceTable, { At: chosen?.at }),
    tablePreferences(priceTable),
  ]);
  const state = parseTableState(query, priceTable, preferences);
  const day = chosen?.day ?? now.toISOString().slice(0, 10);
  return (
    <ResourceTable
      definition={priceTable}
      state={state}
      preferences={preferences}
      savePreferences={savePreferences}
      variant="container"
      title={chosen ? `Prices on ${priceMoment(new Date(chosen.at * 1000))}` : 'Prices in force'}
      description="SMS for each message part, MMS for each message, voice for each started minute. Days are of UTC."
      actions={<PriceDayForm day={day} state={state} />}
      result={result.ok ? { ok: true, data: pageInMemory(result.data.Prices, state, priceTableValues) } : result}
      create={importPrices}
      emptyText={
        chosen
          ? 'No price holds on this day. Choose another day.'
          : 'No price holds today: nothing can be sent. Import a rate card.'
      }
      csvHref={routes.prices.export}
      loadedAt={now}
    />
  );
}

async function Imports({ query }: { query: SearchParams }) {
  const { preferences, savePreferences } = await tablePreferences(priceImportsTable);
  const state = parseTableState(query, priceImportsTable, preferences);
  const result = await readForPage(listPriceImports, { MaxResults: state.pageSize, NextToken: pageToken(state) });
  return (
    <ResourceTable
      definition={priceImportsTable}
      state={state}
      preferences={preferences}
      savePreferences={savePreferences}
      variant="container"
      title="Imports"
      description="The rate cards that were imported, newest first, each with what its rows did."
      result={
        result.ok ? { ok: true, data: { rows: result.data.PriceImports, nextToken: result.data.NextToken } } : result
      }
      create={importPrices}
      emptyText="No rate card was imported yet. The prices are those that the account was set up with."
      loadedAt={new Date()}
    />
  );
}
