import { defineOperation } from '@/lib/operations/define-operation';
import { deleteOverride } from './number-overrides.rows';
import { presentIdentity, presentNumberOverride } from './protect-configurations.present';
import { noOverride, protectConfigurationTail, requireDestination } from './protect-configurations.rules';
import { idOf, requireProtectConfiguration } from './protect-configurations.rows';
import {
  deleteProtectConfigurationRuleSetNumberOverrideInput,
  deleteProtectConfigurationRuleSetNumberOverrideOutput,
} from './protect-configurations.shapes';

/** DeleteProtectConfigurationRuleSetNumberOverride: from now on the number's country decides again. */
export const deleteProtectConfigurationRuleSetNumberOverride = defineOperation({
  name: 'DeleteProtectConfigurationRuleSetNumberOverride',
  exposure: 'public',
  access: 'write',
  input: deleteProtectConfigurationRuleSetNumberOverrideInput,
  output: deleteProtectConfigurationRuleSetNumberOverrideOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN', 'INVALID_PARAMETER'] },
  resources: ({ ProtectConfigurationId }, context) => [protectConfigurationTail(idOf(context, ProtectConfigurationId))],
  async handler({ ProtectConfigurationId, DestinationPhoneNumber }, context) {
    const phoneNumber = requireDestination(DestinationPhoneNumber);
    const { protectConfigurationId } = await requireProtectConfiguration(context, ProtectConfigurationId);
    const row = await deleteOverride(context, protectConfigurationId, phoneNumber);
    if (!row) throw noOverride(protectConfigurationId, phoneNumber);
    return { ...presentIdentity(context, protectConfigurationId), ...presentNumberOverride(row) };
  },
});
