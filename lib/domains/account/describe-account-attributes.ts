import { listProtectConfigurations } from '@/lib/domains/protect-configurations/protect-configurations.rows';
import { readChannelLimits } from '@/lib/domains/spend-limits/spend-limits.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { pageOfWhole } from '@/lib/operations/list-page';
import {
  describeAccountAttributesInput,
  describeAccountAttributesOutput,
} from '@/lib/reference/wire-shapes/describe-account-attributes';

const onlyAccountDefault = { ids: undefined, filters: [{ Name: 'account-default', Values: ['true'] }] } as const;

/**
 * DescribeAccountAttributes: whether the account is in the sandbox. The API has one tier where the product has one for
 * each channel; what it tells is the tier of SMS. The default protect configuration is absent while there is none.
 */
export const describeAccountAttributes = defineOperation({
  name: 'DescribeAccountAttributes',
  exposure: 'public',
  access: 'read',
  input: describeAccountAttributesInput,
  output: describeAccountAttributesOutput,
  errors: { ValidationException: ['INVALID_NEXT_TOKEN'] },
  async handler(input, context) {
    const settings = await readChannelLimits(context);
    const production = settings.some((one) => one.channel === 'TEXT' && one.production);
    const [standard] = await listProtectConfigurations(context, onlyAccountDefault, undefined, 1);
    const all = [
      { Name: 'ACCOUNT_TIER' as const, Value: production ? 'PRODUCTION' : 'SANDBOX' },
      ...(standard
        ? [{ Name: 'DEFAULT_PROTECT_CONFIGURATION_ID' as const, Value: standard.protectConfigurationId }]
        : []),
    ];
    const { items, NextToken } = pageOfWhole(context, 'DescribeAccountAttributes', input, all);
    return { AccountAttributes: items, NextToken };
  },
});
