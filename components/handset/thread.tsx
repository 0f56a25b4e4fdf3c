'use client';

import { Fragment, useId, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { ArrowUp } from 'lucide-react';
import { Bubble } from '@/components/handset/bubble';
import {
  beginsAnew,
  canBeAnswered,
  codeIn,
  type Conversation,
  type HandsetText,
} from '@/components/handset/conversations';
import { PeerAvatar } from '@/components/handset/peer-avatar';
import { useDenials } from '@/components/patterns/permissions';
import { Timestamp } from '@/components/patterns/timestamp';
import { CopyButton } from '@/components/ui/copy-button';
import { StatusIcon } from '@/components/ui/icons';
import { controlClasses } from '@/components/ui/input';
import { TextLink } from '@/components/ui/link';
import { cn } from '@/lib/class-names';
import { routes } from '@/lib/routes';

/** A reply that is on its way to be stored, or was not: then it says why. */
export type UnsentReply = { key: string; peer: string; body: string; error?: string };

const longestReply = 1600;

/** One conversation: the texts from old to new, and below them the line to answer. */
export function Thread({
  conversation: { peer, texts },
  name,
  back,
  earlier,
  emptyText,
  unsent,
  onReply,
  onRetry,
}: {
  conversation: Conversation;
  name: string;
  back: ReactNode;
  earlier: ReactNode;
  /** Why nothing is here yet. */
  emptyText: string;
  unsent: readonly UnsentReply[];
  onReply: (body: string) => void;
  onRetry: (reply: UnsentReply) => void;
}) {
  const denial = useDenials()('PutHandsetReply');
  const silence = canBeAnswered(peer) ? denial : `${name} is a sender ID. Nobody can answer a sender ID.`;
  return (
    <>
      <div className="border-row-line relative flex shrink-0 flex-col items-center border-b px-12 pb-2">
        <span className="absolute top-1 left-3">{back}</span>
        <PeerAvatar peer={peer} size="small" />
        <h2 title={peer} className="text-heading max-w-full truncate font-semibold">
          {name}
        </h2>
      </div>
      {/* Turned round, a scrolling box stays at its end by itself when texts come, and where it is when earlier ones do. */}
      <div
        role="log"
        aria-label={`Conversation with ${name}`}
        // It scrolls, so the keyboard must reach it.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="flex min-h-0 flex-1 flex-col-reverse overflow-y-auto focus-visible:-outline-offset-2"
      >
        <div className="px-4 py-3">
          {earlier}
          {texts.length === 0 && unsent.length === 0 && <p className="text-muted px-4 pb-8 text-center">{emptyText}</p>}
          <ol className="flex flex-col gap-1.5">
            {texts.map((text, index) => (
              <Fragment key={text.HandsetMessageId}>
                {beginsAnew(text, texts[index - 1]) && (
                  <li className="text-small text-muted pt-2 pb-1 text-center">
                    <Timestamp time={text.Timestamp} format="short" />
                  </li>
                )}
                <TextBubble text={text} />
              </Fragment>
            ))}
            {unsent.map((reply) => (
              <UnsentBubble key={reply.key} reply={reply} onRetry={() => onRetry(reply)} />
            ))}
          </ol>
        </div>
      </div>
      {silence === undefined ? (
        <ReplyBox name={name} onReply={onReply} />
      ) : (
        <p className="border-row-line text-small text-muted shrink-0 border-t px-6 py-3 text-center">{silence}</p>
      )}
    </>
  );
}

function TextBubble({ text }: { text: HandsetText }) {
  const isReceived = text.Direction === 'RECEIVED';
  const code = isReceived ? codeIn(text.MessageBody) : undefined;
  return (
    <li className={cn('flex flex-col gap-1', isReceived ? 'items-start' : 'items-end')}>
      <Bubble side={isReceived ? 'theirs' : 'ours'}>{text.MessageBody}</Bubble>
      {code !== undefined && <CopyButton value={code} label={`Copy code ${code}`} text="Copy code" />}
      <span className="text-small text-muted flex items-center gap-1.5 px-2">
        <span className="sr-only">{isReceived ? 'Received at' : 'Sent at'}</span>
        <Timestamp time={text.Timestamp} format="clock" />
        {isReceived ? (
          text.MessageId !== undefined && (
            <TextLink href={routes.messages.detail(text.MessageId)} prefetch={false} variant="plain">
              Details
            </TextLink>
          )
        ) : (
          <span className="inline-flex items-center gap-1">
            <StatusIcon type="success" className="size-3" />
            Sent
          </span>
        )}
      </span>
    </li>
  );
}

function UnsentBubble({ reply, onRetry }: { reply: UnsentReply; onRetry: () => void }) {
  return (
    <li className="flex flex-col items-end gap-1">
      <Bubble side="ours" className={reply.error === undefined ? 'opacity-80' : undefined}>
        {reply.body}
      </Bubble>
      {reply.error === undefined ? (
        <span className="text-small text-muted px-2">Sending</span>
      ) : (
        <span role="alert" className="text-small text-error px-2 text-right">
          {reply.error}{' '}
          <button type="button" onClick={onRetry} className="text-link rounded-badge font-semibold hover:underline">
            Retry
          </button>
        </span>
      )}
    </li>
  );
}

/** The line at the foot of the phone: Enter sends, Shift+Enter makes a new line, as on any messenger's keyboard. */
function ReplyBox({ name, onReply }: { name: string; onReply: (body: string) => void }) {
  const [body, setBody] = useState('');
  const [error, setError] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const errorId = useId();

  const send = () => {
    field.current?.focus();
    if (body.trim() === '') return setError('Reply is required.');
    if (body.length > longestReply) return setError(`Enter at most ${longestReply} characters, not ${body.length}.`);
    setBody('');
    setError('');
    onReply(body);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method is composing, Enter takes its suggestion.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form onSubmit={onSubmit} noValidate className="border-row-line shrink-0 border-t px-3 pt-2.5 pb-1">
      <div className="relative">
        <textarea
          ref={field}
          rows={1}
          value={body}
          aria-label={`Reply to ${name}`}
          aria-invalid={error !== '' || undefined}
          aria-describedby={error === '' ? undefined : errorId}
          placeholder="Text message"
          onChange={(event) => {
            setBody(event.target.value);
            setError('');
          }}
          onKeyDown={onKeyDown}
          className={cn(
            controlClasses,
            'block field-sizing-content max-h-32 min-h-10 resize-none rounded-[20px]! py-[9px] pr-12 pl-4 aria-invalid:bg-none',
          )}
        />
        <button
          type="submit"
          aria-label="Send reply"
          title="Send reply"
          className="bg-accent text-on-accent hover:bg-accent-hover absolute right-1 bottom-1 flex size-8 items-center justify-center rounded-full focus-visible:rounded-full"
        >
          <ArrowUp className="size-4" strokeWidth={2.75} aria-hidden />
        </button>
      </div>
      <p id={errorId} aria-live="polite" className="text-small text-error px-4 pt-1 empty:hidden">
        {error}
      </p>
    </form>
  );
}
