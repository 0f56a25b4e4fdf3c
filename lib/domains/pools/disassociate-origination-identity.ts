import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { conflict } from '@/lib/operations/operation-error';
import { resourceId } from '@/lib/operations/resource-id';
import { lockOriginator, originatorsOfPool, originatorTailOf } from './originators.rows';
import { poolTail, presentAssociation } from './pools.present';
import { leavePool, requirePool } from './pools.rows';
import { labelOf } from './pools.rules';
import { disassociateOriginationIdentityInput, disassociateOriginationIdentityOutput } from './pools.shapes';

/**
 * DisassociateOriginationIdentity: takes a number or sender ID out of a pool, but not its last one. A number keeps the
 * settings and keywords that it had there.
 */
export const disassociateOriginationIdentity = defineOperation({
  name: 'DisassociateOriginationIdentity',
  exposure: 'public',
  access: 'write',
  input: disassociateOriginationIdentityInput,
  output: disassociateOriginationIdentityOutput,
  errors: {
    ConflictException: ['LAST_PHONE_NUMBER', 'PHONE_NUMBER_NOT_ASSOCIATED_TO_POOL'],
    ResourceNotFoundException: [],
    ValidationException: ['COUNTRY_CODE_MISMATCH', 'INVALID_ARN', 'MISSING_PARAMETER'],
  },
  resources: async (input, context) => [
    poolTail(resourceId(context.workspace, 'pool', input.PoolId, 'PoolId')),
    await originatorTailOf(context, input),
  ],
  async handler(input, context) {
    await lockWorkspace(context);
    const pool = await requirePool(context, input.PoolId);
    const originator = await lockOriginator(context, input);
    if (originator.poolId !== pool.poolId) {
      throw conflict(
        'PHONE_NUMBER_NOT_ASSOCIATED_TO_POOL',
        `${labelOf(originator)} is not in ${pool.poolId}.`,
        'pool',
        pool.poolId,
      );
    }
    if ((await originatorsOfPool(context, pool.poolId)).length === 1) {
      throw conflict(
        'LAST_PHONE_NUMBER',
        `${labelOf(originator)} is the last originator of ${pool.poolId}: delete the pool instead.`,
        'pool',
        pool.poolId,
      );
    }
    await leavePool(context, pool, originator);
    return presentAssociation(context, pool.poolId, originator);
  },
});
