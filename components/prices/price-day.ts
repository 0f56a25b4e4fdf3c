/** A day of UTC as it stands in the address of the price table: `2026-12-01`. */
const dayPattern = /^(20\d\d)-(\d\d)-(\d\d)$/;

const dayOf = (time: Date) => time.toISOString().slice(0, 10);

/**
 * The day that an address asks the price table for, as epoch seconds of its first moment; undefined for today, whose prices
 * are those of now, and for whatever is no day from 2000 on.
 */
export function readPriceDay(text: unknown, now: Date): { day: string; at: number } | undefined {
  if (typeof text !== 'string' || !dayPattern.test(text) || text === dayOf(now)) return undefined;
  const first = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(first.getTime()) || dayOf(first) !== text) return undefined;
  return { day: text, at: first.getTime() / 1000 };
}
