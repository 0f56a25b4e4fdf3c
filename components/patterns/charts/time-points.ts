/** Values at one time; `time` is ISO 8601. */
export type TimePoint = { time: string; values: Readonly<Record<string, number | null>> };

const DAY = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat('en', {
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
});

/** Points in the order of time, each with the words for its time. UTC throughout: server and browser write the same. */
export function timePoints(
  points: readonly TimePoint[],
  step: 'minute' | 'hour' | 'day',
): { label: string; values: TimePoint['values'] }[] {
  const words = step === 'day' ? DAY : MOMENT;
  return points
    .map(({ time, values }) => ({ date: new Date(time), values }))
    .sort((a, b) => a.date.getTime() - b.date.getTime())
    .map(({ date, values }) => ({ label: words.format(date), values }));
}
