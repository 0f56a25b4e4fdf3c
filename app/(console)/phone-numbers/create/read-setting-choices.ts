import type { SettingChoices } from '@/components/originator-request/originator-settings';
import { poolLabel } from '@/components/pools/pools-table';
import { readForPage } from '@/lib/console/call-from-page';
import { listOptOutListSummaries } from '@/lib/domains/opt-out-lists';
import { readAllPools } from '../../phone-pools/read-pools';

/** The pools and opt-out lists that a number can begin with. Who may not read them does without the choice. */
export async function readSettingChoices(): Promise<SettingChoices> {
  const [pools, lists] = await Promise.all([readAllPools(), readForPage(listOptOutListSummaries, {})]);
  return {
    pools: pools.ok
      ? pools.data.map((pool) => ({ id: pool.PoolId, name: poolLabel(pool), messageType: pool.MessageType }))
      : [],
    optOutLists: lists.ok ? lists.data.OptOutLists.map(({ OptOutListName }) => OptOutListName) : [],
  };
}
