import { sendTextMessage } from '@/lib/domains/messages';
import { defineOperation } from '@/lib/operations/define-operation';
import { sendTextMessageInput, sendTextMessageOutput } from '@/lib/reference/wire-shapes/send-text-message';
import { mergeErrors } from './merge-errors';
import { finishStep } from './quick-start.rows';

/**
 * SendQuickStartMessage: the tutorial's last step. SendTextMessage, and the note of its message, in one go; the last message
 * that was sent is the one that is followed. Leaves no activity record, as SendTextMessage leaves none.
 */
export const sendQuickStartMessage = defineOperation({
  name: 'SendQuickStartMessage',
  exposure: 'console',
  access: 'write',
  audited: false,
  input: sendTextMessageInput,
  output: sendTextMessageOutput,
  errors: mergeErrors({ AccessDeniedException: [] }, sendTextMessage.errors),
  async handler(input, context) {
    const sent = await context.runRecorded(sendTextMessage, input);
    if (sent.MessageId !== undefined && !input.DryRun) await finishStep(context, 'MESSAGE', sent.MessageId);
    return sent;
  },
});
