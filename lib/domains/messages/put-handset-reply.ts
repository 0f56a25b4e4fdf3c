import { defineOperation } from '@/lib/operations/define-operation';
import type { OperationContext } from '@/lib/operations/call-context';
import { invalid, notFound, OperationError } from '@/lib/operations/operation-error';
import { parseE164 } from '@/lib/reference/phone-number';
import { receiveMessage } from '@/lib/domains/inbound/receive-message';
import { hasConversation, storeReply } from './handset.rows';
import { putHandsetReplyInput, putHandsetReplyOutput } from './messages.shapes';

/**
 * PutHandsetReply: the person of a virtual handset writes to an originator: one that wrote to it before, or any number of
 * this workspace, which then receives the text.
 */
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
    const { PeerIdentity, MessageBody } = input;
    const reply = { phoneNumber, peer: PeerIdentity, body: MessageBody };
    const isKnown = await hasConversation(context, phoneNumber, PeerIdentity);
    // Stored first, so that it stands before what answers it.
    const stored = await storeReply(context, reply);
    const isReceived = await reachesUs(context, phoneNumber, PeerIdentity, MessageBody);
    if (!isKnown && !isReceived) throw notFound('conversation', `${phoneNumber} with ${PeerIdentity}`);
    return stored;
  },
});

/** Hands the text to our number that it was written to; false where the other end is no number of this workspace. */
async function reachesUs(context: OperationContext, person: string, peer: string, body: string): Promise<boolean> {
  if (!/^\+?[0-9]+$/.test(peer)) return false;
  try {
    await context.run(receiveMessage, { OriginationNumber: person, DestinationNumber: peer, MessageBody: body });
    return true;
  } catch (error) {
    if (error instanceof OperationError && error.code === 'ResourceNotFoundException') return false;
    throw error;
  }
}
