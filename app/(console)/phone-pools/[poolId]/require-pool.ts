import { notFound } from 'next/navigation';
import type { PoolRow } from '@/components/pools/pools-table';
import { describePools, listPoolSummaries } from '@/lib/domains/pools';
import { callFromPage } from '@/lib/console/call-from-page';
import { withSummaries } from '../read-pools';

/** The pool that a page is about; without it the page is not found. */
export async function requirePoolOfPage(poolId: string): Promise<PoolRow> {
  // Whatever else a URL may hold there is no id, and names nothing.
  if (!/^pool-[0-9a-f]{32}$/.test(poolId)) notFound();
  const [{ Pools = [] }, summaries] = await Promise.all([
    callFromPage(describePools, { PoolIds: [poolId] }),
    callFromPage(listPoolSummaries, {}),
  ]);
  const [pool] = withSummaries(Pools, summaries.Pools);
  return pool ?? notFound();
}
