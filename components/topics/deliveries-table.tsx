import {
  filterValues,
  type FilterProperty,
  type TableDefinition,
  type TableState,
} from '@/components/patterns/resource-table';
import { RelativeTime } from '@/components/patterns/timestamp';
import { StatusIndicator } from '@/components/ui/status';
import { deliveryStatuses, type Delivery, type DeliveryStatus } from '@/lib/domains/topics/deliveries.shapes';
import type { Subscription } from '@/lib/domains/topics/subscriptions.shapes';
import { DeliveryButton } from './delivery-button';
import { deliveryLooks } from './subscription-words';

/** What replaying knows of a delivery. */
export type SelectedDelivery = { id: string };

const subscriptionProperty = 'subscription';
const statusProperty = 'status';

function filterProperties(subscriptions: readonly Subscription[]): readonly FilterProperty[] {
  return [
    {
      id: subscriptionProperty,
      label: 'Subscription',
      operators: ['='],
      values: subscriptions.map(({ SubscriptionId, Endpoint }) => ({ value: SubscriptionId, label: Endpoint })),
    },
    {
      id: statusProperty,
      label: 'Status',
      operators: ['='],
      values: deliveryStatuses.map((value) => ({ value, label: deliveryLooks[value].words })),
    },
  ];
}

/** What ListDeliveries is asked for by a state; undefined when no delivery can meet all conditions. */
export function toDeliverySearch(
  state: TableState,
): { SubscriptionId?: string | undefined; Status?: DeliveryStatus | undefined } | undefined {
  const [SubscriptionId, ...otherSubscriptions] = new Set(filterValues(state, subscriptionProperty, '='));
  const [status, ...otherStatuses] = new Set(filterValues(state, statusProperty, '='));
  if (otherSubscriptions.length + otherStatuses.length > 0) return undefined;
  return { SubscriptionId, Status: deliveryStatuses.find((each) => each === status) };
}

/** The log of a topic's deliveries. */
export const deliveriesTable = (
  topicName: string,
  subscriptions: readonly Subscription[],
): TableDefinition<Delivery> => ({
  id: 'deliveries',
  resource: { singular: 'delivery', plural: 'deliveries' },
  columns: [
    {
      id: 'PublishedTimestamp',
      header: 'Published',
      alwaysVisible: true,
      csv: (row) => row.PublishedTimestamp.toISOString(),
      cell: (row) => <RelativeTime time={row.PublishedTimestamp} className="whitespace-nowrap" />,
    },
    {
      id: 'Endpoint',
      header: 'Endpoint',
      csv: (row) => row.Endpoint,
      cell: (row) => <span className="break-all">{row.Endpoint}</span>,
    },
    {
      id: 'Status',
      header: 'Status',
      csv: (row) => deliveryLooks[row.Status].words,
      cell: (row) => (
        <StatusIndicator type={deliveryLooks[row.Status].type}>{deliveryLooks[row.Status].words}</StatusIndicator>
      ),
    },
    {
      id: 'AnswerStatus',
      header: 'Answer',
      csv: (row) => String(row.AnswerStatus ?? row.Failure ?? ''),
      cell: (row) => row.AnswerStatus ?? (row.Failure && <span title={row.Failure}>No answer</span>),
    },
    {
      id: 'Attempts',
      header: 'Attempts',
      align: 'end',
      cell: (row) => <span className="tabular-nums">{row.Attempts}</span>,
    },
    {
      id: 'LastAttemptTimestamp',
      header: 'Last attempt',
      csv: (row) => row.LastAttemptTimestamp?.toISOString() ?? '',
      cell: (row) =>
        row.LastAttemptTimestamp && <RelativeTime time={row.LastAttemptTimestamp} className="whitespace-nowrap" />,
    },
    {
      id: 'MessageId',
      header: 'Message ID',
      defaultVisible: false,
      cell: (row) => <span className="break-all">{row.MessageId}</span>,
    },
    {
      id: 'Record',
      header: 'Request and answer',
      csv: (row) => row.DeliveryId,
      cell: (row) => (
        <DeliveryButton
          delivery={{ TopicName: topicName, SubscriptionId: row.SubscriptionId, DeliveryId: row.DeliveryId }}
        />
      ),
    },
  ],
  filterProperties: filterProperties(subscriptions),
  rowId: (row) => row.DeliveryId,
  rowLabel: (row) => `delivery ${row.DeliveryId} to ${row.Endpoint}`,
  selectionItem: (row): SelectedDelivery => ({ id: row.DeliveryId }),
});
