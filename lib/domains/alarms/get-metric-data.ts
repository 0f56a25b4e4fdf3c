import { formatDollars } from '@/lib/money';
import { defineOperation } from '@/lib/operations/define-operation';
import { invalid } from '@/lib/operations/operation-error';
import { getMetricDataInput, getMetricDataOutput } from './alarms.shapes';
import { channelOfMetric, datapointMicros } from './metrics.rules';
import { readDatapoints } from './metrics.rows';

/** Periods of one answer. */
const mostPeriods = 1440;

/** GetMetricData: a monthly-spend metric over time, one value for each period that has data (guide 9061-9077). */
export const getMetricData = defineOperation({
  name: 'GetMetricData',
  exposure: 'console',
  access: 'read',
  input: getMetricDataInput,
  output: getMetricDataOutput,
  errors: { ValidationException: ['INVALID_PARAMETER'] },
  async handler({ MetricName, Statistic, Period, StartTime, EndTime }, context) {
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
      Datapoints: datapoints.map((datapoint) => ({
        Timestamp: datapoint.at,
        Value: formatDollars(datapointMicros(datapoint)),
      })),
    };
  },
});
