/** `NEAR`: 80 % of the limit are spent; `REACHED`: all of it. */
export const limitWarningLevels = ['NEAR', 'REACHED'] as const;

/** From this share of the limit on people are warned without having set an alarm. */
export const warningSharePercent = 80;

export interface LimitWarning {
  readonly Level: (typeof limitWarningLevels)[number];
  /** Rounded down, so that 100 is said only when the limit is reached. */
  readonly SharePercent: number;
}

/**
 * Whether a month's spend calls for a warning. A channel that has spent nothing never does, whatever its limit.
 * @param limitMicros the limit in force; a limit that was lowered can be below what is spent
 */
export function limitWarning(spentMicros: bigint, limitMicros: bigint): LimitWarning | undefined {
  if (spentMicros <= 0n || spentMicros * 100n < limitMicros * BigInt(warningSharePercent)) return undefined;
  if (spentMicros >= limitMicros) {
    return { Level: 'REACHED', SharePercent: limitMicros > 0n ? Number((spentMicros * 100n) / limitMicros) : 100 };
  }
  return { Level: 'NEAR', SharePercent: Number((spentMicros * 100n) / limitMicros) };
}

/**
 * The name of the month that follows.
 * @param month its first day, `YYYY-MM-01`
 */
export function monthAfter(month: string): string {
  const next = new Date(`${month}T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return next.toLocaleDateString('en', { month: 'long', timeZone: 'UTC' });
}
