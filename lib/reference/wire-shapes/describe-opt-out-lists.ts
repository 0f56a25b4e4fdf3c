// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireInteger, wireList, wireString, wireTimestamp } from '../wire-types';

export const describeOptOutListsInput = z.object({
  OptOutListNames: wireList(wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }), {
    min: 0,
    max: 5,
  }).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
  Owner: wireEnum(['SELF', 'SHARED']).optional(),
});
export const describeOptOutListsOutput = z.object({
  OptOutLists: wireList(
    z.object({
      OptOutListArn: wireString(),
      OptOutListName: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }),
      CreatedTimestamp: wireTimestamp(),
    }),
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
});
