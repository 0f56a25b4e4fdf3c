// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireInteger, wireList, wireString } from '../wire-types';

export const describeAccountAttributesInput = z.object({
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
});
export const describeAccountAttributesOutput = z.object({
  AccountAttributes: wireList(
    z.object({ Name: wireEnum(['ACCOUNT_TIER', 'DEFAULT_PROTECT_CONFIGURATION_ID']), Value: wireString() }),
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
});
