import { z } from 'zod';
import { secret, wireInteger, wireList, wireString, wireTimestamp } from '@/lib/reference/wire-types';

/** The days that a log group can keep its events, as the log service offers them; without any it keeps them for ever. */
export const retentionChoicesDays = [1, 3, 5, 7, 14, 30, 60, 90, 180, 365] as const;

export const logGroupName = wireString({ min: 1, max: 512, pattern: /^[A-Za-z0-9_./#-]+$/u });
const retentionDays = z.literal(retentionChoicesDays);

const logGroup = z.object({
  LogGroupName: z.string(),
  LogGroupArn: z.string(),
  RetentionDays: z.number().optional(),
  /** When the newest event happened. */
  LastEventTimestamp: wireTimestamp().optional(),
  CreatedTimestamp: wireTimestamp(),
  /** How many event destinations write to it. */
  EventDestinationCount: z.number(),
});
export type LogGroup = z.infer<typeof logGroup>;

export const createLogGroupInput = z.object({ LogGroupName: logGroupName, RetentionDays: retentionDays.optional() });
export type CreateLogGroupInput = z.infer<typeof createLogGroupInput>;
export const createLogGroupOutput = logGroup;

export const putLogGroupRetentionInput = z.object({
  LogGroupName: logGroupName,
  /** Absent: for ever. */
  RetentionDays: retentionDays.optional(),
});
export type PutLogGroupRetentionInput = z.infer<typeof putLogGroupRetentionInput>;
export const putLogGroupRetentionOutput = logGroup;

export const deleteLogGroupInput = z.object({ LogGroupName: logGroupName });
export const deleteLogGroupOutput = z.object({ LogGroupName: z.string(), LogGroupArn: z.string() });

export const listLogGroupsInput = z.object({});
export const listLogGroupsOutput = z.object({ LogGroups: z.array(logGroup) });

export const getLogGroupInput = z.object({ LogGroupName: logGroupName });
export const getLogGroupOutput = logGroup;

/** Newest first. Everything given must hold; times are epoch seconds. */
export const searchLogEventsInput = z.object({
  LogGroupName: logGroupName,
  /** Each is any part of a value of the record, in any case. */
  Texts: wireList(wireString({ min: 3, max: 128 }), { min: 1, max: 5 }).optional(),
  MessageId: z.uuid({ error: 'must be a message ID (a UUID)' }).optional(),
  StartTime: z.number().min(0).max(1e11).optional(),
  EndTime: z.number().min(0).max(1e11).optional(),
  MaxResults: wireInteger({ min: 1, max: 1000 }).optional(),
  NextToken: wireString({ min: 1, max: 1024 }).optional(),
});

const logEvent = z.object({
  LogEventId: z.string(),
  Timestamp: wireTimestamp(),
  MessageId: z.string(),
  /** Holds what the sender put into the message's context. */
  Record: secret(z.record(z.string(), z.unknown())),
});
export type LogEvent = z.infer<typeof logEvent>;

export const searchLogEventsOutput = z.object({
  LogEvents: z.array(logEvent),
  NextToken: z.string().optional(),
});
