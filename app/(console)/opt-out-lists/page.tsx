import type { Metadata } from 'next';
import { tablePreferences } from '@/app/(console)/table-preferences';
import { CreateOptOutListButton } from '@/components/opt-out-lists/create-opt-out-list-button';
import { OptOutListActions } from '@/components/opt-out-lists/opt-out-list-actions';
import { optOutListsHelp } from '@/components/opt-out-lists/opt-out-lists-help';
import { optOutListsTable, optOutListValues } from '@/components/opt-out-lists/opt-out-lists-table';
import { pageInMemory, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { readForPage } from '@/lib/console/call-from-page';
import { describeAccountLimits } from '@/lib/domains/account';
import { listOptOutListSummaries } from '@/lib/domains/opt-out-lists';

export const metadata: Metadata = { title: 'Opt-out lists' };

export default async function OptOutListsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [lists, limits, { preferences, savePreferences }, params] = await Promise.all([
    readForPage(listOptOutListSummaries, {}),
    readForPage(describeAccountLimits, {}),
    tablePreferences(optOutListsTable),
    searchParams,
  ]);
  const state = parseTableState(params, optOutListsTable, preferences);
  const quota = limits.ok ? limits.data.AccountLimits?.find(({ Name }) => Name === 'OPT_OUT_LISTS') : undefined;
  return (
    <ConsolePage breadcrumbs={[{ label: 'Opt-out lists' }]} width="full">
      <ResourceTable
        definition={optOutListsTable}
        state={state}
        preferences={preferences}
        savePreferences={savePreferences}
        result={lists.ok ? { ok: true, data: pageInMemory(lists.data.OptOutLists, state, optOutListValues) } : lists}
        info={<InfoLink topic={optOutListsHelp} />}
        description={quota && `${quota.Used} of ${quota.Max} opt-out lists of this account and Region are in use.`}
        selection="single"
        actions={<OptOutListActions />}
        createButtons={{
          primary: <CreateOptOutListButton variant="primary" />,
          empty: <CreateOptOutListButton variant="normal" />,
        }}
        loadedAt={new Date()}
      />
    </ConsolePage>
  );
}
