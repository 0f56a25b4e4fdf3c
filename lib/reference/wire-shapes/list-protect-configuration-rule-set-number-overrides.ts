// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireInteger, wireList, wireString, wireTimestamp } from '../wire-types';

export const listProtectConfigurationRuleSetNumberOverridesInput = z.object({
  ProtectConfigurationId: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
  Filters: wireList(
    z.object({
      Name: wireEnum([
        'iso-country-code',
        'destination-phone-number-begins-with',
        'action',
        'expires-before',
        'expires-after',
        'created-before',
        'created-after',
      ]),
      Values: wireList(wireString({ min: 1, max: 128, pattern: /^[/\.:A-Za-z0-9+_-]+$/u }), { min: 1, max: 20 }),
    }),
    { min: 0, max: 100 },
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
});
export const listProtectConfigurationRuleSetNumberOverridesOutput = z.object({
  ProtectConfigurationArn: wireString({ min: 1, max: 256, pattern: /^arn:\S+$/u }),
  ProtectConfigurationId: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }),
  RuleSetNumberOverrides: wireList(
    z.object({
      DestinationPhoneNumber: wireString({ min: 1, max: 20, pattern: /^\+?[1-9][0-9]{1,18}$/u }),
      CreatedTimestamp: wireTimestamp(),
      Action: wireEnum(['ALLOW', 'BLOCK']),
      IsoCountryCode: wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }).optional(),
      ExpirationTimestamp: wireTimestamp().optional(),
    }),
    { min: 1, max: 100 },
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
});
