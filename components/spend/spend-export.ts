import { channelLabels } from '@/components/settings/channel-words';
import { csvLine } from '@/components/patterns/resource-table/csv';
import type { ActionResult } from '@/lib/console/action-result';
import { dayOf, spanOfMonth } from '@/lib/domains/spend/spend-months.rules';
import type { SpendGrouping, SpendStatistics, SpendSummary, UsageReport } from '@/lib/domains/spend/spend.shapes';
import { groupText, monthNamed, tabNamed, viewNamed } from './spend-words';

/** Reads an operation by its name (`readAnswer`). */
type Read = <Answer>(operationName: string, input: object) => Promise<ActionResult<Answer>>;

/** A CSV file: its text, and its name without time and ending. */
interface SpendFile {
  readonly text: string;
  readonly name: string;
}

/** What the page shows at an address, as CSV; the refusal of who may not see it. */
export async function exportSpend(query: URLSearchParams, read: Read): Promise<ActionResult<SpendFile>> {
  const summary = await read<SpendSummary>('GetSpendSummary', { Month: monthNamed(query.get('month')) });
  if (!summary.ok) return summary;
  const { Month, KnownMonths } = summary.data;
  const statistics = async (grouping: SpendGrouping, first: string, name: string): Promise<ActionResult<SpendFile>> => {
    const answer = await read<SpendStatistics>('GetSpendStatistics', {
      GroupBy: grouping,
      From: dayOf(spanOfMonth(first).from),
      To: dayOf(spanOfMonth(Month).to),
    });
    return answer.ok ? { ok: true, data: { text: statisticsCsv(answer.data), name } } : answer;
  };
  const view = viewNamed(query.get('by'));
  switch (tabNamed(query.get('tab'))) {
    case 'month':
      return statistics(view.grouping, Month, `spend-${Month}-by-${view.id}`);
    case 'history':
      return statistics('MONTH', KnownMonths.at(-1) ?? Month, 'spend-by-month');
    case 'usage': {
      const report = await read<UsageReport>('GetUsageReport', { Month });
      return report.ok ? { ok: true, data: { text: usageCsv(report.data), name: `usage-report-${Month}` } } : report;
    }
  }
}

const headers = { DAY: 'Day', MONTH: 'Month', COUNTRY: 'Country', ORIGINATOR_TYPE: 'Originator type' } as const;

const toCsv = (lines: readonly (readonly string[])[]) => lines.map(csvLine).join('');

/** A line for each group and channel, amounts in full. */
function statisticsCsv({ GroupBy, Groups }: SpendStatistics): string {
  // Beside the code of a country stands its name; a day, month or type says itself.
  const named = GroupBy === 'COUNTRY';
  return toCsv([
    [
      headers[GroupBy],
      ...(named ? ['Name'] : []),
      ...['Channel', 'Messages', 'Parts', 'Price (USD)', 'Carrier fees (USD)', 'Total (USD)'],
    ],
    ...Groups.flatMap(({ Group, Channels }) =>
      Channels.map((one) => [
        Group,
        ...(named ? [groupText(GroupBy, Group)] : []),
        channelLabels[one.Channel],
        String(one.Messages),
        String(one.Parts),
        one.Price,
        one.CarrierFees,
        one.Total,
      ]),
    ),
  ]);
}

/** The lines of the usage report. */
const usageCsv = ({ Lines }: UsageReport): string =>
  toCsv([
    ['Usage type', 'Country', 'Origination ID', 'Measure', 'Messages', 'Parts', 'Amount (USD)'],
    ...Lines.map((line) => [
      line.UsageType,
      line.IsoCountryCode,
      line.OriginationId,
      line.Measure,
      String(line.Quantity ?? ''),
      String(line.Parts ?? ''),
      line.Amount ?? '',
    ]),
  ]);
