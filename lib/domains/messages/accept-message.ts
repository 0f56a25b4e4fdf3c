import { defineOperation } from '@/lib/operations/define-operation';
import { acceptOrRefuse } from './acceptance/deliberate';
import { acceptanceRefusals } from './acceptance/refusals';
import { acceptMessageInput, acceptMessageOutput } from './messages.shapes';

/** Has a message of the service's own accepted: a verification code, an answer to a keyword. */
export const acceptMessage = defineOperation({
  name: 'AcceptMessage',
  exposure: 'internal',
  access: 'write',
  input: acceptMessageInput,
  output: acceptMessageOutput,
  errors: acceptanceRefusals,
  async handler(input, context) {
    const messageId = await acceptOrRefuse(context, {
      channel: input.Channel,
      purpose: input.Purpose,
      destination: input.DestinationPhoneNumber,
      body: input.Body,
      originationIdentity: input.OriginationIdentity,
      messageType: 'TRANSACTIONAL',
      configurationSetName: input.ConfigurationSetName,
      context: input.Context,
      destinationCountryParameters: input.DestinationCountryParameters,
      freeOfCharge: input.FreeOfCharge,
      ignoresOptOut: input.IgnoresOptOut,
    });
    return { MessageId: messageId };
  },
});
