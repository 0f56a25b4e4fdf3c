import { defineOperation } from '@/lib/operations/define-operation';
import { invalid } from '@/lib/operations/operation-error';
import { makePageToken, readPageToken } from '@/lib/operations/page-token';
import { parseE164 } from '@/lib/reference/phone-number';
import { presentHolding, presentReceived, presentSent } from './inbound.present';
import { inboundOf, listsHolding, listsOfOriginators, messagesTo } from './inbound.rows';
import { getConversationInput, getConversationOutput } from './inbound.shapes';

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
      ...sent.map((row) => ({ id: row.messageId, entry: presentSent(row) })),
      ...received.map((row) => ({ id: row.inboundMessageId, entry: presentReceived(row) })),
    ].sort((a, b) => (a.id < b.id ? 1 : -1));
    const shown = entries.slice(0, limit);
    const last = shown.at(-1);
    const originators = new Set(shown.map(({ entry }) => entry.OriginationIdentity));
    return {
      Entries: shown.map(({ entry }) => entry),
      OptedOutOf: holding.map((row) => presentHolding(person, row, context.now)),
      Originators: await listsOfOriginators(context, person, [...originators]),
      NextToken: entries.length > limit && last ? makePageToken(context, scope, [last.id]) : undefined,
    };
  },
});
