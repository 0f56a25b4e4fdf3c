import { defineOperation } from '@/lib/operations/define-operation';
import { invalid } from '@/lib/operations/operation-error';
import { makePageToken, readPageToken } from '@/lib/operations/page-token';
import { parseE164 } from '@/lib/reference/phone-number';
import { presentInbound } from './inbound.present';
import { inboundOf, listsHolding, messagesTo } from './inbound.rows';
import { getConversationInput, getConversationOutput, type ConversationEntry } from './inbound.shapes';

/**
 * GetConversation: all that went between one person and this workspace, newest first, with what was matched and done.
 * Both kinds have time-ordered ids, so a page is the newest of either below one id.
 */
export const getConversation = defineOperation({
  name: 'GetConversation',
  exposure: 'console',
  access: 'read',
  input: getConversationInput,
  output: getConversationOutput,
  errors: { ValidationException: ['INVALID_PARAMETER', 'INVALID_NEXT_TOKEN'] },
  async handler(input, context) {
    const person = parseE164(input.PhoneNumber);
    if (person === undefined) {
      throw invalid('INVALID_PARAMETER', 'PhoneNumber is not a phone number in E.164 format.', 'PhoneNumber');
    }
    const scope = `GetConversation ${person}`;
    const position = readPageToken(context, scope, input.NextToken);
    const before = position?.[0] === undefined ? undefined : String(position[0]);
    const limit = input.MaxResults ?? 50;
    const [sent, received, holding] = await Promise.all([
      messagesTo(context, person, before, limit + 1),
      inboundOf(context, person, before, limit + 1),
      listsHolding(context, person),
    ]);
    const entries = [
      ...sent.map((row): { id: string; entry: ConversationEntry } => ({
        id: row.messageId,
        entry: {
          Kind: 'SENT',
          Timestamp: row.acceptedAt,
          OriginationIdentity: row.originator,
          MessageBody: row.body,
          MessageId: row.messageId,
          MessageStatus: row.status,
          Purpose: row.purpose,
        },
      })),
      ...received.map((row): { id: string; entry: ConversationEntry } => ({
        id: row.inboundMessageId,
        entry: {
          Kind: 'RECEIVED',
          Timestamp: row.receivedAt,
          OriginationIdentity: row.destinationNumber,
          MessageBody: row.body,
          Inbound: presentInbound(row),
        },
      })),
    ].sort((a, b) => (a.id < b.id ? 1 : -1));
    const shown = entries.slice(0, limit);
    const last = shown.at(-1);
    return {
      Entries: shown.map(({ entry }) => entry),
      OptedOutOf: holding,
      NextToken: entries.length > limit && last ? makePageToken(context, scope, [last.id]) : undefined,
    };
  },
});
