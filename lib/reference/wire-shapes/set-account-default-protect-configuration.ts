// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireString } from '../wire-types';

export const setAccountDefaultProtectConfigurationInput = z.object({
  ProtectConfigurationId: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
});
export const setAccountDefaultProtectConfigurationOutput = z.object({
  DefaultProtectConfigurationArn: wireString({ min: 1, max: 256, pattern: /^arn:\S+$/u }),
  DefaultProtectConfigurationId: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }),
});
