// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireInteger, wireList, wireString } from '../wire-types';

export const describeAccountLimitsInput = z.object({
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
});
export const describeAccountLimitsOutput = z.object({
  AccountLimits: wireList(
    z.object({
      Name: wireEnum([
        'PHONE_NUMBERS',
        'POOLS',
        'CONFIGURATION_SETS',
        'OPT_OUT_LISTS',
        'SENDER_IDS',
        'REGISTRATIONS',
        'REGISTRATION_ATTACHMENTS',
        'VERIFIED_DESTINATION_NUMBERS',
      ]),
      Used: wireInteger(),
      Max: wireInteger(),
    }),
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
});
