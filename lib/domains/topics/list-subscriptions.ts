import { defineOperation } from '@/lib/operations/define-operation';
import { presentSubscription } from './subscriptions.present';
import { backlogsOf, subscriptionsOf } from './subscriptions.rows';
import { listSubscriptionsOutput } from './subscriptions.shapes';
import { topicTail } from './topics.present';
import { requireTopic } from './topics.rows';
import { topicKey } from './topics.shapes';

/** ListSubscriptions: who gets what is published to a topic, in order of creation, and how it goes. */
export const listSubscriptions = defineOperation({
  name: 'ListSubscriptions',
  exposure: 'console',
  access: 'read',
  input: topicKey,
  output: listSubscriptionsOutput,
  errors: { ResourceNotFoundException: [] },
  resources: ({ TopicName }) => [topicTail(TopicName)],
  async handler({ TopicName }, context) {
    await requireTopic(context, TopicName);
    const [rows, backlogs] = await Promise.all([subscriptionsOf(context, TopicName), backlogsOf(context, TopicName)]);
    return {
      Subscriptions: rows.map((row) => presentSubscription(context.workspace, row, backlogs.get(row.subscriptionId))),
    };
  },
});
