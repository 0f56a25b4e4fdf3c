// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireString, wireTimestamp } from '../wire-types';

export const deleteOptedOutNumberInput = z.object({
  OptOutListName: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
  OptedOutNumber: wireString({ min: 1, max: 20, pattern: /^\+?[1-9][0-9]{1,18}$/u }),
});
export const deleteOptedOutNumberOutput = z.object({
  OptOutListArn: wireString().optional(),
  OptOutListName: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }).optional(),
  OptedOutNumber: wireString({ min: 1, max: 20, pattern: /^\+?[1-9][0-9]{1,18}$/u }).optional(),
  OptedOutTimestamp: wireTimestamp().optional(),
  EndUserOptedOut: z.boolean().optional(),
});
