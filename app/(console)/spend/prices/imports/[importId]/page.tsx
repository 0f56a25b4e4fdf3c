import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { tablePreferences } from '@/app/(console)/table-preferences';
import { pageToken, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { Timestamp } from '@/components/patterns/timestamp';
import { importRowsFilter, priceImportRowsTable } from '@/components/prices/price-import-rows-table';
import { formatCount, sourcesText } from '@/components/prices/price-imports-table';
import { changeWords } from '@/components/prices/price-words';
import { importPricesHelp } from '@/components/prices/prices-help';
import { spendBreadcrumb } from '@/components/prices/spend-breadcrumb';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { CopyableValue } from '@/components/ui/copy-button';
import { KeyValuePairs } from '@/components/ui/key-value';
import { PageHeader } from '@/components/ui/page-header';
import { callFromPage, readForPage } from '@/lib/console/call-from-page';
import { getPriceImport, listPriceImportRows } from '@/lib/domains/prices';
import { getPriceImportInput, type PriceImport } from '@/lib/domains/prices/imports/price-imports.shapes';
import { routes } from '@/lib/routes';

type Props = { params: Promise<{ importId: string }>; searchParams: Promise<SearchParams> };

export const metadata: Metadata = { title: 'Imported prices' };

export default async function PriceImportPage({ params, searchParams }: Props) {
  const [{ importId }, query] = await Promise.all([params, searchParams]);
  const wanted = getPriceImportInput.safeParse({ ImportId: importId });
  if (!wanted.success) notFound();
  const shown = await callFromPage(getPriceImport, wanted.data);
  return (
    <ConsolePage
      breadcrumbs={[
        spendBreadcrumb,
        { label: 'Price table', href: routes.prices.tab('imports') },
        { label: shown.FileName },
      ]}
    >
      <PageHeader
        title={<span className="break-all">{shown.FileName}</span>}
        info={<InfoLink topic={importPricesHelp} />}
        description="A rate card that was imported into the price table."
      />
      <Stack>
        <Container title="Import summary">
          <KeyValuePairs
            pairs={[
              { label: changeWords.ADDED, value: formatCount(shown.Added) },
              { label: changeWords.CHANGED, value: formatCount(shown.Changed) },
              { label: changeWords.REPLACED, value: formatCount(shown.Replaced) },
              { label: changeWords.SAME, value: formatCount(shown.Same) },
              { label: 'Imported', value: <Timestamp time={shown.ImportedTimestamp} /> },
              { label: 'By', value: shown.ImportedBy },
              { label: 'Source', value: sourcesText(shown) },
              { label: 'Import ID', value: <CopyableValue value={shown.ImportId} label="Copy import ID" /> },
            ]}
          />
        </Container>
        <Rows shown={shown} query={query} />
      </Stack>
    </ConsolePage>
  );
}

async function Rows({ shown, query }: { shown: PriceImport; query: SearchParams }) {
  const { preferences, savePreferences } = await tablePreferences(priceImportRowsTable);
  const state = parseTableState(query, priceImportRowsTable, preferences);
  const filter = importRowsFilter(state);
  const result =
    filter &&
    (await readForPage(listPriceImportRows, {
      ImportId: shown.ImportId,
      ...filter,
      MaxResults: state.pageSize,
      NextToken: pageToken(state),
    }));
  const totalCount = shown.Added + shown.Changed + shown.Replaced + shown.Same;
  return (
    <ResourceTable
      definition={priceImportRowsTable}
      state={state}
      preferences={preferences}
      savePreferences={savePreferences}
      variant="container"
      title="Prices"
      description="In the order of the card. What stood before is what held from that day on until the import."
      result={
        !result
          ? { ok: true, data: { rows: [], totalCount } }
          : result.ok
            ? { ok: true, data: { rows: result.data.Rows, nextToken: result.data.NextToken, totalCount } }
            : result
      }
      csvHref={routes.prices.exportImported(shown.ImportId)}
    />
  );
}
