import { z } from 'zod';
import { secret, wireInteger, wireString, wireTimestamp } from '@/lib/reference/wire-types';

const phoneNumber = wireString({ min: 1, max: 20, pattern: /^\+?[1-9][0-9]{1,18}$/u });

/** A text that somebody sent to one of our numbers. */
export const receiveMessageInput = z.object({
  /** The person's number. */
  OriginationNumber: phoneNumber,
  /** Our number or short code. */
  DestinationNumber: phoneNumber,
  MessageBody: secret(wireString({ min: 1, max: 1600, pattern: /^(?!\s*$)[\s\S]+$/u })),
});

const keywordAction = z.enum(['AUTOMATIC_RESPONSE', 'OPT_OUT', 'OPT_IN']);

export const inboundMessage = z.object({
  InboundMessageId: z.string(),
  OriginationNumber: z.string(),
  DestinationNumber: z.string(),
  PoolId: z.string().optional(),
  MessageBody: secret(z.string()),
  ReceivedTimestamp: wireTimestamp(),
  /** The keyword that the text began with; absent when none did. */
  Keyword: z.string().optional(),
  KeywordAction: keywordAction.optional(),
  /** The list that the person was added to or removed from. */
  OptOutListName: z.string().optional(),
  ReplyMessageId: z.string().optional(),
  /** Why the keyword's answer could not be sent. */
  ReplyRefusal: z.string().optional(),
  PreviousPublishedMessageId: z.string().optional(),
  /** The two-way channel that the text was published to. */
  PublishedTo: z.string().optional(),
});
export type InboundMessage = z.infer<typeof inboundMessage>;
export const receiveMessageOutput = inboundMessage;

/** Everything between one person and this workspace's originators, newest first. */
export const getConversationInput = z.object({
  PhoneNumber: phoneNumber,
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
  NextToken: wireString({ min: 1, max: 1024 }).optional(),
});

export const conversationEntry = z.object({
  Kind: z.enum(['SENT', 'RECEIVED']),
  Timestamp: wireTimestamp(),
  /** Our end of it. */
  OriginationIdentity: z.string(),
  MessageBody: secret(z.string()),
  /** SENT: the message and where it stands. */
  MessageId: z.string().optional(),
  MessageStatus: z.string().optional(),
  Purpose: z.string().optional(),
  /** RECEIVED: what was matched and what was done. */
  Inbound: inboundMessage.optional(),
});
export type ConversationEntry = z.infer<typeof conversationEntry>;

export const getConversationOutput = z.object({
  Entries: z.array(conversationEntry),
  /** The lists that hold this person now. */
  OptedOutOf: z.array(z.object({ OptOutListName: z.string(), OptedOutTimestamp: wireTimestamp() })),
  NextToken: z.string().optional(),
});
