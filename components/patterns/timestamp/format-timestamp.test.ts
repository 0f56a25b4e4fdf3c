import { describe, expect, it } from 'vitest';
import { formatRelative, formatTimestamp } from './format-timestamp';

const TIME = new Date('2026-11-21T07:14:32.842Z');

describe('a timestamp', () => {
  it.each([
    ['date-time', 'Europe/Paris', '21 November 2026, 08:14:32 (UTC+01:00)'],
    ['date-time', 'UTC', '21 November 2026, 07:14:32 (UTC)'],
    ['time', 'America/New_York', '02:14:32 (UTC-05:00)'],
    ['time', 'Asia/Kolkata', '12:44:32 (UTC+05:30)'],
    ['date', 'Pacific/Auckland', '21 November 2026'],
    ['clock', 'Europe/Paris', '08:14'],
    ['precise', 'Europe/Paris', '08:14:32.842'],
  ] as const)('as %s in %s', (format, zone, expected) => {
    expect(formatTimestamp(TIME, format, zone)).toBe(expected);
  });

  it('in short leaves out the year that it is', () => {
    const short = (now: string) => formatTimestamp(TIME, 'short', 'Europe/Paris', new Date(now));
    expect(short('2026-12-31T00:00:00Z')).toBe('21 Nov, 08:14:32');
    expect(short('2027-01-01T00:00:00Z')).toBe('21 Nov 2026, 08:14:32');
  });

  it('says midnight as 00, and follows summer time', () => {
    expect(formatTimestamp(new Date('2026-07-01T22:00:00Z'), 'time', 'Europe/Paris')).toBe('00:00:00 (UTC+02:00)');
  });
});

describe('a relative time', () => {
  it.each([
    ['2026-11-21T07:14:30Z', 'just now'],
    ['2026-11-21T07:11:30Z', '3 minutes ago'],
    ['2026-11-21T05:15:30Z', '1 hour ago'],
    ['2026-11-20T07:00:00Z', 'yesterday'],
    ['2026-11-23T08:00:00Z', 'in 2 days'],
    ['2025-10-01T00:00:00Z', 'last year'],
  ])('%s is %s', (time, expected) => {
    expect(formatRelative(new Date(time), TIME)).toBe(expected);
  });
});
