import { withoutBlanks } from '@/components/patterns/form/field-messages';
import {
  createAlarmInput,
  longestLookBackSeconds,
  type Alarm,
  type AlarmState,
  type ComparisonOperator,
  type MetricName,
  type MissingDataTreatment,
} from '@/lib/domains/alarms/alarms.shapes';
import { periodLabel } from './alarm-words';

/** The form as people fill it in: what is a number there is text here. */
export type AlarmValues = {
  MetricName: MetricName;
  Statistic: string;
  Period: string;
  ComparisonOperator: ComparisonOperator;
  Threshold: string;
  DatapointsToAlarm: string;
  EvaluationPeriods: string;
  TreatMissingData: MissingDataTreatment;
  NotifyOn: AlarmState[];
  TopicName: string;
  ActionsEnabled: boolean;
  AlarmName: string;
  AlarmDescription: string;
};

export const alarmLabels = {
  MetricName: 'Metric',
  Statistic: 'Statistic',
  Period: 'Period',
  ComparisonOperator: 'Condition',
  Threshold: 'Threshold',
  DatapointsToAlarm: 'Datapoints to alarm',
  EvaluationPeriods: 'Periods looked at',
  TreatMissingData: 'Missing data treatment',
  NotifyOn: 'States',
  TopicName: 'Topic',
  AlarmName: 'Alarm name',
  AlarmDescription: 'Alarm description',
} as const;

/** An alarm to edit as the form shows it, or the guide's recommendations for a new one. */
export function alarmValues(alarm: Alarm | undefined): AlarmValues {
  return {
    MetricName: alarm?.MetricName ?? 'TextMessageMonthlySpend',
    Statistic: alarm?.Statistic ?? 'Maximum',
    Period: String(alarm?.Period ?? 3600),
    ComparisonOperator: alarm?.ComparisonOperator ?? 'GreaterThanThreshold',
    Threshold: alarm?.Threshold ?? '',
    DatapointsToAlarm: String(alarm?.DatapointsToAlarm ?? 1),
    EvaluationPeriods: String(alarm?.EvaluationPeriods ?? 1),
    TreatMissingData: alarm?.TreatMissingData ?? 'ignore',
    NotifyOn: alarm?.NotifyOn ?? ['ALARM'],
    TopicName: alarm?.TopicName ?? '',
    ActionsEnabled: alarm?.ActionsEnabled ?? true,
    AlarmName: alarm?.AlarmName ?? '',
    AlarmDescription: alarm?.AlarmDescription ?? '',
  };
}

/** The same rules as the operation's, told where they are broken. */
export const alarmFormSchema = createAlarmInput
  .refine(({ DatapointsToAlarm = 1, EvaluationPeriods = 1 }) => DatapointsToAlarm <= EvaluationPeriods, {
    path: ['DatapointsToAlarm'],
    message: 'Datapoints to alarm must not be more than the periods looked at.',
  })
  .refine(({ Period = 3600, EvaluationPeriods = 1 }) => Period * EvaluationPeriods <= longestLookBackSeconds, {
    path: ['EvaluationPeriods'],
    error: ({ input }) => {
      const { Period = 3600 } = input as { Period?: number }; // the schema has parsed it so far
      return `At most ${longestLookBackSeconds / Period} periods of ${periodLabel(Period)} fit into 7 days.`;
    },
  });

/** Blank is missing, and anything else the number that it says, or none. */
const numberOf = (text: string) => (text.trim() === '' ? undefined : Number(text));

/** Dollars as people type them: with a sign, commas and blanks. */
const plainDollars = (text: string) => text.replaceAll(/[\s$,]/g, '');

export const toAlarmInput = ({
  Period,
  DatapointsToAlarm,
  EvaluationPeriods,
  Threshold,
  AlarmName,
  ...values
}: AlarmValues) =>
  withoutBlanks({
    ...values,
    AlarmName: AlarmName.trim(),
    Threshold: plainDollars(Threshold),
    Period: numberOf(Period),
    DatapointsToAlarm: numberOf(DatapointsToAlarm),
    EvaluationPeriods: numberOf(EvaluationPeriods),
  });
