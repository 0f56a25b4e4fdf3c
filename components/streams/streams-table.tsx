import type { TableDefinition } from '@/components/patterns/resource-table';
import { RelativeTime } from '@/components/patterns/timestamp';
import { TextLink } from '@/components/ui/link';
import { StatusIndicator } from '@/components/ui/status';
import type { Stream } from '@/lib/domains/streams/streams.shapes';
import { routes } from '@/lib/routes';
import { bufferText, placeText, waitingText } from './stream-words';

/** What the actions of the list and of a stream's page know of it. */
export type SelectedStream = { name: string; eventDestinations: number; waiting: number };

export const selectedStream = (row: Stream): SelectedStream => ({
  name: row.StreamName,
  eventDestinations: row.EventDestinationCount,
  waiting: row.WaitingRecords,
});

export const streamsTable: TableDefinition<Stream> = {
  id: 'streams',
  resource: { singular: 'stream', plural: 'streams' },
  columns: [
    {
      id: 'StreamName',
      header: 'Name',
      sortable: true,
      alwaysVisible: true,
      csv: (row) => row.StreamName,
      cell: (row) => (
        <TextLink href={routes.destinations.stream(row.StreamName)} prefetch={false} className="break-all">
          {row.StreamName}
        </TextLink>
      ),
    },
    { id: 'Place', header: 'Writes to', sortable: true, csv: placeText, cell: placeText },
    { id: 'Buffer', header: 'Writes after', csv: bufferText, cell: bufferText },
    {
      id: 'EventDestinationCount',
      header: 'Event destinations',
      sortable: true,
      align: 'end',
      cell: (row) => <span className="tabular-nums">{row.EventDestinationCount}</span>,
    },
    {
      id: 'WaitingRecords',
      header: 'Waiting records',
      sortable: true,
      align: 'end',
      csv: (row) => String(row.WaitingRecords),
      cell: (row) => <span className="tabular-nums">{waitingText(row.WaitingRecords)}</span>,
    },
    {
      id: 'LastWrittenTimestamp',
      header: 'Last written',
      sortable: true,
      csv: (row) => row.LastWrittenTimestamp?.toISOString() ?? '',
      cell: (row) =>
        row.LastWrittenTimestamp && <RelativeTime time={row.LastWrittenTimestamp} className="whitespace-nowrap" />,
    },
    {
      id: 'Failures',
      header: 'Failures',
      sortable: true,
      align: 'end',
      csv: (row) => String(row.Failures),
      cell: (row) =>
        row.Failures === 0 ? (
          '0'
        ) : (
          <StatusIndicator type="error">
            <span title={row.LastFailure}>{row.Failures}</span>
          </StatusIndicator>
        ),
    },
    {
      id: 'CreatedTimestamp',
      header: 'Created',
      sortable: true,
      csv: (row) => row.CreatedTimestamp.toISOString(),
      cell: (row) => <RelativeTime time={row.CreatedTimestamp} className="whitespace-nowrap" />,
    },
  ],
  filterProperties: [{ id: 'StreamName', label: 'Name' }],
  defaultSort: { columnId: 'StreamName', descending: false },
  rowId: (row) => row.StreamName,
  rowLabel: (row) => row.StreamName,
  selectionItem: selectedStream,
};

/** What sorting (by column) and filtering (by property) read of a stream. */
export const streamValues = {
  StreamName: (row: Stream) => row.StreamName,
  Place: placeText,
  EventDestinationCount: (row: Stream) => row.EventDestinationCount,
  WaitingRecords: (row: Stream) => row.WaitingRecords,
  LastWrittenTimestamp: (row: Stream) => row.LastWrittenTimestamp,
  Failures: (row: Stream) => row.Failures,
  CreatedTimestamp: (row: Stream) => row.CreatedTimestamp,
};
