import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { resourceId } from '@/lib/operations/resource-id';
import { lockOriginator, originatorTailOf } from './originators.rows';
import { poolTail, presentAssociation } from './pools.present';
import { joinPool, requirePool } from './pools.rows';
import { associateOriginationIdentityInput, associateOriginationIdentityOutput } from './pools.shapes';

/** AssociateOriginationIdentity: adds a number or sender ID to a pool that it fits (`joiningObstacles`). */
export const associateOriginationIdentity = defineOperation({
  name: 'AssociateOriginationIdentity',
  exposure: 'public',
  access: 'write',
  input: associateOriginationIdentityInput,
  output: associateOriginationIdentityOutput,
  errors: {
    ConflictException: [
      'KEYWORD_MISMATCH',
      'MESSAGE_TYPE_MISMATCH',
      'NUMBER_CAPABILITIES_MISMATCH',
      'OPT_OUT_LIST_MISMATCH',
      'PHONE_NUMBER_ASSOCIATED_TO_POOL',
      'SELF_MANAGED_OPT_OUTS_MISMATCH',
      'SENDER_ID_ASSOCIATED_TO_POOL',
      'TWO_WAY_CONFIG_MISMATCH',
    ],
    ResourceNotFoundException: [],
    ServiceQuotaExceededException: ['ORIGINATION_IDENTITIES_PER_POOL'],
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
    await joinPool(context, pool, originator);
    return presentAssociation(context, pool.poolId, originator);
  },
});
