import { markParts, type PartPiece } from '@/components/messages/mark-parts';
import { cn } from '@/lib/class-names';
import type { NonGsmCharacter } from '@/lib/text/gsm-replacements';
import { PART_LIMITS, type MessageParts } from '@/lib/text/message-parts';

/** The parts of the longest message there can be; what exceeds them is not sent and not drawn. */
const mostParts = 10;
const headerBytes = 6;

const colors = ['bg-chart-1', 'bg-chart-3', 'bg-chart-5', 'bg-chart-4', 'bg-chart-2'] as const;
const colorOf = (index: number) => colors[index % colors.length] ?? colors[0];

/** What each part of the message has room for. */
function roomOf({ encoding, parts }: MessageParts): number {
  return PART_LIMITS[encoding][parts.length > 1 ? 'perPart' : 'singlePart'];
}

/** One segment a part, as long as the part could be, filled as far as it is. */
export function PartsBar({ message }: { message: MessageParts }) {
  const { parts } = message;
  const room = roomOf(message);
  const shown = parts.slice(0, mostParts);
  return (
    <div
      role="img"
      aria-label={
        shown.length === 0
          ? 'No parts'
          : `How full the parts are: ${shown.map(({ units }) => `${units} of ${room}`).join(', ')}`
      }
      className="flex h-2 gap-[2px] overflow-hidden rounded-full forced-colors:border"
    >
      {shown.map(({ units }, index) => (
        <span key={index} className="bg-track flex-1">
          <span
            className={cn('block h-full forced-colors:bg-[Highlight]', colorOf(index))}
            style={{ width: `${Math.min((units / room) * 100, 100)}%` }}
          />
        </span>
      ))}
      {shown.length === 0 && <span className="bg-track flex-1" />}
    </div>
  );
}

/** Each part as a block: its header, how full it is and its text, with what forces Unicode or counts twice marked. */
export function PartBlocks({
  message,
  forcing,
}: {
  message: MessageParts;
  /** What `findNonGsmCharacters` found in the whole text. */
  forcing: readonly NonGsmCharacter[];
}) {
  const { parts } = message;
  const room = roomOf(message);
  const pieces = markParts(message, forcing);
  const left = parts.length - mostParts;
  return (
    <>
      <ol aria-label="Message parts" className="flex flex-col gap-2">
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
                {part.units} of {room}
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
