import type { ReactNode } from 'react';
import { BarChart, type ChartLimit } from '@/components/patterns/charts';
import { InfoLink } from '@/components/shell/help-panel';
import { Container } from '@/components/ui/container';
import type { ActionResult } from '@/lib/console/action-result';
import type { SpendGrouping, SpendStatistics } from '@/lib/domains/spend/spend.shapes';
import { spendChart } from './spend-chart-data';
import { spendChartHelp } from './spend-help';

const names = { DAY: 'day', MONTH: 'month', COUNTRY: 'country', ORIGINATOR_TYPE: 'originator type' } as const;
const pointLabels = { DAY: 'Day', MONTH: 'Month', COUNTRY: 'Country', ORIGINATOR_TYPE: 'Originator type' } as const;

/** The chart of a grouping in its container. */
export function SpendChart({
  grouping,
  result,
  times,
  limit,
  actions,
  heightPx,
  emptyText,
}: {
  grouping: SpendGrouping;
  result: ActionResult<SpendStatistics>;
  /** The days or months to draw, where it is by these. */
  times?: readonly string[];
  limit?: ChartLimit | undefined;
  actions?: ReactNode;
  heightPx?: number;
  emptyText: string;
}) {
  const { series, points } = spendChart(grouping, result.ok ? result.data.Groups : [], times);
  const title = `Spend by ${names[grouping]}`;
  return (
    <Container title={title} info={<InfoLink topic={spendChartHelp} />} actions={actions}>
      <BarChart
        label={title}
        pointLabel={pointLabels[grouping]}
        series={series}
        points={points}
        format="micros"
        emptyText={emptyText}
        {...(heightPx !== undefined && { heightPx })}
        {...(limit && { limit })}
        {...(!result.ok && { error: result.error })}
      />
    </Container>
  );
}
