// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireInteger, wireList, wireString, wireTimestamp } from '../wire-types';

export const describeOptedOutNumbersInput = z.object({
  OptOutListName: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
  OptedOutNumbers: wireList(wireString({ min: 1, max: 20, pattern: /^\+?[1-9][0-9]{1,18}$/u }), {
    min: 0,
    max: 5,
  }).optional(),
  Filters: wireList(
    z.object({
      Name: wireEnum(['end-user-opted-out']),
      Values: wireList(wireString({ min: 1, max: 128, pattern: /^[/\.:A-Za-z0-9+_-]+$/u }), { min: 1, max: 20 }),
    }),
    { min: 0, max: 20 },
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
});
export const describeOptedOutNumbersOutput = z.object({
  OptOutListArn: wireString().optional(),
  OptOutListName: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }).optional(),
  OptedOutNumbers: wireList(
    z.object({
      OptedOutNumber: wireString({ min: 1, max: 20, pattern: /^\+?[1-9][0-9]{1,18}$/u }),
      OptedOutTimestamp: wireTimestamp(),
      EndUserOptedOut: z.boolean(),
    }),
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
});
