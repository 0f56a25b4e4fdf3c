import { z } from 'zod';
import { messageOutcomes } from '@/lib/reference/event-types';
import { channels } from '@/lib/reference/channels';
import { wireEnum, wireList, wireString, wireTimestamp } from '@/lib/reference/wire-types';

/** Spans of time that end with the hour or the day that it is now, in UTC; the first is counted by the hour. */
export const deliveryRanges = ['LAST_24_HOURS', 'LAST_7_DAYS', 'LAST_30_DAYS', 'LAST_90_DAYS'] as const;
export type DeliveryRange = (typeof deliveryRanges)[number];

/** Days that a range of one's own may have. */
export const mostDays = 366;

/** The same words as the filters of SearchMessages, which lists what is counted here. */
export const deliveryFilterNames = [
  'channel',
  'iso-country-code',
  'origination-identity',
  'configuration-set-name',
  'message-type',
] as const;
export type DeliveryFilterName = (typeof deliveryFilterNames)[number];

const date = wireString({ pattern: /^\d{4}-\d\d-\d\d$/u });

const question = {
  /** Without it StartDate and EndDate say the days. */
  Range: wireEnum(deliveryRanges).optional(),
  /** The first day, in UTC. */
  StartDate: date.optional(),
  /** The last day, which counts too. */
  EndDate: date.optional(),
  Filters: wireList(
    z.object({
      Name: wireEnum(deliveryFilterNames),
      Values: wireList(wireString({ min: 1, max: 128 }), { min: 1, max: 20 }),
    }),
    { max: 20 },
  ).optional(),
};

/** How messages fared: each counts when it was accepted, under its present status. */
const figures = {
  Sent: z.number(),
  Delivered: z.number(),
  Failed: z.number(),
  /** Without a final outcome. */
  Pending: z.number(),
  /** Delivered as a share (0 to 1) of delivered and failed; absent while nothing has a final outcome. */
  DeliveryRate: z.number().optional(),
  /** From acceptance to delivery, within a tenth; absent while nothing is delivered. */
  MedianMilliseconds: z.number().optional(),
  P95Milliseconds: z.number().optional(),
};
export type DeliveryFigures = z.infer<z.ZodObject<typeof figures>>;

const statusCount = z.object({
  Channel: z.enum(channels),
  MessageStatus: z.string(),
  Outcome: z.enum(messageOutcomes),
  Messages: z.number(),
});
export type StatusCount = z.infer<typeof statusCount>;

const span = {
  StartTime: wireTimestamp(),
  /** The first moment that is no longer counted. */
  EndTime: wireTimestamp(),
  Step: z.enum(['HOUR', 'DAY']),
};

export const getDeliveryStatisticsInput = z.object(question);
export type DeliveryQuestion = z.input<typeof getDeliveryStatisticsInput>;

const period = z.object({ StartTime: wireTimestamp(), EndTime: wireTimestamp(), ...figures });
export type DeliveryPeriod = z.infer<typeof period>;

export const getDeliveryStatisticsOutput = z.object({
  ...span,
  Total: z.object(figures),
  /** Every hour or day of the range in order, empty ones too. */
  Periods: z.array(period),
  /** By channel and status, the most frequent first. */
  Statuses: z.array(statusCount),
});
export type DeliveryStatistics = z.infer<typeof getDeliveryStatisticsOutput>;

export const deliveryGroupings = ['COUNTRY', 'ORIGINATOR'] as const;
export type DeliveryGrouping = (typeof deliveryGroupings)[number];

export const listDeliveryStatisticsInput = z.object({ ...question, GroupBy: wireEnum(deliveryGroupings) });

const group = z.object({
  /** An ISO code, or an originator as the recipient sees it. */
  Key: z.string(),
  ...figures,
});
export type DeliveryGroup = z.infer<typeof group>;

export const listDeliveryStatisticsOutput = z.object({
  ...span,
  /** Those with the most messages first. */
  Groups: z.array(group),
  /** There are more groups than an answer holds. */
  IsCut: z.boolean(),
});
