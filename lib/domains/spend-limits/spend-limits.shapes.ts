import { z } from 'zod';
import { channels } from '@/lib/reference/channels';
import { limitWarningLevels } from './limit-warning.rules';

export const getSpendInput = z.object({ Channel: z.enum(channels) });

/** Amounts are dollars with two to six decimals, exact. */
export const getSpendOutput = z.object({
  Channel: z.enum(channels),
  /** The first day of the month that is counted, in UTC: `YYYY-MM-01`. */
  Month: z.string(),
  MonthToDate: z.string(),
  AccountLimit: z.string(),
  /** Absent when not set: the account limit holds. */
  EnforcedLimit: z.string().optional(),
  /** What may still be spent this month. */
  RemainingLimit: z.string(),
  /** When the month's spend is near the limit in force or at it; absent otherwise. */
  LimitWarning: z
    .object({
      Level: z.enum(limitWarningLevels),
      /** Of the limit in force, rounded down. */
      SharePercent: z.number(),
    })
    .optional(),
  /** False in the sandbox. */
  Production: z.boolean(),
});
export type Spend = z.infer<typeof getSpendOutput>;
