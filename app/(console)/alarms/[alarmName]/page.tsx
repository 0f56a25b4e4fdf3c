import type { Metadata } from 'next';
import { tablePreferences } from '@/app/(console)/table-preferences';
import { AlarmButtons } from '@/components/alarms/alarm-actions';
import { alarmHistoryTable, toHistorySearch } from '@/components/alarms/alarm-history-table';
import { AlarmStateIndicator } from '@/components/alarms/alarm-state';
import { conditionWords, missingDataLabels, periodLabel, stateLooks } from '@/components/alarms/alarm-words';
import { alarmsHelp } from '@/components/alarms/alarms-help';
import { MetricGraph } from '@/components/alarms/metric-graph';
import { PageFollower } from '@/components/patterns/page-follower';
import { ResourceIdentifiers } from '@/components/patterns/resource-identifiers';
import { pageToken, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { TableRefresh } from '@/components/patterns/resource-table/table-refresh';
import { Timestamp } from '@/components/patterns/timestamp';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { KeyValuePairs } from '@/components/ui/key-value';
import { TextLink } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { TabLinks } from '@/components/ui/tabs';
import { asJson } from '@/lib/console/as-json';
import { readForPage } from '@/lib/console/call-from-page';
import { getMetricData, listAlarmHistory } from '@/lib/domains/alarms';
import type { Alarm } from '@/lib/domains/alarms/alarms.shapes';
import { routes } from '@/lib/routes';
import { requireAlarmOfPage } from './require-alarm';

type Props = { params: Promise<{ alarmName: string }>; searchParams: Promise<SearchParams> };

const tabs = [
  { id: 'details', label: 'Details' },
  { id: 'history', label: 'History' },
] as const;

export const metadata: Metadata = { title: 'Alarm' };

export default async function AlarmPage({ params, searchParams }: Props) {
  const [{ alarmName }, query] = await Promise.all([params, searchParams]);
  const alarm = await requireAlarmOfPage(alarmName);
  const tab = tabs.find(({ id }) => id === query.tab)?.id ?? 'details';
  return (
    <ConsolePage
      breadcrumbs={[{ label: 'Alarms', href: routes.alarms.list() }, { label: alarm.AlarmName }]}
      width={tab === 'history' ? 'full' : undefined}
    >
      <PageHeader
        title={<span className="break-words">{alarm.AlarmName}</span>}
        info={<InfoLink topic={alarmsHelp} />}
        actions={
          <>
            <PageFollower operationName="GetAlarm" input={{ AlarmName: alarm.AlarmName }} answer={asJson(alarm)} />
            {tab === 'details' && <TableRefresh loadedAt={new Date().toISOString()} what="alarm" />}
            <AlarmButtons name={alarm.AlarmName} state={alarm.StateValue} />
          </>
        }
      />
      <Stack>
        <Summary alarm={alarm} />
        <TabLinks
          label="Alarm sections"
          activeId={tab}
          tabs={tabs.map(({ id, label }) => ({ id, label, href: routes.alarms.detail(alarm.AlarmName, id) }))}
        />
        {tab === 'details' ? <Details alarm={alarm} /> : <History alarm={alarm} query={query} />}
      </Stack>
    </ConsolePage>
  );
}

function Summary({ alarm }: { alarm: Alarm }) {
  return (
    <Container title="Alarm summary">
      <KeyValuePairs
        pairs={[
          { label: 'State', value: <AlarmStateIndicator state={alarm.StateValue} /> },
          { label: 'Last state update', value: <Timestamp time={alarm.StateUpdatedTimestamp} /> },
          { label: 'Condition', value: conditionWords(alarm) },
          {
            label: 'Topic',
            value: (
              <TextLink href={routes.destinations.topic(alarm.TopicName)} prefetch={false} className="break-all">
                {alarm.TopicName}
              </TextLink>
            ),
          },
        ]}
      />
      <p className="mt-5">
        <span className="text-label font-semibold">Reason:</span> {alarm.StateReason}
      </p>
    </Container>
  );
}

async function Details({ alarm }: { alarm: Alarm }) {
  const { MetricName, Statistic, Period } = alarm;
  const data = await readForPage(getMetricData, { MetricName, Statistic, Period });
  return (
    <>
      <Container title="Graph">
        <MetricGraph
          metricName={MetricName}
          period={Period}
          threshold={alarm.Threshold}
          data={data.ok ? asJson(data.data) : undefined}
          error={data.ok ? undefined : data.error}
        />
      </Container>
      <Container title="Details">
        <KeyValuePairs
          columns={3}
          pairs={[
            { label: 'Description', value: alarm.AlarmDescription },
            { label: 'Namespace', value: alarm.Namespace },
            { label: 'Metric', value: MetricName },
            { label: 'Statistic', value: Statistic },
            { label: 'Period', value: periodLabel(Period) },
            { label: 'Datapoints to alarm', value: `${alarm.DatapointsToAlarm} out of ${alarm.EvaluationPeriods}` },
            { label: 'Missing data treatment', value: missingDataLabels[alarm.TreatMissingData] },
            { label: 'Notify when', value: alarm.NotifyOn.map((state) => stateLooks[state].words).join(', ') },
            { label: 'Notification', value: alarm.ActionsEnabled ? 'Enabled' : 'Disabled' },
            { label: 'Created', value: <Timestamp time={alarm.CreatedTimestamp} /> },
            { label: 'Last changed', value: <Timestamp time={alarm.UpdatedTimestamp} /> },
          ]}
        />
        <ResourceIdentifiers arn={alarm.AlarmArn} />
      </Container>
    </>
  );
}

async function History({ alarm: { AlarmName }, query }: { alarm: Alarm; query: SearchParams }) {
  const { preferences, savePreferences } = await tablePreferences(alarmHistoryTable);
  const state = parseTableState(query, alarmHistoryTable, preferences);
  const search = toHistorySearch(state);
  const found =
    search &&
    (await readForPage(listAlarmHistory, {
      AlarmName,
      ...search,
      MaxResults: state.pageSize,
      NextToken: pageToken(state),
    }));
  return (
    <ResourceTable
      definition={alarmHistoryTable}
      state={state}
      preferences={preferences}
      savePreferences={savePreferences}
      variant="container"
      title="History"
      description="Changes of state and settings, and what was published, the newest first. Kept for 15 months."
      result={
        !found
          ? { ok: true, data: { rows: [] } }
          : found.ok
            ? { ok: true, data: { rows: found.data.AlarmHistoryItems, nextToken: found.data.NextToken } }
            : found
      }
      emptyText="Nothing has happened to this alarm yet."
      loadedAt={new Date()}
    />
  );
}
