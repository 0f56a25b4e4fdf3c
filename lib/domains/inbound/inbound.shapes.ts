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
  /** Absent beside a keyword that was left to the topic, since opt-outs are self-managed. */
  KeywordAction: keywordAction.optional(),
  /** The list that the person was added to or removed from. */
  OptOutListName: z.string().optional(),
  /** Absent, with no refusal either, beside an action that the carrier answered. */
  ReplyMessageId: z.string().optional(),
  /** Why the keyword's answer could not be sent. */
  ReplyRefusal: z.string().optional(),
  PreviousPublishedMessageId: z.string().optional(),
  /** The two-way channel that the text was published to. */
  PublishedTo: z.string().optional(),
  /** What was published there (guide 2405-2445). */
  Payload: secret(z.record(z.string(), z.string())).optional(),
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
  IsFinal: z.boolean().optional(),
  Purpose: z.enum(['SEND', 'VERIFICATION', 'REPLY']).optional(),
  TotalMessageParts: z.number().optional(),
  /** Dollars for all parts, the carrier fee apart. */
  TotalMessagePrice: z.string().optional(),
  TotalCarrierFee: z.string().optional(),
  /** RECEIVED: what was matched and what was done. */
  Inbound: inboundMessage.optional(),
});
export type ConversationEntry = z.infer<typeof conversationEntry>;

const heldBy = z.object({
  OptOutListName: z.string(),
  OptedOutTimestamp: wireTimestamp(),
  /** True when the person said so by a text: its word, and the originator that it went to. */
  EndUserOptedOut: z.boolean(),
  Keyword: z.string().optional(),
  OriginationIdentity: z.string().optional(),
  /** Why nobody here can opt the person in now; absent when somebody can. */
  OptInRefusal: z.string().optional(),
});
export type HeldBy = z.infer<typeof heldBy>;

const conversationOriginator = z.object({
  OriginationIdentity: z.string(),
  /** The list that decides whether it may send to the person: its pool's, else its own, else `Default`. */
  OptOutListName: z.string(),
  PoolId: z.string().optional(),
});
export type ConversationOriginator = z.infer<typeof conversationOriginator>;

export const getConversationOutput = z.object({
  Entries: z.array(conversationEntry),
  /** The lists that hold this person now. */
  OptedOutOf: z.array(heldBy),
  /** Who talks with the person on this page, as their settings are now. */
  Originators: z.array(conversationOriginator),
  NextToken: z.string().optional(),
});
export type Conversation = z.infer<typeof getConversationOutput>;
