import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalLabel, momentText, timeRangeOf } from './message-time-range';

const now = new Date('2026-11-21T09:00:00.000Z');

describe('a time range', () => {
  it.each([
    ['1h', '2026-11-21T08:00:00.000Z'],
    ['24h', '2026-11-20T09:00:00.000Z'],
    ['7d', '2026-11-14T09:00:00.000Z'],
    ['30d', '2026-10-22T09:00:00.000Z'],
  ])('%s begins so far before now and has no end', (value, from) => {
    expect(timeRangeOf(value, now)).toEqual({ from: new Date(from) });
  });

  it('of a person is read in the zone that it was chosen in', () => {
    const value = '2026-11-20T08:00+01:00/2026-11-21T09:30+01:00';
    expect(timeRangeOf(value, now)).toEqual({
      from: new Date('2026-11-20T07:00:00.000Z'),
      until: new Date('2026-11-21T08:30:00.000Z'),
    });
    expect(intervalLabel(value)).toBe('20 Nov 2026, 08:00 – 21 Nov 2026, 09:30 (UTC+01:00)');
  });

  it('across a change of the clocks names both zones', () => {
    expect(intervalLabel('2026-10-24T08:00+02:00/2026-10-26T08:00+01:00')).toBe(
      '24 Oct 2026, 08:00 (UTC+02:00) – 26 Oct 2026, 08:00 (UTC+01:00)',
    );
  });

  it.each([
    '',
    '2h',
    'constructor',
    '2026-11-20T08:00/2026-11-21T08:00',
    '2026-11-21T08:00Z/2026-11-20T08:00Z',
    '2026-11-20T08:00Z/2026-11-20T08:00Z',
    '2026-13-20T08:00Z/2026-14-20T08:00Z',
    '2026-11-20T08:00Z/2026-11-21T08:00Z/2026-11-22T08:00Z',
    '2026-11-20T08:00+99:00/2026-11-21T08:00Z',
  ])('is not %j', (value) => {
    expect(timeRangeOf(value, now)).toBeUndefined();
    expect(intervalLabel(value)).toBeUndefined();
  });

  it('keeps the moment that a clock showed, whatever the zone', () => {
    const time = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(time, fc.integer({ min: -14 * 60, max: 12 * 60 }), (at, minutesWest) => {
        const minute = new Date(Math.floor(at.getTime() / 60_000) * 60_000);
        const local = new Date(minute.getTime() - minutesWest * 60_000).toISOString().slice(0, 16);
        const text = momentText(local, minutesWest);
        expect(timeRangeOf(`1980-01-01T00:00Z/${text}`, now)?.until).toEqual(minute);
      }),
    );
  });
});
