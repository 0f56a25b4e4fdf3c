import type { TableDefinition } from '@/components/patterns/resource-table';
import { RelativeTime } from '@/components/patterns/timestamp';
import { TextLink } from '@/components/ui/link';
import { StatusIndicator } from '@/components/ui/status';
import type { DetailedEventDestination } from '@/lib/domains/event-destinations/event-destinations.shapes';
import { selectionText } from './event-selection';
import { routes } from '@/lib/routes';
import { targetKindOf, targetKinds } from './target-words';

/** What the actions of the table know of a destination. */
export type SelectedDestination = { name: string; enabled: boolean };

function targetHref(row: DetailedEventDestination): string {
  if (row.CloudWatchLogsDestination) return routes.destinations.logGroup(row.TargetName);
  return row.SnsDestination ? routes.destinations.topic(row.TargetName) : routes.destinations.stream(row.TargetName);
}

export const eventDestinationsTable: TableDefinition<DetailedEventDestination> = {
  id: 'event-destinations',
  resource: { singular: 'event destination', plural: 'event destinations' },
  columns: [
    {
      id: 'EventDestinationName',
      header: 'Name',
      sortable: true,
      alwaysVisible: true,
      cell: (row) => <span className="break-words">{row.EventDestinationName}</span>,
    },
    {
      id: 'Type',
      header: 'Type',
      sortable: true,
      cell: (row) => targetKinds[targetKindOf(row)].service,
    },
    {
      id: 'Target',
      header: 'Target',
      sortable: true,
      csv: (row) => row.TargetName,
      cell: (row) => (
        <TextLink href={targetHref(row)} prefetch={false} className="break-words">
          {row.TargetName}
        </TextLink>
      ),
    },
    {
      id: 'MatchingEventTypes',
      header: 'Event types',
      csv: (row) => row.MatchingEventTypes.join(' '),
      cell: (row) => <span title={row.MatchingEventTypes.join(', ')}>{selectionText(row.MatchingEventTypes)}</span>,
    },
    {
      id: 'Enabled',
      header: 'Publishing',
      sortable: true,
      csv: (row) => String(row.Enabled),
      cell: (row) =>
        row.Enabled ? (
          <StatusIndicator type="success">Enabled</StatusIndicator>
        ) : (
          <StatusIndicator type="stopped">Disabled</StatusIndicator>
        ),
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
      id: 'LastDeliveryTimestamp',
      header: 'Last delivery',
      sortable: true,
      csv: (row) => row.LastDeliveryTimestamp?.toISOString() ?? '',
      cell: (row) =>
        row.LastDeliveryTimestamp && <RelativeTime time={row.LastDeliveryTimestamp} className="whitespace-nowrap" />,
    },
    {
      id: 'WaitingEvents',
      header: 'Waiting',
      sortable: true,
      align: 'end',
      defaultVisible: false,
      cell: (row) => <span className="tabular-nums">{row.WaitingEvents}</span>,
    },
  ],
  defaultSort: { columnId: 'EventDestinationName', descending: false },
  rowId: (row) => row.EventDestinationName,
  rowLabel: (row) => row.EventDestinationName,
  selectionItem: (row): SelectedDestination => ({ name: row.EventDestinationName, enabled: row.Enabled }),
};

export const eventDestinationValues = {
  EventDestinationName: (row: DetailedEventDestination) => row.EventDestinationName,
  Type: (row: DetailedEventDestination) => targetKinds[targetKindOf(row)].service,
  Target: (row: DetailedEventDestination) => row.TargetName,
  Enabled: (row: DetailedEventDestination) => row.Enabled,
  LastDeliveryTimestamp: (row: DetailedEventDestination) => row.LastDeliveryTimestamp,
  WaitingEvents: (row: DetailedEventDestination) => row.WaitingEvents,
  Failures: (row: DetailedEventDestination) => row.Failures,
};
