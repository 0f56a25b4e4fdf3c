import type { TableColumn, TableDefinition } from '@/components/patterns/resource-table';
import { Timestamp } from '@/components/patterns/timestamp';
import { TextLink } from '@/components/ui/link';
import { StatusIndicator } from '@/components/ui/status';
import type { ActivitySummary } from '@/lib/domains/activity/activity.shapes';
import { routes } from '@/lib/routes';

/** A call from the console is signed by a session and no key; what the service does by itself is nobody's. */
export function originOf({ AccessKeyId, UserName }: Pick<ActivitySummary, 'AccessKeyId' | 'UserName'>): string {
  if (AccessKeyId !== undefined) return 'API';
  return UserName === 'system' ? 'Service' : 'Console';
}

export const kindOf = ({ ReadOnly }: Pick<ActivitySummary, 'ReadOnly'>) => (ReadOnly ? 'Read' : 'Change');

/** How a call ended: done, or the code that it was refused with. */
export function ActivityResult({ record }: { record: Pick<ActivitySummary, 'ErrorCode' | 'ErrorMessage'> }) {
  if (record.ErrorCode === undefined) return <StatusIndicator type="success">Done</StatusIndicator>;
  return (
    <span title={record.ErrorMessage}>
      <StatusIndicator type="error">{record.ErrorCode}</StatusIndicator>
    </span>
  );
}

const shownResources = 2;
const shownCharacters = 20;

/** As much of an ID as tells it from others; whole where it is pointed at, and in the record. */
const shortResource = (resource: string) =>
  resource.length > shownCharacters ? `${resource.slice(0, shownCharacters - 4)}…` : resource;

const columns: readonly TableColumn<ActivitySummary>[] = [
  {
    id: 'EventTime',
    header: 'Time',
    csv: (row) => row.EventTime.toISOString(),
    cell: (row) => <Timestamp time={row.EventTime} format="short" className="whitespace-nowrap tabular-nums" />,
  },
  {
    id: 'EventName',
    header: 'Operation',
    alwaysVisible: true,
    csv: (row) => row.EventName,
    cell: (row) => (
      <TextLink href={routes.activity.detail(row.EventId)} prefetch={false} className="break-words">
        {row.EventName}
      </TextLink>
    ),
  },
  {
    id: 'UserName',
    header: 'User',
    csv: (row) => row.UserName,
    cell: (row) => <span className="break-all">{row.UserName}</span>,
  },
  {
    id: 'ErrorCode',
    header: 'Result',
    csv: (row) => row.ErrorCode ?? '',
    cell: (row) => <ActivityResult record={row} />,
  },
  { id: 'Origin', header: 'From', csv: originOf, cell: originOf },
  {
    id: 'SourceIpAddress',
    header: 'Source IP address',
    csv: (row) => row.SourceIpAddress,
    cell: (row) => <span className="tabular-nums">{row.SourceIpAddress}</span>,
  },
  {
    id: 'Resources',
    header: 'Resources',
    csv: (row) => row.Resources.join(' '),
    cell: ({ Resources }) =>
      Resources.length === 0 ? undefined : (
        <span title={Resources.join(', ')} className="break-all">
          {Resources.slice(0, shownResources).map(shortResource).join(', ')}
          {Resources.length > shownResources && ` and ${Resources.length - shownResources} more`}
        </span>
      ),
  },
  { id: 'ReadOnly', header: 'Kind', defaultVisible: false, csv: kindOf, cell: kindOf },
  {
    id: 'AccessKeyId',
    header: 'Access key',
    defaultVisible: false,
    csv: (row) => row.AccessKeyId ?? '',
    cell: (row) => row.AccessKeyId,
  },
  {
    id: 'UserAgent',
    header: 'User agent',
    defaultVisible: false,
    csv: (row) => row.UserAgent,
    cell: (row) => <span className="break-all">{row.UserAgent}</span>,
  },
  {
    id: 'ErrorMessage',
    header: 'Error message',
    defaultVisible: false,
    csv: (row) => row.ErrorMessage ?? '',
    cell: (row) => row.ErrorMessage,
  },
  {
    id: 'RequestId',
    header: 'Request ID',
    defaultVisible: false,
    csv: (row) => row.RequestId,
    cell: (row) => row.RequestId,
  },
  {
    id: 'EventId',
    header: 'Event ID',
    defaultVisible: false,
    csv: (row) => row.EventId,
    cell: (row) => row.EventId,
  },
];

/** The list of calls; what it can be filtered by depends on its URL, see `activityFilterProperties`. */
export const activityTable: TableDefinition<ActivitySummary> = {
  id: 'activity',
  resource: { singular: 'activity record', plural: 'activity records' },
  columns,
  filterProperties: [],
  rowId: ({ EventId }) => EventId,
  rowLabel: ({ EventName, UserName }) => `${EventName} by ${UserName}`,
};

/** Every column as the API says it, for CSV. */
export const activityCsvColumns = columns.map(({ header, csv }) => ({
  header,
  csv: (row: ActivitySummary) => csv?.(row) ?? '',
}));
