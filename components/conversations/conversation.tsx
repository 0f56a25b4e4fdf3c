'use client';

import NextLink from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { EarlierMessages } from '@/components/patterns/earlier-messages';
import { LiveIndicator } from '@/components/patterns/live-indicator';
import { useLivePages } from '@/components/patterns/use-live-pages';
import { InfoLink } from '@/components/shell/help-panel';
import { buttonClasses } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import type { AsJson } from '@/lib/console/as-json';
import { readConversation } from '@/lib/domains/inbound/inbound.actions';
import type { Conversation as Answer } from '@/lib/domains/inbound/inbound.shapes';
import { routes } from '@/lib/routes';
import { conversationPageSize, entryId, inOrder } from './conversation-entries';
import { conversationHelp } from './conversation-help';
import { OptOutState } from './opt-out-state';
import { Transcript } from './transcript';

/** Everything between one person and the workspace, kept up to date, with whether they get messages now. */
export function Conversation({
  phoneNumber,
  name,
  initial,
  names,
}: {
  /** E.164. */
  phoneNumber: string;
  /** The same as people read it. */
  name: string;
  initial: AsJson<Answer>;
  /** Originators as people read them, made on the server; one that is missing is shown as it is until the page is drawn anew. */
  names: Readonly<Record<string, string>>;
}) {
  const router = useRouter();
  const { newest, state, texts, earlier } = useLivePages({
    operationName: 'GetConversation',
    input: { PhoneNumber: phoneNumber, MaxResults: conversationPageSize },
    initial,
    read: readConversation,
    textsOf: ({ Entries }) => Entries,
    idOf: entryId,
  });
  const nameOf = (identity: string) => names[identity] ?? identity;

  const hasUnknownName = newest.Originators.some(({ OriginationIdentity }) => names[OriginationIdentity] === undefined);
  useEffect(() => {
    if (hasUnknownName) router.refresh();
  }, [hasUnknownName, router]);

  return (
    <div className="gap-x-gutter gap-y-stack grid grid-cols-[minmax(0,1fr)] items-start lg:grid-cols-[minmax(0,2fr)_minmax(300px,1fr)]">
      <Container
        title="Conversation"
        info={<InfoLink topic={conversationHelp} />}
        flush
        actions={
          <span className="min-h-control flex items-center">
            <LiveIndicator state={state === 'lost' ? 'reconnecting' : state} />
          </span>
        }
      >
        {texts.size === 0 ? (
          <div className="px-container-x flex flex-col items-center gap-3 py-10 text-center">
            <div>
              <strong className="text-heading">No messages</strong>
              <p className="text-muted">Nothing was sent to this number, and it has sent nothing.</p>
            </div>
            <NextLink
              href={routes.send({ DestinationPhoneNumber: phoneNumber })}
              prefetch={false}
              className={buttonClasses('normal')}
            >
              Send test message
            </NextLink>
          </div>
        ) : (
          // Turned round, a scrolling box stays at its end by itself when texts come, and where it is when earlier ones do.
          <div
            role="log"
            aria-label={`Conversation with ${name}`}
            // It scrolls, so the keyboard must reach it.
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            className="border-row-line flex max-h-[max(420px,calc(100dvh-330px))] flex-col-reverse overflow-y-auto border-t focus-visible:-outline-offset-2"
          >
            <div className="px-container-x py-4">
              <EarlierMessages earlier={earlier} className="mb-4" />
              <Transcript entries={inOrder(texts)} nameOf={nameOf} />
            </div>
          </div>
        )}
      </Container>
      <OptOutState
        phoneNumber={phoneNumber}
        name={name}
        holding={newest.OptedOutOf}
        originators={newest.Originators}
        nameOf={nameOf}
      />
    </div>
  );
}
