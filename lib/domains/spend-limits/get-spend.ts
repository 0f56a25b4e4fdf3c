import { formatDollars } from '@/lib/money';
import { defineOperation } from '@/lib/operations/define-operation';
import { limitWarning } from './limit-warning.rules';
import { readSpend } from './spend-limits.rows';
import { effectiveLimitMicros, spendMonth } from './spend-limits.rules';
import { getSpendInput, getSpendOutput } from './spend-limits.shapes';

/** GetSpend: what a channel has spent this month against its limits, to the micro-dollar. */
export const getSpend = defineOperation({
  name: 'GetSpend',
  exposure: 'console',
  access: 'read',
  input: getSpendInput,
  output: getSpendOutput,
  errors: {},
  async handler({ Channel }, context) {
    const { limits, spentMicros } = await readSpend(context, Channel);
    const limitMicros = effectiveLimitMicros(limits);
    const left = limitMicros - spentMicros;
    return {
      Channel,
      Month: spendMonth(context.now),
      MonthToDate: formatDollars(spentMicros),
      AccountLimit: formatDollars(limits.accountLimitMicros),
      EnforcedLimit: limits.enforcedLimitMicros === null ? undefined : formatDollars(limits.enforcedLimitMicros),
      // A limit may have been lowered below what was spent before.
      RemainingLimit: formatDollars(left > 0n ? left : 0n),
      LimitWarning: limitWarning(spentMicros, limitMicros),
      Production: limits.production,
    };
  },
});
