import type { TableDefinition } from '@/components/patterns/resource-table';
import { RelativeTime } from '@/components/patterns/timestamp';
import { TextLink } from '@/components/ui/link';
import type { LogGroup } from '@/lib/domains/log-groups/log-groups.shapes';
import { routes } from '@/lib/routes';
import { retentionText } from './retention-words';

/** What the actions of the list and of a group's page know of it. */
export type SelectedLogGroup = { name: string; eventDestinations: number; retentionDays: number | null };

export const selectedLogGroup = (row: LogGroup): SelectedLogGroup => ({
  name: row.LogGroupName,
  eventDestinations: row.EventDestinationCount,
  retentionDays: row.RetentionDays ?? null,
});

export const logGroupsTable: TableDefinition<LogGroup> = {
  id: 'log-groups',
  resource: { singular: 'log group', plural: 'log groups' },
  columns: [
    {
      id: 'LogGroupName',
      header: 'Name',
      sortable: true,
      alwaysVisible: true,
      csv: (row) => row.LogGroupName,
      cell: (row) => (
        <TextLink href={routes.destinations.logGroup(row.LogGroupName)} prefetch={false} className="break-all">
          {row.LogGroupName}
        </TextLink>
      ),
    },
    {
      id: 'EventDestinationCount',
      header: 'Event destinations',
      sortable: true,
      align: 'end',
      cell: (row) => <span className="tabular-nums">{row.EventDestinationCount}</span>,
    },
    { id: 'RetentionDays', header: 'Retention', sortable: true, cell: (row) => retentionText(row.RetentionDays) },
    {
      id: 'LastEventTimestamp',
      header: 'Last event',
      sortable: true,
      csv: (row) => row.LastEventTimestamp?.toISOString() ?? '',
      cell: (row) =>
        row.LastEventTimestamp && <RelativeTime time={row.LastEventTimestamp} className="whitespace-nowrap" />,
    },
    {
      id: 'CreatedTimestamp',
      header: 'Created',
      sortable: true,
      csv: (row) => row.CreatedTimestamp.toISOString(),
      cell: (row) => <RelativeTime time={row.CreatedTimestamp} className="whitespace-nowrap" />,
    },
  ],
  filterProperties: [{ id: 'LogGroupName', label: 'Name' }],
  defaultSort: { columnId: 'LogGroupName', descending: false },
  rowId: (row) => row.LogGroupName,
  rowLabel: (row) => row.LogGroupName,
  selectionItem: selectedLogGroup,
};

/** What sorting (by column) and filtering (by property) read of a group. */
export const logGroupValues = {
  LogGroupName: (row: LogGroup) => row.LogGroupName,
  EventDestinationCount: (row: LogGroup) => row.EventDestinationCount,
  RetentionDays: (row: LogGroup) => row.RetentionDays ?? Infinity,
  LastEventTimestamp: (row: LogGroup) => row.LastEventTimestamp,
  CreatedTimestamp: (row: LogGroup) => row.CreatedTimestamp,
};
