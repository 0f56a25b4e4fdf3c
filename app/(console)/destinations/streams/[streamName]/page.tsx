import type { Metadata } from 'next';
import { tablePreferences } from '@/app/(console)/table-preferences';
import { pageToken, parseTableState, ResourceTable, type SearchParams } from '@/components/patterns/resource-table';
import { TableRefresh } from '@/components/patterns/resource-table/table-refresh';
import { ConsolePage } from '@/components/shell/console-page';
import { InfoLink } from '@/components/shell/help-panel';
import { StreamButtons } from '@/components/streams/stream-actions';
import { streamBatchesTable } from '@/components/streams/stream-batches-table';
import { StreamSummary } from '@/components/streams/stream-summary';
import { streamsHelp } from '@/components/streams/streams-help';
import { selectedStream } from '@/components/streams/streams-table';
import { Stack } from '@/components/ui/columns';
import { PageHeader } from '@/components/ui/page-header';
import { readForPage } from '@/lib/console/call-from-page';
import { listStreamBatches } from '@/lib/domains/streams';
import { routes } from '@/lib/routes';
import { requireStreamOfPage } from './require-stream';

type Props = { params: Promise<{ streamName: string }>; searchParams: Promise<SearchParams> };

export const metadata: Metadata = { title: 'Stream' };

export default async function StreamPage({ params, searchParams }: Props) {
  const [{ streamName }, query] = await Promise.all([params, searchParams]);
  const stream = await requireStreamOfPage(streamName);
  return (
    <ConsolePage
      breadcrumbs={[
        { label: 'Event destinations', href: routes.destinations.list('streams') },
        { label: stream.StreamName },
      ]}
      width="full"
    >
      <PageHeader
        title={<span className="break-all">{stream.StreamName}</span>}
        info={<InfoLink topic={streamsHelp} />}
        actions={
          <>
            <TableRefresh loadedAt={new Date().toISOString()} what="stream" />
            <StreamButtons stream={selectedStream(stream)} />
          </>
        }
      />
      <Stack>
        <StreamSummary stream={stream} />
        <Batches streamName={stream.StreamName} query={query} />
      </Stack>
    </ConsolePage>
  );
}

async function Batches({ streamName, query }: { streamName: string; query: SearchParams }) {
  const { preferences, savePreferences } = await tablePreferences(streamBatchesTable);
  const state = parseTableState(query, streamBatchesTable, preferences);
  const found = await readForPage(listStreamBatches, {
    StreamName: streamName,
    MaxResults: state.pageSize,
    NextToken: pageToken(state),
  });
  return (
    <ResourceTable
      definition={streamBatchesTable}
      state={state}
      preferences={preferences}
      savePreferences={savePreferences}
      variant="container"
      title="Recent objects"
      description="What the stream has written in the last 30 days, the last first."
      result={found.ok ? { ok: true, data: { rows: found.data.Batches, nextToken: found.data.NextToken } } : found}
      emptyText="The stream has written nothing yet."
    />
  );
}
