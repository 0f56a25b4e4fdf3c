import { pageInMemory, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { ChannelsContainer, LimitsContainer } from '@/components/spend/channel-spend';
import { MonthTotal } from '@/components/spend/month-total';
import { SpendChart } from '@/components/spend/spend-chart';
import { dailyLimit } from '@/components/spend/spend-chart-data';
import { spendQuery, type SpendAddress } from '@/components/spend/spend-header';
import { countriesBesideChart, spendRows, spendTable, spendValues } from '@/components/spend/spend-tables';
import { SpendViewControl } from '@/components/spend/spend-view-control';
import { monthText, spendViews, type SpendView } from '@/components/spend/spend-words';
import { Columns } from '@/components/ui/columns';
import type { ActionResult } from '@/lib/console/action-result';
import { readForPage } from '@/lib/console/call-from-page';
import { getSpendStatistics } from '@/lib/domains/spend';
import { dayOf, daysOf, spanOfMonth } from '@/lib/domains/spend/spend-months.rules';
import type { SpendStatistics, SpendSummary } from '@/lib/domains/spend/spend.shapes';
import type { Spend } from '@/lib/domains/spend-limits/spend-limits.shapes';
import { routes } from '@/lib/routes';
import { tablePreferences } from '../table-preferences';

const tableTitles = {
  DAY: 'Days',
  COUNTRY: 'Countries',
  ORIGINATOR_TYPE: 'Originator types',
} as const satisfies Record<SpendView['grouping'], string>;

/** A month: what it cost, against its limits, and by day, country or originator type. */
export async function MonthTab({
  address,
  summary,
  spends,
  params,
}: {
  address: SpendAddress;
  summary: SpendSummary;
  spends: readonly Spend[];
  params: SearchParams;
}) {
  const { view } = address;
  const { Month, IsPresent } = summary;
  const span = spanOfMonth(Month);
  const days = daysOf(span);
  const used = summary.Channels.filter(({ Messages }) => Messages > 0).map(({ Channel }) => Channel);
  const table = spendTable(view.grouping, used);
  const within = { From: dayOf(span.from), To: dayOf(span.to) };
  const [statistics, countries, { preferences, savePreferences }] = await Promise.all([
    readForPage(getSpendStatistics, { GroupBy: view.grouping, ...within }),
    view.grouping === 'COUNTRY' ? undefined : readForPage(getSpendStatistics, { GroupBy: 'COUNTRY', ...within }),
    tablePreferences(table),
  ]);
  const emptyText = IsPresent ? 'Nothing was sent this month.' : `Nothing was sent in ${monthText(Month)}.`;
  const state = parseTableState(params, table, preferences);
  const rows = statistics.ok ? spendRows(view.grouping, Month, statistics.data.Groups) : [];
  const limit =
    view.grouping === 'DAY' && IsPresent && statistics.ok
      ? dailyLimit(statistics.data.Groups, spends, days.length)
      : undefined;
  const chart = (
    <SpendChart
      grouping={view.grouping}
      result={statistics}
      times={view.grouping === 'DAY' ? days : []}
      limit={limit}
      // As high as the table beside it.
      heightPx={view.grouping === 'COUNTRY' ? 320 : 400}
      emptyText={emptyText}
      actions={
        <SpendViewControl
          chosen={view.id}
          views={spendViews.map((one) => ({
            id: one.id,
            label: one.label,
            href: routes.spend.page(spendQuery({ ...address, view: one })),
          }))}
        />
      }
    />
  );
  return (
    <>
      <Columns layout="1-3">
        <MonthTotal summary={summary} />
        {IsPresent ? <LimitsContainer summary={summary} spends={spends} /> : <ChannelsContainer summary={summary} />}
      </Columns>
      {countries ? (
        <Columns layout="7-5">
          {chart}
          <CountriesBesideChart month={Month} result={countries} params={params} emptyText={emptyText} />
        </Columns>
      ) : (
        chart
      )}
      <ResourceTable
        variant="container"
        title={tableTitles[view.grouping]}
        definition={table}
        state={state}
        preferences={preferences}
        savePreferences={savePreferences}
        result={statistics.ok ? { ok: true, data: pageInMemory(rows, state, spendValues) } : statistics}
        emptyText={emptyText}
      />
    </>
  );
}

function CountriesBesideChart({
  month,
  result,
  params,
  emptyText,
}: {
  month: string;
  result: ActionResult<SpendStatistics>;
  params: SearchParams;
  emptyText: string;
}) {
  const state = parseTableState(params, countriesBesideChart);
  const rows = result.ok ? spendRows('COUNTRY', month, result.data.Groups) : [];
  return (
    <ResourceTable
      variant="container"
      title="Spend by country"
      definition={countriesBesideChart}
      state={state}
      result={result.ok ? { ok: true, data: pageInMemory(rows, state, spendValues) } : result}
      emptyText={emptyText}
    />
  );
}
