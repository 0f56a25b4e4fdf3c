import { formatDollarsForDisplay } from '@/lib/money';
import type { AlarmState, ComparisonOperator, MissingDataTreatment } from './alarms.shapes';
import { datapointMicros, type Datapoint } from './metrics.rules';

/** What decides an alarm's state. */
export interface AlarmRule {
  readonly comparison: ComparisonOperator;
  readonly thresholdMicros: bigint;
  readonly evaluationPeriods: number;
  readonly datapointsToAlarm: number;
  readonly missingData: MissingDataTreatment;
}

export interface Verdict {
  /** Undefined = the state stays as it is. */
  readonly state: AlarmState | undefined;
  readonly reason: string;
  /** How many data points were beyond the threshold. */
  readonly breaching: number;
}

/** Whether a data point is beyond the threshold; exact, for an average too. */
function breaches({ comparison, thresholdMicros }: AlarmRule, { totalMicros, samples }: Datapoint): boolean {
  const threshold = thresholdMicros * samples;
  return comparison === 'GreaterThanThreshold' ? totalMicros > threshold : totalMicros >= threshold;
}

const comparisonWords = {
  GreaterThanThreshold: 'greater than',
  GreaterThanOrEqualToThreshold: 'greater than or equal to',
} as const satisfies Record<ComparisonOperator, string>;

const minute = (at: Date) => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/**
 * What an alarm's periods say about its state, as CloudWatch decides: M of N beyond the threshold is an alarm; where some
 * of the N are missing, the treatment of missing data fills them in. With `ignore` and `missing`, data points that are too
 * few for an alarm and all beyond the threshold decide nothing (`ignore`) or all there is to know (`missing`).
 * @param datapoints those of the last N periods that have data, the oldest first
 */
export function judge(rule: AlarmRule, datapoints: readonly Datapoint[]): Verdict {
  const { evaluationPeriods, datapointsToAlarm, missingData } = rule;
  const present = datapoints.length;
  const breaching = datapoints.filter((datapoint) => breaches(rule, datapoint)).length;
  const missing = evaluationPeriods - present;
  const told = (state: AlarmState | undefined): Verdict => ({
    state,
    breaching,
    reason: reasonOf(rule, datapoints, breaching, missing, state),
  });
  if (breaching >= datapointsToAlarm) return told('ALARM');
  switch (missingData) {
    case 'breaching':
      return told(breaching + missing >= datapointsToAlarm ? 'ALARM' : 'OK');
    case 'notBreaching':
      return told('OK');
    case 'missing':
      if (present === 0) return told('INSUFFICIENT_DATA');
      return told(breaching === present ? 'ALARM' : 'OK');
    case 'ignore':
      return told(breaching === present ? undefined : 'OK');
  }
}

function reasonOf(
  rule: AlarmRule,
  datapoints: readonly Datapoint[],
  breaching: number,
  missing: number,
  state: AlarmState | undefined,
): string {
  const { evaluationPeriods, datapointsToAlarm, missingData } = rule;
  const threshold = `${comparisonWords[rule.comparison]} the threshold of ${formatDollarsForDisplay(rule.thresholdMicros)}`;
  const newest = datapoints.at(-1);
  const periods = `the last ${evaluationPeriods === 1 ? 'period' : `${evaluationPeriods} periods`}`;
  if (!newest) {
    const filled =
      missingData === 'breaching' || missingData === 'notBreaching'
        ? ` Missing data is treated as ${missingData === 'breaching' ? 'beyond' : 'within'} the threshold.`
        : '';
    return `No data points in ${periods}.${filled}`;
  }
  const latest = `${formatDollarsForDisplay(datapointMicros(newest))} (${minute(newest.at)})`;
  if (evaluationPeriods === 1) return `${latest} is ${breaching === 1 ? '' : 'not '}${threshold}.`;
  const counted = `${breaching} of ${periods} ${breaching === 1 ? 'was' : 'were'} ${threshold}`;
  const needed =
    state === 'ALARM' && breaching >= datapointsToAlarm ? '' : `, where ${datapointsToAlarm} make an alarm`;
  const without = missing > 0 ? ` ${missing} had no data.` : '';
  return `${counted}${needed}: the latest is ${latest}.${without}`;
}

/**
 * Where the periods that count end: with the one under way as soon as it has a data point, before it as long as it has none,
 * since its data may still come.
 * @returns the beginnings of the first period that counts and of the last
 */
export function countedPeriods(
  at: Date,
  periodSeconds: number,
  evaluationPeriods: number,
  newestSampleAt: Date | undefined,
): { first: Date; last: Date } {
  const length = periodSeconds * 1000;
  const current = Math.floor(at.getTime() / length) * length;
  const last = newestSampleAt && newestSampleAt.getTime() >= current ? current : current - length;
  return { first: new Date(last - (evaluationPeriods - 1) * length), last: new Date(last) };
}
