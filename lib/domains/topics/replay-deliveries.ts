import { defineOperation } from '@/lib/operations/define-operation';
import { replayDeliveryRows } from './deliveries.rows';
import { replayDeliveriesInput, replayDeliveriesOutput } from './deliveries.shapes';
import { requireSubscription } from './subscriptions.rows';
import { topicTail } from './topics.present';
import { requireTopic } from './topics.rows';

/**
 * ReplayDeliveries: delivers once more what is named, delivered or dead, or every dead letter of a topic or subscription.
 * What waits already is left to its turn.
 */
export const replayDeliveries = defineOperation({
  name: 'ReplayDeliveries',
  exposure: 'console',
  access: 'write',
  input: replayDeliveriesInput,
  output: replayDeliveriesOutput,
  errors: { ResourceNotFoundException: [] },
  resources: ({ TopicName }) => [topicTail(TopicName)],
  async handler({ TopicName, SubscriptionId, DeliveryIds }, context) {
    await requireTopic(context, TopicName);
    if (SubscriptionId !== undefined) await requireSubscription(context, { TopicName, SubscriptionId });
    return { ReplayedCount: await replayDeliveryRows(context, TopicName, SubscriptionId, DeliveryIds) };
  },
});
