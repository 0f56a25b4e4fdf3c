import type { Channel } from '@/lib/reference/channels';

export const metricOfChannel = {
  TEXT: 'TextMessageMonthlySpend',
  MEDIA: 'MediaMessageMonthlySpend',
  VOICE: 'VoiceMessageMonthlySpend',
} as const satisfies Record<Channel, string>;

export const channelOfMetric: Readonly<Record<(typeof metricOfChannel)[Channel], Channel>> = {
  TextMessageMonthlySpend: 'TEXT',
  MediaMessageMonthlySpend: 'MEDIA',
  VoiceMessageMonthlySpend: 'VOICE',
};

/** `Maximum`, `Minimum`, `Average`, or a percentile from p0 to p100 with up to two decimals. */
export const statisticPattern = /^(?:Maximum|Minimum|Average|p(?:100|\d{1,2}(?:\.\d{1,2})?))$/;

/** The share of a percentile, exact as text: `p99.5` is `0.995`; undefined for the other statistics. */
export function percentileShare(statistic: string): string | undefined {
  const percent = /^p(\d+)(?:\.(\d+))?$/.exec(statistic);
  if (!percent) return undefined;
  const [, whole = '', decimals = ''] = percent;
  const digits = whole.padStart(3, '0') + decimals;
  return `${digits.slice(0, 1)}.${digits.slice(1)}`;
}

/** What the samples of one period come to: exactly `totalMicros / samples`. Only an average has more than one sample. */
export interface Datapoint {
  /** The beginning of the period. */
  readonly at: Date;
  readonly totalMicros: bigint;
  readonly samples: bigint;
}

/** To the micro-dollar, half away from zero. */
export const datapointMicros = ({ totalMicros, samples }: Datapoint): bigint =>
  (totalMicros * 2n + samples) / (samples * 2n);
