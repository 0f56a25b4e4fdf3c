import { defineOperation } from '@/lib/operations/define-operation';
import {
  deleteDefaultMessageTypeInput,
  deleteDefaultMessageTypeOutput,
} from '@/lib/reference/wire-shapes/delete-default-message-type';
import { configurationSetTail, setMembers } from './configuration-sets.present';
import { changeConfigurationSet, configurationSetNameOf, lockConfigurationSet } from './configuration-sets.rows';

/** DeleteDefaultMessageType: the set decides no type any more; without one that is no error. */
export const deleteDefaultMessageType = defineOperation({
  name: 'DeleteDefaultMessageType',
  exposure: 'public',
  access: 'write',
  input: deleteDefaultMessageTypeInput,
  output: deleteDefaultMessageTypeOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN'] },
  resources: ({ ConfigurationSetName }, context) => [
    configurationSetTail(configurationSetNameOf(context, ConfigurationSetName)),
  ],
  async handler({ ConfigurationSetName }, context) {
    const row = await lockConfigurationSet(context, ConfigurationSetName);
    await changeConfigurationSet(context, row, { defaultMessageType: null });
    return { ...setMembers(context, row), MessageType: row.defaultMessageType ?? undefined };
  },
});
