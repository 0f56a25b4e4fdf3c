import { defineOperation } from '@/lib/operations/define-operation';
import { pageByCreation } from '@/lib/operations/list-page';
import { resourceId } from '@/lib/operations/resource-id';
import { poolTail, presentPool } from './pools.present';
import { listPools, requirePools } from './pools.rows';
import { checkPoolFilters } from './pools.rules';
import { describePoolsInput, describePoolsOutput } from './pools.shapes';

/**
 * DescribePools: the pools of the workspace, newest first, all of them or those named, as far as every filter lets them.
 * Nobody shares pools with anybody, so that the owner SHARED has none.
 */
export const describePools = defineOperation({
  name: 'DescribePools',
  exposure: 'public',
  access: 'read',
  input: describePoolsInput,
  output: describePoolsOutput,
  errors: {
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN', 'INVALID_FILTER_VALUES', 'INVALID_NEXT_TOKEN'],
  },
  resources: ({ PoolIds }, { workspace }) =>
    PoolIds?.length ? PoolIds.map((id) => poolTail(resourceId(workspace, 'pool', id, 'PoolIds'))) : [poolTail('*')],
  async handler(input, context) {
    const filters = input.Filters ?? [];
    checkPoolFilters(filters);
    const named = input.PoolIds?.length
      ? input.PoolIds.map((id) => resourceId(context.workspace, 'pool', id, 'PoolIds'))
      : undefined;
    if (named) await requirePools(context, named);
    if (input.Owner === 'SHARED') return { Pools: [] };
    const page = await pageByCreation(
      context,
      JSON.stringify(['DescribePools', named, filters]),
      input,
      (after, limit) => listPools(context, { poolIds: named, filters }, after, limit),
      (row) => row.poolId,
    );
    return { Pools: page.items.map((row) => presentPool(context, row)), NextToken: page.NextToken };
  },
});
