import { defineOperation } from '@/lib/operations/define-operation';
import { invalid } from '@/lib/operations/operation-error';
import { presentAccountSettings } from './account.present';
import { lockChannelSettings, writeChannelSettings } from './account.rows';
import { changeSettings } from './account.rules';
import { accountSettingsOutput, putAccountSettingsInput } from './account.shapes';

/**
 * PutAccountSettings: moves channels between sandbox and production and sets their account limits, which only who hosts
 * the console decides. All of the channels named change, or none.
 */
export const putAccountSettings = defineOperation({
  name: 'PutAccountSettings',
  exposure: 'console',
  access: 'write',
  input: putAccountSettingsInput,
  output: accountSettingsOutput,
  errors: { ValidationException: ['INVALID_PARAMETER'] },
  async handler({ Channels }, context) {
    const named = Channels.map(({ Channel }) => Channel);
    const repeated = named.findIndex((channel, index) => named.indexOf(channel) < index);
    if (repeated >= 0) {
      throw invalid(
        'INVALID_PARAMETER',
        `The channel ${named[repeated]} stands twice in the request.`,
        `Channels[${repeated}].Channel`,
      );
    }
    const settings = await lockChannelSettings(context);
    const changed = settings.map((before) => {
      const index = named.indexOf(before.channel);
      const change = Channels[index];
      return change ? changeSettings(before, change, `Channels[${index}]`) : before;
    });
    for (const after of changed) await writeChannelSettings(context, after);
    return presentAccountSettings(context.workspace, changed);
  },
});
