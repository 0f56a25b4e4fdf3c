import type { ReactNode } from 'react';
import { MessageStatusIndicator, messageStatusLook } from '@/components/messages/message-status';
import { channelWords, outcomeWords } from '@/components/messages/message-words';
import { formatValue } from '@/components/patterns/charts/chart-data';
import type { TableColumn, TableDefinition } from '@/components/patterns/resource-table/table-definition';
import { TextLink } from '@/components/ui/link';
import type { MessageOutcome } from '@/lib/reference/event-types';
import type { DeliveryTab, FiguresRow, StatusRow } from './delivery-rows';

function Count({ count, href }: { count: number; href: string }): ReactNode {
  const text = formatValue(count, 'count');
  if (count === 0) return text;
  return (
    <TextLink href={href} variant="plain" prefetch={false}>
      {text}
    </TextLink>
  );
}

const countColumn = (
  id: 'Sent' | 'Delivered' | 'Failed' | 'Pending',
  outcome?: MessageOutcome,
): TableColumn<FiguresRow> => ({
  id,
  header: id,
  align: 'end',
  sortable: true,
  csv: (row) => String(row[id]),
  cell: (row) => <Count count={row[id]} href={row.link(outcome)} />,
});

const timeColumn = (
  id: 'MedianMilliseconds' | 'P95Milliseconds',
  header: string,
  csvHeader: string,
): TableColumn<FiguresRow> & { csvHeader: string } => ({
  id,
  header,
  csvHeader,
  align: 'end',
  sortable: true,
  csv: (row) => String(row[id] ?? ''),
  cell: (row) => row[id] !== undefined && formatValue(row[id], 'milliseconds'),
});

const figureColumns: readonly (TableColumn<FiguresRow> & { csvHeader?: string })[] = [
  countColumn('Sent'),
  countColumn('Delivered', 'DELIVERED'),
  countColumn('Failed', 'FAILED'),
  countColumn('Pending', 'PENDING'),
  {
    id: 'DeliveryRate',
    header: 'Delivery rate',
    align: 'end',
    sortable: true,
    csv: ({ DeliveryRate }) => DeliveryRate?.toFixed(4) ?? '',
    cell: ({ DeliveryRate }) => DeliveryRate !== undefined && formatValue(DeliveryRate, 'share'),
  },
  timeColumn('MedianMilliseconds', 'Median time', 'Median time (ms)'),
  timeColumn('P95Milliseconds', 'p95 time', 'p95 time (ms)'),
];

type FiguresTab = Exclude<DeliveryTab, 'outcome'>;

const figuresTable = (
  id: FiguresTab,
  nameHeader: string,
  resource: { singular: string; plural: string },
  defaultSort: { columnId: string; descending: boolean },
): TableDefinition<FiguresRow> => ({
  id: `delivery-${id}`,
  resource,
  defaultSort,
  rowId: ({ key }) => key,
  rowLabel: ({ name }) => name,
  columns: [
    {
      id: 'Name',
      header: nameHeader,
      sortable: true,
      alwaysVisible: true,
      csv: ({ key }) => key,
      cell: ({ name, link, Sent }) =>
        Sent === 0 ? (
          name
        ) : (
          <TextLink href={link()} prefetch={false}>
            {name}
          </TextLink>
        ),
    },
    ...figureColumns,
  ],
});

const mostFirst = { columnId: 'Sent', descending: true };

export const figuresTables: Readonly<Record<FiguresTab, TableDefinition<FiguresRow>>> = {
  day: figuresTable(
    'day',
    'Time (UTC)',
    { singular: 'period', plural: 'periods' },
    { columnId: 'Name', descending: true },
  ),
  country: figuresTable('country', 'Country', { singular: 'country', plural: 'countries' }, mostFirst),
  originator: figuresTable('originator', 'Originator', { singular: 'originator', plural: 'originators' }, mostFirst),
};

/** What sorting reads of a row: days in their order, names by the alphabet. */
export const figuresValues = (tab: FiguresTab) => ({
  Name: ({ key, name }: FiguresRow) => (tab === 'day' ? key : name),
  Sent: (row: FiguresRow) => row.Sent,
  Delivered: (row: FiguresRow) => row.Delivered,
  Failed: (row: FiguresRow) => row.Failed,
  Pending: (row: FiguresRow) => row.Pending,
  DeliveryRate: (row: FiguresRow) => row.DeliveryRate,
  MedianMilliseconds: (row: FiguresRow) => row.MedianMilliseconds,
  P95Milliseconds: (row: FiguresRow) => row.P95Milliseconds,
});

export const statusTable: TableDefinition<StatusRow> = {
  id: 'delivery-outcome',
  resource: { singular: 'outcome', plural: 'outcomes' },
  defaultSort: { columnId: 'Messages', descending: true },
  rowId: ({ Channel, MessageStatus }) => `${Channel} ${MessageStatus}`,
  rowLabel: ({ MessageStatus }) => messageStatusLook(MessageStatus, true).label,
  columns: [
    {
      id: 'Status',
      header: 'Status',
      sortable: true,
      alwaysVisible: true,
      csv: ({ MessageStatus }) => MessageStatus,
      cell: ({ MessageStatus, href }) => (
        <TextLink href={href} prefetch={false}>
          <MessageStatusIndicator status={MessageStatus} isFinal={false} />
        </TextLink>
      ),
    },
    {
      id: 'Outcome',
      header: 'Outcome',
      sortable: true,
      csv: ({ Outcome }) => Outcome,
      cell: ({ Outcome }) => outcomeWords[Outcome],
    },
    {
      id: 'Channel',
      header: 'Channel',
      sortable: true,
      csv: ({ Channel }) => Channel,
      cell: ({ Channel }) => channelWords[Channel],
    },
    {
      id: 'Messages',
      header: 'Messages',
      align: 'end',
      sortable: true,
      csv: ({ Messages }) => String(Messages),
      cell: ({ Messages, href }) => <Count count={Messages} href={href} />,
    },
    {
      id: 'Share',
      header: 'Share',
      align: 'end',
      sortable: true,
      csv: ({ share }) => share.toFixed(4),
      cell: ({ share }) => formatValue(share, 'share'),
    },
  ],
};

export const statusValues = {
  Status: ({ MessageStatus }: StatusRow) => messageStatusLook(MessageStatus, true).label,
  Outcome: ({ Outcome }: StatusRow) => outcomeWords[Outcome],
  Channel: ({ Channel }: StatusRow) => channelWords[Channel],
  Messages: ({ Messages }: StatusRow) => Messages,
  Share: ({ share }: StatusRow) => share,
};

interface CsvColumn<Row> {
  readonly header: string;
  readonly csv: (row: Row) => string;
}

/** The columns of a table as its file has them: the API's words, and units in the headers. */
export function csvColumnsOf<Row>(definition: TableDefinition<Row>): CsvColumn<Row>[] {
  const columns: readonly (TableColumn<Row> & { csvHeader?: string })[] = definition.columns;
  return columns.map(({ header, csvHeader, csv }) => ({ header: csvHeader ?? header, csv: (row) => csv?.(row) ?? '' }));
}
