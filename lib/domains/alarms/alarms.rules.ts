import { parseDollars } from '@/lib/money';
import { invalid } from '@/lib/operations/operation-error';
import {
  alarmStates,
  longestLookBackSeconds,
  missingDataTreatments,
  type AlarmSettings,
  type CreateAlarmInput,
} from './alarms.shapes';
import { channelOfMetric } from './metrics.rules';

/** Alarms of one workspace. */
export const mostAlarms = 100;

/** What is not said: the guide's recommendations (9046-9055, 9115-9119), and a period of an hour. */
export const defaultAlarmSettings = {
  Statistic: 'Maximum',
  Period: 3600,
  EvaluationPeriods: 1,
  DatapointsToAlarm: 1,
  TreatMissingData: missingDataTreatments[0],
  NotifyOn: ['ALARM'],
  ActionsEnabled: true,
} as const satisfies Partial<AlarmSettings>;

/**
 * An alarm's settings as they are stored.
 * @throws ValidationException INVALID_PARAMETER when more data points are wanted than periods are looked at, or the periods
 *   together are longer than seven days
 */
export function settingsFrom(input: CreateAlarmInput) {
  const {
    Statistic = defaultAlarmSettings.Statistic,
    Period = defaultAlarmSettings.Period,
    EvaluationPeriods = defaultAlarmSettings.EvaluationPeriods,
    DatapointsToAlarm = defaultAlarmSettings.DatapointsToAlarm,
    TreatMissingData = defaultAlarmSettings.TreatMissingData,
    NotifyOn = defaultAlarmSettings.NotifyOn,
    ActionsEnabled = defaultAlarmSettings.ActionsEnabled,
  } = input;
  if (DatapointsToAlarm > EvaluationPeriods) {
    throw invalid(
      'INVALID_PARAMETER',
      'DatapointsToAlarm must not be more than EvaluationPeriods.',
      'DatapointsToAlarm',
    );
  }
  if (EvaluationPeriods * Period > longestLookBackSeconds) {
    throw invalid(
      'INVALID_PARAMETER',
      `EvaluationPeriods must be at most ${longestLookBackSeconds / Period}: together the periods are no longer than 7 days.`,
      'EvaluationPeriods',
    );
  }
  return {
    description: input.AlarmDescription ?? null,
    channel: channelOfMetric[input.MetricName],
    statistic: Statistic,
    periodSeconds: Period,
    comparison: input.ComparisonOperator,
    thresholdMicros: parseDollars(input.Threshold) ?? 0n, // the shape lets only such an amount through
    evaluationPeriods: EvaluationPeriods,
    datapointsToAlarm: DatapointsToAlarm,
    missingData: TreatMissingData,
    topicName: input.TopicName,
    // In one order and once each, whatever was sent.
    notifyOn: alarmStates.filter((state) => NotifyOn.some((named) => named === state)),
    actionsEnabled: ActionsEnabled,
  };
}
export type StoredSettings = ReturnType<typeof settingsFrom>;
