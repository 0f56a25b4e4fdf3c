// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireList, wireString, wireTimestamp } from '../wire-types';

export const createProtectConfigurationInput = z.object({
  ClientToken: wireString({ min: 1, max: 64, pattern: /^[!-~]+$/u }).optional(),
  DeletionProtectionEnabled: z.boolean().optional(),
  Tags: wireList(
    z.object({
      Key: wireString({ min: 1, max: 128, pattern: /^.+$/u }),
      Value: wireString({ min: 0, max: 256, pattern: /^.*$/u }),
    }),
    { min: 0, max: 200 },
  ).optional(),
});
export const createProtectConfigurationOutput = z.object({
  ProtectConfigurationArn: wireString({ min: 1, max: 256, pattern: /^arn:\S+$/u }),
  ProtectConfigurationId: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }),
  CreatedTimestamp: wireTimestamp(),
  AccountDefault: z.boolean(),
  DeletionProtectionEnabled: z.boolean(),
  Tags: wireList(
    z.object({
      Key: wireString({ min: 1, max: 128, pattern: /^.+$/u }),
      Value: wireString({ min: 0, max: 256, pattern: /^.*$/u }),
    }),
    { min: 0, max: 200 },
  ).optional(),
});
