import { defineOperation } from '@/lib/operations/define-operation';
import { presentSenderId, senderIdTail } from './sender-ids.present';
import { lockSenderId, senderIdKey, updateSenderIdRow } from './sender-ids.rows';
import { updateSenderIdInput, updateSenderIdOutput } from './sender-ids.shapes';

/** UpdateSenderId: turns a sender ID's deletion protection on or off; left out, it stays. */
export const updateSenderId = defineOperation({
  name: 'UpdateSenderId',
  exposure: 'public',
  access: 'write',
  input: updateSenderIdInput,
  output: updateSenderIdOutput,
  errors: {
    ResourceNotFoundException: [],
    ValidationException: ['COUNTRY_CODE_MISMATCH', 'INVALID_ARN'],
  },
  resources: (input, context) => [senderIdTail(senderIdKey(context, input))],
  async handler(input, context) {
    const key = senderIdKey(context, input);
    const { deletionProtectionEnabled } = await lockSenderId(context, key);
    const row = await updateSenderIdRow(context, key, {
      deletionProtectionEnabled: input.DeletionProtectionEnabled ?? deletionProtectionEnabled,
    });
    return presentSenderId(context, row);
  },
});
