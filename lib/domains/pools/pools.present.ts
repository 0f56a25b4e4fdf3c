import type { pools } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import { labelOf, originatorTail, type Obstacle, type Originator } from './pools.rules';
import type { PoolCandidate, PoolInformation, PoolOriginator } from './pools.shapes';

export type PoolRow = typeof pools.$inferSelect;

/** The tail of a pool's ARN: its name for tags and authorisation. */
export const poolTail = (poolId: string) => `pool/${poolId}`;

export function presentPool(context: OperationContext, row: PoolRow): PoolInformation {
  return {
    PoolArn: context.arn(poolTail(row.poolId)),
    PoolId: row.poolId,
    Status: row.status,
    MessageType: row.messageType,
    TwoWayEnabled: row.twoWayEnabled,
    TwoWayChannelArn: row.twoWayChannelArn ?? undefined,
    TwoWayChannelRole: row.twoWayChannelRole ?? undefined,
    SelfManagedOptOutsEnabled: row.selfManagedOptOutsEnabled,
    OptOutListName: row.optOutListName,
    SharedRoutesEnabled: row.sharedRoutesEnabled,
    DeletionProtectionEnabled: row.deletionProtectionEnabled,
    CreatedTimestamp: row.createdAt,
  };
}

const presentIdentity = (context: OperationContext, originator: Originator) => ({
  OriginationIdentityArn: context.arn(originatorTail(originator)),
  OriginationIdentity: originator.originationIdentity,
  IsoCountryCode: originator.isoCountryCode,
});

/** An originator that has joined or left a pool. */
export function presentAssociation(context: OperationContext, poolId: string, originator: Originator) {
  return { PoolArn: context.arn(poolTail(poolId)), PoolId: poolId, ...presentIdentity(context, originator) };
}

export function presentPoolOriginator(context: OperationContext, originator: Originator): PoolOriginator {
  return {
    ...presentIdentity(context, originator),
    NumberCapabilities: [...originator.capabilities],
    PhoneNumber: originator.phoneNumber ?? undefined,
  };
}

export function presentCandidate(
  context: OperationContext,
  originator: Originator,
  obstacles: readonly Obstacle[],
): PoolCandidate {
  return {
    ...presentIdentity(context, originator),
    Kind: originator.kind,
    Originator: labelOf(originator),
    MessageTypes: [...originator.messageTypes],
    NumberType: originator.numberType ?? undefined,
    NumberCapabilities: [...originator.capabilities],
    PoolId: originator.poolId ?? undefined,
    Fits: obstacles.length === 0,
    Reasons: obstacles.map(({ reason, detail }) => ({ Reason: reason, Detail: detail })),
  };
}
