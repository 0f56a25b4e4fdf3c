import type { AsJson } from '@/lib/console/as-json';
import type { HandsetMessage } from '@/lib/domains/messages/messages.shapes';

export type HandsetText = AsJson<HandsetMessage>;

export interface Conversation {
  readonly peer: string;
  /** Oldest first. */
  readonly texts: readonly HandsetText[];
}

/** Texts by who is at the other end; the conversation that was used last comes first. IDs are ordered by time. */
export function conversationsOf(texts: Iterable<HandsetText>): Conversation[] {
  const byPeer = new Map<string, HandsetText[]>();
  const newestFirst = [...texts].sort((a, b) => (a.HandsetMessageId < b.HandsetMessageId ? 1 : -1));
  for (const text of newestFirst) {
    const ofPeer = byPeer.get(text.PeerIdentity);
    if (ofPeer) ofPeer.unshift(text);
    else byPeer.set(text.PeerIdentity, [text]);
  }
  return [...byPeer].map(([peer, ofPeer]) => ({ peer, texts: ofPeer }));
}

/** The conversation with a peer; one that has not begun is empty. */
export function conversationWith(peer: string, conversations: readonly Conversation[]): Conversation {
  return conversations.find((conversation) => conversation.peer === peer) ?? { peer, texts: [] };
}

const quietMilliseconds = 60 * 60 * 1000;

/** Whether a text comes so long after the one before it that the time is said above it. */
export function beginsAnew(
  text: Pick<HandsetText, 'Timestamp'>,
  before: Pick<HandsetText, 'Timestamp'> | undefined,
): boolean {
  return !before || Date.parse(text.Timestamp) - Date.parse(before.Timestamp) > quietMilliseconds;
}

/** The code in a text that has one: six digits that stand alone. */
export function codeIn(body: string): string | undefined {
  return /(?<!\d)\d{6}(?!\d)/.exec(body)?.[0];
}

/** A sender ID has letters, and nobody can answer one. */
export function canBeAnswered(peer: string): boolean {
  return /^\+?\d+$/.test(peer);
}
