// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireString } from '../wire-types';

export const setDefaultMessageTypeInput = z.object({
  ConfigurationSetName: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
  MessageType: wireEnum(['TRANSACTIONAL', 'PROMOTIONAL']),
});
export const setDefaultMessageTypeOutput = z.object({
  ConfigurationSetArn: wireString().optional(),
  ConfigurationSetName: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }).optional(),
  MessageType: wireEnum(['TRANSACTIONAL', 'PROMOTIONAL']).optional(),
});
