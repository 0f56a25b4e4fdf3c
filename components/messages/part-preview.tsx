'use client';

import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { GsmReplacement } from '@/components/messages/gsm-replacement';
import { markParts, type PartPiece } from '@/components/messages/mark-parts';
import { totalMicros, type PartPrice } from '@/components/messages/text-price';
import { Container } from '@/components/ui/container';
import { StatusIcon } from '@/components/ui/icons';
import { LiveRegion } from '@/components/ui/live-region';
import { cn } from '@/lib/class-names';
import { formatDollarsForDisplay } from '@/lib/money';
import { messageCounts } from '@/lib/text/counts';
import { findNonGsmCharacters } from '@/lib/text/gsm-replacements';
import { messageParts, PART_LIMITS, type MessageParts } from '@/lib/text/message-parts';

/** The parts of the longest message there can be; what exceeds them is not sent and not drawn. */
const mostParts = 10;
const headerBytes = 6;

const colors = ['bg-chart-1', 'bg-chart-3', 'bg-chart-5', 'bg-chart-4', 'bg-chart-2'] as const;
const colorOf = (index: number) => colors[index % colors.length] ?? colors[0];

export interface PartPreviewProps {
  text: string;
  /** Takes the text with its characters replaced. */
  onReplace: (text: string) => void;
  price?: PartPrice | undefined;
  /** What the price is for: "United States, simulator number". */
  priceOf?: ReactNode;
  info?: ReactNode;
  /** Advice, under the parts. */
  children?: ReactNode;
}

/** What becomes of a text on its way: its encoding, its parts and what they cost, drawn as it is typed. */
export function PartPreview({ text: typed, onReplace, price, priceOf, info, children }: PartPreviewProps) {
  // Typing goes before drawing.
  const text = useDeferredValue(typed);
  const message = useMemo(() => messageParts(text), [text]);
  const forcing = useMemo(() => findNonGsmCharacters(text), [text]);
  const counts = useMemo(() => messageCounts(text, message), [text, message]);
  const { parts, encoding } = message;
  const encodingWord = encoding === 'GSM' ? 'GSM' : 'Unicode';
  const partsWord = `${parts.length} ${parts.length === 1 ? 'part' : 'parts'}`;
  const perPart = PART_LIMITS[encoding][parts.length > 1 ? 'perPart' : 'singlePart'];

  return (
    <Container title="Part preview" info={info} className="h-full">
      <dl className="mb-3 flex flex-wrap justify-between gap-x-3 gap-y-2">
        <Fact label="Encoding" value={encodingWord} />
        <Fact label="Characters" value={counts.characters} />
        <Fact label="Units" value={counts.units} />
        <Fact label="Parts" value={parts.length} />
        <Fact label="Price" value={price ? formatDollarsForDisplay(totalMicros(price, parts.length)) : '-'} />
      </dl>
      <LiveRegion>{parts.length > 0 && `${encodingWord}, ${partsWord}`}</LiveRegion>
      <PartsBar message={message} perPart={perPart} />
      {price && (
        <p className="text-small text-muted mt-2">
          {formatDollarsForDisplay(price.priceMicros)}
          {price.carrierFeeMicros > 0n && ` and a carrier fee of ${formatDollarsForDisplay(price.carrierFeeMicros)}`} a
          part{priceOf !== undefined && <>: {priceOf}</>}
        </p>
      )}
      <Problem message={message} />
      {parts.length === 0 ? (
        <p className="rounded-control border-line text-muted mt-3 border border-dashed px-4 py-6 text-center">
          The parts of the message appear here as you type.
        </p>
      ) : (
        <PartBlocks message={message} pieces={markParts(message, forcing)} perPart={perPart} />
      )}
      <GsmReplacement text={text} message={message} forcing={forcing} onReplace={onReplace} />
      {children}
    </Container>
  );
}

function Fact({ label, value }: { label: string; value: ReactNode }) {
  return (
    <div>
      <dt className="text-label text-small sm:text-body-m font-bold">{label}</dt>
      <dd className="tabular-nums">{value}</dd>
    </div>
  );
}

/** One segment a part, as long as the part could be, filled as far as it is. */
function PartsBar({ message: { parts }, perPart }: { message: MessageParts; perPart: number }) {
  const shown = parts.slice(0, mostParts);
  return (
    <div
      role="img"
      aria-label={
        shown.length === 0
          ? 'No parts'
          : `How full the parts are: ${shown.map(({ units }) => `${units} of ${perPart}`).join(', ')}`
      }
      className="flex h-2 gap-[2px] overflow-hidden rounded-full forced-colors:border"
    >
      {shown.map(({ units }, index) => (
        <span key={index} className="bg-track flex-1">
          <span
            className={cn('block h-full forced-colors:bg-[Highlight]', colorOf(index))}
            style={{ width: `${Math.min((units / perPart) * 100, 100)}%` }}
          />
        </span>
      ))}
      {shown.length === 0 && <span className="bg-track flex-1" />}
    </div>
  );
}

function PartBlocks({
  message: { parts },
  pieces,
  perPart,
}: {
  message: MessageParts;
  pieces: readonly (readonly PartPiece[])[];
  perPart: number;
}) {
  const left = parts.length - mostParts;
  return (
    <>
      <ol aria-label="Message parts" className="mt-3 flex flex-col gap-2">
        {parts.slice(0, mostParts).map((part, index) => (
          <li
            key={index}
            className="border-line rounded-badge relative overflow-hidden border pl-1 forced-colors:border-2"
          >
            <span aria-hidden="true" className={cn('absolute inset-y-0 left-0 w-1', colorOf(index))} />
            <div className="bg-code text-small flex items-baseline justify-between gap-3 px-2 py-1">
              <span>
                <strong>Part {index + 1}</strong>
                <span className="text-muted ml-2">
                  {parts.length > 1 ? `header ${headerBytes} bytes` : 'no header'}
                </span>
              </span>
              <span className="tabular-nums">
                {part.units} of {perPart}
                <span className="sr-only"> units</span>
              </span>
            </div>
            <div className="px-2 py-1.5 font-mono text-[13px] leading-[18px] break-words whitespace-pre-wrap">
              {(pieces[index] ?? []).map((piece, pieceIndex) => (
                <Piece key={pieceIndex} piece={piece} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <p className="text-small text-error mt-2">
          {left} more {left === 1 ? 'part does' : 'parts do'} not fit into one message.
        </p>
      )}
    </>
  );
}

function Piece({ piece: { kind, text, note } }: { piece: PartPiece }) {
  switch (kind) {
    case 'unicode':
      return (
        <mark
          title={note}
          className="bg-warning-bg text-warning mx-px rounded-[3px] px-px shadow-[inset_0_0_0_1px_var(--warning)] forced-colors:outline-1"
        >
          {visible(text)}
        </mark>
      );
    case 'double':
      return (
        <span title={note} className="underline decoration-dotted underline-offset-4">
          {text}
        </span>
      );
    case 'line-end':
      return (
        <>
          <span aria-hidden="true" title={note} className="text-muted">
            ↵
          </span>
          {'\n'}
        </>
      );
    case 'plain':
      return text;
  }
}

/** A box around nothing says nothing: spaces and invisible characters get a stand-in. */
function visible(text: string): string {
  return /^[\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]+$/u.test(text) ? '\u2423' : text;
}

const problems = {
  TOO_LONG: ({ encoding, units }: MessageParts) =>
    `${units} units are too many: a ${encoding === 'GSM' ? 'GSM' : 'Unicode'} message holds ${PART_LIMITS[encoding].maxMessage}.`,
  LONE_SURROGATE: () => 'The text holds half of a character, which no message can carry. Delete it and type it again.',
} as const;

/** Why the text cannot be sent as it is. */
function Problem({ message }: { message: MessageParts }) {
  return (
    <div role="status">
      {message.problem && (
        <p className="text-error mt-3 flex items-start gap-1">
          <StatusIcon type="error" className="mt-[2px]" />
          <span>{problems[message.problem](message)}</span>
        </p>
      )}
    </div>
  );
}
