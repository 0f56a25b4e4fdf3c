'use client';

import { TimeSeriesChart } from '@/components/patterns/charts';
import type { ActionError } from '@/lib/console/action-result';
import type { AsJson } from '@/lib/console/as-json';
import type { MetricData, MetricName } from '@/lib/domains/alarms/alarms.shapes';
import { parseDollars } from '@/lib/money';
import { graphStep, metricPoints, metricSeriesId } from './metric-points';

/** A monthly-spend metric over time, with the threshold of an alarm across it. */
export function MetricGraph({
  metricName,
  period,
  threshold,
  data,
  error,
}: {
  metricName: MetricName;
  /** Seconds. */
  period: number;
  /** Dollars; no line where it is none. */
  threshold: string;
  /** Undefined while it is on its way. */
  data: AsJson<MetricData> | undefined;
  error?: ActionError | undefined;
}) {
  const thresholdMicros = parseDollars(threshold);
  return (
    <TimeSeriesChart
      label={metricName}
      series={[
        { id: metricSeriesId, label: data ? `${metricName} (${data.Statistic})` : metricName, tone: 'category-1' },
      ]}
      format="micros"
      heightPx={240}
      points={data ? metricPoints(data, period) : []}
      step={graphStep(period)}
      loading={data === undefined && error === undefined}
      emptyText="The metric appears once a message has been sent, and has data only while messages are sent."
      {...(thresholdMicros !== undefined && { limit: { label: 'Threshold', value: Number(thresholdMicros) } })}
      {...(error && { error })}
    />
  );
}
