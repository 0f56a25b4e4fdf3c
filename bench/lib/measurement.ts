/** One line of the table that a benchmark ends in. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the value must reach, and from which side. */
  readonly target: { readonly atLeast: number } | { readonly atMost: number };
  /** The absolute figures behind the value, and what else its reader should know. */
  readonly detail: string;
}

/** A benchmark: measures, cleans up after itself, and throws when it could not measure. */
export type Benchmark = () => Promise<readonly Measurement[]>;

/** The middle value; of an even number of them, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured.');
  return middle;
}

export function meetsTarget({ value, target }: Measurement): boolean {
  return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost;
}

export const formatTarget = ({ target }: Measurement) =>
  'atLeast' in target ? `≥ ${target.atLeast}` : `≤ ${target.atMost}`;

/** Three significant digits, but never fewer than the whole ones. */
export const formatNumber = (value: number) =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(3)));

/** `from–to` of some values, to show how far the rounds lie apart. */
export const formatSpread = (values: readonly number[]) =>
  `${formatNumber(Math.min(...values))}–${formatNumber(Math.max(...values))}`;

/** Seconds that some work took. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
}

/** Says what goes on; the results alone go elsewhere. */
export const report = (line: string) => process.stderr.write(`  ${line}\n`);
