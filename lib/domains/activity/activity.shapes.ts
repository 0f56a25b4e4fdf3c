import { z } from 'zod';
import { wireEnum, wireInteger, wireJson, wireList, wireString, wireTimestamp } from '@/lib/reference/wire-types';

export const activityFilterNames = ['resource', 'user-name', 'event-name', 'error-code', 'read-only'] as const;
export type ActivityFilterName = (typeof activityFilterNames)[number];

/** Records, newest first. Times are epoch seconds; filters must all hold, one of their values each. */
export const searchActivityInput = z.object({
  Filters: wireList(
    z.object({
      Name: wireEnum(activityFilterNames),
      Values: wireList(wireString({ min: 1, max: 256 }), { min: 1, max: 20 }),
    }),
    { max: 20 },
  ).optional(),
  StartTime: z.number().min(0).max(1e11).optional(),
  EndTime: z.number().min(0).max(1e11).optional(),
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
  NextToken: wireString({ min: 1, max: 1024 }).optional(),
});

const activitySummary = z.object({
  EventId: z.string(),
  EventTime: wireTimestamp(),
  EventName: z.string(),
  /** The caller's e-mail address, or `system`. */
  UserName: z.string(),
  /** Absent for a call from the console, which a session signs and no key. */
  AccessKeyId: z.string().optional(),
  SourceIpAddress: z.string(),
  UserAgent: z.string(),
  ReadOnly: z.boolean(),
  /** Absent for a call that was answered. */
  ErrorCode: z.string().optional(),
  ErrorMessage: z.string().optional(),
  /** The ids and names of what the call was about. */
  Resources: z.array(z.string()),
  RequestId: z.string(),
});
export type ActivitySummary = z.infer<typeof activitySummary>;

export const searchActivityOutput = z.object({
  Records: z.array(activitySummary),
  NextToken: z.string().optional(),
});

const eventId = wireString({ pattern: /^[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$/u });

export const getActivityRecordInput = z.object({ EventId: eventId });

export const getActivityRecordOutput = activitySummary.extend({
  /** The record in the guide's shape (guide 9257-9330). */
  Record: wireJson(),
});
export type ActivityRecord = z.infer<typeof getActivityRecordOutput>;
