// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireString } from '../wire-types';

export const associateProtectConfigurationInput = z.object({
  ProtectConfigurationId: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
  ConfigurationSetName: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
});
export const associateProtectConfigurationOutput = z.object({
  ConfigurationSetArn: wireString(),
  ConfigurationSetName: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }),
  ProtectConfigurationArn: wireString({ min: 1, max: 256, pattern: /^arn:\S+$/u }),
  ProtectConfigurationId: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }),
});
