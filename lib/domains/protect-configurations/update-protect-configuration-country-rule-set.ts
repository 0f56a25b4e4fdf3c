import { defineOperation } from '@/lib/operations/define-operation';
import { readCountryRules, writeCountryRules } from './country-rules.rows';
import { presentIdentity } from './protect-configurations.present';
import { checkCountries, protectConfigurationTail, requireCapability } from './protect-configurations.rules';
import { idOf, lockProtectConfiguration } from './protect-configurations.rows';
import {
  updateProtectConfigurationCountryRuleSetInput,
  updateProtectConfigurationCountryRuleSetOutput,
} from './protect-configurations.shapes';

/**
 * UpdateProtectConfigurationCountryRuleSet: changes the rules of up to 300 countries on one channel (guide 7411); the
 * others stay. All of them or none: one unknown country refuses the whole. Answers the rule of every country.
 */
export const updateProtectConfigurationCountryRuleSet = defineOperation({
  name: 'UpdateProtectConfigurationCountryRuleSet',
  exposure: 'public',
  access: 'write',
  input: updateProtectConfigurationCountryRuleSetInput,
  output: updateProtectConfigurationCountryRuleSetOutput,
  errors: {
    ResourceNotFoundException: [],
    ValidationException: ['CHANNEL_NOT_ENABLED', 'INVALID_ARN', 'INVALID_PARAMETER'],
  },
  resources: ({ ProtectConfigurationId }, context) => [protectConfigurationTail(idOf(context, ProtectConfigurationId))],
  async handler({ ProtectConfigurationId, NumberCapability, CountryRuleSetUpdates }, context) {
    const capability = requireCapability(NumberCapability);
    checkCountries(Object.keys(CountryRuleSetUpdates));
    const { protectConfigurationId } = await lockProtectConfiguration(context, ProtectConfigurationId);
    await writeCountryRules(context, protectConfigurationId, capability, CountryRuleSetUpdates);
    return {
      ...presentIdentity(context, protectConfigurationId),
      NumberCapability,
      CountryRuleSet: await readCountryRules(context, protectConfigurationId, capability),
    };
  },
});
