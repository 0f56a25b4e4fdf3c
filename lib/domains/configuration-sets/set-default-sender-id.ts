import { defineOperation } from '@/lib/operations/define-operation';
import { setDefaultSenderIdInput, setDefaultSenderIdOutput } from '@/lib/reference/wire-shapes/set-default-sender-id';
import { configurationSetTail, setMembers } from './configuration-sets.present';
import { changeConfigurationSet, configurationSetNameOf, lockConfigurationSet } from './configuration-sets.rows';
import { checkDefaultSenderId } from './configuration-sets.rules';

/** SetDefaultSenderId: the sender ID of messages that name the set and no originator, where the workspace has it. */
export const setDefaultSenderId = defineOperation({
  name: 'SetDefaultSenderId',
  exposure: 'public',
  access: 'write',
  input: setDefaultSenderIdInput,
  output: setDefaultSenderIdOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN', 'INVALID_PARAMETER'] },
  resources: ({ ConfigurationSetName }, context) => [
    configurationSetTail(configurationSetNameOf(context, ConfigurationSetName)),
  ],
  async handler({ ConfigurationSetName, SenderId }, context) {
    checkDefaultSenderId(SenderId);
    const row = await lockConfigurationSet(context, ConfigurationSetName);
    await changeConfigurationSet(context, row, { defaultSenderId: SenderId });
    return { ...setMembers(context, row), SenderId };
  },
});
