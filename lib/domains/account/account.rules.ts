import { parseDollars } from '@/lib/money';
import { invalid } from '@/lib/operations/operation-error';
import type { ChannelLimits } from '@/lib/domains/spend-limits/spend-limits.rules';
import data from '@/lib/reference/data/spend.json';

const microsOf = (dollars: number): bigint => BigInt(dollars) * 1_000_000n;

/** The most that a channel in the sandbox may spend in a month (guide 713-716). */
export const sandboxLimitMicros = microsOf(data.limits.sandboxMaxAccountLimit);

/** The most that any channel may spend: the model's limits reach a billion dollars. */
const highestLimitMicros = microsOf(1_000_000_000);

/** What a caller wants changed; what is absent stays. */
export interface ChannelChange {
  readonly Production?: boolean | undefined;
  /** Dollars, at most six decimals. */
  readonly AccountLimit?: string | undefined;
}

/**
 * A channel's settings after a change.
 *
 * - In the sandbox the account limit is at most a dollar: asking for more is refused, and a channel that goes back to the
 *   sandbox comes down to it.
 * - The enforced limit is never above the account limit: it sinks with it, and does not rise again by itself.
 *
 * @param field the member of the request that holds the change
 * @throws ValidationException INVALID_PARAMETER for an amount that is none, or too high
 */
export function changeSettings(settings: ChannelLimits, change: ChannelChange, field: string): ChannelLimits {
  const production = change.Production ?? settings.production;
  const highest = production ? highestLimitMicros : sandboxLimitMicros;
  const asked = change.AccountLimit === undefined ? undefined : parseDollars(change.AccountLimit);
  if (change.AccountLimit !== undefined && asked === undefined) {
    throw invalid('INVALID_PARAMETER', 'AccountLimit must be dollars, such as 1 or 250.50.', `${field}.AccountLimit`);
  }
  if (asked !== undefined && asked > highest) {
    throw invalid(
      'INVALID_PARAMETER',
      production
        ? 'AccountLimit must be at most 1000000000 dollars.'
        : `AccountLimit must be at most ${data.limits.sandboxMaxAccountLimit} dollar while the ${settings.channel} channel is in the sandbox.`,
      `${field}.AccountLimit`,
    );
  }
  const accountLimitMicros = smaller(asked ?? settings.accountLimitMicros, highest);
  const { enforcedLimitMicros } = settings;
  return {
    channel: settings.channel,
    production,
    accountLimitMicros,
    enforcedLimitMicros: enforcedLimitMicros === null ? null : smaller(enforcedLimitMicros, accountLimitMicros),
  };
}

const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);
