'use client';

import { useId, useState, type ReactNode } from 'react';
import { MessageStatusIndicator, messageStatusLook } from '@/components/messages/message-status';
import { LiveIndicator } from '@/components/patterns/live-indicator';
import { Timestamp } from '@/components/patterns/timestamp';
import type { LiveState } from '@/components/patterns/use-live-operation';
import { Container } from '@/components/ui/container';
import { JsonViewer } from '@/components/ui/json-viewer';
import { LiveRegion } from '@/components/ui/live-region';
import { radioClasses } from '@/components/ui/radio-group';
import { cn } from '@/lib/class-names';
import type { AsJson } from '@/lib/console/as-json';
import type { MessageEvent } from '@/lib/domains/messages/messages.shapes';

export type LoggedEvent = AsJson<MessageEvent>;

/**
 * What has happened to a message, newest first, and the record of the chosen event as event destinations get it. Until the
 * reader chooses, the newest is chosen, so that a message under way can simply be watched.
 */
export function EventLog({
  messageId,
  acceptedAt,
  events,
  live,
  title = 'Event log',
  footer,
}: {
  /** Shown under the title, where the page does not say it already. */
  messageId?: string;
  /** ISO 8601: what the times beside the events are counted from. */
  acceptedAt: string;
  /** In order of occurrence, as GetMessage has them. */
  events: readonly LoggedEvent[];
  /** The state of the stream that feeds `events`; absent when nothing more will come. */
  live?: LiveState;
  title?: string;
  /** Where to go on from here. */
  footer?: ReactNode;
}) {
  const name = useId();
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const newestFirst = events.map((event, index) => ({ event, key: eventKey(event, index) })).reverse();
  const newest = newestFirst[0];
  const chosen = newestFirst.find(({ key }) => key === chosenKey) ?? newest;

  return (
    <Container
      title={title}
      counter={events.length}
      footer={footer}
      description={
        messageId !== undefined && (
          <span className="break-all">
            Message <span className="font-mono text-[13px]">{messageId}</span>
          </span>
        )
      }
      actions={
        live && (
          <span className="min-h-control flex items-center">
            <LiveIndicator state={live === 'lost' ? 'reconnecting' : live} />
          </span>
        )
      }
    >
      <LiveRegion>{newest && `Newest event: ${messageStatusLook(newest.event.MessageStatus, true).label}`}</LiveRegion>
      {chosen ? (
        <div className="gap-gutter mt-1 grid grid-cols-[minmax(0,1fr)] items-start lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
          <div role="radiogroup" aria-label="Events, newest first" className="flex flex-col">
            {newestFirst.map(({ event, key }) => (
              <EventRow
                key={key}
                event={event}
                acceptedAt={acceptedAt}
                name={name}
                isChosen={key === chosen.key}
                onChoose={() => setChosenKey(key)}
              />
            ))}
          </div>
          <JsonViewer value={chosen.event.Record} label="Event record" />
        </div>
      ) : (
        <p className="text-muted py-4">No events yet.</p>
      )}
    </Container>
  );
}

function EventRow({
  event,
  acceptedAt,
  name,
  isChosen,
  onChoose,
}: {
  event: LoggedEvent;
  acceptedAt: string;
  name: string;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const { advice } = messageStatusLook(event.MessageStatus, event.IsFinal);
  return (
    <label
      className={cn(
        'border-row-line relative flex cursor-pointer gap-3 border-b px-3 py-2.5',
        'has-focus-visible:outline-accent has-focus-visible:outline-2 has-focus-visible:-outline-offset-4',
        isChosen
          ? 'rounded-control bg-selected border-transparent shadow-[inset_0_0_0_2px_var(--accent)]'
          : 'hover:bg-hover',
      )}
    >
      <input
        type="radio"
        name={name}
        checked={isChosen}
        onChange={onChoose}
        className={cn(radioClasses, 'mt-[2px] outline-none')}
      />
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-start justify-between gap-x-4">
          <span className="font-semibold">
            <MessageStatusIndicator status={event.MessageStatus} isFinal={event.IsFinal} />
          </span>
          <span className="text-secondary tabular-nums">
            <Timestamp time={event.Timestamp} format="precise" />
            <span className="text-muted text-small ml-2 inline-block min-w-14 text-right">
              {elapsed(acceptedAt, event.Timestamp)}
            </span>
          </span>
        </span>
        <span className="text-small text-muted block">
          {event.Description}
          {event.Attempt > 1 && ` Attempt ${event.Attempt}.`}
        </span>
        {advice && <span className="text-small text-secondary block">{advice}</span>}
        {event.EventType && <span className="text-muted block font-mono text-[12px] leading-4">{event.EventType}</span>}
      </span>
    </label>
  );
}

/** Events have no id of their own; a message has each status at most once an attempt, and they only grow at the end. */
function eventKey(event: LoggedEvent, index: number): string {
  return `${index} ${event.MessageStatus}`;
}

/** Time since the message was accepted: `+0.412 s`, `+2 min 5 s`. */
function elapsed(from: string, to: string): string {
  const seconds = (Date.parse(to) - Date.parse(from)) / 1000;
  if (seconds < 60) return `+${Math.max(seconds, 0).toFixed(seconds < 10 ? 3 : 1)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `+${minutes} min ${Math.floor(seconds % 60)} s`;
  return `+${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
