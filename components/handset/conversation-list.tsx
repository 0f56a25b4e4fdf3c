import NextLink from 'next/link';
import type { ReactNode } from 'react';
import { ChevronRight, MessageSquareText } from 'lucide-react';
import type { Conversation } from '@/components/handset/conversations';
import { PeerAvatar } from '@/components/handset/peer-avatar';
import { RelativeTime } from '@/components/patterns/timestamp';
import { routes } from '@/lib/routes';

/** The first screen of the phone: who wrote, what they wrote last, and when. */
export function ConversationList({
  phoneNumber,
  conversations,
  nameOf,
  earlier,
  emptyText,
}: {
  phoneNumber: string;
  conversations: readonly Conversation[];
  nameOf: (peer: string) => string;
  earlier: ReactNode;
  emptyText: string;
}) {
  return (
    <>
      <h2 className="text-h1 px-5 pt-3 pb-2">Messages</h2>
      {conversations.length === 0 ? (
        <div className="flex flex-1 flex-col items-center justify-center gap-2 px-8 text-center">
          <MessageSquareText className="text-muted size-10" strokeWidth={1.5} aria-hidden />
          <strong className="text-heading">No messages</strong>
          <p className="text-muted">{emptyText}</p>
        </div>
      ) : (
        // It scrolls, so the keyboard must reach it.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div role="region" aria-label="Conversations" tabIndex={0} className="min-h-0 flex-1 overflow-y-auto">
          <ul>
            {conversations.map(({ peer, texts }) => {
              const last = texts.at(-1);
              return (
                <li key={peer}>
                  <NextLink
                    href={routes.handset(phoneNumber, peer)}
                    scroll={false}
                    className="hover:bg-hover flex items-center gap-3 px-5 focus-visible:-outline-offset-2"
                  >
                    <PeerAvatar peer={peer} size="large" />
                    <span className="border-row-line min-w-0 flex-1 border-b py-3">
                      <span className="flex items-baseline justify-between gap-2">
                        <span className="text-heading truncate font-semibold">{nameOf(peer)}</span>
                        {last && <RelativeTime time={last.Timestamp} className="text-small text-muted shrink-0" />}
                      </span>
                      <span className="flex items-start gap-2">
                        <span className="text-muted line-clamp-2 min-w-0 flex-1 break-words">
                          {last?.Direction === 'TYPED' && 'You: '}
                          {last?.MessageBody}
                        </span>
                        <ChevronRight className="text-muted mt-0.5 size-4 shrink-0" aria-hidden />
                      </span>
                    </span>
                  </NextLink>
                </li>
              );
            })}
          </ul>
          {earlier}
        </div>
      )}
    </>
  );
}
