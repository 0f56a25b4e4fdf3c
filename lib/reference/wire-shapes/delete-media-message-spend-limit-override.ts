// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireInteger } from '../wire-types';

export const deleteMediaMessageSpendLimitOverrideInput = z.object({});
export const deleteMediaMessageSpendLimitOverrideOutput = z.object({
  MonthlyLimit: wireInteger({ min: 0, max: 1000000000 }).optional(),
});
