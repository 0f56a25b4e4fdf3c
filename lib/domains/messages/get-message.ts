import { defineOperation } from '@/lib/operations/define-operation';
import { presentDetail } from './messages.present';
import { findMessage } from './messages.rows';
import { getMessageInput, getMessageOutput } from './messages.shapes';

/** GetMessage: one message, its events in order and the choice of its originator. */
export const getMessage = defineOperation({
  name: 'GetMessage',
  exposure: 'console',
  access: 'read',
  input: getMessageInput,
  output: getMessageOutput,
  errors: { ResourceNotFoundException: [] },
  async handler({ MessageId }, context) {
    const { message, events } = await findMessage(context, MessageId.toLowerCase());
    return presentDetail(message, events);
  },
});
