/** The time ranges that the list offers, each as far back from now. The keys stand in URLs. */
export const relativeRanges = {
  '1h': { label: 'Last hour', seconds: 3_600 },
  '24h': { label: 'Last 24 hours', seconds: 86_400 },
  '7d': { label: 'Last 7 days', seconds: 7 * 86_400 },
  '30d': { label: 'Last 30 days', seconds: 30 * 86_400 },
} as const;

export type RelativeRange = keyof typeof relativeRanges;

export const relativeRangeKeys = Object.keys(relativeRanges) as RelativeRange[]; // the keys of that object

/** A moment as a person chose it: the clock that they saw, and how far it was from UTC. */
const MOMENT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(Z|[+-]\d\d:\d\d)$/;

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

interface Moment {
  readonly time: Date;
  /** The clock without its zone, for reading. */
  readonly clock: string;
  readonly zone: string;
}

function readMoment(text: string | undefined): Moment | undefined {
  const [, local, offset] = MOMENT.exec(text ?? '') ?? [];
  if (local === undefined || offset === undefined) return undefined;
  const time = new Date(`${local}${offset}`);
  const clock = new Date(`${local}Z`);
  if (Number.isNaN(time.getTime()) || Number.isNaN(clock.getTime())) return undefined;
  return { time, clock: CLOCK.format(clock), zone: offset === 'Z' ? 'UTC' : `UTC${offset}` };
}

function readInterval(value: string): { from: Moment; until: Moment } | undefined {
  const [first, second, ...more] = value.split('/');
  const from = readMoment(first);
  const until = readMoment(second);
  return more.length === 0 && from && until && from.time < until.time ? { from, until } : undefined;
}

/** When a range begins and, unless it reaches to now, ends. `undefined` for text that is no range. */
export function timeRangeOf(value: string, now: Date): { from: Date; until?: Date } | undefined {
  if (Object.hasOwn(relativeRanges, value)) {
    const { seconds } = relativeRanges[value as RelativeRange]; // just looked for
    return { from: new Date(now.getTime() - seconds * 1000) };
  }
  const interval = readInterval(value);
  return interval && { from: interval.from.time, until: interval.until.time };
}

/** A custom range in words, in the zone that it was chosen in. `undefined` for text that is none. */
export function intervalLabel(value: string): string | undefined {
  const interval = readInterval(value);
  if (!interval) return undefined;
  const { from, until } = interval;
  const fromZone = from.zone === until.zone ? '' : ` (${from.zone})`;
  return `${from.clock}${fromZone} – ${until.clock} (${until.zone})`;
}

/**
 * A clock of `datetime-local` with its distance from UTC, as it stands in URLs: `2026-11-21T08:00+01:00`.
 *
 * @param minutesWest of the clock's zone at that time, as `Date.getTimezoneOffset` counts
 */
export function momentText(local: string, minutesWest: number): string {
  const minutes = Math.abs(minutesWest);
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${local.slice(0, 16)}${minutesWest > 0 ? '-' : '+'}${digits.join(':')}`;
}
