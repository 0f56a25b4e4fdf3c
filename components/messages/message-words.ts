import { numberTypeLabels } from '@/components/phone-numbers/phone-number-words';
import type { Channel, OriginatorType } from '@/lib/reference/channels';
import type { MessageOutcome } from '@/lib/reference/event-types';
import type { MessageSummary } from '@/lib/domains/messages/messages.shapes';

/** The API's words for a message's properties, as people read them. */
export const channelWords: Readonly<Record<Channel, string>> = { TEXT: 'SMS', MEDIA: 'MMS', VOICE: 'Voice' };

export const outcomeWords: Readonly<Record<MessageOutcome, string>> = {
  DELIVERED: 'Delivered',
  PENDING: 'Pending',
  FAILED: 'Failed',
};

export const purposeWords: Readonly<Record<MessageSummary['Purpose'], string>> = {
  SEND: 'Message',
  VERIFICATION: 'Verification code',
  REPLY: 'Automatic reply',
};

const originatorTypeLabels: Readonly<Record<OriginatorType, string>> = {
  ...numberTypeLabels,
  SENDER_ID: 'Sender ID',
  SHARED_ROUTE: 'Shared route',
};

/** An originator's type in words; one that is not known here stays as the API says it. */
export function originatorTypeText(type: string): string {
  return Object.hasOwn(originatorTypeLabels, type) ? originatorTypeLabels[type as OriginatorType] : type; // just looked for
}

const longestUnits = [
  { seconds: 86_400, word: 'day' },
  { seconds: 3_600, word: 'hour' },
  { seconds: 60, word: 'minute' },
  { seconds: 1, word: 'second' },
] as const;

/** A duration in the largest unit that divides it: `72 hours` stays `3 days`, `90` is `90 seconds`. */
export function durationText(seconds: number): string {
  const unit = longestUnits.find((each) => seconds % each.seconds === 0 && seconds >= each.seconds);
  const count = unit ? seconds / unit.seconds : seconds;
  return `${count} ${unit?.word ?? 'second'}${count === 1 ? '' : 's'}`;
}
