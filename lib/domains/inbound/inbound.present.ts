import type { InboundRow } from './inbound.rows';
import type { InboundMessage } from './inbound.shapes';

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
  };
}
