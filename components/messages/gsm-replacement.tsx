'use client';

import { useState } from 'react';
import { Pencil } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { StatusIcon } from '@/components/ui/icons';
import { replaceWithGsm, type NonGsmCharacter } from '@/lib/text/gsm-replacements';
import { messageParts, type MessageParts } from '@/lib/text/message-parts';

/** More kinds of characters than this are counted instead of listed. */
const mostListed = 8;

interface GsmReplacementProps {
  text: string;
  message: MessageParts;
  /** What `findNonGsmCharacters` found in the text. */
  forcing: readonly NonGsmCharacter[];
  onReplace: (text: string) => void;
}

/**
 * Which characters keep a text from being GSM, what would stand for each, and what that would save. Nothing is replaced
 * before the reader asks, and the replacing can be taken back until the text is changed.
 */
export function GsmReplacement({ text, message, forcing, onReplace }: GsmReplacementProps) {
  const [done, setDone] = useState<{ before: string; after: string; count: number } | null>(null);
  return (
    <>
      {forcing.length > 0 && (
        <Offer
          text={text}
          message={message}
          forcing={forcing}
          onReplace={(after, count) => {
            setDone({ before: text, after, count });
            onReplace(after);
          }}
        />
      )}
      <div role="status">
        {done?.after === text && (
          <p className="mt-3 flex flex-wrap items-center gap-x-3">
            <span className="text-success inline-flex items-start gap-1">
              <StatusIcon type="success" className="mt-[2px]" />
              Replaced {done.count} {done.count === 1 ? 'character' : 'characters'}.
            </span>
            <Button
              variant="inline-link"
              onClick={() => {
                setDone(null);
                onReplace(done.before);
              }}
            >
              Undo
            </Button>
          </p>
        )}
      </div>
    </>
  );
}

function Offer({
  text,
  message,
  forcing,
  onReplace,
}: Omit<GsmReplacementProps, 'onReplace'> & { onReplace: (text: string, count: number) => void }) {
  const { text: after, replaced, remaining } = replaceWithGsm(text);
  return (
    <div className="mt-3">
      <p className="text-warning flex items-start gap-1">
        <StatusIcon type="warning" className="mt-[2px]" />
        <span>
          {forcing.length} {forcing.length === 1 ? 'character forces' : 'characters force'} Unicode.{' '}
          {outcome(message.parts.length, messageParts(after).parts.length, replaced.length, remaining.length)}
        </span>
      </p>
      {replaced.length > 0 && (
        <>
          <ul aria-label="Replacements" className="mt-2 flex flex-wrap gap-2">
            {replaced.slice(0, mostListed).map(({ char, replacement, count }) => (
              <li
                key={char}
                className="border-line rounded-badge text-small inline-flex items-center gap-1.5 border px-2 py-0.5"
              >
                <Character text={char} />
                <span aria-hidden="true">→</span>
                <span className="sr-only">becomes</span>
                <Character text={replacement} />
                {count > 1 && <span className="text-muted">×{count}</span>}
              </li>
            ))}
            {replaced.length > mostListed && (
              <li className="text-small text-muted py-0.5">and {replaced.length - mostListed} more</li>
            )}
          </ul>
          <Button
            className="mt-3"
            iconLeft={<Pencil className="size-4" aria-hidden />}
            onClick={() =>
              onReplace(
                after,
                replaced.reduce((sum, { count }) => sum + count, 0),
              )
            }
          >
            Replace with GSM equivalents
          </Button>
        </>
      )}
    </div>
  );
}

/** What the replacing would come to. */
function outcome(partsNow: number, partsThen: number, replacedKinds: number, remainingKinds: number): string {
  if (remainingKinds === 0) {
    return `In GSM: ${partsThen} ${partsThen === 1 ? 'part' : 'parts'}${partsThen === partsNow ? ', as now' : ''}.`;
  }
  return replacedKinds === 0
    ? 'None has a GSM equivalent.'
    : `Without a GSM equivalent: ${remainingKinds}, so the message stays Unicode.`;
}

/** A character as far as it can be seen; spaces and what is left out are told in words. */
function Character({ text }: { text: string }) {
  const words =
    text === ''
      ? 'nothing'
      : text === '\n'
        ? 'line end'
        : /^\s+$/u.test(text)
          ? 'space'
          : /^[\p{Cf}\p{Cc}\p{M}\p{Default_Ignorable_Code_Point}]+$/u.test(text)
            ? 'invisible'
            : undefined;
  return words ? <em>{words}</em> : <span className="font-mono text-[13px]">{text}</span>;
}
