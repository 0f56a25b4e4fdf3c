import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { tablePreferences } from '@/app/(console)/table-preferences';
import { LiveTail } from '@/components/log-groups/live-tail';
import {
  logEventFilters,
  logEventsTable,
  readLogState,
  timeProperty,
  toLogSearch,
} from '@/components/log-groups/log-events-table';
import { LogGroupButtons } from '@/components/log-groups/log-group-actions';
import { logGroupsHelp } from '@/components/log-groups/log-groups-help';
import { selectedLogGroup } from '@/components/log-groups/log-groups-table';
import { retentionText } from '@/components/log-groups/retention-words';
import { tailedEvents } from '@/components/log-groups/tailed-events';
import { MessageRangeMenu } from '@/components/messages/message-range-menu';
import {
  filterValues,
  pageToken,
  parseTableState,
  ResourceTable,
  type SearchParams,
} from '@/components/patterns/resource-table';
import { ResourceIdentifiers } from '@/components/patterns/resource-identifiers';
import { Timestamp } from '@/components/patterns/timestamp';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { Stack } from '@/components/ui/columns';
import { Container } from '@/components/ui/container';
import { KeyValuePairs } from '@/components/ui/key-value';
import { PageHeader } from '@/components/ui/page-header';
import { TabLinks } from '@/components/ui/tabs';
import { asJson } from '@/lib/console/as-json';
import { callFromPage, readForPage } from '@/lib/console/call-from-page';
import { getLogGroup, searchLogEvents } from '@/lib/domains/log-groups';
import { logGroupName, type LogGroup } from '@/lib/domains/log-groups/log-groups.shapes';
import { routes } from '@/lib/routes';

type Props = { params: Promise<{ logGroupName: string }>; searchParams: Promise<SearchParams> };

const tabs = [
  { id: 'events', label: 'Log events' },
  { id: 'tail', label: 'Live tail' },
] as const;

export const metadata: Metadata = { title: 'Log group' };

export default async function LogGroupPage({ params, searchParams }: Props) {
  const [{ logGroupName: segment }, query] = await Promise.all([params, searchParams]);
  // A name may hold slashes, which stand encoded in the address. What cannot be a name names no group.
  const name = logGroupName.safeParse(decodeSegment(segment));
  if (!name.success) notFound();
  const tab = tabs.find(({ id }) => id === query.tab)?.id ?? 'events';
  const group = await callFromPage(getLogGroup, { LogGroupName: name.data });
  return (
    <ConsolePage
      breadcrumbs={[{ label: 'Event destinations', href: routes.destinations.list() }, { label: name.data }]}
      width={tab === 'events' ? 'full' : undefined}
    >
      <PageHeader
        title={<span className="break-all">{name.data}</span>}
        info={<InfoLink topic={logGroupsHelp} />}
        actions={<LogGroupButtons group={selectedLogGroup(group)} />}
      />
      <Stack>
        <Summary group={group} />
        <TabLinks
          label="Log group sections"
          activeId={tab}
          tabs={tabs.map(({ id, label }) => ({ id, label, href: routes.destinations.logGroup(name.data, id) }))}
        />
        {tab === 'events' ? <EventsTab group={group} query={query} /> : <TailTab group={group} />}
      </Stack>
    </ConsolePage>
  );
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function Summary({ group }: { group: LogGroup }) {
  return (
    <Container title="Log group summary">
      <KeyValuePairs
        pairs={[
          { label: 'Event destinations', value: group.EventDestinationCount },
          { label: 'Retention', value: retentionText(group.RetentionDays) },
          { label: 'Last event', value: group.LastEventTimestamp && <Timestamp time={group.LastEventTimestamp} /> },
          { label: 'Created', value: <Timestamp time={group.CreatedTimestamp} /> },
        ]}
      />
      <ResourceIdentifiers arn={group.LogGroupArn} />
    </Container>
  );
}

async function EventsTab({ group: { LogGroupName }, query }: { group: LogGroup; query: SearchParams }) {
  const filterProperties = logEventFilters([query.filter ?? []].flat());
  const definition = { ...logEventsTable, filterProperties };
  const { preferences, savePreferences } = await tablePreferences(definition);
  const state = readLogState(parseTableState(query, definition, preferences));
  const loadedAt = new Date();
  const search = toLogSearch(state, loadedAt);
  const found =
    search &&
    (await readForPage(searchLogEvents, {
      LogGroupName,
      ...search,
      MaxResults: state.pageSize,
      NextToken: pageToken(state),
    }));
  const range = filterValues(state, timeProperty, '=').at(-1);
  const chosen = filterProperties.find(({ id }) => id === timeProperty)?.values?.find(({ value }) => value === range);
  return (
    <ResourceTable
      definition={definition}
      state={state}
      preferences={preferences}
      savePreferences={savePreferences}
      variant="container"
      title="Log events"
      description="The newest first. Find them by three characters or more of what they hold."
      result={
        !found
          ? { ok: true, data: { rows: [] } }
          : found.ok
            ? { ok: true, data: { rows: found.data.LogEvents, nextToken: found.data.NextToken } }
            : found
      }
      actions={
        <MessageRangeMenu state={state} property={timeProperty} chosen={chosen} meaning="Events that happened" />
      }
      emptyText="Nothing has been published to this log group yet."
      loadedAt={loadedAt}
    />
  );
}

async function TailTab({ group: { LogGroupName } }: { group: LogGroup }) {
  const newest = await callFromPage(searchLogEvents, { LogGroupName, MaxResults: tailedEvents });
  return <LiveTail logGroupName={LogGroupName} initial={asJson(newest)} />;
}
