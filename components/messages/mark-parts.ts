import { GSM_SEPTETS } from '@/lib/text/gsm-alphabet';
import { splitGraphemes } from '@/lib/text/graphemes';
import type { NonGsmCharacter } from '@/lib/text/gsm-replacements';
import type { MessageParts } from '@/lib/text/message-parts';

/** A stretch of a part that is drawn in one way. */
export interface PartPiece {
  /**
   * `unicode`: forces the message to be sent as Unicode. `double`: counts as two in the GSM alphabet. `line-end`: moves to
   * the next line.
   */
  readonly kind: 'plain' | 'unicode' | 'double' | 'line-end';
  readonly text: string;
  /** What there is to say about a marked character. */
  readonly note?: string;
}

/** From this share of its characters on, a text is not GSM by nature, and marks on every word would only hide it. */
const markedAtMost = 1 / 3;

/**
 * The parts of a message as pieces to draw, each part's pieces joined being its text. Characters that force Unicode are
 * marked as a whole; where the border of two parts cuts one, each part has its share of it.
 *
 * @param forcing what `findNonGsmCharacters` found in the whole text
 */
export function markParts(
  message: MessageParts,
  forcing: readonly NonGsmCharacter[],
): readonly (readonly PartPiece[])[] {
  const text = message.parts.map((part) => part.text).join('');
  const isByNature = forcing.length > 3 && forcing.length > splitGraphemes(text).length * markedAtMost;
  const marked = isByNature ? [] : forcing;
  let start = 0;
  let next = 0;
  return message.parts.map((part) => {
    const end = start + part.text.length;
    const pieces: PartPiece[] = [];
    let at = start;
    while (next < marked.length) {
      const character = marked[next];
      if (!character || character.index >= end) break;
      pieces.push(...plainPieces(text.slice(at, Math.max(at, character.index)), message.encoding));
      const from = Math.max(at, character.index);
      const to = Math.min(character.index + character.length, end);
      pieces.push({ kind: 'unicode', text: text.slice(from, to), note: describe(character) });
      at = to;
      // The rest of a cut character belongs to the next part.
      if (character.index + character.length > end) break;
      next += 1;
    }
    pieces.push(...plainPieces(text.slice(at, end), message.encoding));
    start = end;
    return pieces;
  });
}

/** Stretches without a character that forces Unicode. */
function plainPieces(text: string, encoding: MessageParts['encoding']): PartPiece[] {
  const pieces: PartPiece[] = [];
  let plain = '';
  for (const character of text.match(/\r\n|[^]/g) ?? []) {
    const isLineEnd = /[\r\n]/.test(character);
    const isDouble = encoding === 'GSM' && GSM_SEPTETS[character.charCodeAt(0)] === 2;
    if (!isLineEnd && !isDouble) {
      plain += character;
      continue;
    }
    if (plain !== '') pieces.push({ kind: 'plain', text: plain });
    plain = '';
    pieces.push(
      isLineEnd
        ? { kind: 'line-end', text: character, note: 'Line end' }
        : { kind: 'double', text: character, note: 'Counts as two in the GSM alphabet' },
    );
  }
  if (plain !== '') pieces.push({ kind: 'plain', text: plain });
  return pieces;
}

/** `Dash, U+2014. GSM: -` */
function describe({ name, codePoint, replacement }: NonGsmCharacter): string {
  const what = name === undefined ? codePoint : `${name}, ${codePoint}`;
  if (replacement === undefined) return `${what}. It has no GSM equivalent`;
  return replacement === '' ? `${what}. GSM: left out` : `${what}. GSM: ${replacement}`;
}
