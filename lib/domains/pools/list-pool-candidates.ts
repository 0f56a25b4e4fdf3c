import { storedKeywordsOf } from '@/lib/domains/keywords/keywords.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { pageByCreation } from '@/lib/operations/list-page';
import { resourceId } from '@/lib/operations/resource-id';
import { listOriginators } from './originators.rows';
import { poolTail, presentCandidate } from './pools.present';
import { readPoolTerms, requirePool } from './pools.rows';
import { foundingObstacles, joiningObstacles } from './pools.rules';
import { listPoolCandidatesInput, listPoolCandidatesOutput } from './pools.shapes';

/**
 * ListPoolCandidates: every originator of the workspace, newest first, with whether a pool could take it, or a new pool
 * begin with it, and every reason why not. The rule is the one by which the attempt itself is judged.
 */
export const listPoolCandidates = defineOperation({
  name: 'ListPoolCandidates',
  exposure: 'console',
  access: 'read',
  input: listPoolCandidatesInput,
  output: listPoolCandidatesOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN', 'INVALID_NEXT_TOKEN'] },
  resources: ({ PoolId }, { workspace }) => [
    poolTail(PoolId === undefined ? '*' : resourceId(workspace, 'pool', PoolId, 'PoolId')),
  ],
  async handler(input, context) {
    const pool = input.PoolId === undefined ? undefined : await requirePool(context, input.PoolId);
    const page = await pageByCreation(
      context,
      JSON.stringify(['ListPoolCandidates', pool?.poolId]),
      input,
      (after, limit) => listOriginators(context, {}, after, limit),
      ({ originatorId }) => originatorId,
    );
    const terms = pool && (await readPoolTerms(context, pool));
    const numbers = page.items.flatMap(({ kind, originatorId }) => (kind === 'PHONE_NUMBER' ? [originatorId] : []));
    const keywords = terms ? await storedKeywordsOf(context, numbers) : new Map<string, never>();
    return {
      Candidates: page.items.map((originator) =>
        presentCandidate(
          context,
          originator,
          terms
            ? joiningObstacles(terms, originator, keywords.get(originator.originatorId) ?? [])
            : foundingObstacles(originator),
        ),
      ),
      NextToken: page.NextToken,
    };
  },
});
