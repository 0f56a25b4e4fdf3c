import type { Metadata } from 'next';
import { tablePreferences } from '@/app/(console)/table-preferences';
import { CreateLogGroupButton } from '@/components/log-groups/create-log-group-button';
import { LogGroupActions } from '@/components/log-groups/log-group-actions';
import { destinationsHelp, logGroupsHelp } from '@/components/log-groups/log-groups-help';
import { logGroupsTable, logGroupValues } from '@/components/log-groups/log-groups-table';
import { pageInMemory, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { StreamActions } from '@/components/streams/stream-actions';
import { streamsHelp } from '@/components/streams/streams-help';
import { streamsTable, streamValues } from '@/components/streams/streams-table';
import { CreateTopicButton } from '@/components/topics/create-topic-button';
import { TopicActions } from '@/components/topics/topic-actions';
import { topicsHelp } from '@/components/topics/topics-help';
import { topicsTable, topicValues } from '@/components/topics/topics-table';
import { Stack } from '@/components/ui/columns';
import { PageHeader } from '@/components/ui/page-header';
import { TabLinks } from '@/components/ui/tabs';
import { readForPage } from '@/lib/console/call-from-page';
import { listLogGroups } from '@/lib/domains/log-groups';
import { listStreams } from '@/lib/domains/streams';
import { listTopics } from '@/lib/domains/topics';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Event destinations' };

/** Each has a tab of its own: what a table filters and sorts by is in the address, which two could not share. */
const tabs = [
  { id: 'log-groups', label: 'Log groups' },
  { id: 'streams', label: 'Streams' },
  { id: 'topics', label: 'Topics' },
] as const;

export default async function DestinationsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const query = await searchParams;
  const tab = tabs.find(({ id }) => id === query.tab)?.id ?? 'log-groups';
  return (
    <ConsolePage breadcrumbs={[{ label: 'Event destinations' }]} width="full">
      <PageHeader
        title="Event destinations"
        info={<InfoLink topic={destinationsHelp} />}
        description="The places that the events of messages are published to."
      />
      <Stack>
        <TabLinks
          label="Kinds of destinations"
          activeId={tab}
          tabs={tabs.map(({ id, label }) => ({ id, label, href: routes.destinations.list(id) }))}
        />
        {tab === 'log-groups' && <LogGroups query={query} />}
        {tab === 'streams' && <Streams query={query} />}
        {tab === 'topics' && <Topics query={query} />}
      </Stack>
    </ConsolePage>
  );
}

async function LogGroups({ query }: { query: SearchParams }) {
  const [result, { preferences, savePreferences }] = await Promise.all([
    readForPage(listLogGroups, {}),
    tablePreferences(logGroupsTable),
  ]);
  const state = parseTableState(query, logGroupsTable, preferences);
  return (
    <ResourceTable
      definition={logGroupsTable}
      state={state}
      preferences={preferences}
      savePreferences={savePreferences}
      variant="container"
      title="Log groups"
      info={<InfoLink topic={logGroupsHelp} />}
      result={result.ok ? { ok: true, data: pageInMemory(result.data.LogGroups, state, logGroupValues) } : result}
      selection="single"
      actions={<LogGroupActions />}
      createButtons={{
        primary: <CreateLogGroupButton variant="primary" />,
        empty: <CreateLogGroupButton variant="normal" />,
      }}
      emptyText="A log group keeps events, to be searched and watched as they arrive."
      loadedAt={new Date()}
    />
  );
}

async function Streams({ query }: { query: SearchParams }) {
  const [result, { preferences, savePreferences }] = await Promise.all([
    readForPage(listStreams, {}),
    tablePreferences(streamsTable),
  ]);
  const state = parseTableState(query, streamsTable, preferences);
  return (
    <ResourceTable
      definition={streamsTable}
      state={state}
      preferences={preferences}
      savePreferences={savePreferences}
      variant="container"
      title="Streams"
      info={<InfoLink topic={streamsHelp} />}
      result={result.ok ? { ok: true, data: pageInMemory(result.data.Streams, state, streamValues) } : result}
      selection="single"
      actions={<StreamActions />}
      create={{ label: 'Create stream', href: routes.destinations.createStream, operation: 'CreateStream' }}
      emptyText="A stream writes events in batches to a folder or a bucket."
      loadedAt={new Date()}
    />
  );
}

async function Topics({ query }: { query: SearchParams }) {
  const [result, { preferences, savePreferences }] = await Promise.all([
    readForPage(listTopics, {}),
    tablePreferences(topicsTable),
  ]);
  const state = parseTableState(query, topicsTable, preferences);
  return (
    <ResourceTable
      definition={topicsTable}
      state={state}
      preferences={preferences}
      savePreferences={savePreferences}
      variant="container"
      title="Topics"
      info={<InfoLink topic={topicsHelp} />}
      result={result.ok ? { ok: true, data: pageInMemory(result.data.Topics, state, topicValues) } : result}
      selection="single"
      actions={<TopicActions />}
      createButtons={{
        primary: <CreateTopicButton variant="primary" />,
        empty: <CreateTopicButton variant="normal" />,
      }}
      emptyText="A topic passes events and received texts on to webhooks and people."
      loadedAt={new Date()}
    />
  );
}
