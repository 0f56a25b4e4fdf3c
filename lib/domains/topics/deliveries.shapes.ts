import { z } from 'zod';
import { secret, wireEnum, wireInteger, wireList, wireString, wireTimestamp } from '@/lib/reference/wire-types';
import { subscriptionKey } from './subscriptions.shapes';
import { topicKey } from './topics.shapes';

export const deliveryStatuses = ['WAITING', 'DELIVERED', 'DEAD'] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

const subscriptionId = subscriptionKey.shape.SubscriptionId;
const deliveryId = wireString({ min: 1, max: 18, pattern: /^[0-9]+$/u });

export const listDeliveriesInput = topicKey.extend({
  SubscriptionId: subscriptionId.optional(),
  Status: wireEnum(deliveryStatuses).optional(),
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
  NextToken: wireString({ min: 1, max: 1024 }).optional(),
});

const delivery = z.object({
  DeliveryId: z.string(),
  SubscriptionId: z.string(),
  Protocol: z.string(),
  Endpoint: z.string(),
  /** The same for every subscription of the topic. */
  MessageId: z.string(),
  Status: wireEnum(deliveryStatuses),
  Attempts: z.number(),
  PublishedTimestamp: wireTimestamp(),
  LastAttemptTimestamp: wireTimestamp().optional(),
  /** Of what waits: when it is tried next, unless its endpoint is down. */
  NextAttemptTimestamp: wireTimestamp().optional(),
  AnswerStatus: z.number().optional(),
  DurationMilliseconds: z.number().optional(),
  Failure: z.string().optional(),
});
export type Delivery = z.infer<typeof delivery>;

export const listDeliveriesOutput = z.object({ Deliveries: z.array(delivery), NextToken: z.string().optional() });

export const getDeliveryInput = subscriptionKey.extend({ DeliveryId: deliveryId });
export type GetDeliveryInput = z.infer<typeof getDeliveryInput>;
export const getDeliveryOutput = delivery.extend({
  /** What was published; holds what the sender put into the message's context. */
  Message: secret(z.string()),
  /** Of the last try. */
  RequestHeaders: z.record(z.string(), z.string()).optional(),
  AnswerHeaders: z.record(z.string(), z.string()).optional(),
  /** Its first bytes. */
  AnswerBody: secret(z.string()).optional(),
});
export type DeliveryDetails = z.infer<typeof getDeliveryOutput>;

export const replayDeliveriesInput = topicKey.extend({
  SubscriptionId: subscriptionId.optional(),
  /** These; without them every dead letter. */
  DeliveryIds: wireList(deliveryId, { min: 1, max: 100 }).optional(),
});
export type ReplayDeliveriesInput = z.infer<typeof replayDeliveriesInput>;
export const replayDeliveriesOutput = z.object({ ReplayedCount: z.number() });

export const sendTestNotificationInput = topicKey.extend({ SubscriptionId: subscriptionId.optional() });
export const sendTestNotificationOutput = z.object({ MessageId: z.string(), SubscriptionCount: z.number() });
