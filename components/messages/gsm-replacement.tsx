'use client';

import { useState } from 'react';
import { Pencil } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { StatusIcon } from '@/components/ui/icons';
import type { NonGsmCharacter } from '@/lib/text/gsm-replacements';
import { replaceWithGsm } from '@/lib/text/gsm-replacements';
import { messageParts, type MessageParts } from '@/lib/text/message-parts';

/** More kinds of characters than this are counted instead of listed. */
const mostListed = 8;

const countParts = (count: number) => `${count} ${count === 1 ? 'part' : 'parts'}`;

/**
 * Which characters keep a text from being GSM, what would stand for each, and what that would save. Nothing is replaced
 * before the reader asks, and the replacing can be taken back until the text is changed.
 */
export function GsmReplacement({
  text,
  message,
  forcing,
  onReplace,
}: {
  text: string;
  message: MessageParts;
  forcing: readonly NonGsmCharacter[];
  onReplace: (text: string) => void;
}) {
  const [done, setDone] = useState<{ before: string; after: string; count: number } | null>(null);
  const undoable = done?.after === text ? done : undefined;
  if (forcing.length === 0) {
    return (
      <div role="status">
        {undoable && (
          <Replaced
            count={undoable.count}
            onUndo={() => {
              setDone(null);
              onReplace(undoable.before);
            }}
          />
        )}
      </div>
    );
  }

  const { text: replacedText, replaced, remaining } = replaceWithGsm(text);
  const after = messageParts(replacedText);
  const count = replaced.reduce((sum, entry) => sum + entry.count, 0);
  const becomesGsm = remaining.length === 0;
  return (
    <div className="mt-3">
      <p className="text-warning flex items-start gap-1">
        <StatusIcon type="warning" className="mt-[2px]" />
        <span>
          {forcing.length} {forcing.length === 1 ? 'character forces' : 'characters force'} Unicode.{' '}
          {becomesGsm
            ? `In GSM: ${countParts(after.parts.length)}${after.parts.length === message.parts.length ? ' too' : ''}.`
            : replaced.length > 0 &&
              `${remaining.length} of them ${remaining.length === 1 ? 'has' : 'have'} no GSM equivalent.`}
        </span>
      </p>
      {replaced.length > 0 && (
        <>
          <ul aria-label="Replacements" className="mt-2 flex flex-wrap gap-2">
            {replaced.slice(0, mostListed).map((entry) => (
              <li
                key={entry.char}
                className="border-line rounded-badge text-small inline-flex items-center gap-1.5 border px-2 py-0.5"
              >
                <Character text={entry.char} />
                <span aria-hidden="true">→</span>
                <span className="sr-only">becomes</span>
                <Character text={entry.replacement} />
                {entry.count > 1 && <span className="text-muted">×{entry.count}</span>}
              </li>
            ))}
            {replaced.length > mostListed && (
              <li className="text-small text-muted py-0.5">and {replaced.length - mostListed} more</li>
            )}
          </ul>
          <Button
            className="mt-3"
            iconLeft={<Pencil className="size-4" aria-hidden />}
            onClick={() => {
              setDone({ before: text, after: replacedText, count });
              onReplace(replacedText);
            }}
          >
            Replace with GSM equivalents
          </Button>
        </>
      )}
      <div role="status">
        {undoable && (
          <Replaced
            count={undoable.count}
            onUndo={() => {
              setDone(null);
              onReplace(undoable.before);
            }}
          />
        )}
      </div>
    </div>
  );
}

function Replaced({ count, onUndo }: { count: number; onUndo: () => void }) {
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-3">
      <span className="text-success inline-flex items-start gap-1">
        <StatusIcon type="success" className="mt-[2px]" />
        Replaced {count} {count === 1 ? 'character' : 'characters'}.
      </span>
      <Button variant="inline-link" onClick={onUndo}>
        Undo
      </Button>
    </p>
  );
}

/** A character as far as it can be seen; spaces and what is left out are told in words. */
function Character({ text }: { text: string }) {
  if (text === '') return <span className="italic">nothing</span>;
  if (/^\s+$/u.test(text)) return <span className="italic">{text === '\n' ? 'line end' : 'space'}</span>;
  if (/^[\p{Cf}\p{Cc}\p{M}\p{Default_Ignorable_Code_Point}]+$/u.test(text))
    return <span className="italic">invisible</span>;
  return <span className="font-mono text-[13px]">{text}</span>;
}
