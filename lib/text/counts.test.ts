import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters, messageCounts } from './counts';
import { splitGraphemes } from './graphemes';
import { messageParts } from './message-parts';
import { anyText } from './text-arbitraries';

describe('countCharacters', () => {
  it.each([
    ['', 0],
    ['Hello', 5],
    ['a\r\nb', 3],
    ['a\r\n\r\nb', 4],
    ['a\n\rb', 4],
    ['€[]', 3],
    ['👨‍👩‍👧', 1],
    ['e\u0301', 1],
    ['a’\r\nb', 4],
  ])('%j has %i', (text, expected) => {
    expect(countCharacters(text)).toBe(expected);
  });

  it('is the number of grapheme clusters, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countCharacters(text)).toBe(splitGraphemes(text).length);
      }),
    );
  });
});

describe('messageCounts', () => {
  it('tells characters, units and parts apart', () => {
    expect(messageCounts('€'.repeat(81))).toEqual({ characters: 81, units: 162, parts: 2 });
    expect(messageCounts('👨‍👩‍👧')).toEqual({ characters: 1, units: 8, parts: 1 });
    expect(messageCounts('')).toEqual({ characters: 0, units: 0, parts: 0 });
  });

  it('uses the parts it is given', () => {
    expect(messageCounts('a', { ...messageParts('a'), units: 7 })).toEqual({ characters: 1, units: 7, parts: 1 });
  });
});
