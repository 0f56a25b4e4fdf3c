// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireString, wireTimestamp } from '../wire-types';

export const deleteOptOutListInput = z.object({
  OptOutListName: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
});
export const deleteOptOutListOutput = z.object({
  OptOutListArn: wireString().optional(),
  OptOutListName: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }).optional(),
  CreatedTimestamp: wireTimestamp().optional(),
});
