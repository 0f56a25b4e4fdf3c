'use client';

import NextLink from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { ChevronLeft } from 'lucide-react';
import { ConversationList } from '@/components/handset/conversation-list';
import { addTexts, conversationsOf, conversationWith } from '@/components/handset/conversations';
import { handsetPageSize } from '@/components/handset/page-size';
import { PhoneFrame } from '@/components/handset/phone-frame';
import { Thread, type UnsentReply } from '@/components/handset/thread';
import { LiveIndicator } from '@/components/patterns/live-indicator';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { useLiveOperation } from '@/components/patterns/use-live-operation';
import { Button } from '@/components/ui/button';
import type { ActionError } from '@/lib/console/action-result';
import { asJson, type AsJson } from '@/lib/console/as-json';
import { readHandsetMessages, sendHandsetReply } from '@/lib/domains/messages/handset.actions';
import type { HandsetMessage } from '@/lib/domains/messages/messages.shapes';
import { routes } from '@/lib/routes';

export type HandsetAnswer = { Messages: HandsetMessage[]; NextToken?: string | undefined };

/** The action did not answer at all. */
const noAnswer: ActionError = {
  code: 'InternalServerException',
  message: 'The console did not answer. It may be restarting, or the connection was lost.',
  requestId: '',
};

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
  const { data, state } = useLiveOperation<HandsetAnswer>(
    'ListHandsetMessages',
    { PhoneNumber: phoneNumber, MaxResults: handsetPageSize },
    initial,
  );
  // The stream holds the newest page alone: what has left it, or came from further back, is kept here.
  const [known, setKnown] = useState(() => addTexts(new Map(), initial.Messages));
  const [lastData, setLastData] = useState(data);
  if (data !== lastData) {
    setLastData(data);
    setKnown(addTexts(known, data.Messages));
  }
  const [earlierToken, setEarlierToken] = useState(initial.NextToken);
  const [isLoadingEarlier, setLoadingEarlier] = useState(false);
  const [earlierError, setEarlierError] = useState<ActionError | null>(null);
  const [unsent, setUnsent] = useState<readonly UnsentReply[]>([]);

  const conversations = conversationsOf(known.values());
  const openPeer = peer ?? (conversations.length === 1 ? conversations[0]?.peer : undefined);
  const open = openPeer === undefined ? undefined : conversationWith(openPeer, conversations);
  const nameOf = (identity: string) => names[identity] ?? identity;

  const hasUnknownPeer = conversations.some((conversation) => names[conversation.peer] === undefined);
  useEffect(() => {
    if (hasUnknownPeer) router.refresh();
  }, [hasUnknownPeer, router]);

  const loadEarlier = async () => {
    setLoadingEarlier(true);
    setEarlierError(null);
    const result = await readHandsetMessages({
      PhoneNumber: phoneNumber,
      MaxResults: handsetPageSize,
      NextToken: earlierToken,
    }).catch(() => ({ ok: false as const, error: noAnswer }));
    setLoadingEarlier(false);
    if (!result.ok) return setEarlierError(result.error);
    setKnown((current) => addTexts(current, asJson(result.data.Messages)));
    setEarlierToken(result.data.NextToken);
  };

  const reply = async (to: string, body: string) => {
    const draft: UnsentReply = { key: crypto.randomUUID(), peer: to, body };
    setUnsent((all) => [...all, draft]);
    const result = await sendHandsetReply({ PhoneNumber: phoneNumber, PeerIdentity: to, MessageBody: body }).catch(
      () => ({ ok: false as const, error: noAnswer }),
    );
    if (result.ok) {
      setKnown((current) => addTexts(current, [asJson(result.data)]));
      setUnsent((all) => all.filter(({ key }) => key !== draft.key));
    } else {
      setUnsent((all) => all.map((each) => (each.key === draft.key ? { ...each, error: result.error.message } : each)));
    }
  };
  const retry = (draft: UnsentReply) => {
    setUnsent((all) => all.filter(({ key }) => key !== draft.key));
    void reply(draft.peer, draft.body);
  };

  const earlier = earlierToken !== undefined && (
    <div className="flex flex-col items-center gap-2 px-4 py-2">
      {earlierError && <OperationErrorAlert error={earlierError} announce />}
      <Button
        variant="inline-link"
        loading={isLoadingEarlier}
        loadingText="Loading earlier messages"
        onClick={() => void loadEarlier()}
      >
        Earlier messages
      </Button>
    </div>
  );

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
            earlier={earlier}
            unsent={unsent.filter((draft) => draft.peer === open.peer)}
            onReply={(body) => void reply(open.peer, body)}
            onRetry={retry}
          />
        ) : (
          <ConversationList
            phoneNumber={phoneNumber}
            conversations={conversations}
            nameOf={nameOf}
            earlier={earlier}
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
