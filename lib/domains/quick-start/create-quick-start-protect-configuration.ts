import {
  associateProtectConfiguration,
  createProtectConfiguration,
  setAccountDefaultProtectConfiguration,
  updateProtectConfigurationCountryRuleSet,
} from '@/lib/domains/protect-configurations';
import { createProtectConfigurationOutput } from '@/lib/domains/protect-configurations/protect-configurations.shapes';
import { defineOperation } from '@/lib/operations/define-operation';
import { mergeErrors } from './merge-errors';
import { beginStep, finishStep } from './quick-start.rows';
import { createQuickStartProtectConfigurationInput } from './quick-start.shapes';

/**
 * CreateQuickStartProtectConfiguration: the tutorial's third step. A protect configuration with its country rules and
 * associations, and the note that it is done: all or nothing.
 */
export const createQuickStartProtectConfiguration = defineOperation({
  name: 'CreateQuickStartProtectConfiguration',
  exposure: 'console',
  access: 'write',
  input: createQuickStartProtectConfigurationInput,
  output: createProtectConfigurationOutput,
  errors: mergeErrors(
    { AccessDeniedException: [] },
    createProtectConfiguration.errors,
    updateProtectConfigurationCountryRuleSet.errors,
    associateProtectConfiguration.errors,
    setAccountDefaultProtectConfiguration.errors,
  ),
  async handler({ CountryRuleSetUpdates, AccountDefault, ConfigurationSetNames = [], ...input }, context) {
    await beginStep(context, 'PROTECT_CONFIGURATION');
    const made = await context.runRecorded(createProtectConfiguration, input);
    const { ProtectConfigurationId } = made;
    if (CountryRuleSetUpdates) {
      await context.runRecorded(updateProtectConfigurationCountryRuleSet, {
        ProtectConfigurationId,
        NumberCapability: 'SMS',
        CountryRuleSetUpdates,
      });
    }
    for (const ConfigurationSetName of ConfigurationSetNames) {
      await context.runRecorded(associateProtectConfiguration, { ProtectConfigurationId, ConfigurationSetName });
    }
    if (AccountDefault) await context.runRecorded(setAccountDefaultProtectConfiguration, { ProtectConfigurationId });
    await finishStep(context, 'PROTECT_CONFIGURATION', ProtectConfigurationId);
    return { ...made, AccountDefault: AccountDefault ?? made.AccountDefault };
  },
});
