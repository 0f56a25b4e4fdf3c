import { defineOperation } from '@/lib/operations/define-operation';
import { isWholeMonths, knownSpanOf } from './spend-months.rules';
import { presentGroups } from './spend.present';
import { readGroupedSpend } from './spend.rows';
import { getSpendStatisticsInput, getSpendStatisticsOutput } from './spend.shapes';

/**
 * GetSpendStatistics: messages, parts, price and carrier fees of a span of time by day, month, country or originator type,
 * and within these by channel; exact, from the roll-ups. A message counts when it was accepted, as its charge does.
 */
export const getSpendStatistics = defineOperation({
  name: 'GetSpendStatistics',
  exposure: 'console',
  access: 'read',
  input: getSpendStatisticsInput,
  output: getSpendStatisticsOutput,
  errors: { ValidationException: ['INVALID_PARAMETER'] },
  async handler({ GroupBy, From, To }, context) {
    const span = knownSpanOf(From, To, GroupBy === 'MONTH', context.now);
    // Fewer rows to add up where no day is looked at alone.
    const grain = GroupBy !== 'DAY' && isWholeMonths(span) ? 'MONTH' : 'DAY';
    return { GroupBy, From, To, Groups: presentGroups(await readGroupedSpend(context, GroupBy, grain, span)) };
  },
});
