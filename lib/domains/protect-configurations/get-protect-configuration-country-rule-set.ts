import { defineOperation } from '@/lib/operations/define-operation';
import { readCountryRules } from './country-rules.rows';
import { presentIdentity } from './protect-configurations.present';
import { protectConfigurationTail, requireCapability } from './protect-configurations.rules';
import { idOf, requireProtectConfiguration } from './protect-configurations.rows';
import {
  getProtectConfigurationCountryRuleSetInput,
  getProtectConfigurationCountryRuleSetOutput,
} from './protect-configurations.shapes';

/** GetProtectConfigurationCountryRuleSet: the rule of every country of the service on one channel. */
export const getProtectConfigurationCountryRuleSet = defineOperation({
  name: 'GetProtectConfigurationCountryRuleSet',
  exposure: 'public',
  access: 'read',
  input: getProtectConfigurationCountryRuleSetInput,
  output: getProtectConfigurationCountryRuleSetOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['CHANNEL_NOT_ENABLED', 'INVALID_ARN'] },
  resources: ({ ProtectConfigurationId }, context) => [protectConfigurationTail(idOf(context, ProtectConfigurationId))],
  async handler({ ProtectConfigurationId, NumberCapability }, context) {
    const capability = requireCapability(NumberCapability);
    const { protectConfigurationId } = await requireProtectConfiguration(context, ProtectConfigurationId);
    return {
      ...presentIdentity(context, protectConfigurationId),
      NumberCapability,
      CountryRuleSet: await readCountryRules(context, protectConfigurationId, capability),
    };
  },
});
