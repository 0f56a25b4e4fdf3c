import type { AsJson } from '@/lib/console/as-json';
import type { ConversationEntry, ConversationOriginator } from '@/lib/domains/inbound/inbound.shapes';

export type Entry = AsJson<ConversationEntry>;
export type Originator = AsJson<ConversationOriginator>;

/** How many texts a page of a conversation holds: for the page that reads the first and the screen that reads on. */
export const conversationPageSize = 50;

/** What tells a text from every other; ordered by time. */
export const entryId = ({ MessageId, Inbound }: Entry) => MessageId ?? Inbound?.InboundMessageId ?? '';

/** Texts as they were said: the oldest first. */
export const inOrder = (entries: ReadonlyMap<string, Entry>): Entry[] =>
  [...entries].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
