import { z } from 'zod';
import { topicName } from '@/lib/domains/topics/topics.shapes';
import { wireEnum, wireInteger, wireJson, wireList, wireString, wireTimestamp } from '@/lib/reference/wire-types';
import { statisticPattern } from './metrics.rules';

/** The guide's metrics, in its order (guide 9046-9055). */
export const metricNames = ['TextMessageMonthlySpend', 'MediaMessageMonthlySpend', 'VoiceMessageMonthlySpend'] as const;
export type MetricName = (typeof metricNames)[number];

export const alarmStates = ['OK', 'ALARM', 'INSUFFICIENT_DATA'] as const;
export type AlarmState = (typeof alarmStates)[number];

/** Guide 9111. */
export const comparisonOperators = ['GreaterThanThreshold', 'GreaterThanOrEqualToThreshold'] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];

/** The guide's choice (9117) is the first. */
export const missingDataTreatments = ['ignore', 'missing', 'breaching', 'notBreaching'] as const;
export type MissingDataTreatment = (typeof missingDataTreatments)[number];

/** 1, 5 and 15 minutes, 1 and 6 hours, 1 day: each divides a day, so that no period spans two months. */
export const alarmPeriods = [60, 300, 900, 3600, 21_600, 86_400] as const;

/** What an alarm looks back on is at most this long. */
export const longestLookBackSeconds = 7 * 86_400;

/** No control characters, and no blank at either end, which nobody would see. */
const alarmName = wireString({ min: 1, max: 255, pattern: /^(?!\s)[^\p{Cc}]*(?<!\s)$/u });

export const alarmKey = z.object({ AlarmName: alarmName });
export type AlarmKey = z.infer<typeof alarmKey>;

const statistic = wireString({ max: 16, pattern: statisticPattern });
const period = z
  .number()
  .refine(
    (seconds) => (alarmPeriods as readonly number[]).includes(seconds),
    `must be one of ${alarmPeriods.join(', ')}`,
  );

/** Dollars with at most six decimals, exact: `50`, `0.0125`. */
const thresholdDollars = wireString({ max: 16, pattern: /^\d{1,9}(?:\.\d{1,6})?$/ });

/** All that is set of an alarm. */
export const alarmSettings = alarmKey.extend({
  AlarmDescription: wireString({ max: 1024 }).optional(),
  MetricName: wireEnum(metricNames),
  /** `Maximum` (recommended by the guide), `Minimum`, `Average`, or a percentile such as `p99`. */
  Statistic: statistic,
  /** Seconds. */
  Period: period,
  ComparisonOperator: wireEnum(comparisonOperators),
  Threshold: thresholdDollars,
  /** How many of the last periods are looked at. */
  EvaluationPeriods: wireInteger({ min: 1, max: 100 }),
  /** How many of them must be beyond the threshold. */
  DatapointsToAlarm: wireInteger({ min: 1, max: 100 }),
  TreatMissingData: wireEnum(missingDataTreatments),
  /** The topic that is told. */
  TopicName: topicName,
  /** The states that it is told of when they begin. */
  NotifyOn: wireList(wireEnum(alarmStates), { min: 1, max: 3 }),
  /** False = the state changes and nobody is told. */
  ActionsEnabled: z.boolean(),
});
export type AlarmSettings = z.infer<typeof alarmSettings>;

/** What is not given is as the guide sets it up: Maximum, one hour, 1 of 1, ignore, told when in alarm. */
export const createAlarmInput = alarmSettings.partial({
  Statistic: true,
  Period: true,
  EvaluationPeriods: true,
  DatapointsToAlarm: true,
  TreatMissingData: true,
  NotifyOn: true,
  ActionsEnabled: true,
});
export type CreateAlarmInput = z.infer<typeof createAlarmInput>;

/** Replaces every setting; the name stays. */
export const updateAlarmInput = createAlarmInput;

export const alarm = alarmSettings.extend({
  AlarmArn: z.string(),
  TopicArn: z.string(),
  Namespace: z.string(),
  StateValue: z.enum(alarmStates),
  StateReason: z.string(),
  /** When it came into this state. */
  StateUpdatedTimestamp: wireTimestamp(),
  CreatedTimestamp: wireTimestamp(),
  UpdatedTimestamp: wireTimestamp(),
});
export type Alarm = z.infer<typeof alarm>;

/** Filters must all hold. */
export const listAlarmsInput = z.object({
  StateValue: wireEnum(alarmStates).optional(),
  MetricName: wireEnum(metricNames).optional(),
  AlarmNamePrefix: wireString({ min: 1, max: 255 }).optional(),
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
  NextToken: wireString({ min: 1, max: 1024 }).optional(),
});
export const listAlarmsOutput = z.object({
  Alarms: z.array(alarm),
  /** Of the whole workspace, whatever was asked for. */
  StateCounts: z.object({ OK: z.number(), ALARM: z.number(), INSUFFICIENT_DATA: z.number() }),
  NextToken: z.string().optional(),
});

export const setAlarmStateInput = alarmKey.extend({
  StateValue: wireEnum(alarmStates),
  StateReason: wireString({ min: 1, max: 1023 }),
});

export const alarmHistoryKinds = ['StateUpdate', 'ConfigurationUpdate', 'Action'] as const;

export type SetAlarmStateInput = z.infer<typeof setAlarmStateInput>;

/** The newest first. */
export const listAlarmHistoryInput = alarmKey.extend({
  HistoryItemType: wireEnum(alarmHistoryKinds).optional(),
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
  NextToken: wireString({ min: 1, max: 1024 }).optional(),
});

const historyItem = z.object({
  HistoryItemId: z.string(),
  Timestamp: wireTimestamp(),
  HistoryItemType: z.enum(alarmHistoryKinds),
  HistorySummary: z.string(),
  HistoryData: wireJson(),
});
export type AlarmHistoryItem = z.infer<typeof historyItem>;
export const listAlarmHistoryOutput = z.object({
  AlarmHistoryItems: z.array(historyItem),
  NextToken: z.string().optional(),
});

/** Times are epoch seconds; without any, up to now, as far back as the period makes a readable graph. */
export const getMetricDataInput = z.object({
  MetricName: wireEnum(metricNames),
  Statistic: statistic,
  Period: period,
  StartTime: z.number().min(0).max(1e11).optional(),
  EndTime: z.number().min(0).max(1e11).optional(),
});
export const getMetricDataOutput = z.object({
  MetricName: z.enum(metricNames),
  Statistic: z.string(),
  Unit: z.literal('USD'),
  /** The beginning of the first period that was looked at. */
  StartTime: wireTimestamp(),
  EndTime: wireTimestamp(),
  /** Periods that have data, the oldest first; a period without any is absent. */
  Datapoints: z.array(
    z.object({
      /** The beginning of the period. */
      Timestamp: wireTimestamp(),
      /** Dollars, exact; an average to the micro-dollar. */
      Value: z.string(),
    }),
  ),
});
export type MetricData = z.infer<typeof getMetricDataOutput>;
