import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { presentAccountDefault } from './protect-configurations.present';
import { noAccountDefault } from './protect-configurations.rules';
import { clearAccountDefault } from './protect-configurations.rows';
import {
  deleteAccountDefaultProtectConfigurationInput,
  deleteAccountDefaultProtectConfigurationOutput,
} from './protect-configurations.shapes';

/** DeleteAccountDefaultProtectConfiguration: the account has no default any more; the protect configuration itself stays. */
export const deleteAccountDefaultProtectConfiguration = defineOperation({
  name: 'DeleteAccountDefaultProtectConfiguration',
  exposure: 'public',
  access: 'write',
  input: deleteAccountDefaultProtectConfigurationInput,
  output: deleteAccountDefaultProtectConfigurationOutput,
  errors: { ResourceNotFoundException: [] },
  async handler(_input, context) {
    await lockWorkspace(context);
    const protectConfigurationId = await clearAccountDefault(context);
    if (protectConfigurationId === undefined) throw noAccountDefault();
    return presentAccountDefault(context, protectConfigurationId);
  },
});
