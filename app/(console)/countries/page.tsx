import type { Metadata } from 'next';
import { countriesHelp } from '@/components/countries/countries-help';
import { countriesTable, countryValues, withPrices } from '@/components/countries/countries-table';
import { pageInMemory, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { readForPage } from '@/lib/console/call-from-page';
import { listCountries } from '@/lib/domains/originator-advice';
import { listPrices } from '@/lib/domains/prices';
import { tablePreferences } from '../table-preferences';

export const metadata: Metadata = { title: 'Countries and regions' };

export default async function CountriesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [countries, prices, { preferences, savePreferences }, params] = await Promise.all([
    readForPage(listCountries, {}),
    readForPage(listPrices, { Channel: 'TEXT' }),
    tablePreferences(countriesTable),
    searchParams,
  ]);
  const rows = countries.ok ? withPrices(countries.data.Countries, prices.ok ? prices.data.Prices : []) : [];
  const state = parseTableState(params, countriesTable, preferences);
  return (
    <ConsolePage breadcrumbs={[{ label: 'Countries and regions' }]} width="full">
      <ResourceTable
        definition={countriesTable}
        title="Countries and regions"
        state={state}
        preferences={preferences}
        savePreferences={savePreferences}
        result={countries.ok ? { ok: true, data: pageInMemory(rows, state, countryValues) } : countries}
        info={<InfoLink topic={countriesHelp} />}
        description="Where messages can be sent to, from what, and for how much."
        emptyText="The service sends nowhere."
        loadedAt={new Date()}
      />
    </ConsolePage>
  );
}
