import type { Metadata } from 'next';
import { pageInMemory, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { SenderIdActions } from '@/components/sender-ids/sender-id-actions';
import { senderIdsHelp } from '@/components/sender-ids/sender-ids-help';
import { senderIdsTable, senderIdValues } from '@/components/sender-ids/sender-ids-table';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { routes } from '@/lib/routes';
import { tablePreferences } from '@/app/(console)/table-preferences';
import { readAllSenderIds } from './read-all-sender-ids';

export const metadata: Metadata = { title: 'Sender IDs' };

export default async function SenderIdsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [senderIds, { preferences, savePreferences }, params] = await Promise.all([
    readAllSenderIds(),
    tablePreferences(senderIdsTable),
    searchParams,
  ]);
  const state = parseTableState(params, senderIdsTable, preferences);
  return (
    <ConsolePage breadcrumbs={[{ label: 'Sender IDs' }]} width="full">
      <ResourceTable
        definition={senderIdsTable}
        state={state}
        preferences={preferences}
        savePreferences={savePreferences}
        result={senderIds.ok ? { ok: true, data: pageInMemory(senderIds.data, state, senderIdValues) } : senderIds}
        info={<InfoLink topic={senderIdsHelp} />}
        description="Names that recipients see instead of a number, each in one country."
        selection="single"
        actions={<SenderIdActions />}
        create={{ label: 'Request originator', href: routes.senderIds.request }}
        emptyText="A sender ID is a name that recipients see instead of a number."
        loadedAt={new Date()}
      />
    </ConsolePage>
  );
}
