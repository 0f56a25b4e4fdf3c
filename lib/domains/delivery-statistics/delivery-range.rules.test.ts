import { describe, expect, it } from 'vitest';
import { periodsOf, spanOf } from './delivery-range.rules';

const now = new Date('2026-11-21T09:20:00Z');
const hoursSince = new Date('2026-10-17T09:20:00Z');
const texts = ({ from, to, step }: ReturnType<typeof spanOf>) => [from.toISOString(), to.toISOString(), step];

describe('the span of a question', () => {
  it.each([
    [{ Range: 'LAST_24_HOURS' }, '2026-11-20T10:00:00.000Z', '2026-11-21T10:00:00.000Z', 'HOUR', 24],
    [{ Range: 'LAST_7_DAYS' }, '2026-11-15T00:00:00.000Z', '2026-11-22T00:00:00.000Z', 'DAY', 7],
    [{}, '2026-11-15T00:00:00.000Z', '2026-11-22T00:00:00.000Z', 'DAY', 7],
    [{ Range: 'LAST_90_DAYS' }, '2026-08-24T00:00:00.000Z', '2026-11-22T00:00:00.000Z', 'DAY', 90],
    [
      { StartDate: '2026-02-28', EndDate: '2026-03-02' },
      '2026-02-28T00:00:00.000Z',
      '2026-03-03T00:00:00.000Z',
      'DAY',
      3,
    ],
    [
      { StartDate: '2026-11-01', EndDate: '2026-11-01' },
      '2026-11-01T00:00:00.000Z',
      '2026-11-02T00:00:00.000Z',
      'HOUR',
      24,
    ],
    [
      { StartDate: '2026-10-17', EndDate: '2026-10-18' },
      '2026-10-17T00:00:00.000Z',
      '2026-10-19T00:00:00.000Z',
      'DAY',
      2,
    ],
  ] as const)('%o is whole periods of UTC, the last of which counts', (question, from, to, step, count) => {
    const span = spanOf(question, now, hoursSince);
    expect(texts(span)).toEqual([from, to, step]);
    const periods = periodsOf(span);
    expect(periods).toHaveLength(count);
    expect(periods[0]?.start).toEqual(span.from);
    expect(periods.at(-1)?.end).toEqual(span.to);
  });

  it.each([
    [{ Range: 'LAST_7_DAYS', StartDate: '2026-11-01', EndDate: '2026-11-02' }, 'Range'],
    [{ EndDate: '2026-11-02' }, 'StartDate'],
    [{ StartDate: '2026-11-02' }, 'EndDate'],
    [{ StartDate: '2026-02-30', EndDate: '2026-03-02' }, 'StartDate'],
    [{ StartDate: '2026-13-01', EndDate: '2026-03-02' }, 'StartDate'],
    [{ StartDate: '2026-11-02', EndDate: '2026-11-01' }, 'EndDate'],
    [{ StartDate: '2025-01-01', EndDate: '2026-01-02' }, 'EndDate'],
  ] as const)('%o is refused, naming the member', (question, name) => {
    expect(() => spanOf(question, now, hoursSince)).toThrow(
      expect.objectContaining({ reason: 'INVALID_PARAMETER', fields: [expect.objectContaining({ name })] }),
    );
  });

  it('may be a whole leap year', () => {
    expect(periodsOf(spanOf({ StartDate: '2024-01-01', EndDate: '2024-12-31' }, now, hoursSince))).toHaveLength(366);
  });
});
