import { z } from 'zod';
import { wireEnum, wireString } from '@/lib/reference/wire-types';

export const readinessChecks = [
  'SANDBOX',
  'SPEND_LIMIT',
  'ORIGINATOR',
  'REGISTRATION',
  'KEYWORDS',
  'CONFIGURATION_SET',
  'PROTECT_CONFIGURATION',
  'PRICE',
] as const;
export type ReadinessCheckName = (typeof readinessChecks)[number];

export const getCountryReadinessInput = z.object({
  IsoCountryCode: wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }),
  /** SMS, while it is the one channel that sends. */
  Channel: wireEnum(['TEXT']).optional(),
  /** The set that messages would name: its defaults and its protect configuration count. */
  ConfigurationSetName: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/ }).optional(),
});

const check = z.object({
  Name: z.enum(readinessChecks),
  Title: z.string(),
  Outcome: z.enum(['MET', 'NOT_MET', 'NOT_APPLICABLE']),
  /** What was found. */
  Detail: z.string(),
  /** What to do about it; for what is NOT_MET. */
  Advice: z.string().optional(),
  /** What holds the rule, where something of this workspace does. */
  ResourceType: z.string().optional(),
  ResourceId: z.string().optional(),
});
export type ReadinessCheck = z.infer<typeof check>;

export const getCountryReadinessOutput = z.object({
  IsoCountryCode: z.string(),
  CountryName: z.string(),
  /** Whether nothing is NOT_MET. */
  Ready: z.boolean(),
  Checks: z.array(check),
});
export type CountryReadiness = z.infer<typeof getCountryReadinessOutput>;
