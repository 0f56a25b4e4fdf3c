import { removeAllTags } from '@/lib/domains/tags/tags.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { conflict } from '@/lib/operations/operation-error';
import { resourceId } from '@/lib/operations/resource-id';
import { originatorsOfPool } from './originators.rows';
import { poolTail, presentPool } from './pools.present';
import { deletePoolRow, leavePool, requirePool } from './pools.rows';
import { deletePoolInput, deletePoolOutput } from './pools.shapes';

/**
 * DeletePool: takes a pool away that is not protected and has no more than its last originator (guide 2012), which stays
 * in the account with the pool's settings and keywords.
 */
export const deletePool = defineOperation({
  name: 'DeletePool',
  exposure: 'public',
  access: 'write',
  input: deletePoolInput,
  output: deletePoolOutput,
  errors: {
    ConflictException: ['DELETION_PROTECTION_ENABLED', 'RESOURCE_NOT_EMPTY'],
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN'],
  },
  resources: ({ PoolId }, { workspace }) => [poolTail(resourceId(workspace, 'pool', PoolId, 'PoolId'))],
  async handler({ PoolId }, context) {
    await lockWorkspace(context);
    const pool = await requirePool(context, PoolId);
    const { poolId } = pool;
    if (pool.deletionProtectionEnabled) {
      throw conflict(
        'DELETION_PROTECTION_ENABLED',
        `${poolId} is protected: turn its deletion protection off first.`,
        'pool',
        poolId,
      );
    }
    const members = await originatorsOfPool(context, poolId);
    if (members.length > 1) {
      throw conflict(
        'RESOURCE_NOT_EMPTY',
        `${poolId} has ${members.length} originators: take all but one out of it first.`,
        'pool',
        poolId,
      );
    }
    for (const member of members) await leavePool(context, pool, member);
    await deletePoolRow(context, poolId);
    await removeAllTags(context, poolTail(poolId));
    return presentPool(context, { ...pool, status: 'DELETING' });
  },
});
