import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastMicros } from './forecast.rules';

// Nine days and three eighths are left of this month.
const now = new Date('2026-11-21T15:00:00.000Z');

const days = (spends: Record<number, bigint>) =>
  new Map(Object.entries(spends).map(([day, micros]) => [`2026-11-${day.padStart(2, '0')}`, micros]));

describe('the forecast', () => {
  it('adds the daily average of the last seven full days for what is left of the month', () => {
    const weekly = { 13: 900n, 14: 100n, 15: 200n, 16: 300n, 17: 400n, 18: 500n, 19: 600n, 20: 700n, 21: 9_999n };
    // 2800 in seven days are 400 a day; neither the 13th nor today counts.
    expect(forecastMicros(now, 10_000n, days(weekly))).toBe(10_000n + 3_750n);
  });

  it('counts days on which nothing was sent, once sending has begun', () => {
    expect(forecastMicros(now, 0n, days({ 10: 1n, 16: 700n }))).toBe(937n); // 100 a day
  });

  it('averages the full days since the first message where that is less than a week', () => {
    expect(forecastMicros(now, 0n, days({ 19: 300n, 20: 100n }))).toBe(1_875n); // 200 a day
    expect(forecastMicros(now, 0n, days({ 19: 400n }))).toBe(1_875n);
  });

  it('does not exist before the first full day, nor after four weeks of silence', () => {
    expect(forecastMicros(now, 500n, days({ 21: 500n }))).toBeUndefined();
    expect(forecastMicros(now, 500n, new Map([['2026-10-23', 500n]]))).toBeUndefined();
    expect(forecastMicros(now, 500n, new Map([['2026-10-24', 500n]]))).toBe(500n);
  });

  it('takes the days of the month before at the beginning of one', () => {
    const first = new Date('2026-12-01T00:00:00.000Z');
    expect(forecastMicros(first, 0n, days({ 24: 70n, 30: 70n }))).toBe(20n * 31n);
  });

  it('is what is spent, when the month is over', () => {
    const last = new Date('2026-11-30T23:59:59.999Z');
    expect(forecastMicros(last, 77n, days({ 20: 1n, 29: 700n }))).toBe(77n);
  });

  it('is never below what is spent, and exact with amounts beyond what a float holds', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 18n });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 20 }), (spent, ofDay, day) => {
        const forecast = forecastMicros(now, spent, days({ [day]: ofDay })) ?? -1n;
        expect(forecast).toBeGreaterThanOrEqual(spent);
        const averaged = BigInt(Math.min(7, 21 - day));
        const expected = day < 14 ? 0n : (ofDay * 75n) / (averaged * 8n); // 9.375 days
        expect(forecast - spent).toBe(expected);
      }),
    );
  });
});
