// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireInteger, wireList, wireString, wireTimestamp } from '../wire-types';

export const describeProtectConfigurationsInput = z.object({
  ProtectConfigurationIds: wireList(wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }), {
    min: 0,
    max: 5,
  }).optional(),
  Filters: wireList(
    z.object({
      Name: wireEnum(['account-default', 'deletion-protection-enabled']),
      Values: wireList(wireString({ min: 1, max: 128, pattern: /^[/\.:A-Za-z0-9+_-]+$/u }), { min: 1, max: 20 }),
    }),
    { min: 0, max: 20 },
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
});
export const describeProtectConfigurationsOutput = z.object({
  ProtectConfigurations: wireList(
    z.object({
      ProtectConfigurationArn: wireString({ min: 1, max: 256, pattern: /^arn:\S+$/u }),
      ProtectConfigurationId: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }),
      CreatedTimestamp: wireTimestamp(),
      AccountDefault: z.boolean(),
      DeletionProtectionEnabled: z.boolean(),
    }),
    { min: 1, max: 100 },
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
});
