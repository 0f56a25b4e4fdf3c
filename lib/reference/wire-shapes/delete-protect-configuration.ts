// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireString, wireTimestamp } from '../wire-types';

export const deleteProtectConfigurationInput = z.object({
  ProtectConfigurationId: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
});
export const deleteProtectConfigurationOutput = z.object({
  ProtectConfigurationArn: wireString({ min: 1, max: 256, pattern: /^arn:\S+$/u }),
  ProtectConfigurationId: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }),
  CreatedTimestamp: wireTimestamp(),
  AccountDefault: z.boolean(),
  DeletionProtectionEnabled: z.boolean(),
});
