import { z } from 'zod';
import { channels, originatorTypes } from '@/lib/reference/channels';
import { wireEnum, wireString } from '@/lib/reference/wire-types';
import { measureNames } from './usage-types.rules';

const month = wireString({ pattern: /^\d{4}-\d{2}$/ });
const day = wireString({ pattern: /^\d{4}-\d{2}-\d{2}$/ });
const count = z.number().int();
/** Dollars with two to six decimals, exact. */
const dollars = z.string();

export const spendGroupings = ['DAY', 'MONTH', 'COUNTRY', 'ORIGINATOR_TYPE'] as const;
export type SpendGrouping = (typeof spendGroupings)[number];

const amounts = {
  Messages: count,
  /** Message parts: what is charged of a text. */
  Parts: count,
  /** What the service charges. */
  Price: dollars,
  /** What carriers charge on top of it. */
  CarrierFees: dollars,
  /** Both. */
  Total: dollars,
};

const channelSpend = z.object({ Channel: z.enum(channels), ...amounts });
export type ChannelSpend = z.infer<typeof channelSpend>;

export const getSpendStatisticsInput = z.object({
  GroupBy: wireEnum(spendGroupings),
  /** The first day, `YYYY-MM-DD` in UTC; the first of a month where months are counted. */
  From: day,
  /** The day after the last. */
  To: day,
});

const spendGroup = z.object({
  /** `YYYY-MM-DD`, `YYYY-MM`, an ISO country code or an originator type. */
  Group: z.string(),
  /** The channels on which something was sent. */
  Channels: z.array(channelSpend),
  ...amounts,
});
export type SpendGroup = z.infer<typeof spendGroup>;

/** Groups without a message are left out. */
export const getSpendStatisticsOutput = z.object({
  GroupBy: z.enum(spendGroupings),
  From: z.string(),
  To: z.string(),
  Groups: z.array(spendGroup),
});
export type SpendStatistics = z.infer<typeof getSpendStatisticsOutput>;

/** Without a month: the present one. */
export const getSpendSummaryInput = z.object({ Month: month.optional() });

export const getSpendSummaryOutput = z.object({
  /** `YYYY-MM`, in UTC. */
  Month: z.string(),
  /** False once the month is over. */
  IsPresent: z.boolean(),
  /** The months that can be asked for, the present one first. */
  KnownMonths: z.array(z.string()),
  /** Every channel, also without spend. */
  Channels: z.array(channelSpend),
  ...amounts,
  /** What the present month will have cost at its end; absent for others, and before there is a full day to go by. */
  Forecast: dollars.optional(),
});
export type SpendSummary = z.infer<typeof getSpendSummaryOutput>;

export const getUsageReportInput = z.object({ Month: month.optional() });

const usageReportLine = z.object({
  UsageType: z.string(),
  IsoCountryCode: z.string(),
  /** The bill's word for the type of originator. */
  OriginationId: z.string(),
  Measure: z.enum(measureNames),
  /** Of counts: messages. */
  Quantity: count.optional(),
  /** Of MessageCount: the parts of these messages, which is what is charged. */
  Parts: count.optional(),
  /** Of fees. */
  Amount: dollars.optional(),
});
export type UsageReportLine = z.infer<typeof usageReportLine>;

export const getUsageReportOutput = z.object({
  Month: z.string(),
  Region: z.string(),
  /** How the lines name the region. */
  RegionCode: z.string(),
  /** False where the guide knows no prefix of the region: its code then stands in its place. */
  RegionCodeDocumented: z.boolean(),
  Lines: z.array(usageReportLine),
  /** What all lines cost together. */
  Total: dollars,
  /** Spend that no documented usage type names. */
  Unlisted: z.array(z.object({ Channel: z.enum(channels), OriginatorType: z.enum(originatorTypes), ...amounts })),
});
export type UsageReport = z.infer<typeof getUsageReportOutput>;
