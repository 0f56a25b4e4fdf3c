import type { AnyOperation } from '@/lib/operations/define-operation';
import { associateProtectConfiguration } from './associate-protect-configuration';
import { createProtectConfiguration } from './create-protect-configuration';
import { deleteAccountDefaultProtectConfiguration } from './delete-account-default-protect-configuration';
import { deleteProtectConfiguration } from './delete-protect-configuration';
import { deleteProtectConfigurationRuleSetNumberOverride } from './delete-protect-configuration-rule-set-number-override';
import { describeProtectConfigurations } from './describe-protect-configurations';
import { disassociateProtectConfiguration } from './disassociate-protect-configuration';
import { explainProtection } from './explain-protection';
import { getProtectConfigurationCountryRuleSet } from './get-protect-configuration-country-rule-set';
import { listProtectConfigurationRuleSetNumberOverrides } from './list-protect-configuration-rule-set-number-overrides';
import { listProtectConfigurationSummaries } from './list-protect-configuration-summaries';
import { putProtectConfigurationRuleSetNumberOverride } from './put-protect-configuration-rule-set-number-override';
import { setAccountDefaultProtectConfiguration } from './set-account-default-protect-configuration';
import { updateProtectConfiguration } from './update-protect-configuration';
import { updateProtectConfigurationCountryRuleSet } from './update-protect-configuration-country-rule-set';

export {
  associateProtectConfiguration,
  createProtectConfiguration,
  deleteAccountDefaultProtectConfiguration,
  deleteProtectConfiguration,
  deleteProtectConfigurationRuleSetNumberOverride,
  describeProtectConfigurations,
  disassociateProtectConfiguration,
  explainProtection,
  getProtectConfigurationCountryRuleSet,
  listProtectConfigurationRuleSetNumberOverrides,
  listProtectConfigurationSummaries,
  putProtectConfigurationRuleSetNumberOverride,
  setAccountDefaultProtectConfiguration,
  updateProtectConfiguration,
  updateProtectConfigurationCountryRuleSet,
};

export const protectConfigurationOperations: readonly AnyOperation[] = [
  associateProtectConfiguration,
  createProtectConfiguration,
  deleteAccountDefaultProtectConfiguration,
  deleteProtectConfiguration,
  deleteProtectConfigurationRuleSetNumberOverride,
  describeProtectConfigurations,
  disassociateProtectConfiguration,
  explainProtection,
  getProtectConfigurationCountryRuleSet,
  listProtectConfigurationRuleSetNumberOverrides,
  listProtectConfigurationSummaries,
  putProtectConfigurationRuleSetNumberOverride,
  setAccountDefaultProtectConfiguration,
  updateProtectConfiguration,
  updateProtectConfigurationCountryRuleSet,
];
