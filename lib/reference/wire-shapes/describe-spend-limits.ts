// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireInteger, wireList, wireString } from '../wire-types';

export const describeSpendLimitsInput = z.object({
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
});
export const describeSpendLimitsOutput = z.object({
  SpendLimits: wireList(
    z.object({
      Name: wireEnum([
        'TEXT_MESSAGE_MONTHLY_SPEND_LIMIT',
        'VOICE_MESSAGE_MONTHLY_SPEND_LIMIT',
        'MEDIA_MESSAGE_MONTHLY_SPEND_LIMIT',
        'NOTIFY_MESSAGE_MONTHLY_SPEND_LIMIT',
        'RCS_MESSAGE_MONTHLY_SPEND_LIMIT',
      ]),
      EnforcedLimit: wireInteger(),
      MaxLimit: wireInteger(),
      Overridden: z.boolean(),
    }),
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
});
