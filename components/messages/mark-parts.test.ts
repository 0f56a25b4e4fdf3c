import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNonGsmCharacters } from '@/lib/text/gsm-replacements';
import { messageParts } from '@/lib/text/message-parts';
import { markParts } from './mark-parts';

const mark = (text: string) => markParts(messageParts(text), findNonGsmCharacters(text));
const marked = (text: string, kind: string) =>
  mark(text)
    .flat()
    .filter((piece) => piece.kind === kind)
    .map((piece) => piece.text);

describe('the parts of a message as they are drawn', () => {
  it('marks each character that forces Unicode, and says what can stand for it', () => {
    expect(mark('Leave at “door” — ok')).toEqual([
      [
        { kind: 'plain', text: 'Leave at ' },
        { kind: 'unicode', text: '“', note: 'Typographic double quote, U+201C. GSM: "' },
        { kind: 'plain', text: 'door' },
        { kind: 'unicode', text: '”', note: 'Typographic double quote, U+201D. GSM: "' },
        { kind: 'plain', text: ' ' },
        { kind: 'unicode', text: '—', note: 'Dash, U+2014. GSM: -' },
        { kind: 'plain', text: ' ok' },
      ],
    ]);
  });

  it('marks a single letter of another script, and not a whole text in it', () => {
    expect(marked('One ж in a Latin text', 'unicode')).toEqual(['ж']);
    expect(marked('Ваш заказ уже в пути', 'unicode')).toEqual([]);
  });

  it('marks what counts twice in GSM, and nothing so in Unicode', () => {
    expect(marked('5 € [now]', 'double')).toEqual(['€', '[', ']']);
    expect(marked('5 € [now] 😀', 'double')).toEqual([]);
  });

  it('marks line ends, a carriage return and line feed as one', () => {
    expect(marked('a\nb\r\nc', 'line-end')).toEqual(['\n', '\r\n']);
  });

  it('gives each part its share of a character that is cut', () => {
    // 64 units, then a cluster of 8: a part of 67 has room for 3 of them. Surrogate pairs stay whole.
    const family = '👩‍👩‍👧';
    const text = `${'a'.repeat(64)}${family} and more, so that there are two parts`;
    const [first, second] = mark(text);
    expect(first?.at(-1)).toMatchObject({ kind: 'unicode', text: '👩‍' });
    expect(second?.[0]).toMatchObject({ kind: 'unicode', text: '👩‍👧' });
  });

  it('loses nothing, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', ' ', '\r', '\n', '€', '’', 'ж', '😀', '\u0301', 'e'),
          maxLength: 500,
          size: 'max',
        }),
        (text) => {
          const { parts } = messageParts(text);
          expect(mark(text).map((pieces) => pieces.map((piece) => piece.text).join(''))).toEqual(
            parts.map((part) => part.text),
          );
        },
      ),
    );
  });
});
