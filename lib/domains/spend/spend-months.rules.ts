import { invalid } from '@/lib/operations/operation-error';

/** For how long spend can be looked up: the present month and this many whole months before it (guide 9036, 9055). */
export const monthsOfHistory = 15;

/** A span of time in UTC. */
export interface Span {
  readonly from: Date;
  /** Exclusive. */
  readonly to: Date;
}

const monthPattern = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** The month of a moment, in UTC, as `YYYY-MM`. */
export const monthOf = (at: Date): string => at.toISOString().slice(0, 7);

/** The day of a moment, in UTC, as `YYYY-MM-DD`. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** The month that lies this many months later, or before. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return monthOf(new Date(Date.UTC(year, number - 1 + count, 1)));
}

const startOf = (month: string): Date => new Date(`${month}-01T00:00:00.000Z`);

/** From the first moment of a month to that of the next. */
export const spanOfMonth = (month: string): Span => ({ from: startOf(month), to: startOf(addMonths(month, 1)) });

/** The days of a span of whole days, as `YYYY-MM-DD`. */
export function daysOf({ from, to }: Span): string[] {
  const days: string[] = [];
  const day = new Date(from);
  for (; day < to; day.setUTCDate(day.getUTCDate() + 1)) days.push(dayOf(day));
  return days;
}

/** The months that can be looked up, the present one first. */
export function knownMonths(now: Date): string[] {
  return Array.from({ length: monthsOfHistory + 1 }, (_, index) => addMonths(monthOf(now), -index));
}

/** Everything that can be looked up: the known months from the first to the end of the present one. */
export const knownSpan = (now: Date): Span => ({
  from: startOf(addMonths(monthOf(now), -monthsOfHistory)),
  to: spanOfMonth(monthOf(now)).to,
});

/**
 * A month that can be looked up; the present one where none is named.
 * @param month `YYYY-MM`
 * @throws ValidationException for what is no month, lies in the future or is longer ago than history goes
 */
export function knownMonth(month: string | undefined, now: Date): string {
  const present = monthOf(now);
  if (month === undefined) return present;
  const earliest = addMonths(present, -monthsOfHistory);
  // Texts of one form sort as their months do.
  if (!monthPattern.test(month) || month > present || month < earliest) {
    throw invalid('INVALID_PARAMETER', `Month must be a month from ${earliest} to ${present}, as YYYY-MM.`, 'Month');
  }
  return month;
}

/** Midnight of a day that the calendar has; undefined for others. */
function midnightOf(day: string): Date | undefined {
  const at = new Date(`${day}T00:00:00.000Z`);
  // Without the comparison the 31st of a short month would be a day of the next.
  return !Number.isNaN(at.getTime()) && dayOf(at) === day ? at : undefined;
}

/**
 * A span of whole days that can be looked up.
 * @param from the first day, `YYYY-MM-DD`
 * @param to the day after the last
 * @param wholeMonths whether both must be the first of a month
 * @throws ValidationException where a day is none, the end is not after the start or either is beyond what is known
 */
export function knownSpanOf(from: string, to: string, wholeMonths: boolean, now: Date): Span {
  const known = knownSpan(now);
  const [start, end] = [midnightOf(from), midnightOf(to)];
  const refuse = (name: 'From' | 'To', rule: string) => invalid('INVALID_PARAMETER', `${name} ${rule}`, name);
  if (!start) throw refuse('From', 'must be a day of the calendar, as YYYY-MM-DD.');
  if (!end) throw refuse('To', 'must be a day of the calendar, as YYYY-MM-DD.');
  if (start < known.from) {
    throw refuse('From', `must be ${dayOf(known.from)} or later: spend is known for ${monthsOfHistory} months back.`);
  }
  if (end > known.to) throw refuse('To', `must be ${dayOf(known.to)} or earlier, the end of the present month.`);
  if (end <= start) throw refuse('To', 'must be after From.');
  if (wholeMonths && start.getUTCDate() !== 1) throw refuse('From', 'must be the first of a month to count by month.');
  if (wholeMonths && end.getUTCDate() !== 1) throw refuse('To', 'must be the first of a month to count by month.');
  return { from: start, to: end };
}

/** Whether a span begins and ends with a month. */
export const isWholeMonths = ({ from, to }: Span): boolean => from.getUTCDate() === 1 && to.getUTCDate() === 1;
