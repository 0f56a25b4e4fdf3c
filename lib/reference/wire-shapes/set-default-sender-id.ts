// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireString } from '../wire-types';

export const setDefaultSenderIdInput = z.object({
  ConfigurationSetName: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
  SenderId: wireString({ min: 1, max: 11, pattern: /^[A-Za-z0-9_-]+$/u }),
});
export const setDefaultSenderIdOutput = z.object({
  ConfigurationSetArn: wireString().optional(),
  ConfigurationSetName: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }).optional(),
  SenderId: wireString({ min: 1, max: 11, pattern: /^[A-Za-z0-9_-]+$/u }).optional(),
});
