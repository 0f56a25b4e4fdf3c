import { describe, expect, it } from 'vitest';

import { channels } from './channels';
import {
  canFollow,
  eventTypes,
  isFinalStatus,
  isSettled,
  messageStatus,
  messageStatuses,
  outcomeOf,
  statusesWith,
  statusRank,
  type TextStatus,
  type VoiceStatus,
} from './event-types';

const moving: readonly TextStatus[] = ['ACCEPTED', 'QUEUED', 'PENDING', 'SENT'];
const refusedByCarrier: readonly TextStatus[] = [
  'INVALID',
  'INVALID_MESSAGE',
  'CARRIER_UNREACHABLE',
  'CARRIER_BLOCKED',
  'SPAM',
  'UNROUTABLE',
];
const endOfRoad: readonly TextStatus[] = ['DELIVERED', 'UNREACHABLE', 'BLOCKED', 'FAILED', 'TTL_EXPIRED', 'UNKNOWN'];
const verdicts: readonly TextStatus[] = ['SUCCESSFUL', ...refusedByCarrier, ...endOfRoad];

const allowedAfter: Readonly<Record<TextStatus, readonly TextStatus[]>> = {
  ACCEPTED: ['QUEUED', 'PENDING', 'SENT', ...verdicts],
  QUEUED: ['PENDING', 'SENT', ...verdicts],
  PENDING: ['SENT', ...verdicts],
  SENT: verdicts,
  SUCCESSFUL: endOfRoad,
  INVALID: [],
  INVALID_MESSAGE: [],
  CARRIER_UNREACHABLE: [],
  CARRIER_BLOCKED: [],
  SPAM: [],
  UNROUTABLE: [],
  DELIVERED: [],
  UNREACHABLE: [],
  BLOCKED: [],
  FAILED: [],
  TTL_EXPIRED: [],
  UNKNOWN: [],
};

const ends: readonly VoiceStatus[] = ['COMPLETED', 'BUSY', 'NO_ANSWER', 'FAILED', 'TTL_EXPIRED', 'SPAM'];
const allowedAfterInCalls: Readonly<Record<VoiceStatus, readonly VoiceStatus[]>> = {
  INITIATED: ['RINGING', 'ANSWERED', ...ends],
  RINGING: ['ANSWERED', ...ends],
  ANSWERED: ends,
  COMPLETED: [],
  BUSY: [],
  NO_ANSWER: [],
  FAILED: [],
  TTL_EXPIRED: [],
  SPAM: [],
};

const textStatuses = messageStatuses.TEXT.map((fact) => fact.status);
const voiceStatuses = messageStatuses.VOICE.map((fact) => fact.status);

describe('canFollow', () => {
  it.each(textStatuses)('for a text: what may come after %s, of all statuses', (previous) => {
    const allowed = textStatuses.filter((next) => canFollow(previous, next));
    expect(allowed.sort()).toEqual([...allowedAfter[previous]].sort());
  });

  it.each(voiceStatuses)('for a call: what may come after %s, of all statuses', (previous) => {
    const allowed = voiceStatuses.filter((next) => canFollow(previous, next));
    expect(allowed.sort()).toEqual([...allowedAfterInCalls[previous]].sort());
  });

  it('lets the table above miss no status of the data', () => {
    expect(textStatuses).toHaveLength(moving.length + verdicts.length);
    expect(messageStatuses.MEDIA.map((fact) => fact.status).sort()).toEqual([...textStatuses].sort());
    expect(voiceStatuses).toHaveLength(Object.keys(allowedAfterInCalls).length);
  });

  it('ends a text in the same status in whatever order the outcomes of its life arrive', () => {
    const life: readonly TextStatus[] = ['QUEUED', 'PENDING', 'SUCCESSFUL', 'DELIVERED'];
    for (const order of permutations([...life, ...life.slice(2)])) {
      expect(order.reduce((current, next) => (canFollow(current, next) ? next : current))).toBe('DELIVERED');
    }
  });

  it('is the rank and the settled mark, as a query can hold them', () => {
    const pairs = textStatuses.flatMap((previous) => textStatuses.map((next) => ({ previous, next })));
    for (const { previous, next } of pairs) {
      expect(canFollow(previous, next)).toBe(!isSettled(previous) && statusRank(previous) < statusRank(next));
    }
  });
});

describe('final statuses', () => {
  it.each(channels)('of %s: a final one is settled, but for SUCCESSFUL, and another is not', (channel) => {
    for (const { status, isFinal } of messageStatuses[channel]) {
      expect([status, isSettled(status)]).toEqual([status, isFinal && status !== 'SUCCESSFUL']);
    }
  });

  it('SUCCESSFUL is final in an event only when no device receipt is to come', () => {
    expect(isFinalStatus('TEXT', 'SUCCESSFUL', { receiptExpected: false })).toBe(true);
    expect(isFinalStatus('TEXT', 'SUCCESSFUL', { receiptExpected: true })).toBe(false);
  });

  it.each(['DELIVERED', 'FAILED', 'UNKNOWN'] as const)('%s is final whether or not one is', (status) => {
    expect(isFinalStatus('TEXT', status, { receiptExpected: true })).toBe(true);
    expect(isFinalStatus('TEXT', status, { receiptExpected: false })).toBe(true);
  });

  it('PENDING is not final', () => {
    expect(isFinalStatus('TEXT', 'PENDING', { receiptExpected: false })).toBe(false);
  });
});

describe('messageStatus', () => {
  it('gives the event type that reports a status', () => {
    expect(messageStatus('TEXT', 'DELIVERED')).toMatchObject({ eventType: 'TEXT_DELIVERED', isFinal: true });
    expect(messageStatus('MEDIA', 'QUEUED')).toMatchObject({ eventType: 'MEDIA_QUEUED', isFinal: false });
  });

  it('names only event types that exist, of its own channel', () => {
    const known = new Map(eventTypes.map(({ type, channel }) => [type, channel]));
    for (const channel of channels) {
      for (const { status, eventType } of messageStatuses[channel]) {
        if (eventType !== null) expect([status, known.get(eventType)]).toEqual([status, channel]);
      }
    }
  });

  it('refuses a status of another channel', () => {
    expect(() => messageStatus('VOICE', 'DELIVERED')).toThrow('VOICE');
  });
});

/** Every order of the items. */
function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

describe('the outcome of a message', () => {
  it.each([
    ['DELIVERED', 'DELIVERED'],
    ['COMPLETED', 'DELIVERED'],
    ['ACCEPTED', 'PENDING'],
    ['RINGING', 'PENDING'],
    ['SUCCESSFUL', 'PENDING'],
    ['UNKNOWN', 'FAILED'],
    ['NO_ANSWER', 'FAILED'],
  ] as const)('of %s is %s', (status, outcome) => {
    expect(outcomeOf(status)).toBe(outcome);
    expect(statusesWith(outcome)).toContain(status);
  });

  it('is one for each status of each channel', () => {
    const all = channels.flatMap((channel) => messageStatuses[channel].map(({ status }) => status));
    const sorted = (['DELIVERED', 'PENDING', 'FAILED'] as const).flatMap(statusesWith);
    expect([...sorted].sort()).toEqual([...new Set(all)].sort());
  });
});
