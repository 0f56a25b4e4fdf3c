// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireString, wireTimestamp } from '../wire-types';

export const putProtectConfigurationRuleSetNumberOverrideInput = z.object({
  ClientToken: wireString({ min: 1, max: 64, pattern: /^[!-~]+$/u }).optional(),
  ProtectConfigurationId: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
  DestinationPhoneNumber: wireString({ min: 1, max: 20, pattern: /^\+?[1-9][0-9]{1,18}$/u }),
  Action: wireEnum(['ALLOW', 'BLOCK']),
  ExpirationTimestamp: wireTimestamp().optional(),
});
export const putProtectConfigurationRuleSetNumberOverrideOutput = z.object({
  ProtectConfigurationArn: wireString({ min: 1, max: 256, pattern: /^arn:\S+$/u }),
  ProtectConfigurationId: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }),
  DestinationPhoneNumber: wireString({ min: 1, max: 20, pattern: /^\+?[1-9][0-9]{1,18}$/u }),
  CreatedTimestamp: wireTimestamp(),
  Action: wireEnum(['ALLOW', 'BLOCK']),
  IsoCountryCode: wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }).optional(),
  ExpirationTimestamp: wireTimestamp().optional(),
});
