import type { StatusType } from '@/components/ui/status';
import type {
  Alarm,
  AlarmState,
  ComparisonOperator,
  MetricName,
  MissingDataTreatment,
} from '@/lib/domains/alarms/alarms.shapes';
import { formatDollarsForDisplay, parseDollars } from '@/lib/money';

/** CloudWatch's words for states, each with a sign that does not need its colour. */
export const stateLooks: Readonly<Record<AlarmState, { words: string; type: StatusType }>> = {
  OK: { words: 'OK', type: 'success' },
  ALARM: { words: 'In alarm', type: 'error' },
  INSUFFICIENT_DATA: { words: 'Insufficient data', type: 'pending' },
};

/** What each metric counts, in the guide's words. */
export const metricDescriptions: Readonly<Record<MetricName, string>> = {
  TextMessageMonthlySpend: 'US dollars spent on SMS messages this month',
  MediaMessageMonthlySpend: 'US dollars spent on MMS messages this month',
  VoiceMessageMonthlySpend: 'US dollars spent on voice messages this month',
};

export const comparisonLabels: Readonly<Record<ComparisonOperator, string>> = {
  GreaterThanThreshold: 'Greater',
  GreaterThanOrEqualToThreshold: 'Greater/Equal',
};

const comparisonSigns: Readonly<Record<ComparisonOperator, string>> = {
  GreaterThanThreshold: '>',
  GreaterThanOrEqualToThreshold: '≥',
};

export const missingDataLabels: Readonly<Record<MissingDataTreatment, string>> = {
  ignore: 'Treat missing data as ignore (maintain the alarm state)',
  missing: 'Treat missing data as missing',
  breaching: 'Treat missing data as bad (breaching threshold)',
  notBreaching: 'Treat missing data as good (not breaching threshold)',
};

const periodLabels: Readonly<Record<number, string>> = {
  60: '1 minute',
  300: '5 minutes',
  900: '15 minutes',
  3600: '1 hour',
  21_600: '6 hours',
  86_400: '1 day',
};

/** A period in words: one of those that alarms have. */
export const periodLabel = (seconds: number) => periodLabels[seconds] ?? `${seconds} seconds`;

const hourSeconds = 3600;
const daySeconds = 86_400;

/** A length of time in the largest unit that it is a whole number of. */
function lengthWords(seconds: number): string {
  const [unit, count] =
    seconds % daySeconds === 0
      ? ['day', seconds / daySeconds]
      : seconds % hourSeconds === 0
        ? ['hour', seconds / hourSeconds]
        : ['minute', seconds / 60];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

export const dollarsForDisplay = (dollars: string) => formatDollarsForDisplay(parseDollars(dollars) ?? 0n);

type Condition = Pick<Alarm, 'ComparisonOperator' | 'Threshold' | 'DatapointsToAlarm' | 'EvaluationPeriods' | 'Period'>;

/** "> $50.00 for 2 datapoints within 15 minutes": for where the metric stands beside it. */
export function thresholdWords(condition: Condition): string {
  const { ComparisonOperator, Threshold, DatapointsToAlarm, EvaluationPeriods, Period } = condition;
  const datapoints = `${DatapointsToAlarm} datapoint${DatapointsToAlarm === 1 ? '' : 's'}`;
  return `${comparisonSigns[ComparisonOperator]} ${dollarsForDisplay(Threshold)} for ${datapoints} within ${lengthWords(EvaluationPeriods * Period)}`;
}

/** The whole of it: "TextMessageMonthlySpend > $50.00 for 2 datapoints within 15 minutes". */
export const conditionWords = (alarm: Condition & Pick<Alarm, 'MetricName'>) =>
  `${alarm.MetricName} ${thresholdWords(alarm)}`;
