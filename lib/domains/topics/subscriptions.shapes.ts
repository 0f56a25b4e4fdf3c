import { z } from 'zod';
import { secret, wireEnum, wireString, wireTimestamp } from '@/lib/reference/wire-types';
import { topicKey } from './topics.shapes';

export const subscriptionProtocols = ['https', 'http', 'email'] as const;
export type SubscriptionProtocol = (typeof subscriptionProtocols)[number];

export const subscriptionStatuses = ['ENABLED', 'DISABLED', 'PENDING_CONFIRMATION'] as const;

const subscriptionId = z.uuid({ error: 'must be a subscription ID (a UUID)' });
export const subscriptionKey = topicKey.extend({ SubscriptionId: subscriptionId });
export type SubscriptionKey = z.infer<typeof subscriptionKey>;

const subscription = z.object({
  SubscriptionId: z.string(),
  SubscriptionArn: z.string(),
  TopicArn: z.string(),
  Protocol: wireEnum(subscriptionProtocols),
  Endpoint: z.string(),
  Status: wireEnum(subscriptionStatuses),
  CreatedTimestamp: wireTimestamp(),
  LastDeliveryTimestamp: wireTimestamp().optional(),
  /** Failures in a row, why the last of all failed and when. */
  ConsecutiveFailures: z.number(),
  LastFailure: z.string().optional(),
  LastFailureTimestamp: wireTimestamp().optional(),
  /** While its endpoint is down: when it is asked again. */
  RetryTimestamp: wireTimestamp().optional(),
  /** Counted up to a thousand. */
  WaitingCount: z.number(),
  DeadCount: z.number(),
});
export type Subscription = z.infer<typeof subscription>;

const secretMember = {
  /** Signs what goes to the endpoint. In this answer and no other. */
  SigningSecret: secret(z.string()).optional(),
};

export const createSubscriptionInput = topicKey.extend({
  Protocol: wireEnum(subscriptionProtocols),
  /** An address of the web, or of a person. */
  Endpoint: wireString({ min: 3, max: 2048 }),
});
export type CreateSubscriptionInput = z.infer<typeof createSubscriptionInput>;
export const createSubscriptionOutput = subscription.extend(secretMember);
export type CreatedSubscription = z.infer<typeof createSubscriptionOutput>;

export const updateSubscriptionInput = subscriptionKey.extend({
  Enabled: z.boolean().optional(),
  /** Gives it a new signing secret; nothing is signed with the old one any more. */
  Rotate: z.boolean().optional(),
});
export type UpdateSubscriptionInput = z.infer<typeof updateSubscriptionInput>;
export const updateSubscriptionOutput = createSubscriptionOutput;

export const confirmSubscriptionInput = z.object({ Token: secret(wireString({ min: 1, max: 128 })) });
export const confirmSubscriptionOutput = subscription;
export const requestConfirmationOutput = subscription;

export const deleteSubscriptionOutput = z.object({ SubscriptionId: z.string(), SubscriptionArn: z.string() });

export const listSubscriptionsOutput = z.object({ Subscriptions: z.array(subscription) });
