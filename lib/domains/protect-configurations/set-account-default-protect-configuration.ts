import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { presentAccountDefault } from './protect-configurations.present';
import { protectConfigurationTail } from './protect-configurations.rules';
import { clearAccountDefault, idOf, lockProtectConfiguration, markAccountDefault } from './protect-configurations.rows';
import {
  setAccountDefaultProtectConfigurationInput,
  setAccountDefaultProtectConfigurationOutput,
} from './protect-configurations.shapes';

/** SetAccountDefaultProtectConfiguration: makes it the account's default, in the place of the one that is (guide 7459). */
export const setAccountDefaultProtectConfiguration = defineOperation({
  name: 'SetAccountDefaultProtectConfiguration',
  exposure: 'public',
  access: 'write',
  input: setAccountDefaultProtectConfigurationInput,
  output: setAccountDefaultProtectConfigurationOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN'] },
  resources: ({ ProtectConfigurationId }, context) => [protectConfigurationTail(idOf(context, ProtectConfigurationId))],
  async handler({ ProtectConfigurationId }, context) {
    await lockWorkspace(context);
    const { protectConfigurationId } = await lockProtectConfiguration(context, ProtectConfigurationId);
    await clearAccountDefault(context);
    await markAccountDefault(context, protectConfigurationId);
    return presentAccountDefault(context, protectConfigurationId);
  },
});
