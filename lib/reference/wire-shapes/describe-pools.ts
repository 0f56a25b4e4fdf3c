// Generated from the service model by scripts/generate-wire-shapes.ts.
import { z } from 'zod';
import { wireEnum, wireInteger, wireList, wireString, wireTimestamp } from '../wire-types';

export const describePoolsInput = z.object({
  PoolIds: wireList(wireString({ min: 0, max: 256, pattern: /^[A-Za-z0-9_:/-]*$/u }), { min: 0, max: 5 }).optional(),
  Filters: wireList(
    z.object({
      Name: wireEnum([
        'status',
        'message-type',
        'two-way-enabled',
        'self-managed-opt-outs-enabled',
        'opt-out-list-name',
        'shared-routes-enabled',
        'deletion-protection-enabled',
        'two-way-channel-arn',
      ]),
      Values: wireList(wireString({ min: 1, max: 128, pattern: /^[/\.:A-Za-z0-9+_-]+$/u }), { min: 1, max: 20 }),
    }),
    { min: 0, max: 20 },
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
  Owner: wireEnum(['SELF', 'SHARED']).optional(),
});
export const describePoolsOutput = z.object({
  Pools: wireList(
    z.object({
      PoolArn: wireString(),
      PoolId: wireString(),
      Status: wireEnum(['CREATING', 'ACTIVE', 'DELETING']),
      MessageType: wireEnum(['TRANSACTIONAL', 'PROMOTIONAL']),
      TwoWayEnabled: z.boolean(),
      TwoWayChannelArn: wireString({ min: 20, max: 2048, pattern: /^\S+$/u }).optional(),
      TwoWayChannelRole: wireString({ min: 20, max: 2048, pattern: /^arn:\S+$/u }).optional(),
      SelfManagedOptOutsEnabled: z.boolean(),
      OptOutListName: wireString({ min: 1, max: 64, pattern: /^[A-Za-z0-9_-]+$/u }),
      SharedRoutesEnabled: z.boolean(),
      DeletionProtectionEnabled: z.boolean(),
      CreatedTimestamp: wireTimestamp(),
    }),
  ).optional(),
  NextToken: wireString({ min: 1, max: 1024, pattern: /^.+$/u }).optional(),
});
