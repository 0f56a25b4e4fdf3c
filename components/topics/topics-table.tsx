import type { TableDefinition } from '@/components/patterns/resource-table';
import { RelativeTime } from '@/components/patterns/timestamp';
import { TextLink } from '@/components/ui/link';
import type { Topic } from '@/lib/domains/topics/topics.shapes';
import { routes } from '@/lib/routes';

/** What the actions of the list and of a topic's page know of it. */
export type SelectedTopic = { name: string; uses: number; subscriptions: number };

export const selectedTopic = (row: Topic): SelectedTopic => ({
  name: row.TopicName,
  uses: row.EventDestinationCount + row.TwoWayCount + row.AlarmCount,
  subscriptions: row.SubscriptionCount,
});

const countColumn = (
  id: 'SubscriptionCount' | 'EventDestinationCount' | 'TwoWayCount' | 'AlarmCount',
  header: string,
) => ({
  id,
  header,
  sortable: true,
  align: 'end' as const,
  cell: (row: Topic) => <span className="tabular-nums">{row[id]}</span>,
});

export const topicsTable: TableDefinition<Topic> = {
  id: 'topics',
  urlPrefix: 'topics',
  resource: { singular: 'topic', plural: 'topics' },
  columns: [
    {
      id: 'TopicName',
      header: 'Name',
      sortable: true,
      alwaysVisible: true,
      csv: (row) => row.TopicName,
      cell: (row) => (
        <TextLink href={routes.destinations.topic(row.TopicName)} prefetch={false} className="break-all">
          {row.TopicName}
        </TextLink>
      ),
    },
    countColumn('SubscriptionCount', 'Subscriptions'),
    countColumn('EventDestinationCount', 'Event destinations'),
    countColumn('TwoWayCount', 'Two-way channels'),
    countColumn('AlarmCount', 'Alarms'),
    {
      id: 'LastPublishedTimestamp',
      header: 'Last published',
      sortable: true,
      csv: (row) => row.LastPublishedTimestamp?.toISOString() ?? '',
      cell: (row) =>
        row.LastPublishedTimestamp && <RelativeTime time={row.LastPublishedTimestamp} className="whitespace-nowrap" />,
    },
    {
      id: 'CreatedTimestamp',
      header: 'Created',
      sortable: true,
      csv: (row) => row.CreatedTimestamp.toISOString(),
      cell: (row) => <RelativeTime time={row.CreatedTimestamp} className="whitespace-nowrap" />,
    },
  ],
  filterProperties: [{ id: 'TopicName', label: 'Name' }],
  defaultSort: { columnId: 'TopicName', descending: false },
  rowId: (row) => row.TopicName,
  rowLabel: (row) => row.TopicName,
  selectionItem: selectedTopic,
};

/** What sorting (by column) and filtering (by property) read of a topic. */
export const topicValues = {
  TopicName: (row: Topic) => row.TopicName,
  SubscriptionCount: (row: Topic) => row.SubscriptionCount,
  EventDestinationCount: (row: Topic) => row.EventDestinationCount,
  TwoWayCount: (row: Topic) => row.TwoWayCount,
  AlarmCount: (row: Topic) => row.AlarmCount,
  LastPublishedTimestamp: (row: Topic) => row.LastPublishedTimestamp,
  CreatedTimestamp: (row: Topic) => row.CreatedTimestamp,
};
