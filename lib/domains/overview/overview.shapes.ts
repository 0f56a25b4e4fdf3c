import { z } from 'zod';
import { wireTimestamp } from '@/lib/reference/wire-types';

export const getOverviewInput = z.object({});

const counts = {
  Sent: z.number(),
  Delivered: z.number(),
  Failed: z.number(),
  /** Without a final outcome. */
  Pending: z.number(),
};

/** Messages that were accepted within a span of time, whole hours or days of UTC, under their present status. */
const messageCounts = z.object({
  StartTime: wireTimestamp(),
  /** The first moment that is no longer counted. */
  EndTime: wireTimestamp(),
  ...counts,
  Periods: z.array(z.object({ StartTime: wireTimestamp(), ...counts })),
});
export type MessageCounts = z.infer<typeof messageCounts>;

export const resourceNames = [
  'PHONE_POOLS',
  'PHONE_NUMBERS',
  'SENDER_IDS',
  'CONFIGURATION_SETS',
  'OPT_OUT_LISTS',
  'PROTECT_CONFIGURATIONS',
  'VERIFIED_DESTINATION_NUMBERS',
] as const;
export type ResourceName = (typeof resourceNames)[number];

const resource = z.object({
  Name: z.enum(resourceNames),
  Used: z.number(),
  /** The quota in force. */
  Max: z.number(),
});
export type ResourceUse = z.infer<typeof resource>;

/** Whether each step of a beginning is done, by what there is now. */
const quickStart = z.object({
  PoolCreated: z.boolean(),
  ConfigurationSetCreated: z.boolean(),
  ProtectConfigurationCreated: z.boolean(),
  MessageSent: z.boolean(),
  /** There is a number that is no simulator's, or a sender ID. */
  OriginatorRequested: z.boolean(),
});
export type QuickStart = z.infer<typeof quickStart>;

export const getOverviewOutput = z.object({
  QuickStart: quickStart,
  Resources: z.array(resource),
  /** The names of the alarms that are in alarm. */
  FiringAlarms: z.array(z.string()),
  /** By the hour. */
  Last24Hours: messageCounts,
  /** By the day. */
  Last7Days: messageCounts,
});
export type Overview = z.infer<typeof getOverviewOutput>;
