// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireList, wireString, wireTimestamp } from '../wire-types';

export const createPoolInput = z.object({
  OriginationIdentity: wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_:/-]+$/u }),
  IsoCountryCode: wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }).optional(),
  MessageType: wireEnum(['TRANSACTIONAL', 'PROMOTIONAL']),
  DeletionProtectionEnabled: z.boolean().optional(),
  Tags: wireList(
    z.object({
      Key: wireString({ min: 1, max: 128, pattern: /^.+$/u }),
      Value: wireString({ min: 0, max: 256, pattern: /^.*$/u }),
    }),
    { min: 0, max: 200 },
  ).optional(),
  ClientToken: wireString({ min: 1, max: 64, pattern: /^[!-~]+$/u }).optional(),
});
export const createPoolOutput = z.object({
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
  DeletionProtectionEnabled: z.boolean().optional(),
  Tags: wireList(
    z.object({
      Key: wireString({ min: 1, max: 128, pattern: /^.+$/u }),
      Value: wireString({ min: 0, max: 256, pattern: /^.*$/u }),
    }),
    { min: 0, max: 200 },
  ).optional(),
  CreatedTimestamp: wireTimestamp().optional(),
});
