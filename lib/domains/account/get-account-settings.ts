import { readChannelLimits } from '@/lib/domains/spend-limits/spend-limits.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { presentAccountSettings } from './account.present';
import { accountSettingsOutput, getAccountSettingsInput } from './account.shapes';

/** GetAccountSettings: for each channel, sandbox or production and the account limit. */
export const getAccountSettings = defineOperation({
  name: 'GetAccountSettings',
  exposure: 'console',
  access: 'read',
  input: getAccountSettingsInput,
  output: accountSettingsOutput,
  errors: {},
  async handler(_, context) {
    return presentAccountSettings(context.workspace, await readChannelLimits(context));
  },
});
