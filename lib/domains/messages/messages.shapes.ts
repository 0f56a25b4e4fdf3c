import { z } from 'zod';
import { channels, originatorTypes } from '@/lib/reference/channels';
import { secret, wireEnum, wireInteger, wireList, wireString, wireTimestamp } from '@/lib/reference/wire-types';
import { sendTextMessageInput } from '@/lib/reference/wire-shapes/send-text-message';

export { sendTextMessageInput };

const phoneNumber = wireString({ min: 1, max: 20, pattern: /^\+?[1-9][0-9]{1,18}$/u });
const page = {
  MaxResults: wireInteger({ min: 1, max: 100 }).optional(),
  NextToken: wireString({ min: 1, max: 1024 }).optional(),
};

/** What *Explain* takes: exactly what a send takes. */
export const explainTextMessageInput = sendTextMessageInput;

const candidate = z.object({
  OriginationIdentity: z.string(),
  OriginatorType: z.enum(originatorTypes),
  Chosen: z.boolean(),
  Detail: z.string(),
});

export const explainTextMessageOutput = z.object({
  /** Whether the message would be accepted now. */
  Accepted: z.boolean(),
  Checks: z.array(
    z.object({
      Name: z.string(),
      Title: z.string(),
      Outcome: z.enum(['PASSED', 'FAILED', 'NOT_APPLICABLE', 'NOT_REACHED']),
      Detail: z.string(),
      ErrorCode: z.string().optional(),
      Reason: z.string().optional(),
      /** What holds the rule that decided, where one resource does. */
      ResourceType: z.string().optional(),
      ResourceId: z.string().optional(),
    }),
  ),
  Originators: z.array(candidate),
  /** Dollars; absent when an earlier check stopped the message. */
  TotalMessagePrice: z.string().optional(),
  TotalCarrierFee: z.string().optional(),
  TotalMessageParts: z.number().optional(),
});
export type Explanation = z.infer<typeof explainTextMessageOutput>;

export const getTextPriceInput = sendTextMessageInput.pick({ DestinationPhoneNumber: true, OriginationIdentity: true });

/** Dollars per message part; absent where the rate card has no price. */
export const getTextPriceOutput = z.object({
  IsoCountryCode: z.string(),
  CountryName: z.string(),
  /** Absent when no originator of the workspace can send there, nor the service's own. */
  OriginatorType: z.enum(originatorTypes).optional(),
  Price: z.string().optional(),
  CarrierFee: z.string().optional(),
});
export type TextPrice = z.infer<typeof getTextPriceOutput>;

/** What other domains hand over to have a message sent. */
export const acceptMessageInput = z.object({
  Channel: z.enum(channels),
  DestinationPhoneNumber: phoneNumber,
  Body: secret(z.string().min(1)),
  Purpose: z.enum(['VERIFICATION', 'REPLY']),
  OriginationIdentity: z.string().optional(),
  ConfigurationSetName: z.string().optional(),
  Context: secret(z.record(z.string(), z.string())).optional(),
  DestinationCountryParameters: z.record(z.string(), z.string()).optional(),
  FreeOfCharge: z.boolean(),
  /** For the answer of an opt-out or HELP keyword, which reaches people who have opted out, too. */
  IgnoresOptOut: z.boolean().optional(),
});
export const acceptMessageOutput = z.object({ MessageId: z.string() });

export const messageFilterNames = [
  'status',
  'channel',
  'destination-phone-number',
  'origination-identity',
  'iso-country-code',
  'configuration-set-name',
  'message-type',
] as const;
export type MessageFilterName = (typeof messageFilterNames)[number];

/** Seconds since 1970, up to the last year that has four digits. */
const seconds = z.number().min(0, 'must be 0 or more').max(253_402_300_799, 'must be a time before the year 10000');

/** Messages, newest first. Times are epoch seconds; filters must all hold, one of their values each. */
export const searchMessagesInput = z.object({
  Filters: wireList(
    z.object({
      Name: wireEnum(messageFilterNames),
      Values: wireList(wireString({ min: 1, max: 128 }), { min: 1, max: 20 }),
    }),
    { max: 20 },
  ).optional(),
  StartTime: seconds.optional(),
  EndTime: seconds.optional(),
  ...page,
});

const messageSummary = {
  MessageId: z.string(),
  Channel: z.enum(channels),
  MessageStatus: z.string(),
  IsFinal: z.boolean(),
  AcceptedTimestamp: wireTimestamp(),
  StatusTimestamp: wireTimestamp(),
  DestinationPhoneNumber: z.string(),
  IsoCountryCode: z.string(),
  OriginationIdentity: z.string(),
  OriginatorType: z.string(),
  ConfigurationSetName: z.string().optional(),
  MessageType: z.enum(['TRANSACTIONAL', 'PROMOTIONAL']),
  Purpose: z.enum(['SEND', 'VERIFICATION', 'REPLY']),
  MessageEncoding: z.enum(['GSM', 'Unicode']),
  TotalMessageParts: z.number(),
  /** Dollars for all parts, the carrier fee apart. */
  TotalMessagePrice: z.string(),
  TotalCarrierFee: z.string(),
};
export const messageSummaryShape = z.object(messageSummary);
export type MessageSummary = z.infer<typeof messageSummaryShape>;

export const searchMessagesOutput = z.object({
  Messages: z.array(messageSummaryShape),
  NextToken: z.string().optional(),
});

export const getMessageInput = z.object({ MessageId: z.uuid({ error: 'must be a message ID (a UUID)' }) });

const messageEvent = z.object({
  MessageStatus: z.string(),
  EventType: z.string().optional(),
  Description: z.string(),
  IsFinal: z.boolean(),
  Attempt: z.number(),
  Timestamp: wireTimestamp(),
  /** The event in the shape that event destinations get (guide 5866-5889). */
  Record: secret(z.record(z.string(), z.unknown())),
});
export type MessageEvent = z.infer<typeof messageEvent>;

export const getMessageOutput = z.object({
  ...messageSummary,
  MessageBody: secret(z.string()),
  OriginationIdentityId: z.string(),
  TimeToLive: z.number(),
  MaxPrice: z.string().optional(),
  Keyword: z.string().optional(),
  Context: secret(z.record(z.string(), z.string())).optional(),
  DestinationCountryParameters: z.record(z.string(), z.string()).optional(),
  /** Every originator that was considered, and why it was or was not taken. */
  Originators: z.array(candidate),
  Events: z.array(messageEvent),
});
export type MessageDetail = z.infer<typeof getMessageOutput>;

export const listHandsetMessagesInput = z.object({ PhoneNumber: phoneNumber, ...page });

const handsetMessage = z.object({
  HandsetMessageId: z.string(),
  /** RECEIVED: the carrier delivered it to this number; TYPED: its person answered. */
  Direction: z.enum(['RECEIVED', 'TYPED']),
  /** The other end: an E.164 number or a sender ID. */
  PeerIdentity: z.string(),
  MessageBody: secret(z.string()),
  MessageId: z.string().optional(),
  Timestamp: wireTimestamp(),
});
export type HandsetMessage = z.infer<typeof handsetMessage>;

/** Newest first. */
export const listHandsetMessagesOutput = z.object({
  Messages: z.array(handsetMessage),
  NextToken: z.string().optional(),
});

export const listHandsetsInput = z.object({});
export const listHandsetsOutput = z.object({
  Handsets: z.array(z.object({ PhoneNumber: z.string(), LastTimestamp: wireTimestamp() })),
});

export const putHandsetReplyInput = z.object({
  PhoneNumber: phoneNumber,
  PeerIdentity: wireString({ min: 1, max: 20 }),
  MessageBody: secret(wireString({ min: 1, max: 1600, pattern: /^(?!\s*$)[\s\S]+$/u })),
});
export const putHandsetReplyOutput = handsetMessage;

export const showCarrierTextInput = z.object({
  PhoneNumber: phoneNumber,
  PeerIdentity: wireString({ min: 1, max: 20 }),
  MessageBody: secret(z.string().min(1)),
});
