import { defineOperation } from '@/lib/operations/define-operation';
import { conflict } from '@/lib/operations/operation-error';
import { sendTestNotificationInput, sendTestNotificationOutput } from './deliveries.shapes';
import { storeTestNotification } from './test-notification.rows';
import { requireSubscription } from './subscriptions.rows';
import { topicTail } from './topics.present';
import { requireTopic } from './topics.rows';

/** SendTestNotification: publishes a note that says it is a test to one subscription of a topic, or to all of them. */
export const sendTestNotification = defineOperation({
  name: 'SendTestNotification',
  exposure: 'console',
  access: 'write',
  input: sendTestNotificationInput,
  output: sendTestNotificationOutput,
  errors: { ConflictException: ['RESOURCE_NOT_ACTIVE'], ResourceNotFoundException: [] },
  resources: ({ TopicName }) => [topicTail(TopicName)],
  async handler({ TopicName, SubscriptionId }, context) {
    await requireTopic(context, TopicName);
    if (SubscriptionId !== undefined) await requireSubscription(context, { TopicName, SubscriptionId });
    const MessageId = context.newUuid();
    const SubscriptionCount = await storeTestNotification(context, TopicName, SubscriptionId, MessageId);
    if (SubscriptionCount === 0) {
      throw conflict(
        'RESOURCE_NOT_ACTIVE',
        SubscriptionId === undefined
          ? `Nobody gets what is published to ${TopicName}: it has no subscription that is enabled and confirmed.`
          : 'The subscription is disabled or has not been confirmed.',
        'topic',
        TopicName,
      );
    }
    return { MessageId, SubscriptionCount };
  },
});
