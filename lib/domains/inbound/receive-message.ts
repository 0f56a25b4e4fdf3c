import { findMatchingKeyword } from '@/lib/domains/keywords/find-matching-keyword';
import { acceptMessage } from '@/lib/domains/messages/accept-message';
import { showCarrierText } from '@/lib/domains/messages/show-carrier-text';
import { recordEndUserOptIn, recordEndUserOptOut } from '@/lib/domains/opt-out-lists';
import type { OperationContext } from '@/lib/operations/call-context';
import { defineOperation } from '@/lib/operations/define-operation';
import { invalid, OperationError } from '@/lib/operations/operation-error';
import { parseE164 } from '@/lib/reference/phone-number';
import { payloadOf, presentInbound } from './inbound.present';
import { findReceiver, lastMessageTo, storeInbound, storePublication, type Receiver } from './inbound.rows';
import { receiveMessageInput, receiveMessageOutput } from './inbound.shapes';

interface Match {
  readonly Keyword: string;
  readonly KeywordAction: 'AUTOMATIC_RESPONSE' | 'OPT_OUT' | 'OPT_IN';
  readonly KeywordMessage: string;
  readonly Mandatory: boolean;
  readonly AnsweredByCarrier: boolean;
}

/** With self-managed opt-outs the mandatory words are left to whoever listens to the topic (guide 2680-2743). */
const isLeftToTopic = (receiver: Receiver, match: Match) => receiver.selfManagedOptOutsEnabled && match.Mandatory;

async function changeOptOut(context: OperationContext, receiver: Receiver, person: string, match: Match) {
  const { optOutListName: OptOutListName, phoneNumber: OriginationIdentity } = receiver;
  if (match.KeywordAction === 'OPT_OUT') {
    const { Keyword } = match;
    await context.run(recordEndUserOptOut, { OptOutListName, PhoneNumber: person, Keyword, OriginationIdentity });
    return OptOutListName;
  }
  if (match.KeywordAction === 'OPT_IN') {
    await context.run(recordEndUserOptIn, { OptOutListName, PhoneNumber: person });
    return OptOutListName;
  }
  return undefined;
}

/**
 * Sends the keyword's answer: a message like any other, so it may be refused like any other, which is noted and does not
 * undo what the text has done.
 */
async function answer(
  context: OperationContext,
  receiver: Receiver,
  person: string,
  match: Match,
): Promise<{ replyMessageId?: string; replyRefusal?: string }> {
  if (match.AnsweredByCarrier) {
    await context.run(showCarrierText, {
      PhoneNumber: person,
      PeerIdentity: receiver.phoneNumber,
      MessageBody: match.KeywordMessage,
    });
    return {};
  }
  try {
    const { MessageId } = await context.run(acceptMessage, {
      Channel: 'TEXT',
      DestinationPhoneNumber: person,
      Body: match.KeywordMessage,
      Purpose: 'REPLY',
      OriginationIdentity: receiver.phoneNumberId,
      FreeOfCharge: false,
      IgnoresOptOut: match.Mandatory || match.KeywordAction === 'OPT_OUT',
    });
    return { replyMessageId: MessageId };
  } catch (error) {
    if (!(error instanceof OperationError) || error.code === 'InternalServerException') throw error;
    return { replyRefusal: error.message };
  }
}

/**
 * ReceiveMessage: a text from a person to one of our numbers, from a carrier or a handset. Matches a keyword, does and
 * answers what it says, and publishes the text where two-way is on, all in one transaction.
 */
export const receiveMessage = defineOperation({
  name: 'ReceiveMessage',
  exposure: 'console',
  access: 'write',
  input: receiveMessageInput,
  output: receiveMessageOutput,
  errors: { ValidationException: ['INVALID_PARAMETER'], ResourceNotFoundException: [] },
  async handler(input, context) {
    const person = parseE164(input.OriginationNumber);
    if (person === undefined) {
      throw invalid(
        'INVALID_PARAMETER',
        'OriginationNumber is not a phone number in E.164 format.',
        'OriginationNumber',
      );
    }
    const receiver = await findReceiver(context, input.DestinationNumber);
    const inboundMessageId = context.newUuid();
    const previousMessageId = await lastMessageTo(context, person, receiver.phoneNumber);
    const { Match } = await context.run(findMatchingKeyword, {
      OriginationIdentity: receiver.phoneNumberId,
      MessageBody: input.MessageBody,
    });
    const acted = Match && !isLeftToTopic(receiver, Match) ? Match : undefined;
    const optOutListName = acted && (await changeOptOut(context, receiver, person, acted));
    const reply = acted ? await answer(context, receiver, person, acted) : {};
    const publishedTo = receiver.twoWayEnabled ? receiver.twoWayChannelArn : undefined;
    const row = {
      inboundMessageId,
      originationNumber: person,
      destinationNumber: receiver.phoneNumber,
      phoneNumberId: receiver.phoneNumberId,
      poolId: receiver.poolId ?? null,
      body: input.MessageBody,
      keyword: Match?.Keyword ?? null,
      keywordAction: acted?.KeywordAction ?? null,
      optOutListName: optOutListName ?? null,
      replyMessageId: reply.replyMessageId ?? null,
      replyRefusal: reply.replyRefusal ?? null,
      previousPublishedMessageId: previousMessageId ?? null,
      publishedTo: publishedTo ?? null,
      receivedAt: context.now,
    };
    if (publishedTo !== undefined) {
      const publication = { publicationId: inboundMessageId, channelArn: publishedTo, payload: payloadOf(row) };
      await storePublication(context, publication);
    }
    await storeInbound(context, row);
    return presentInbound(row);
  },
});
