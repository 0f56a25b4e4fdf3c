import { defineOperation } from '@/lib/operations/define-operation';
import {
  deleteDefaultSenderIdInput,
  deleteDefaultSenderIdOutput,
} from '@/lib/reference/wire-shapes/delete-default-sender-id';
import { configurationSetTail, setMembers } from './configuration-sets.present';
import { changeConfigurationSet, configurationSetNameOf, lockConfigurationSet } from './configuration-sets.rows';

/** DeleteDefaultSenderId: the set names no sender ID any more; without one that is no error. */
export const deleteDefaultSenderId = defineOperation({
  name: 'DeleteDefaultSenderId',
  exposure: 'public',
  access: 'write',
  input: deleteDefaultSenderIdInput,
  output: deleteDefaultSenderIdOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN'] },
  resources: ({ ConfigurationSetName }, context) => [
    configurationSetTail(configurationSetNameOf(context, ConfigurationSetName)),
  ],
  async handler({ ConfigurationSetName }, context) {
    const row = await lockConfigurationSet(context, ConfigurationSetName);
    await changeConfigurationSet(context, row, { defaultSenderId: null });
    return { ...setMembers(context, row), SenderId: row.defaultSenderId ?? undefined };
  },
});
