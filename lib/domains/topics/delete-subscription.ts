import { defineOperation } from '@/lib/operations/define-operation';
import { subscriptionMembers } from './subscriptions.present';
import { deleteSubscriptionRow, requireSubscription } from './subscriptions.rows';
import { deleteSubscriptionOutput, subscriptionKey } from './subscriptions.shapes';
import { topicTail } from './topics.present';

/** DeleteSubscription: nothing more goes to its endpoint, what waits neither; its log goes with it. */
export const deleteSubscription = defineOperation({
  name: 'DeleteSubscription',
  exposure: 'console',
  access: 'write',
  input: subscriptionKey,
  output: deleteSubscriptionOutput,
  errors: { ResourceNotFoundException: [] },
  resources: ({ TopicName }) => [topicTail(TopicName)],
  async handler(key, context) {
    const row = await requireSubscription(context, key);
    await deleteSubscriptionRow(context, key);
    return subscriptionMembers(context.workspace, row);
  },
});
