import type { PoolOriginatorRow } from '@/components/pools/pool-originators';
import type { PoolRow } from '@/components/pools/pools-table';
import { originatorOptions, type OriginatorOption } from '@/components/pools/originator-options';
import type { ActionResult } from '@/lib/console/action-result';
import { readForPage } from '@/lib/console/call-from-page';
import {
  describePools,
  listPoolCandidates,
  listPoolOriginationIdentities,
  listPoolSummaries,
} from '@/lib/domains/pools';
import type { PhoneNumberInformation } from '@/lib/domains/phone-numbers/phone-numbers.shapes';
import type { PoolCandidate, PoolInformation, PoolOriginator, PoolSummary } from '@/lib/domains/pools/pools.shapes';
import { readAllPhoneNumbers } from '../phone-numbers/read-all-phone-numbers';

/** All pages of a list that its quota keeps short. */
async function allPages<Item>(
  readPage: (
    NextToken: string | undefined,
  ) => Promise<ActionResult<{ items: readonly Item[]; NextToken?: string | undefined }>>,
): Promise<ActionResult<Item[]>> {
  const items: Item[] = [];
  let NextToken: string | undefined;
  do {
    const page = await readPage(NextToken);
    if (!page.ok) return page;
    items.push(...page.data.items);
    ({ NextToken } = page.data);
  } while (NextToken !== undefined);
  return { ok: true, data: items };
}

const mapResult = <From, To>(result: ActionResult<From>, map: (data: From) => To): ActionResult<To> =>
  result.ok ? { ok: true, data: map(result.data) } : result;

/** Pools with what the service's own list leaves out. */
export function withSummaries(pools: readonly PoolInformation[], summaries: readonly PoolSummary[]): PoolRow[] {
  const byId = new Map(summaries.map((summary) => [summary.PoolId, summary]));
  return pools.map((pool) => {
    const summary = byId.get(pool.PoolId);
    return { ...pool, Name: summary?.Name, OriginatorCount: summary?.OriginatorCount ?? 0 };
  });
}

/** Every pool of the workspace, with its name and the count of its originators. */
export async function readAllPools(): Promise<ActionResult<PoolRow[]>> {
  const [pools, summaries] = await Promise.all([
    allPages(async (NextToken) =>
      mapResult(await readForPage(describePools, { MaxResults: 100, NextToken }), ({ Pools = [], ...rest }) => ({
        items: Pools,
        ...rest,
      })),
    ),
    readForPage(listPoolSummaries, {}),
  ]);
  if (!summaries.ok) return summaries;
  return mapResult(pools, (found) => withSummaries(found, summaries.data.Pools));
}

/** Every originator that a new pool could begin with, or that is not in this pool, each with why it does not fit. */
export async function readOriginatorOptions(PoolId?: string): Promise<ActionResult<OriginatorOption[]>> {
  const [candidates, numbers] = await Promise.all([
    allPages<PoolCandidate>(async (NextToken) =>
      mapResult(
        await readForPage(listPoolCandidates, { MaxResults: 100, NextToken, ...(PoolId && { PoolId }) }),
        ({ Candidates, ...rest }) => ({ items: Candidates, ...rest }),
      ),
    ),
    readAllPhoneNumbers(),
  ]);
  if (!numbers.ok) return numbers;
  return mapResult(candidates, (found) =>
    originatorOptions(
      found.filter((candidate) => PoolId === undefined || candidate.PoolId !== PoolId),
      numbers.data,
    ),
  );
}

/** The originators of a pool, numbers with all that is known of them. */
export async function readPoolOriginators(PoolId: string): Promise<ActionResult<PoolOriginatorRow[]>> {
  const [originators, numbers] = await Promise.all([
    allPages<PoolOriginator>(async (NextToken) =>
      mapResult(
        await readForPage(listPoolOriginationIdentities, { PoolId, MaxResults: 100, NextToken }),
        ({ OriginationIdentities = [], ...rest }) => ({ items: OriginationIdentities, ...rest }),
      ),
    ),
    readAllPhoneNumbers(),
  ]);
  if (!numbers.ok) return numbers;
  const byId = new Map<string | undefined, PhoneNumberInformation>(
    numbers.data.map((number) => [number.PhoneNumberId, number]),
  );
  return mapResult(originators, (found) =>
    found.map((originator) => ({ ...originator, number: byId.get(originator.OriginationIdentity) })),
  );
}
