import { defineOperation } from '@/lib/operations/define-operation';
import { invalid } from '@/lib/operations/operation-error';
import { parseE164 } from '@/lib/reference/phone-number';
import { storeReply } from './handset.rows';
import { putHandsetReplyInput, putHandsetReplyOutput } from './messages.shapes';

/** PutHandsetReply: the person of a virtual handset answers an originator that wrote to it. */
export const putHandsetReply = defineOperation({
  name: 'PutHandsetReply',
  exposure: 'console',
  access: 'write',
  input: putHandsetReplyInput,
  output: putHandsetReplyOutput,
  errors: { ValidationException: ['INVALID_PARAMETER'], ResourceNotFoundException: [] },
  async handler(input, context) {
    const phoneNumber = parseE164(input.PhoneNumber);
    if (phoneNumber === undefined) {
      throw invalid('INVALID_PARAMETER', 'PhoneNumber is not a phone number in E.164 format.', 'PhoneNumber');
    }
    return storeReply(context, { phoneNumber, peer: input.PeerIdentity, body: input.MessageBody });
  },
});
