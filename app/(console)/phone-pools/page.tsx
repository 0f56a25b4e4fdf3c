import type { Metadata } from 'next';
import { PoolActions } from '@/components/pools/pool-actions';
import { poolsHelp } from '@/components/pools/pools-help';
import { poolsTable, poolValues } from '@/components/pools/pools-table';
import { pageInMemory, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { readForPage } from '@/lib/console/call-from-page';
import { describeAccountLimits } from '@/lib/domains/account';
import { routes } from '@/lib/routes';
import { tablePreferences } from '@/app/(console)/table-preferences';
import { readAllPools } from './read-pools';

export const metadata: Metadata = { title: 'Phone pools' };

export default async function PhonePoolsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [pools, limits, { preferences, savePreferences }, params] = await Promise.all([
    readAllPools(),
    readForPage(describeAccountLimits, {}),
    tablePreferences(poolsTable),
    searchParams,
  ]);
  const state = parseTableState(params, poolsTable, preferences);
  const quota = limits.ok ? limits.data.AccountLimits?.find(({ Name }) => Name === 'POOLS') : undefined;
  return (
    <ConsolePage breadcrumbs={[{ label: 'Phone pools' }]} width="full">
      <ResourceTable
        definition={poolsTable}
        state={state}
        preferences={preferences}
        savePreferences={savePreferences}
        result={pools.ok ? { ok: true, data: pageInMemory(pools.data, state, poolValues) } : pools}
        info={<InfoLink topic={poolsHelp} />}
        description={quota && `${quota.Used} of ${quota.Max} phone pools of this account and Region are in use.`}
        selection="single"
        actions={<PoolActions />}
        create={{ label: 'Create phone pool', href: routes.phonePools.create, operation: 'CreatePool' }}
        emptyText="A phone pool sends from several phone numbers and sender IDs that share their settings."
        loadedAt={new Date()}
      />
    </ConsolePage>
  );
}
