import { invalid } from '@/lib/operations/operation-error';
import { mostDays, type DeliveryQuestion, type DeliveryRange } from './delivery-statistics.shapes';

const hourMilliseconds = 3_600_000;
const dayMilliseconds = 24 * hourMilliseconds;

/** Up to so many days are drawn by the hour. */
const mostDaysByHour = 2;

/** Whole hours or days of UTC, from the first moment that counts to the first that does not. */
export interface DeliverySpan {
  readonly from: Date;
  readonly to: Date;
  readonly step: 'HOUR' | 'DAY';
}

const daysOf: Readonly<Record<Exclude<DeliveryRange, 'LAST_24_HOURS'>, number>> = {
  LAST_7_DAYS: 7,
  LAST_30_DAYS: 30,
  LAST_90_DAYS: 90,
};

/** So many periods up to the one that it is now, which counts as far as it has come. */
function lastPeriods(now: Date, count: number, step: DeliverySpan['step']): DeliverySpan {
  const length = step === 'HOUR' ? hourMilliseconds : dayMilliseconds;
  const end = (Math.floor(now.getTime() / length) + 1) * length;
  return { from: new Date(end - count * length), to: new Date(end), step };
}

/** Midnight in UTC of a day that is written `2026-11-21`; undefined for a day that there is not. */
function midnightOf(date: string): Date | undefined {
  const midnight = new Date(`${date}T00:00:00Z`);
  // Some engines take 30 February for a day in March.
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date) ? midnight : undefined;
}

/**
 * Which time a question is about; the last seven days where it names none.
 * @param hoursSince from when on there are figures by the hour; a day before it is shown as a whole
 * @throws ValidationException INVALID_PARAMETER
 */
export function spanOf({ Range, StartDate, EndDate }: DeliveryQuestion, now: Date, hoursSince: Date): DeliverySpan {
  if (StartDate === undefined && EndDate === undefined) {
    if (Range === 'LAST_24_HOURS') return lastPeriods(now, 24, 'HOUR');
    return lastPeriods(now, daysOf[Range ?? 'LAST_7_DAYS'], 'DAY');
  }
  if (Range !== undefined) {
    throw invalid('INVALID_PARAMETER', 'Name a Range or a StartDate and EndDate, not both.', 'Range');
  }
  const from = midnightOf(StartDate ?? '');
  if (!from) throw invalid('INVALID_PARAMETER', 'StartDate must be a day of the calendar, with EndDate.', 'StartDate');
  const last = midnightOf(EndDate ?? '');
  if (!last) throw invalid('INVALID_PARAMETER', 'EndDate must be a day of the calendar, with StartDate.', 'EndDate');
  const days = (last.getTime() - from.getTime()) / dayMilliseconds + 1;
  if (days < 1) throw invalid('INVALID_PARAMETER', 'EndDate must not be before StartDate.', 'EndDate');
  if (days > mostDays) {
    throw invalid('INVALID_PARAMETER', `StartDate and EndDate must be at most ${mostDays} days apart.`, 'EndDate');
  }
  const to = new Date(last.getTime() + dayMilliseconds);
  return { from, to, step: days <= mostDaysByHour && from >= hoursSince ? 'HOUR' : 'DAY' };
}

/** The beginnings of every period of a span, in order. */
export function periodsOf({ from, to, step }: DeliverySpan): { start: Date; end: Date }[] {
  const length = step === 'HOUR' ? hourMilliseconds : dayMilliseconds;
  const count = (to.getTime() - from.getTime()) / length;
  return Array.from({ length: count }, (_, index) => {
    const start = from.getTime() + index * length;
    return { start: new Date(start), end: new Date(start + length) };
  });
}
