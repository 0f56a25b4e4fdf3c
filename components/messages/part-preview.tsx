'use client';

import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { GsmReplacement } from '@/components/messages/gsm-replacement';
import { PartBlocks, PartsBar } from '@/components/messages/part-blocks';
import { totalMicros, type PartPrice } from '@/components/messages/text-price';
import { Container } from '@/components/ui/container';
import { StatusIcon } from '@/components/ui/icons';
import { LiveRegion } from '@/components/ui/live-region';
import { formatDollarsForDisplay } from '@/lib/money';
import { messageCounts } from '@/lib/text/counts';
import { findNonGsmCharacters } from '@/lib/text/gsm-replacements';
import { messageParts, PART_LIMITS, type MessageParts } from '@/lib/text/message-parts';

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
      <PartsBar message={message} />
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
        <div className="mt-3">
          <PartBlocks message={message} forcing={forcing} />
        </div>
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
