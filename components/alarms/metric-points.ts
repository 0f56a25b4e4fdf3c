import type { TimePoint } from '@/components/patterns/charts';
import type { AsJson } from '@/lib/console/as-json';
import type { MetricData } from '@/lib/domains/alarms/alarms.shapes';
import { parseDollars } from '@/lib/money';

/** The id of the one series of a metric's graph. */
export const metricSeriesId = 'spend';

/** Every period of the answer, those without data as gaps. Amounts below a billion dollars are exact as numbers of micros. */
export function metricPoints(
  { StartTime, EndTime, Datapoints }: AsJson<MetricData>,
  periodSeconds: number,
): TimePoint[] {
  const values = new Map(
    Datapoints.map(({ Timestamp, Value }) => [Date.parse(Timestamp), Number(parseDollars(Value) ?? 0n)]),
  );
  const points: TimePoint[] = [];
  for (let at = Date.parse(StartTime); at < Date.parse(EndTime); at += periodSeconds * 1000) {
    points.push({ time: new Date(at).toISOString(), values: { [metricSeriesId]: values.get(at) ?? null } });
  }
  return points;
}

/** How times are written under the graph. */
export const graphStep = (periodSeconds: number) =>
  periodSeconds >= 86_400 ? 'day' : periodSeconds >= 3600 ? 'hour' : 'minute';
