import { formatDollars } from '@/lib/money';
import { defineOperation } from '@/lib/operations/define-operation';
import { invalid } from '@/lib/operations/operation-error';
import { getMetricDataInput, getMetricDataOutput } from './alarms.shapes';
import { channelOfMetric, datapointMicros } from './metrics.rules';
import { readDatapoints } from './metrics.rows';

/** Periods of one answer. */
const mostPeriods = 1440;

const hours = 3600;
const days = 24 * hours;

/** How far back a graph of each period goes, in seconds. */
const usualRange: Readonly<Record<number, number>> = {
  60: 3 * hours,
  300: 12 * hours,
  900: 2 * days,
  3600: 7 * days,
  21_600: 31 * days,
  86_400: 92 * days,
};

/** GetMetricData: a monthly-spend metric over time, one value for each period that has data (guide 9061-9077). */
export const getMetricData = defineOperation({
  name: 'GetMetricData',
  exposure: 'console',
  access: 'read',
  input: getMetricDataInput,
  output: getMetricDataOutput,
  errors: { ValidationException: ['INVALID_PARAMETER'] },
  async handler({ MetricName, Statistic, Period, ...range }, context) {
    const EndTime = range.EndTime ?? context.now.getTime() / 1000;
    const StartTime = range.StartTime ?? EndTime - (usualRange[Period] ?? days);
    if (EndTime <= StartTime) throw invalid('INVALID_PARAMETER', 'EndTime must be after StartTime.', 'EndTime');
    // From the beginning of the first period on, so that its value does not depend on where in it the range begins.
    const from = Math.floor(StartTime / Period) * Period;
    if ((EndTime - from) / Period > mostPeriods) {
      throw invalid('INVALID_PARAMETER', `At most ${mostPeriods} periods fit into one answer.`, 'Period');
    }
    const datapoints = await readDatapoints(context.db, {
      workspaceId: context.workspace.workspaceId,
      channel: channelOfMetric[MetricName],
      statistic: Statistic,
      periodSeconds: Period,
      from: new Date(from * 1000),
      to: new Date(EndTime * 1000),
    });
    return {
      MetricName,
      Statistic,
      Unit: 'USD' as const,
      StartTime: new Date(from * 1000),
      EndTime: new Date(EndTime * 1000),
      Datapoints: datapoints.map((datapoint) => ({
        Timestamp: datapoint.at,
        Value: formatDollars(datapointMicros(datapoint)),
      })),
    };
  },
});
