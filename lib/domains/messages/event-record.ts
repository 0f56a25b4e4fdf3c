import { messageStatus, type MessageStatus } from '@/lib/reference/event-types';
import type { MessageEventRow, MessageParameters, MessageRow } from './messages.present';

/** A dollar figure as the guide's examples write it: a JSON number (event-types.json notes the two readings of the unit). */
const dollars = (micros: bigint) => Number(micros) / 1_000_000;

/**
 * One event of a message in the guide's record shape for texts (guide 5866-5889). Made from the rows each time it is
 * wanted, so that history takes the space of its facts only.
 */
export function eventRecord(message: MessageRow, event: MessageEventRow) {
  const parameters = (message.parameters ?? {}) as MessageParameters; // written by storeAcceptedMessage alone
  return {
    eventType: event.eventType ?? `${message.channel}_${event.status}`,
    eventVersion: '1.0',
    eventTimestamp: event.occurredAt.getTime(),
    isFinal: event.isFinal,
    originationPhoneNumber: event.originator ?? message.originator,
    destinationPhoneNumber: message.destination,
    isoCountryCode: message.country,
    messageId: message.messageId,
    messageRequestTimestamp: message.acceptedAt.getTime(),
    messageEncoding: message.encoding,
    messageType: message.messageType,
    messageStatus: event.status,
    messageStatusDescription: messageStatus(message.channel, event.status as MessageStatus).description, // stored from there
    context: parameters.context ?? {},
    totalMessageParts: message.parts,
    totalMessagePrice: dollars(message.priceMicros),
    totalCarrierFee: dollars(message.carrierFeeMicros),
  };
}
