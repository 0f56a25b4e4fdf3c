/**
 * `short` (cells, the year only where it is another), `clock` (hours and minutes) and `precise` (to the millisecond) leave the zone to the full time in their
 * tooltip.
 */
export type TimestampFormat = 'date-time' | 'date' | 'time' | 'short' | 'clock' | 'precise';

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const CLOCK: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' };

const THIS_YEAR: Intl.DateTimeFormatOptions = { ...CLOCK, day: 'numeric', month: 'short' };
const SHORT: Intl.DateTimeFormatOptions = { ...THIS_YEAR, year: 'numeric' };
const MINUTE: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const PRECISE: Intl.DateTimeFormatOptions = { ...CLOCK, fractionalSecondDigits: 3 };

/** `Intl` takes its time to build a formatter, and a table asks for the same one in every row. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([timeZone, options]);
  let found = formatters.get(key);
  if (!found) formatters.set(key, (found = new Intl.DateTimeFormat('en-GB', { ...options, timeZone })));
  return found;
}

/**
 * A time in words, with its zone wherever there is room for it: `21 November 2026, 08:14:32 (UTC+01:00)`.
 *
 * @param timeZone IANA name; the machine's own zone when undefined
 * @param now what `short` takes for this year
 */
export function formatTimestamp(time: Date, format: TimestampFormat, timeZone?: string, now = new Date()): string {
  if (format === 'date') return formatter(timeZone, DAY).format(time);
  if (format === 'short') {
    return formatter(timeZone, time.getUTCFullYear() === now.getUTCFullYear() ? THIS_YEAR : SHORT).format(time);
  }
  if (format === 'clock') return formatter(timeZone, MINUTE).format(time);
  if (format === 'precise') return formatter(timeZone, PRECISE).format(time);
  const clock = `${formatter(timeZone, CLOCK).format(time)} (${zoneOffset(time, timeZone)})`;
  return format === 'time' ? clock : `${formatter(timeZone, DAY).format(time)}, ${clock}`;
}

function zoneOffset(time: Date, timeZone: string | undefined): string {
  const parts = formatter(timeZone, { timeZoneName: 'longOffset' }).formatToParts(time);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  // Runtimes differ in how they write no offset, and server and browser must not.
  return name === 'GMT' || name === 'GMT+00:00' ? 'UTC' : name.replace('GMT', 'UTC');
}

const STEPS: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

const RELATIVE = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** A time as its distance from now, in the largest unit that fits: "3 minutes ago", "in 2 days", "yesterday". */
export function formatRelative(time: Date, now: Date): string {
  const seconds = (time.getTime() - now.getTime()) / 1000;
  const [unit, size] = STEPS.find(([, each]) => Math.abs(seconds) >= each) ?? [];
  return unit && size ? RELATIVE.format(Math.trunc(seconds / size), unit) : seconds > 0 ? 'in a moment' : 'just now';
}
