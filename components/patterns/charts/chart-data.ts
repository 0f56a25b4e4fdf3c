import { formatDollarsForDisplay } from '@/lib/money';

/** What a series means, which decides its colour: one of five categories, or an outcome. */
export type ChartTone =
  'category-1' | 'category-2' | 'category-3' | 'category-4' | 'category-5' | 'positive' | 'info' | 'failed';

export type ChartSeries = { id: string; label: string; tone: ChartTone };

/** How values are written: counts, shares of 1, millionths of a dollar, milliseconds. */
export type ValueFormat = 'count' | 'share' | 'micros' | 'milliseconds';

/** A dashed line across the chart: a limit or a target. */
export type ChartLimit = { label: string; value: number };

const COLORS: Record<ChartTone, string> = {
  'category-1': 'var(--chart-1)',
  'category-2': 'var(--chart-2)',
  'category-3': 'var(--chart-3)',
  'category-4': 'var(--chart-4)',
  'category-5': 'var(--chart-5)',
  positive: 'var(--chart-positive)',
  info: 'var(--chart-info)',
  failed: 'var(--chart-failed)',
};

export function seriesColor(series: ChartSeries): string {
  return COLORS[series.tone];
}

const COUNT = new Intl.NumberFormat('en');
const SHORT_COUNT = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
const SHARE = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });
const SHORT_DOLLARS = new Intl.NumberFormat('en', {
  style: 'currency',
  currency: 'USD',
  minimumFractionDigits: 0,
  maximumFractionDigits: 2,
});

const SHORT_TIME = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

const timeUnits = [
  { milliseconds: 3_600_000, word: 'h' },
  { milliseconds: 60_000, word: 'min' },
  { milliseconds: 1000, word: 's' },
] as const;

/** A length of time in the largest unit that it fills, to three digits: times that are measured are no more exact. */
function formatMilliseconds(value: number): string {
  const unit = timeUnits.find(({ milliseconds }) => value >= milliseconds);
  return unit ? `${SHORT_TIME.format(value / unit.milliseconds)} ${unit.word}` : `${SHORT_TIME.format(value)} ms`;
}

/** A value in full, for tooltip and table. A missing value is a hyphen. */
export function formatValue(value: number | null | undefined, format: ValueFormat): string {
  if (value === null || value === undefined) return '-';
  switch (format) {
    case 'count':
      return COUNT.format(value);
    case 'share':
      return SHARE.format(value);
    case 'micros':
      return formatDollarsForDisplay(BigInt(Math.round(value)));
    case 'milliseconds':
      return formatMilliseconds(value);
  }
}

/** A value on an axis, as short as it can be. */
export function formatTick(value: number, format: ValueFormat): string {
  if (format === 'count') return SHORT_COUNT.format(value);
  if (format === 'micros') return SHORT_DOLLARS.format(value / 1e6);
  return formatValue(value, format);
}

/** True when there is nothing to draw: no points, or no point with a value. Zero is a value. */
export function isEmptyChart(points: readonly { values: Readonly<Record<string, number | null>> }[]): boolean {
  return points.every((point) => Object.values(point.values).every((value) => value === null));
}
