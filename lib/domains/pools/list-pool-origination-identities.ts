import { defineOperation } from '@/lib/operations/define-operation';
import { pageByCreation } from '@/lib/operations/list-page';
import { resourceId } from '@/lib/operations/resource-id';
import { listOriginators } from './originators.rows';
import { poolTail, presentPoolOriginator } from './pools.present';
import { requirePool } from './pools.rows';
import { checkPoolOriginatorFilters } from './pools.rules';
import { listPoolOriginationIdentitiesInput, listPoolOriginationIdentitiesOutput } from './pools.shapes';

/** ListPoolOriginationIdentities: the numbers and sender IDs of a pool, those that the workspace has had shortest first. */
export const listPoolOriginationIdentities = defineOperation({
  name: 'ListPoolOriginationIdentities',
  exposure: 'public',
  access: 'read',
  input: listPoolOriginationIdentitiesInput,
  output: listPoolOriginationIdentitiesOutput,
  errors: {
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN', 'INVALID_FILTER_VALUES', 'INVALID_NEXT_TOKEN'],
  },
  resources: ({ PoolId }, { workspace }) => [poolTail(resourceId(workspace, 'pool', PoolId, 'PoolId'))],
  async handler(input, context) {
    const filters = input.Filters ?? [];
    checkPoolOriginatorFilters(filters);
    const { poolId } = await requirePool(context, input.PoolId);
    const page = await pageByCreation(
      context,
      JSON.stringify(['ListPoolOriginationIdentities', poolId, filters]),
      input,
      (after, limit) => listOriginators(context, { poolId, filters }, after, limit),
      ({ originatorId }) => originatorId,
    );
    return {
      PoolArn: context.arn(poolTail(poolId)),
      PoolId: poolId,
      OriginationIdentities: page.items.map((originator) => presentPoolOriginator(context, originator)),
      NextToken: page.NextToken,
    };
  },
});
