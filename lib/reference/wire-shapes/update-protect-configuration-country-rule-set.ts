// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireMap, wireString } from '../wire-types';

export const updateProtectConfigurationCountryRuleSetInput = z.object({
  ProtectConfigurationId: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
  NumberCapability: wireEnum(['SMS', 'VOICE', 'MMS', 'RCS']),
  CountryRuleSetUpdates: wireMap(
    wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }),
    z.object({ ProtectStatus: wireEnum(['ALLOW', 'BLOCK', 'MONITOR', 'FILTER']) }),
    { min: 1, max: 300 },
  ),
});
export const updateProtectConfigurationCountryRuleSetOutput = z.object({
  ProtectConfigurationArn: wireString({ min: 1, max: 256, pattern: /^arn:\S+$/u }),
  ProtectConfigurationId: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }),
  NumberCapability: wireEnum(['SMS', 'VOICE', 'MMS', 'RCS']),
  CountryRuleSet: wireMap(
    wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }),
    z.object({ ProtectStatus: wireEnum(['ALLOW', 'BLOCK', 'MONITOR', 'FILTER']) }),
    { min: 1, max: 300 },
  ),
});
