import { formatDollars } from '@/lib/money';
import { optInRefusal } from '@/lib/domains/opt-out-lists/opt-out-lists.rules';
import type { HoldingList, InboundRow, SentRow } from './inbound.rows';
import type { ConversationEntry, HeldBy, InboundMessage } from './inbound.shapes';
import { twoWayPayload } from './two-way-payload';

export function presentInbound(row: Omit<InboundRow, 'workspaceId'>): InboundMessage {
  return {
    InboundMessageId: row.inboundMessageId,
    OriginationNumber: row.originationNumber,
    DestinationNumber: row.destinationNumber,
    PoolId: row.poolId ?? undefined,
    MessageBody: row.body,
    ReceivedTimestamp: row.receivedAt,
    Keyword: row.keyword ?? undefined,
    KeywordAction: row.keywordAction ?? undefined,
    OptOutListName: row.optOutListName ?? undefined,
    ReplyMessageId: row.replyMessageId ?? undefined,
    ReplyRefusal: row.replyRefusal ?? undefined,
    PreviousPublishedMessageId: row.previousPublishedMessageId ?? undefined,
    PublishedTo: row.publishedTo ?? undefined,
    Payload: row.publishedTo === null ? undefined : payloadOf(row),
  };
}

/** The payload of a text that was published; it follows from the text alone. */
export const payloadOf = (
  row: Pick<
    InboundRow,
    'originationNumber' | 'destinationNumber' | 'keyword' | 'body' | 'inboundMessageId' | 'previousPublishedMessageId'
  >,
) =>
  twoWayPayload({
    originationNumber: row.originationNumber,
    destinationNumber: row.destinationNumber,
    keyword: row.keyword ?? undefined,
    body: row.body,
    inboundMessageId: row.inboundMessageId,
    previousMessageId: row.previousPublishedMessageId ?? undefined,
  });

export const presentSent = (row: SentRow): ConversationEntry => ({
  Kind: 'SENT',
  Timestamp: row.acceptedAt,
  OriginationIdentity: row.originator,
  MessageBody: row.body,
  MessageId: row.messageId,
  MessageStatus: row.status,
  IsFinal: row.isFinal,
  Purpose: row.purpose,
  TotalMessageParts: row.parts,
  TotalMessagePrice: formatDollars(row.priceMicros),
  TotalCarrierFee: formatDollars(row.carrierFeeMicros),
});

export const presentReceived = (row: InboundRow): ConversationEntry => ({
  Kind: 'RECEIVED',
  Timestamp: row.receivedAt,
  OriginationIdentity: row.destinationNumber,
  MessageBody: row.body,
  Inbound: presentInbound(row),
});

/** A list that holds a person, and whether somebody here may take them off it at this moment. */
export const presentHolding = (person: string, row: HoldingList, now: Date): HeldBy => ({
  OptOutListName: row.optOutListName,
  OptedOutTimestamp: row.optedOutAt,
  EndUserOptedOut: row.endUserOptedOut,
  Keyword: row.keyword ?? undefined,
  OriginationIdentity: row.originator ?? undefined,
  OptInRefusal: optInRefusal({ ...row, phoneNumber: person }, row.reversedAt ?? undefined, now)?.message,
});
