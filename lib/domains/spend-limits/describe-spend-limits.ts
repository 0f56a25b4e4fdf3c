import { defineOperation } from '@/lib/operations/define-operation';
import { pageOfWhole } from '@/lib/operations/list-page';
import { describeSpendLimitsInput, describeSpendLimitsOutput } from '@/lib/reference/wire-shapes/describe-spend-limits';
import { readChannelLimits } from './spend-limits.rows';
import { effectiveLimitMicros, spendLimitNames, wholeDollars } from './spend-limits.rules';

/** DescribeSpendLimits: the monthly limit of SMS, MMS and voice, in whole dollars. */
export const describeSpendLimits = defineOperation({
  name: 'DescribeSpendLimits',
  exposure: 'public',
  access: 'read',
  input: describeSpendLimitsInput,
  output: describeSpendLimitsOutput,
  errors: { ValidationException: ['INVALID_NEXT_TOKEN'] },
  async handler(input, context) {
    const limits = await readChannelLimits(context);
    const all = limits.map((one) => ({
      Name: spendLimitNames[one.channel],
      EnforcedLimit: wholeDollars(effectiveLimitMicros(one)),
      MaxLimit: wholeDollars(one.accountLimitMicros),
      Overridden: one.enforcedLimitMicros !== null,
    }));
    const { items, NextToken } = pageOfWhole(context, 'DescribeSpendLimits', input, all);
    return { SpendLimits: items, NextToken };
  },
});
