import {
  bigint,
  boolean,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { instant, micros, workspaceId } from './columns';

/**
 * The monthly-spend metrics: what a channel had spent in its month (UTC), one sample a minute in which that grew. The first
 * message of a month gives one, whatever it costs. Read from `spend_months` by the worker, so that sending writes nothing
 * for it.
 */
export const metricSamples = pgTable(
  'metric_samples',
  {
    workspaceId: workspaceId(),
    channel: text('channel', { enum: ['TEXT', 'MEDIA', 'VOICE'] }).notNull(),
    /** Beginning of the minute, by the workspace's clock. */
    sampledAt: instant('sampled_at').notNull(),
    /** Month to date, as it last stood in that minute. */
    spentMicros: micros('spent_micros').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.channel, table.sampledAt] }),
    index('metric_samples_age').on(table.sampledAt),
  ],
);

/** What watches a metric. The worker alone moves its state along the metric, under the lock of the row. */
export const alarms = pgTable(
  'alarms',
  {
    workspaceId: workspaceId(),
    alarmName: text('alarm_name').notNull(),
    /** Never given twice: an alarm that is made anew under an old name has a history of its own. */
    alarmId: bigint('alarm_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    description: text('description'),
    channel: text('channel', { enum: ['TEXT', 'MEDIA', 'VOICE'] }).notNull(),
    /** `Maximum`, `Minimum`, `Average` or a percentile: `p99`. */
    statistic: text('statistic').notNull(),
    periodSeconds: integer('period_seconds').notNull(),
    comparison: text('comparison', { enum: ['GreaterThanThreshold', 'GreaterThanOrEqualToThreshold'] }).notNull(),
    thresholdMicros: micros('threshold_micros').notNull(),
    evaluationPeriods: smallint('evaluation_periods').notNull(),
    datapointsToAlarm: smallint('datapoints_to_alarm').notNull(),
    missingData: text('missing_data', { enum: ['ignore', 'missing', 'breaching', 'notBreaching'] }).notNull(),
    topicName: text('topic_name').notNull(),
    /** The states whose beginning is published. */
    notifyOn: text('notify_on', { enum: ['OK', 'ALARM', 'INSUFFICIENT_DATA'] })
      .array()
      .notNull(),
    actionsEnabled: boolean('actions_enabled').notNull(),
    state: text('state', { enum: ['OK', 'ALARM', 'INSUFFICIENT_DATA'] }).notNull(),
    stateReason: text('state_reason').notNull(),
    /** When it came into this state. */
    stateChangedAt: instant('state_changed_at').notNull(),
    /** The month whose spend has been told as a crossing, `YYYY-MM-01`: in another month the metric has begun anew. */
    alarmMonth: text('alarm_month'),
    /** No evaluation goes back behind this, even by a process whose clock is behind. */
    evaluatedAt: instant('evaluated_at').notNull(),
    /** The newest sample that was looked at, '' for none; null = look again whatever there is. */
    evaluatedSample: text('evaluated_sample'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.alarmName] }),
    unique('alarms_id').on(table.alarmId),
    index('alarms_by_topic').on(table.workspaceId, table.topicName),
  ],
);

/** What became of an alarm: changes of its state and of its settings, and whom it told. */
export const alarmHistory = pgTable(
  'alarm_history',
  {
    workspaceId: workspaceId(),
    alarmId: bigint('alarm_id', { mode: 'number' }).notNull(),
    historyId: bigint('history_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    happenedAt: instant('happened_at').notNull(),
    kind: text('kind', { enum: ['StateUpdate', 'ConfigurationUpdate', 'Action'] }).notNull(),
    summary: text('summary').notNull(),
    /** As text, so that its members keep their order. */
    data: json('data').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.alarmId, table.historyId] }),
    index('alarm_history_age').on(table.happenedAt),
  ],
);
