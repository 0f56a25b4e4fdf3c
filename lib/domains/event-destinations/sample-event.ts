import { eventRecord } from '@/lib/domains/messages/event-record';
import { channels, type Channel } from '@/lib/reference/channels';
import { eventTypes, isFinalStatus, messageStatuses, type StatusFact } from '@/lib/reference/event-types';

/** What a sample shows of a channel where a destination wants all of its events: the end that messages should have. */
const goodEnd: Readonly<Record<Channel, string>> = { TEXT: 'DELIVERED', MEDIA: 'DELIVERED', VOICE: 'COMPLETED' };

/** The channel and status of the event that a sample is of: the first that the destination wants. */
function sampledStatus(matchingEventTypes: readonly string[]): { channel: Channel; fact: StatusFact } {
  for (const channel of channels) {
    const facts: readonly StatusFact[] = messageStatuses[channel];
    const whole = matchingEventTypes.includes('ALL') || matchingEventTypes.includes(`${channel}_ALL`);
    const wanted = whole
      ? facts.find(({ status }) => status === goodEnd[channel])
      : facts.find(({ eventType }) => eventType !== null && matchingEventTypes.includes(eventType));
    if (wanted) return { channel, fact: wanted };
  }
  // Types that nothing here makes, such as those of RCS: the sample shows the shape.
  return sampledStatus([eventTypes[0]?.type ?? 'ALL']);
}

/**
 * An event like those that a destination gets, of a message that there is not: the guide's example numbers (5870-5871), free
 * of charge, and marked in its context.
 */
export function sampleEvent(matchingEventTypes: readonly string[], messageId: string, at: Date) {
  const { channel, fact } = sampledStatus(matchingEventTypes);
  return eventRecord(
    {
      messageId,
      channel,
      originator: '+12065550152',
      destination: '+14255550156',
      country: 'US',
      acceptedAt: at,
      encoding: 'GSM',
      messageType: 'TRANSACTIONAL',
      parameters: { context: { sample: 'true' } },
      parts: 1,
      priceMicros: 0n,
      carrierFeeMicros: 0n,
    },
    {
      eventType: fact.eventType,
      status: fact.status,
      occurredAt: at,
      isFinal: isFinalStatus(channel, fact.status, { receiptExpected: true }),
      originator: null,
    },
  );
}
