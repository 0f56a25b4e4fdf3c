import { defineOperation } from '@/lib/operations/define-operation';
import { pageByCreation } from '@/lib/operations/list-page';
import { listOverrides } from './number-overrides.rows';
import { presentIdentity, presentNumberOverride } from './protect-configurations.present';
import { checkOverrideFilters, protectConfigurationTail } from './protect-configurations.rules';
import { idOf, requireProtectConfiguration } from './protect-configurations.rows';
import {
  listProtectConfigurationRuleSetNumberOverridesInput,
  listProtectConfigurationRuleSetNumberOverridesOutput,
} from './protect-configurations.shapes';

/** ListProtectConfigurationRuleSetNumberOverrides: the numbers with a rule of their own, newest first, expired ones too. */
export const listProtectConfigurationRuleSetNumberOverrides = defineOperation({
  name: 'ListProtectConfigurationRuleSetNumberOverrides',
  exposure: 'public',
  access: 'read',
  input: listProtectConfigurationRuleSetNumberOverridesInput,
  output: listProtectConfigurationRuleSetNumberOverridesOutput,
  errors: {
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN', 'INVALID_FILTER_VALUES', 'INVALID_NEXT_TOKEN'],
  },
  resources: ({ ProtectConfigurationId }, context) => [protectConfigurationTail(idOf(context, ProtectConfigurationId))],
  async handler(input, context) {
    const filters = input.Filters ?? [];
    checkOverrideFilters(filters);
    const { protectConfigurationId } = await requireProtectConfiguration(context, input.ProtectConfigurationId);
    const { items, NextToken } = await pageByCreation(
      context,
      JSON.stringify(['ListProtectConfigurationRuleSetNumberOverrides', protectConfigurationId, filters]),
      input,
      (after, limit) => listOverrides(context, protectConfigurationId, filters, after, limit),
      (row) => row.destinationPhoneNumber,
    );
    return {
      ...presentIdentity(context, protectConfigurationId),
      // The model has no empty list here: none is the member left out.
      RuleSetNumberOverrides: items.length > 0 ? items.map(presentNumberOverride) : undefined,
      NextToken,
    };
  },
});
