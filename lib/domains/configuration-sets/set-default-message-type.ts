import { defineOperation } from '@/lib/operations/define-operation';
import {
  setDefaultMessageTypeInput,
  setDefaultMessageTypeOutput,
} from '@/lib/reference/wire-shapes/set-default-message-type';
import { configurationSetTail, setMembers } from './configuration-sets.present';
import { changeConfigurationSet, configurationSetNameOf, lockConfigurationSet } from './configuration-sets.rows';

/** SetDefaultMessageType: the type of messages that name the set and no type of their own. */
export const setDefaultMessageType = defineOperation({
  name: 'SetDefaultMessageType',
  exposure: 'public',
  access: 'write',
  input: setDefaultMessageTypeInput,
  output: setDefaultMessageTypeOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN'] },
  resources: ({ ConfigurationSetName }, context) => [
    configurationSetTail(configurationSetNameOf(context, ConfigurationSetName)),
  ],
  async handler({ ConfigurationSetName, MessageType }, context) {
    const row = await lockConfigurationSet(context, ConfigurationSetName);
    await changeConfigurationSet(context, row, { defaultMessageType: MessageType });
    return { ...setMembers(context, row), MessageType };
  },
});
