import { dayOf, monthOf, spanOfMonth } from './spend-months.rules';

const dayMilliseconds = 86_400_000;

/** Over how many full days the daily average is taken: a week, so that every weekday counts once. */
export const averagedDays = 7;
/** How far back it is looked whether sending had begun yet. */
export const lookBackDays = 28;

/** The days that a forecast is made of: whole days of UTC, up to today. */
export function forecastDays(now: Date): { from: Date; to: Date } {
  const today = new Date(`${dayOf(now)}T00:00:00.000Z`);
  return { from: new Date(today.getTime() - lookBackDays * dayMilliseconds), to: today };
}

/**
 * What the present month will have cost when it ends: what is spent so far and, for what is left of it, the average of the
 * last seven full days. Where sending began less than a week ago, the average of the full days since: days before the first
 * message say nothing about those to come. Before the first full day there is nothing to go by.
 *
 * @param daySpends micros by day (`YYYY-MM-DD`, UTC) of those of `forecastDays` on which something was sent
 * @returns micros, rounded down; undefined without a full day of sending in the last four weeks
 */
export function forecastMicros(
  now: Date,
  monthToDateMicros: bigint,
  daySpends: ReadonlyMap<string, bigint>,
): bigint | undefined {
  const { from } = forecastDays(now);
  const days = Array.from({ length: lookBackDays }, (_, index) =>
    dayOf(new Date(from.getTime() + index * dayMilliseconds)),
  );
  const first = days.findIndex((day) => daySpends.has(day));
  if (first < 0) return undefined;
  const averaged = days.slice(first).slice(-averagedDays);
  const spent = averaged.reduce((sum, day) => sum + (daySpends.get(day) ?? 0n), 0n);
  const left = spanOfMonth(monthOf(now)).to.getTime() - now.getTime();
  // One division, at the end: exact to the last micro that rounding drops.
  return monthToDateMicros + (spent * BigInt(left)) / BigInt(averaged.length * dayMilliseconds);
}
