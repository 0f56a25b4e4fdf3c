import { defineOperation } from '@/lib/operations/define-operation';
import { presentProtectConfiguration } from './protect-configurations.present';
import { protectConfigurationTail } from './protect-configurations.rules';
import { idOf, lockProtectConfiguration, setDeletionProtection } from './protect-configurations.rows';
import { updateProtectConfigurationInput, updateProtectConfigurationOutput } from './protect-configurations.shapes';

/** UpdateProtectConfiguration: turns deletion protection on or off; left out, nothing changes. */
export const updateProtectConfiguration = defineOperation({
  name: 'UpdateProtectConfiguration',
  exposure: 'public',
  access: 'write',
  input: updateProtectConfigurationInput,
  output: updateProtectConfigurationOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN'] },
  resources: ({ ProtectConfigurationId }, context) => [protectConfigurationTail(idOf(context, ProtectConfigurationId))],
  async handler({ ProtectConfigurationId, DeletionProtectionEnabled }, context) {
    const row = await lockProtectConfiguration(context, ProtectConfigurationId);
    const deletionProtectionEnabled = DeletionProtectionEnabled ?? row.deletionProtectionEnabled;
    await setDeletionProtection(context, row.protectConfigurationId, deletionProtectionEnabled);
    return presentProtectConfiguration(context, { ...row, deletionProtectionEnabled });
  },
});
