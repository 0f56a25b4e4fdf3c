import { defineOperation } from '@/lib/operations/define-operation';
import { sendTextMessageInput, sendTextMessageOutput } from '@/lib/reference/wire-shapes/send-text-message';
import { acceptOrRefuse } from './acceptance/deliberate';
import { originatorArnTails } from './acceptance/originator-arn.rows';
import { acceptanceRefusals } from './acceptance/refusals';
import { textMessageRequest } from './message-request';

/** SendTextMessage: accepts one SMS, or says which rule stopped it. With DryRun nothing is stored or charged. */
export const sendTextMessage = defineOperation({
  name: 'SendTextMessage',
  exposure: 'public',
  access: 'write',
  input: sendTextMessageInput,
  output: sendTextMessageOutput,
  errors: acceptanceRefusals,
  writesOneStatement: true,
  resources: (input, context) => originatorArnTails(context, input.OriginationIdentity),
  async handler(input, context) {
    return { MessageId: await acceptOrRefuse(context, textMessageRequest(input), { dryRun: input.DryRun ?? false }) };
  },
});
