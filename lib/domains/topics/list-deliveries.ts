import { defineOperation } from '@/lib/operations/define-operation';
import { makePageToken, readPageToken } from '@/lib/operations/page-token';
import { presentDelivery, searchDeliveryRows } from './deliveries.rows';
import { listDeliveriesInput, listDeliveriesOutput } from './deliveries.shapes';
import { requireSubscription } from './subscriptions.rows';
import { topicTail } from './topics.present';
import { requireTopic } from './topics.rows';

/** ListDeliveries: what went, goes or could not go to the subscriptions of a topic, newest first. */
export const listDeliveries = defineOperation({
  name: 'ListDeliveries',
  exposure: 'console',
  access: 'read',
  input: listDeliveriesInput,
  output: listDeliveriesOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_NEXT_TOKEN'] },
  resources: ({ TopicName }) => [topicTail(TopicName)],
  async handler({ TopicName, SubscriptionId, Status, MaxResults = 50, NextToken }, context) {
    await requireTopic(context, TopicName);
    if (SubscriptionId !== undefined) await requireSubscription(context, { TopicName, SubscriptionId });
    const scope = JSON.stringify(['ListDeliveries', TopicName, SubscriptionId, Status]);
    const position = readPageToken(context, scope, NextToken);
    const rows = await searchDeliveryRows(context, {
      topicName: TopicName,
      subscriptionId: SubscriptionId,
      status: Status,
      before: position && String(position[0]),
      limit: MaxResults + 1,
    });
    const shown = rows.slice(0, MaxResults).map(presentDelivery);
    const last = shown.at(-1);
    return {
      Deliveries: shown,
      NextToken: rows.length > MaxResults && last ? makePageToken(context, scope, [last.DeliveryId]) : undefined,
    };
  },
});
