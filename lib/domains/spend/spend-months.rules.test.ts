import { describe, expect, it } from 'vitest';
import {
  addMonths,
  daysOf,
  isWholeMonths,
  knownMonth,
  knownMonths,
  knownSpanOf,
  spanOfMonth,
} from './spend-months.rules';

const now = new Date('2026-11-21T09:00:00.000Z');

describe('months', () => {
  it('are counted across years', () => {
    expect([addMonths('2026-11', 2), addMonths('2026-01', -1), addMonths('2026-11', -15)]).toEqual([
      '2027-01',
      '2025-12',
      '2025-08',
    ]);
  });

  it('last as long as the calendar says', () => {
    expect(daysOf(spanOfMonth('2028-02')).at(-1)).toBe('2028-02-29');
    expect(daysOf(spanOfMonth('2026-11'))).toHaveLength(30);
  });

  it('are known for fifteen before the present one (guide 9036)', () => {
    const months = knownMonths(now);
    expect([months.length, months[0], months.at(-1)]).toEqual([16, '2026-11', '2025-08']);
    expect(knownMonth(undefined, now)).toBe('2026-11');
    for (const month of months) expect(knownMonth(month, now)).toBe(month);
  });

  it.each(['2025-07', '2026-12', '2026-13', '2026-00', 'November'])('do not include %s', (month) => {
    expect(() => knownMonth(month, now)).toThrow(/2025-08 to 2026-11/);
  });
});

describe('a span of days', () => {
  it('reaches from the first known day to the end of the present month', () => {
    const span = knownSpanOf('2025-08-01', '2026-12-01', true, now);
    expect(span).toEqual({ from: new Date('2025-08-01'), to: new Date('2026-12-01') });
    expect([isWholeMonths(span), isWholeMonths(knownSpanOf('2026-11-01', '2026-11-02', false, now))]).toEqual([
      true,
      false,
    ]);
  });

  it.each([
    ['2025-07-31', '2026-11-21', false, 'From'],
    ['2026-11-01', '2026-12-02', false, 'To'],
    ['2026-11-05', '2026-11-05', false, 'To'],
    ['2026-11-06', '2026-11-05', false, 'To'],
    ['2026-02-30', '2026-11-05', false, 'From'],
    ['2026-02-01', '2026-11-31', false, 'To'],
    ['2026-02-02', '2026-11-01', true, 'From'],
    ['2026-02-01', '2026-11-02', true, 'To'],
  ])('from %s to %s (whole months: %s) is refused for its %s', (from, to, wholeMonths, field) => {
    expect(() => knownSpanOf(from, to, wholeMonths, now)).toThrow(
      expect.objectContaining({
        code: 'ValidationException',
        reason: 'INVALID_PARAMETER',
        fields: [expect.objectContaining({ name: field })],
      }),
    );
  });
});
