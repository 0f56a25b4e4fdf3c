import type { messageEvents, messages } from '@/db/schema';
import { formatDollars } from '@/lib/money';
import { messageStatus, type MessageStatus } from '@/lib/reference/event-types';
import type { CandidateVerdict } from './acceptance/deliberation';
import { eventRecord } from './event-record';
import type { MessageDetail, MessageEvent, MessageSummary } from './messages.shapes';

export type MessageRow = typeof messages.$inferSelect;
export type MessageEventRow = typeof messageEvents.$inferSelect;

/** What `messages.parameters` holds, as storeAcceptedMessage writes it. */
export interface MessageParameters {
  context?: Record<string, string>;
  keyword?: string;
  destinationCountryParameters?: Record<string, string>;
  maxPrice?: string;
}

export const presentCandidate = ({ originationIdentity, type, taken, why }: CandidateVerdict) => ({
  OriginationIdentity: originationIdentity,
  OriginatorType: type,
  Chosen: taken,
  Detail: why,
});

/** The columns that a list shows; the body stays where it is. */
export type MessageSummaryRow = Omit<
  MessageRow,
  | 'attempt'
  | 'body'
  | 'originatorChoice'
  | 'parameters'
  | 'originatorId'
  | 'poolId'
  | 'timeToLiveSeconds'
  | 'workspaceId'
>;

export function presentSummary(row: MessageSummaryRow): MessageSummary {
  return {
    MessageId: row.messageId,
    Channel: row.channel,
    MessageStatus: row.status,
    IsFinal: row.isFinal,
    AcceptedTimestamp: row.acceptedAt,
    StatusTimestamp: row.statusAt,
    DestinationPhoneNumber: row.destination,
    IsoCountryCode: row.country,
    OriginationIdentity: row.originator,
    OriginatorType: row.originatorType,
    ConfigurationSetName: row.configurationSet ?? undefined,
    MessageType: row.messageType,
    Purpose: row.purpose,
    MessageEncoding: row.encoding,
    TotalMessageParts: row.parts,
    TotalMessagePrice: formatDollars(row.priceMicros),
    TotalCarrierFee: formatDollars(row.carrierFeeMicros),
  };
}

function presentEvent(message: MessageRow, event: MessageEventRow): MessageEvent {
  const record = eventRecord(message, event);
  return {
    MessageStatus: event.status,
    EventType: event.eventType ?? undefined,
    // A stored status is one that the reference data has: it was looked up there when it was stored.
    Description: messageStatus(message.channel, event.status as MessageStatus).description,
    IsFinal: event.isFinal,
    Attempt: event.attempt,
    Timestamp: event.occurredAt,
    Record: { ...record },
  };
}

export function presentDetail(message: MessageRow, events: readonly MessageEventRow[]): MessageDetail {
  const parameters = (message.parameters ?? {}) as MessageParameters; // written by storeAcceptedMessage alone
  return {
    ...presentSummary(message),
    MessageBody: message.body,
    OriginationIdentityId: message.originatorId,
    TimeToLive: message.timeToLiveSeconds,
    MaxPrice: parameters.maxPrice,
    Keyword: parameters.keyword,
    Context: parameters.context,
    DestinationCountryParameters: parameters.destinationCountryParameters,
    Originators: (message.originatorChoice as CandidateVerdict[]).map(presentCandidate), // as above
    Events: events.map((event) => presentEvent(message, event)),
  };
}
