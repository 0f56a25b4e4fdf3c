import { messageStatus, type MessageStatus } from '@/lib/reference/event-types';
import type { MessageEventRow, MessageParameters, MessageRow } from './messages.present';

/** A dollar figure as the guide's examples write it: a JSON number (event-types.json notes the two readings of the unit). */
const dollars = (micros: bigint) => Number(micros) / 1_000_000;

/** What a record is made of. */
export type RecordedMessage = Pick<
  MessageRow,
  | 'messageId'
  | 'channel'
  | 'originator'
  | 'destination'
  | 'country'
  | 'acceptedAt'
  | 'encoding'
  | 'messageType'
  | 'parameters'
  | 'parts'
  | 'priceMicros'
  | 'carrierFeeMicros'
>;
export type RecordedEvent = Pick<MessageEventRow, 'eventType' | 'status' | 'occurredAt' | 'isFinal' | 'originator'>;

/**
 * One event of a message in the guide's record shape of its channel (texts 5866-5889, voice 5927-5943, MMS 5980-6002). Made
 * from the rows each time it is wanted, so that history takes the space of its facts only.
 */
export function eventRecord(message: RecordedMessage, event: RecordedEvent) {
  const parameters = (message.parameters ?? {}) as MessageParameters; // written by storeAcceptedMessage alone
  const { channel } = message;
  const context = parameters.context ?? {};
  const totalMessagePrice = dollars(message.priceMicros);
  const first = {
    eventType: event.eventType ?? `${channel}_${event.status}`,
    eventVersion: '1.0',
    eventTimestamp: event.occurredAt.getTime(),
    isFinal: event.isFinal,
    originationPhoneNumber: event.originator ?? message.originator,
    destinationPhoneNumber: message.destination,
    isoCountryCode: message.country,
    messageId: message.messageId,
    messageRequestTimestamp: message.acceptedAt.getTime(),
  };
  if (channel === 'VOICE') {
    // A call is paid by the started minute, which is what its parts are; it has a length once it has been answered.
    const minutes = event.status === 'COMPLETED' ? message.parts : 0;
    return {
      ...first,
      messageStatus: event.status,
      callDurationInSeconds: minutes * 60,
      totalDurationInMinutes: minutes,
      totalMessagePrice,
      context,
    };
  }
  const rest = {
    messageType: message.messageType,
    messageStatus: event.status,
    messageStatusDescription: messageStatus(channel, event.status as MessageStatus).description, // stored from there
    context,
    totalMessageParts: message.parts,
    totalMessagePrice,
    totalCarrierFee: dollars(message.carrierFeeMicros),
  };
  return channel === 'MEDIA'
    ? { contentType: 'MMS', ...first, ...rest }
    : { ...first, messageEncoding: message.encoding, ...rest };
}
