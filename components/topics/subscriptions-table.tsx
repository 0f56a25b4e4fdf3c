import type { TableDefinition } from '@/components/patterns/resource-table';
import { RelativeTime } from '@/components/patterns/timestamp';
import { TextLink } from '@/components/ui/link';
import { StatusIndicator } from '@/components/ui/status';
import type { Subscription } from '@/lib/domains/topics/subscriptions.shapes';
import { routes } from '@/lib/routes';
import { backlogText, protocolWords, subscriptionLook } from './subscription-words';

/** What the actions of the table know of a subscription. */
export type SelectedSubscription = {
  id: string;
  endpoint: string;
  status: Subscription['Status'];
  isWebhook: boolean;
};

const hrefOf = (topicName: string, { SubscriptionId }: Subscription, status?: string) =>
  routes.destinations.deliveries(topicName, SubscriptionId, status);

/** The subscriptions of a topic: each leads to its part of the log. */
export const subscriptionsTable = (topicName: string): TableDefinition<Subscription> => ({
  id: 'subscriptions',
  urlPrefix: 'subscriptions',
  resource: { singular: 'subscription', plural: 'subscriptions' },
  columns: [
    {
      id: 'Endpoint',
      header: 'Endpoint',
      sortable: true,
      alwaysVisible: true,
      csv: (row) => row.Endpoint,
      cell: (row) => (
        <TextLink href={hrefOf(topicName, row)} prefetch={false} className="break-all">
          {row.Endpoint}
        </TextLink>
      ),
    },
    { id: 'Protocol', header: 'Protocol', sortable: true, cell: (row) => protocolWords[row.Protocol] },
    {
      id: 'Status',
      header: 'Status',
      sortable: true,
      csv: (row) => subscriptionLook(row).words,
      cell: (row) => {
        const { type, words } = subscriptionLook(row);
        return (
          <StatusIndicator type={type}>
            <span title={type === 'error' ? row.LastFailure : undefined}>{words}</span>
          </StatusIndicator>
        );
      },
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
      id: 'WaitingCount',
      header: 'Waiting',
      sortable: true,
      align: 'end',
      cell: (row) => <span className="tabular-nums">{backlogText(row.WaitingCount)}</span>,
    },
    {
      id: 'DeadCount',
      header: 'Dead letters',
      sortable: true,
      align: 'end',
      csv: (row) => String(row.DeadCount),
      cell: (row) =>
        row.DeadCount === 0 ? (
          '0'
        ) : (
          <TextLink href={hrefOf(topicName, row, 'DEAD')} prefetch={false} className="tabular-nums">
            {backlogText(row.DeadCount)}
          </TextLink>
        ),
    },
    {
      id: 'LastFailure',
      header: 'Last failure',
      defaultVisible: false,
      csv: (row) => row.LastFailure ?? '',
      cell: (row) =>
        row.LastFailure && (
          <span className="break-words">
            {row.LastFailure}{' '}
            {row.LastFailureTimestamp && <RelativeTime time={row.LastFailureTimestamp} className="text-muted" />}
          </span>
        ),
    },
    {
      id: 'CreatedTimestamp',
      header: 'Created',
      sortable: true,
      defaultVisible: false,
      csv: (row) => row.CreatedTimestamp.toISOString(),
      cell: (row) => <RelativeTime time={row.CreatedTimestamp} className="whitespace-nowrap" />,
    },
  ],
  filterProperties: [{ id: 'Endpoint', label: 'Endpoint' }],
  rowId: (row) => row.SubscriptionId,
  rowLabel: (row) => row.Endpoint,
  selectionItem: (row): SelectedSubscription => ({
    id: row.SubscriptionId,
    endpoint: row.Endpoint,
    status: row.Status,
    isWebhook: row.Protocol !== 'email',
  }),
});

/** What sorting (by column) and filtering (by property) read of a subscription. */
export const subscriptionValues = {
  Endpoint: (row: Subscription) => row.Endpoint,
  Protocol: (row: Subscription) => protocolWords[row.Protocol],
  Status: (row: Subscription) => subscriptionLook(row).words,
  LastDeliveryTimestamp: (row: Subscription) => row.LastDeliveryTimestamp,
  WaitingCount: (row: Subscription) => row.WaitingCount,
  DeadCount: (row: Subscription) => row.DeadCount,
  CreatedTimestamp: (row: Subscription) => row.CreatedTimestamp,
};
