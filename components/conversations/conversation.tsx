'use client';

import NextLink from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { LiveIndicator } from '@/components/patterns/live-indicator';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { useLiveOperation } from '@/components/patterns/use-live-operation';
import { InfoLink } from '@/components/shell/help-panel';
import { Button, buttonClasses } from '@/components/ui/button';
import { Container } from '@/components/ui/container';
import type { ActionError } from '@/lib/console/action-result';
import { asJson, type AsJson } from '@/lib/console/as-json';
import { readConversation } from '@/lib/domains/inbound/inbound.actions';
import type { Conversation as Answer } from '@/lib/domains/inbound/inbound.shapes';
import { routes } from '@/lib/routes';
import { addEntries, conversationPageSize, inOrder } from './conversation-entries';
import { conversationHelp } from './conversation-help';
import { OptOutState } from './opt-out-state';
import { Transcript } from './transcript';

/** The action did not answer at all. */
const noAnswer: ActionError = {
  code: 'InternalServerException',
  message: 'The console did not answer. It may be restarting, or the connection was lost.',
  requestId: '',
};

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
  const { data, state } = useLiveOperation<Answer>(
    'GetConversation',
    { PhoneNumber: phoneNumber, MaxResults: conversationPageSize },
    initial,
  );
  // The stream holds the newest page alone: what has left it, or came from further back, is kept here.
  const [known, setKnown] = useState(() => addEntries(new Map(), initial.Entries));
  const [lastData, setLastData] = useState(data);
  if (data !== lastData) {
    setLastData(data);
    setKnown(addEntries(known, data.Entries));
  }
  const [earlierToken, setEarlierToken] = useState(initial.NextToken);
  const [isLoadingEarlier, setLoadingEarlier] = useState(false);
  const [earlierError, setEarlierError] = useState<ActionError | null>(null);
  const nameOf = (identity: string) => names[identity] ?? identity;

  const hasUnknownName = data.Originators.some(({ OriginationIdentity }) => names[OriginationIdentity] === undefined);
  useEffect(() => {
    if (hasUnknownName) router.refresh();
  }, [hasUnknownName, router]);

  const loadEarlier = async () => {
    setLoadingEarlier(true);
    setEarlierError(null);
    const result = await readConversation({
      PhoneNumber: phoneNumber,
      MaxResults: conversationPageSize,
      NextToken: earlierToken,
    }).catch(() => ({ ok: false as const, error: noAnswer }));
    setLoadingEarlier(false);
    if (!result.ok) return setEarlierError(result.error);
    setKnown((current) => addEntries(current, asJson(result.data.Entries)));
    setEarlierToken(result.data.NextToken);
  };

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
        {known.size === 0 ? (
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
              {earlierToken !== undefined && (
                <div className="mb-4 flex flex-col items-center gap-2">
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
              )}
              <Transcript entries={inOrder(known)} nameOf={nameOf} />
            </div>
          </div>
        )}
      </Container>
      <OptOutState
        phoneNumber={phoneNumber}
        name={name}
        holding={data.OptedOutOf}
        originators={data.Originators}
        nameOf={nameOf}
      />
    </div>
  );
}
