import type { Metadata } from 'next';
import { tablePreferences } from '@/app/(console)/table-preferences';
import { AlarmActions } from '@/components/alarms/alarm-actions';
import { alarmsHelp } from '@/components/alarms/alarms-help';
import { alarmsTable, alarmValues } from '@/components/alarms/alarms-table';
import { PageFollower } from '@/components/patterns/page-follower';
import { pageInMemory, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { asJson } from '@/lib/console/as-json';
import { readForPage } from '@/lib/console/call-from-page';
import { listAlarms } from '@/lib/domains/alarms';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Alarms' };

export default async function AlarmsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [alarms, { preferences, savePreferences }, params] = await Promise.all([
    readForPage(listAlarms, {}),
    tablePreferences(alarmsTable),
    searchParams,
  ]);
  const state = parseTableState(params, alarmsTable, preferences);
  return (
    <ConsolePage breadcrumbs={[{ label: 'Alarms' }]} width="full">
      <ResourceTable
        definition={alarmsTable}
        state={state}
        preferences={preferences}
        savePreferences={savePreferences}
        result={alarms.ok ? { ok: true, data: pageInMemory(alarms.data.Alarms, state, alarmValues) } : alarms}
        info={<InfoLink topic={alarmsHelp} />}
        selection="single"
        actions={
          <>
            {alarms.ok && <PageFollower operationName="ListAlarms" input={{}} answer={asJson(alarms.data)} />}
            <AlarmActions />
          </>
        }
        create={{ label: 'Create alarm', href: routes.alarms.create, operation: 'CreateAlarm' }}
        emptyText="An alarm tells a topic when the month’s spend on a channel passes an amount."
        loadedAt={new Date()}
      />
    </ConsolePage>
  );
}
