import type { alarmHistory, alarms } from '@/db/schema';
import type { ArnOwner } from '@/lib/arn';
import { targetForms } from '@/lib/domains/event-destinations/event-destinations.rules';
import { formatDollars } from '@/lib/money';
import { metricNamespace } from '@/lib/reference/spend-metrics';
import type { Alarm, AlarmHistoryItem } from './alarms.shapes';
import { metricOfChannel } from './metrics.rules';

export type AlarmRow = typeof alarms.$inferSelect;

/** The tail by which policies name an alarm of this installation. */
export const alarmTail = (alarmName: string) => `alarm/${alarmName}`;

/** As CloudWatch would name it. */
export const alarmArn = ({ region, accountId }: ArnOwner, alarmName: string) =>
  `arn:aws:cloudwatch:${region}:${accountId}:alarm:${alarmName}`;

export function presentAlarm(owner: ArnOwner, row: AlarmRow): Alarm {
  return {
    AlarmName: row.alarmName,
    AlarmArn: alarmArn(owner, row.alarmName),
    AlarmDescription: row.description ?? undefined,
    Namespace: metricNamespace,
    MetricName: metricOfChannel[row.channel],
    Statistic: row.statistic,
    Period: row.periodSeconds,
    ComparisonOperator: row.comparison,
    Threshold: formatDollars(row.thresholdMicros),
    EvaluationPeriods: row.evaluationPeriods,
    DatapointsToAlarm: row.datapointsToAlarm,
    TreatMissingData: row.missingData,
    TopicName: row.topicName,
    TopicArn: targetForms.TOPIC.arnOf(owner, row.topicName),
    NotifyOn: row.notifyOn,
    ActionsEnabled: row.actionsEnabled,
    StateValue: row.state,
    StateReason: row.stateReason,
    StateUpdatedTimestamp: row.stateChangedAt,
    CreatedTimestamp: row.createdAt,
    UpdatedTimestamp: row.updatedAt,
  };
}

export const presentHistoryItem = (row: typeof alarmHistory.$inferSelect): AlarmHistoryItem => ({
  HistoryItemId: String(row.historyId),
  Timestamp: row.happenedAt,
  HistoryItemType: row.kind,
  HistorySummary: row.summary,
  HistoryData: row.data as AlarmHistoryItem['HistoryData'], // what was written as JSON comes back as JSON
});
