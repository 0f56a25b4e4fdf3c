import { pageInMemory, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { SpendChart } from '@/components/spend/spend-chart';
import { spendRows, spendTable, spendValues } from '@/components/spend/spend-tables';
import { readForPage } from '@/lib/console/call-from-page';
import { getSpendStatistics } from '@/lib/domains/spend';
import { dayOf, spanOfMonth } from '@/lib/domains/spend/spend-months.rules';
import { channels } from '@/lib/reference/channels';
import { tablePreferences } from '../table-preferences';

/**
 * All months that are known.
 * @param months the present one first
 */
export async function HistoryTab({ months, params }: { months: readonly string[]; params: SearchParams }) {
  const [last = '', first = last] = [months[0], months.at(-1)];
  const statistics = await readForPage(getSpendStatistics, {
    GroupBy: 'MONTH',
    From: dayOf(spanOfMonth(first).from),
    To: dayOf(spanOfMonth(last).to),
  });
  const groups = statistics.ok ? statistics.data.Groups : [];
  const used = channels.filter((channel) =>
    groups.some((one) => one.Channels.some(({ Channel }) => Channel === channel)),
  );
  const table = spendTable('MONTH', used);
  const { preferences, savePreferences } = await tablePreferences(table);
  const state = parseTableState(params, table, preferences);
  const emptyText = 'Nothing was sent in the last 15 months.';
  return (
    <>
      <SpendChart grouping="MONTH" result={statistics} times={[...months].reverse()} emptyText={emptyText} />
      <ResourceTable
        variant="container"
        title="Months"
        definition={table}
        state={state}
        preferences={preferences}
        savePreferences={savePreferences}
        result={
          statistics.ok
            ? { ok: true, data: pageInMemory(spendRows('MONTH', last, groups), state, spendValues) }
            : statistics
        }
        emptyText={emptyText}
      />
    </>
  );
}
