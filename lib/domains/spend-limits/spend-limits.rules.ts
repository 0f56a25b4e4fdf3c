import { invalid } from '@/lib/operations/operation-error';
import { channels, type Channel } from '@/lib/reference/channels';
import data from '@/lib/reference/data/spend.json';

const microsPerDollar = 1_000_000n;

/** What the model calls the monthly limit of each channel. */
export const spendLimitNames = {
  TEXT: 'TEXT_MESSAGE_MONTHLY_SPEND_LIMIT',
  VOICE: 'VOICE_MESSAGE_MONTHLY_SPEND_LIMIT',
  MEDIA: 'MEDIA_MESSAGE_MONTHLY_SPEND_LIMIT',
} as const satisfies Record<Channel, string>;

/** What a channel may spend in a month, as it is stored. */
export interface ChannelLimits {
  readonly channel: Channel;
  readonly production: boolean;
  readonly accountLimitMicros: bigint;
  /** Null = not set. */
  readonly enforcedLimitMicros: bigint | null;
}

/** Sorts by channel, in the order of the API's own list of channels. */
export function inChannelOrder<Row extends { channel: Channel }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => channels.indexOf(a.channel) - channels.indexOf(b.channel));
}

/** The limit in force: the enforced one where it is set, and never more than the account's. */
export function effectiveLimitMicros({ accountLimitMicros, enforcedLimitMicros }: ChannelLimits): bigint {
  return enforcedLimitMicros !== null && enforcedLimitMicros < accountLimitMicros
    ? enforcedLimitMicros
    : accountLimitMicros;
}

/** The first day of the month of a moment, in UTC: the key of that month's spend. */
export function spendMonth(at: Date): string {
  return `${at.toISOString().slice(0, 7)}-01`;
}

/** The model's limits are whole dollars; a limit that is not is told as the dollars that it holds in full. */
export const wholeDollars = (micros: bigint): number => Number(micros / microsPerDollar);

/**
 * An enforced limit as it is stored.
 * @param monthlyLimit whole dollars
 * @throws ValidationException below one dollar: the guide's range begins there (1002, 1041), the model's at 0
 */
export function enforcedLimitFrom(monthlyLimit: number): bigint {
  const { min } = data.setParameter;
  if (monthlyLimit < min) {
    throw invalid('INVALID_PARAMETER', `MonthlyLimit must be at least ${min} dollar.`, 'MonthlyLimit');
  }
  return BigInt(monthlyLimit) * microsPerDollar;
}
