import { addKeywords, removeKeywords, storedKeywordsOf } from '@/lib/domains/keywords/keywords.rows';
import { putTags } from '@/lib/domains/tags/tags.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { quotaExceeded } from '@/lib/operations/operation-error';
import { quota } from '@/lib/reference/quotas';
import { lockOriginator, originatorTailOf, setPoolOf } from './originators.rows';
import { poolTail, presentPool } from './pools.present';
import { countPools, insertPool } from './pools.rows';
import { foundingObstacles, obstacleRefusal } from './pools.rules';
import { createPoolInput, createPoolOutput } from './pools.shapes';

/**
 * CreatePool: begins a pool with an originator, whose settings and keywords become the pool's (guide 2010). A sender ID
 * has none: its pool begins without two-way messages, with the list that every workspace has.
 */
export const createPool = defineOperation({
  name: 'CreatePool',
  exposure: 'public',
  access: 'write',
  input: createPoolInput,
  output: createPoolOutput,
  errors: {
    ConflictException: ['MESSAGE_TYPE_MISMATCH', 'PHONE_NUMBER_ASSOCIATED_TO_POOL', 'SENDER_ID_ASSOCIATED_TO_POOL'],
    ResourceNotFoundException: [],
    ServiceQuotaExceededException: ['POOLS_PER_ACCOUNT', 'TAGS_PER_RESOURCE'],
    ValidationException: ['COUNTRY_CODE_MISMATCH', 'INVALID_ARN', 'INVALID_PARAMETER', 'MISSING_PARAMETER'],
  },
  // The pool has no id yet: a policy must allow every pool of the workspace, and the originator.
  resources: async (input, context) => [poolTail('*'), await originatorTailOf(context, input)],
  async handler(input, context) {
    await lockWorkspace(context);
    const first = await lockOriginator(context, input);
    const [obstacle] = foundingObstacles(first, input.MessageType);
    if (obstacle) throw obstacleRefusal(obstacle, first);
    const most = quota('pools');
    if ((await countPools(context)) >= most) {
      throw quotaExceeded(
        'POOLS_PER_ACCOUNT',
        `This workspace has its ${most} pools already. Delete one, or ask for a higher quota.`,
      );
    }
    const row = await insertPool(context, {
      poolId: `pool-${context.newHex()}`,
      status: 'ACTIVE',
      messageType: input.MessageType,
      twoWayEnabled: first.twoWayEnabled,
      twoWayChannelArn: first.twoWayChannelArn,
      twoWayChannelRole: first.twoWayChannelRole,
      selfManagedOptOutsEnabled: first.selfManagedOptOutsEnabled,
      optOutListName: first.optOutListName,
      deletionProtectionEnabled: input.DeletionProtectionEnabled ?? false,
      createdAt: context.now,
    });
    const keywords = (await storedKeywordsOf(context, [first.originatorId])).get(first.originatorId) ?? [];
    await setPoolOf(context, first, row.poolId);
    await removeKeywords(context, first.originatorId);
    await addKeywords(context, row.poolId, keywords);
    await putTags(context, poolTail(row.poolId), input.Tags ?? []);
    return { ...presentPool(context, row), Tags: input.Tags };
  },
});
