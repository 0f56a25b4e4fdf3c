import { z } from 'zod';
import { wireString, wireTimestamp } from '@/lib/reference/wire-types';

/** As the topic service names topics; FIFO topics take no events. */
export const topicName = wireString({ min: 1, max: 256, pattern: /^[A-Za-z0-9_-]+$/u });

const topic = z.object({
  TopicArn: z.string(),
  TopicName: z.string(),
  CreatedTimestamp: wireTimestamp(),
  /** When something was last published to it. */
  LastPublishedTimestamp: wireTimestamp().optional(),
  SubscriptionCount: z.number(),
  /** How many event destinations publish to it. */
  EventDestinationCount: z.number(),
  /** How many phone numbers and pools pass received texts on to it. */
  TwoWayCount: z.number(),
  /** How many alarms tell it of their states. */
  AlarmCount: z.number(),
});
export type Topic = z.infer<typeof topic>;

export const listTopicsInput = z.object({});
export const listTopicsOutput = z.object({ Topics: z.array(topic) });

export const topicKey = z.object({ TopicName: topicName });
export const createTopicInput = topicKey;
export const createTopicOutput = topic;

const topicUser = z.object({
  Kind: z.enum(['EVENT_DESTINATION', 'PHONE_NUMBER', 'POOL', 'ALARM']),
  /** Of the phone number or pool; of the configuration set or alarm, its name. */
  ResourceId: z.string(),
  /** The event destination's or alarm's name, the number, the pool's name or ID. */
  Label: z.string(),
  Enabled: z.boolean(),
});
export type TopicUser = z.infer<typeof topicUser>;

export const getTopicOutput = topic.extend({
  /** What publishes to it. */
  UsedBy: z.array(topicUser),
  /** Whether this installation can send mail. */
  EmailAvailable: z.boolean(),
});
export type TopicDetails = z.infer<typeof getTopicOutput>;

export const deleteTopicOutput = z.object({ TopicArn: z.string(), TopicName: z.string() });
