'use client';

import NextLink from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { ChevronLeft } from 'lucide-react';
import { ConversationList } from '@/components/handset/conversation-list';
import { conversationsOf, conversationWith } from '@/components/handset/conversations';
import { handsetPageSize } from '@/components/handset/page-size';
import { PhoneFrame } from '@/components/handset/phone-frame';
import { Thread, type UnsentReply } from '@/components/handset/thread';
import { EarlierMessages } from '@/components/patterns/earlier-messages';
import { LiveIndicator } from '@/components/patterns/live-indicator';
import { useLivePages } from '@/components/patterns/use-live-pages';
import { asJson, type AsJson } from '@/lib/console/as-json';
import { callAction } from '@/lib/console/call-action';
import { readHandsetMessages, sendHandsetReply } from '@/lib/domains/messages/handset.actions';
import type { HandsetMessage } from '@/lib/domains/messages/messages.shapes';
import { routes } from '@/lib/routes';

export type HandsetAnswer = { Messages: HandsetMessage[]; NextToken?: string | undefined };

/**
 * A phone with everything that the simulator carrier delivered to its number, kept up to date. Mount it anew for another
 * number (`key`): what it knows is of one number alone.
 */
export function Phone({
  phoneNumber,
  peer,
  initial,
  names,
  emptyText,
}: {
  /** E.164. */
  phoneNumber: string;
  /** Whose conversation is open, be it a new one; without it the list of conversations, unless there is only one. */
  peer?: string;
  initial: AsJson<HandsetAnswer>;
  /** Peers as people read them, made on the server; one that is missing is shown as it is until the page is drawn anew. */
  names: Readonly<Record<string, string>>;
  /** Why nothing is here. */
  emptyText: string;
}) {
  const router = useRouter();
  const { state, texts, addText, earlier } = useLivePages({
    operationName: 'ListHandsetMessages',
    input: { PhoneNumber: phoneNumber, MaxResults: handsetPageSize },
    initial,
    read: readHandsetMessages,
    textsOf: ({ Messages }) => Messages,
    idOf: ({ HandsetMessageId }) => HandsetMessageId,
  });
  const [unsent, setUnsent] = useState<readonly UnsentReply[]>([]);

  const conversations = conversationsOf(texts.values());
  const openPeer = peer ?? (conversations.length === 1 ? conversations[0]?.peer : undefined);
  const open = openPeer === undefined ? undefined : conversationWith(openPeer, conversations);
  const nameOf = (identity: string) => names[identity] ?? identity;

  const hasUnknownPeer = conversations.some((conversation) => names[conversation.peer] === undefined);
  useEffect(() => {
    if (hasUnknownPeer) router.refresh();
  }, [hasUnknownPeer, router]);

  const reply = async (to: string, body: string) => {
    const draft: UnsentReply = { key: crypto.randomUUID(), peer: to, body };
    setUnsent((all) => [...all, draft]);
    const result = await callAction(() =>
      sendHandsetReply({ PhoneNumber: phoneNumber, PeerIdentity: to, MessageBody: body }),
    );
    if (result.ok) {
      addText(asJson(result.data));
      setUnsent((all) => all.filter(({ key }) => key !== draft.key));
    } else {
      setUnsent((all) => all.map((each) => (each.key === draft.key ? { ...each, error: result.error.message } : each)));
    }
  };
  const retry = (draft: UnsentReply) => {
    setUnsent((all) => all.filter(({ key }) => key !== draft.key));
    void reply(draft.peer, draft.body);
  };

  return (
    <div className="flex flex-col items-center gap-3">
      <PhoneFrame>
        {open ? (
          <Thread
            key={open.peer}
            conversation={open}
            name={nameOf(open.peer)}
            back={
              conversations.some((conversation) => conversation.peer !== open.peer) && (
                <BackLink href={routes.handset(phoneNumber)} />
              )
            }
            emptyText={emptyText}
            earlier={<EarlierMessages earlier={earlier} className="px-4 py-2" />}
            unsent={unsent.filter((draft) => draft.peer === open.peer)}
            onReply={(body) => void reply(open.peer, body)}
            onRetry={retry}
          />
        ) : (
          <ConversationList
            phoneNumber={phoneNumber}
            conversations={conversations}
            nameOf={nameOf}
            earlier={<EarlierMessages earlier={earlier} className="px-4 py-2" />}
            emptyText={emptyText}
          />
        )}
      </PhoneFrame>
      <LiveIndicator state={state === 'lost' ? 'reconnecting' : state} />
    </div>
  );
}

function BackLink({ href }: { href: string }) {
  return (
    <NextLink
      href={href}
      scroll={false}
      aria-label="All conversations"
      title="All conversations"
      className="text-accent hover:bg-hover flex size-9 items-center justify-center rounded-full"
    >
      <ChevronLeft className="size-5" aria-hidden />
    </NextLink>
  );
}
