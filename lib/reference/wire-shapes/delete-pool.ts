// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireString, wireTimestamp } from '../wire-types';

export const deletePoolInput = z.object({ PoolId: wireString({ min: 0, max: 256, pattern: /^[A-Za-z0-9_:/-]*$/u }) });
export const deletePoolOutput = z.object({
  PoolArn: wireString().optional(),
  PoolId: wireString().optional(),
  Status: wireEnum(['CREATING', 'ACTIVE', 'DELETING']).optional(),
  MessageType: wireEnum(['TRANSACTIONAL', 'PROMOTIONAL']).optional(),
  TwoWayEnabled: z.boolean().optional(),
  TwoWayChannelArn: wireString({ min: 20, max: 2048, pattern: /^\S+$/u }).optional(),
  TwoWayChannelRole: wireString({ min: 20, max: 2048, pattern: /^arn:\S+$/u }).optional(),
  SelfManagedOptOutsEnabled: z.boolean().optional(),
  OptOutListName: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }).optional(),
  SharedRoutesEnabled: z.boolean().optional(),
  CreatedTimestamp: wireTimestamp().optional(),
});
