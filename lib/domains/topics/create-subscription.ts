import { defineOperation } from '@/lib/operations/define-operation';
import { conflict, quotaExceeded } from '@/lib/operations/operation-error';
import { checkedEndpoint } from './endpoints.rules';
import { newSigningSecret } from './signing-secret';
import { presentSubscription } from './subscriptions.present';
import { countSubscriptions, insertSubscription } from './subscriptions.rows';
import { createSubscriptionInput, createSubscriptionOutput } from './subscriptions.shapes';
import { topicTail } from './topics.present';
import { lockTopic } from './topics.rows';

/** Each gets its own copy of everything. */
export const mostSubscriptionsPerTopic = 20;

/**
 * CreateSubscription: what is published to a topic goes to one more endpoint, from now on. A webhook's secret is in this
 * answer only; a person is asked by mail first, and gets nothing before saying yes.
 */
export const createSubscription = defineOperation({
  name: 'CreateSubscription',
  exposure: 'console',
  access: 'write',
  input: createSubscriptionInput,
  output: createSubscriptionOutput,
  errors: {
    ConflictException: ['RESOURCE_ALREADY_EXISTS'],
    ResourceNotFoundException: [],
    ServiceQuotaExceededException: ['SUBSCRIPTIONS_PER_TOPIC'],
    ValidationException: ['INVALID_PARAMETER'],
  },
  resources: ({ TopicName }) => [topicTail(TopicName)],
  async handler({ TopicName, Protocol, Endpoint }, context) {
    const { now, settings } = context;
    const { privateWebhooks, smtp } = settings;
    const endpoint = checkedEndpoint(Protocol, Endpoint, { privateWebhooks, email: smtp !== undefined });
    await lockTopic(context, TopicName);
    const subscriptionId = context.newUuid();
    const signing = Protocol === 'email' ? undefined : newSigningSecret(context, subscriptionId);
    const row = await insertSubscription(context, {
      subscriptionId,
      topicName: TopicName,
      protocol: Protocol,
      endpoint,
      encryptedSecret: signing?.encryptedSecret ?? null,
      createdAt: now,
      ...(signing ? { confirmedAt: now } : { confirmationDueAt: now }),
    });
    if (!row) {
      throw conflict(
        'RESOURCE_ALREADY_EXISTS',
        `${TopicName} has a subscription of ${endpoint} already.`,
        'subscription',
        endpoint,
      );
    }
    if ((await countSubscriptions(context, TopicName)) > mostSubscriptionsPerTopic) {
      throw quotaExceeded(
        'SUBSCRIPTIONS_PER_TOPIC',
        `${TopicName} has its ${mostSubscriptionsPerTopic} subscriptions already. Delete one first.`,
      );
    }
    return { ...presentSubscription(context.workspace, row), SigningSecret: signing?.secret };
  },
});
