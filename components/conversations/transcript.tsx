import { Fragment, type ReactNode } from 'react';
import { Bubble } from '@/components/handset/bubble';
import { beginsAnew } from '@/components/handset/conversations';
import { keywordActionLabels } from '@/components/keywords/keyword-words';
import { MessageStatusIndicator } from '@/components/messages/message-status';
import { purposeWords } from '@/components/messages/message-words';
import { priceText } from '@/components/phone-numbers/phone-number-words';
import { Timestamp } from '@/components/patterns/timestamp';
import { Badge } from '@/components/ui/badge';
import { ExpandableSection } from '@/components/ui/expandable';
import { JsonViewer } from '@/components/ui/json-viewer';
import { TextLink } from '@/components/ui/link';
import { StatusIndicator } from '@/components/ui/status';
import { routes } from '@/lib/routes';
import { entryId, type Entry } from './conversation-entries';
import { receivedNotes } from './received-notes';

type NameOf = (identity: string) => string;

/** What both sides said, the oldest first: the person at the left with what each text did, we at the right. */
export function Transcript({ entries, nameOf }: { entries: readonly Entry[]; nameOf: NameOf }) {
  return (
    <ol className="flex flex-col gap-5">
      {entries.map((entry, index) => (
        <Fragment key={entryId(entry)}>
          {beginsAnew(entry, entries[index - 1]) && (
            <li className="text-small text-muted text-center">
              <Timestamp time={entry.Timestamp} format="short" />
            </li>
          )}
          {entry.Inbound ? (
            <ReceivedText entry={entry} received={entry.Inbound} nameOf={nameOf} />
          ) : (
            <SentText entry={entry} nameOf={nameOf} />
          )}
        </Fragment>
      ))}
    </ol>
  );
}

function ReceivedText({
  entry,
  received,
  nameOf,
}: {
  entry: Entry;
  received: NonNullable<Entry['Inbound']>;
  nameOf: NameOf;
}) {
  const { Keyword, KeywordAction, Payload, PreviousPublishedMessageId } = received;
  return (
    <li className="flex flex-col items-start gap-1.5 md:pr-[12%]">
      <Bubble side="theirs">{entry.MessageBody}</Bubble>
      <Facts>
        <span>
          <span className="sr-only">Received at </span>
          <Timestamp time={entry.Timestamp} format="clock" />
        </span>
        <span>To {nameOf(entry.OriginationIdentity)}</span>
        {PreviousPublishedMessageId !== undefined && (
          <TextLink href={routes.messages.detail(PreviousPublishedMessageId)} prefetch={false} variant="plain">
            Answered message
          </TextLink>
        )}
      </Facts>
      <div className="border-line ml-2 flex w-full min-w-0 flex-col gap-1 border-l-2 pl-3">
        {Keyword !== undefined && (
          <span className="flex flex-wrap items-center gap-2">
            <Badge color="blue">{Keyword}</Badge>
            <span className="text-secondary">
              {KeywordAction ? `Keyword: ${keywordActionLabels[KeywordAction]}` : 'Keyword'}
            </span>
          </span>
        )}
        <ul className="flex flex-col gap-1">
          {receivedNotes(received).map(({ type, text, link }) => (
            <li key={text}>
              <StatusIndicator type={type}>
                <span className="text-body">
                  {text}{' '}
                  {link && (
                    <TextLink href={link.href} prefetch={false}>
                      {link.label}
                    </TextLink>
                  )}
                </span>
              </StatusIndicator>
            </li>
          ))}
        </ul>
        {Payload && (
          <ExpandableSection header="Payload">
            <JsonViewer value={Payload} label="Payload of the received text" />
          </ExpandableSection>
        )}
      </div>
    </li>
  );
}

function SentText({ entry, nameOf }: { entry: Entry; nameOf: NameOf }) {
  const { MessageId, MessageStatus, IsFinal = false, Purpose, TotalMessageParts, TotalMessagePrice } = entry;
  return (
    <li className="flex flex-col items-end gap-1.5 md:pl-[12%]">
      <Bubble side="ours">{entry.MessageBody}</Bubble>
      <Facts>
        {Purpose !== undefined && Purpose !== 'SEND' && (
          <span className="text-secondary font-semibold">{purposeWords[Purpose]}</span>
        )}
        <span>
          <span className="sr-only">Sent at </span>
          <Timestamp time={entry.Timestamp} format="clock" />
        </span>
        <span>From {nameOf(entry.OriginationIdentity)}</span>
        {MessageStatus !== undefined && <MessageStatusIndicator status={MessageStatus} isFinal={IsFinal} />}
        {TotalMessageParts !== undefined && (
          <span>{TotalMessageParts === 1 ? '1 part' : `${TotalMessageParts} parts`}</span>
        )}
        {TotalMessagePrice !== undefined && <span>{priceText(TotalMessagePrice)}</span>}
        {MessageId !== undefined && (
          <TextLink href={routes.messages.detail(MessageId)} prefetch={false} variant="plain">
            Details
          </TextLink>
        )}
      </Facts>
    </li>
  );
}

/** The line of small facts below a text. */
function Facts({ children }: { children: ReactNode }) {
  return (
    <span className="text-small text-muted flex flex-wrap items-center gap-x-3 gap-y-0.5 px-2 tabular-nums">
      {children}
    </span>
  );
}
