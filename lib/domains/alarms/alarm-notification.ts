import { z } from 'zod';
import { targetForms } from '@/lib/domains/event-destinations/event-destinations.rules';
import { regionByCode } from '@/lib/reference/regions';
import { metricNamespace } from '@/lib/reference/spend-metrics';
import type { AlarmOwner } from './alarm-state.rows';
import { alarmArn, type AlarmRow } from './alarms.present';
import { alarmStates, type AlarmState } from './alarms.shapes';
import { metricOfChannel, percentileShare } from './metrics.rules';

/** The members that a person is told. */
const notification = z.object({
  AlarmName: z.string(),
  AlarmDescription: z.string().nullable(),
  AWSAccountId: z.string(),
  NewStateValue: z.enum(alarmStates),
  NewStateReason: z.string(),
  StateChangeTime: z.string(),
  /** By its name, as CloudWatch has it: "US East (N. Virginia)". */
  Region: z.string(),
  AlarmArn: z.string(),
  OldStateValue: z.enum(alarmStates),
  Trigger: z.object({ MetricName: z.string(), Namespace: z.string() }),
});

/** What an alarm publishes when its state changes, in the shape of CloudWatch's. */
export function alarmNotification(owner: AlarmOwner, row: AlarmRow, oldState: AlarmState) {
  const topic = targetForms.TOPIC.arnOf(owner, row.topicName);
  const actionsOf = (state: AlarmState) => (row.notifyOn.includes(state) ? [topic] : []);
  return {
    AlarmName: row.alarmName,
    AlarmDescription: row.description,
    AWSAccountId: owner.accountId,
    AlarmConfigurationUpdatedTimestamp: row.updatedAt.toISOString(),
    NewStateValue: row.state,
    NewStateReason: row.stateReason,
    StateChangeTime: row.stateChangedAt.toISOString(),
    Region: regionByCode(owner.region)?.name ?? owner.region,
    AlarmArn: alarmArn(owner, row.alarmName),
    OldStateValue: oldState,
    OKActions: actionsOf('OK'),
    AlarmActions: actionsOf('ALARM'),
    InsufficientDataActions: actionsOf('INSUFFICIENT_DATA'),
    Trigger: {
      MetricName: metricOfChannel[row.channel],
      Namespace: metricNamespace,
      ...(percentileShare(row.statistic) === undefined
        ? { StatisticType: 'Statistic', Statistic: row.statistic.toUpperCase() }
        : { StatisticType: 'ExtendedStatistic', ExtendedStatistic: row.statistic }),
      Unit: null,
      Dimensions: [],
      Period: row.periodSeconds,
      EvaluationPeriods: row.evaluationPeriods,
      DatapointsToAlarm: row.datapointsToAlarm,
      ComparisonOperator: row.comparison,
      // At most 15 digits: a double holds them.
      Threshold: Number(row.thresholdMicros) / 1e6,
      TreatMissingData: row.missingData,
    },
  };
}

const stateWords: Readonly<Record<AlarmState, string>> = {
  OK: 'OK',
  ALARM: 'In alarm',
  INSUFFICIENT_DATA: 'Insufficient data',
};

/**
 * An alarm's notification in words, for people.
 * @param consoleUrl leads to the alarm
 * @returns undefined for what is no notification of an alarm
 */
export function alarmWords(
  message: string,
  consoleUrl: (alarmName: string) => string,
): { subject: string; text: string } | undefined {
  const read = notification.safeParse(parseJson(message));
  if (!read.success) return undefined;
  const alarm = read.data;
  const subject = `${stateWords[alarm.NewStateValue]}: "${alarm.AlarmName}" in ${alarm.Region}`;
  return {
    // A header is one line, and not a long one.
    subject: subject.replaceAll(/\s+/g, ' ').slice(0, 200),
    text: [
      `The alarm "${alarm.AlarmName}" in ${alarm.Region} went from ${stateWords[alarm.OldStateValue]} to ${stateWords[alarm.NewStateValue]}.`,
      '',
      `Why: ${alarm.NewStateReason}`,
      `When: ${alarm.StateChangeTime}`,
      `Metric: ${alarm.Trigger.MetricName} (US dollars spent this month)`,
      ...(alarm.AlarmDescription === null ? [] : [`Description: ${alarm.AlarmDescription}`]),
      `Account: ${alarm.AWSAccountId}`,
      '',
      'View the alarm:',
      consoleUrl(alarm.AlarmName),
    ].join('\n'),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
