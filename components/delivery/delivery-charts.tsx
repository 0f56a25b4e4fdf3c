import { BarChart, TimeSeriesChart, type ChartSeries } from '@/components/patterns/charts';
import { timePoints } from '@/components/patterns/charts/time-points';
import { Columns } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import type { DeliveryStatistics } from '@/lib/domains/delivery-statistics/delivery-statistics.shapes';

/** Delivered at the bottom, so that it can be compared from bar to bar. */
export const outcomeSeries: readonly ChartSeries[] = [
  { id: 'Delivered', label: 'Delivered', tone: 'positive' },
  { id: 'Pending', label: 'Pending', tone: 'info' },
  { id: 'Failed', label: 'Failed', tone: 'failed' },
];

const rateSeries: readonly ChartSeries[] = [{ id: 'rate', label: 'Delivery rate', tone: 'positive' }];

const timeSeries: readonly ChartSeries[] = [
  { id: 'median', label: 'Median', tone: 'category-1' },
  { id: 'p95', label: 'p95', tone: 'category-2' },
];

/** Outcomes over time as bars, and under them the delivery rate and the time to deliver as lines. */
export function DeliveryCharts({ Periods, Step, Total }: Pick<DeliveryStatistics, 'Periods' | 'Step' | 'Total'>) {
  const step = Step === 'DAY' ? 'day' : 'hour';
  const unit = Step === 'DAY' ? 'day' : 'hour';
  const nothing = Total.Sent === 0;
  const points = (values: (period: DeliveryStatistics['Periods'][number]) => Record<string, number | null>) =>
    Periods.map((period) => ({
      time: period.StartTime.toISOString(),
      // Without any message there is nothing to draw; an empty day between others is a gap that says something.
      values: nothing ? {} : values(period),
    }));
  return (
    <>
      <Container title={`Messages by ${unit}`} description={`By the ${unit} (UTC) in which they were accepted.`}>
        <BarChart
          label={`Messages by ${unit} and outcome`}
          pointLabel={Step === 'DAY' ? 'Day' : 'Time (UTC)'}
          series={outcomeSeries}
          points={timePoints(
            points(({ Delivered, Pending, Failed }) => ({ Delivered, Pending, Failed })),
            step,
          )}
          emptyText="Nothing was sent in this time."
          heightPx={280}
        />
      </Container>
      <Columns layout="2">
        <Container title="Delivery rate" description="Of messages with a final outcome.">
          <TimeSeriesChart
            label={`Delivery rate by ${unit}`}
            series={rateSeries}
            points={points(({ DeliveryRate }) => ({ rate: DeliveryRate ?? null }))}
            step={step}
            format="share"
            emptyText="No message has a final outcome yet."
            heightPx={220}
          />
        </Container>
        <Container title="Time to deliver" description="From acceptance to the device.">
          <TimeSeriesChart
            label={`Time to deliver by ${unit}`}
            series={timeSeries}
            points={points(({ MedianMilliseconds, P95Milliseconds }) => ({
              median: MedianMilliseconds ?? null,
              p95: P95Milliseconds ?? null,
            }))}
            step={step}
            format="milliseconds"
            emptyText="Nothing is delivered yet."
            heightPx={220}
          />
        </Container>
      </Columns>
    </>
  );
}
