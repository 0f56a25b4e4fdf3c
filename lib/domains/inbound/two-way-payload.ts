export interface ReceivedText {
  readonly originationNumber: string;
  readonly destinationNumber: string;
  readonly keyword: string | undefined;
  readonly body: string;
  readonly inboundMessageId: string;
  readonly previousMessageId: string | undefined;
}

/** A received text as a two-way topic gets it (guide 3888-3915). A text that begins with no keyword has an empty one. */
export function twoWayPayload(text: ReceivedText) {
  return {
    originationNumber: text.originationNumber,
    destinationNumber: text.destinationNumber,
    messageKeyword: text.keyword ?? '',
    messageBody: text.body,
    inboundMessageId: text.inboundMessageId,
    ...(text.previousMessageId === undefined ? {} : { previousPublishedMessageId: text.previousMessageId }),
  };
}
