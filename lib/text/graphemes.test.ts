import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitGraphemes, splitGraphemesByPattern } from './graphemes';
import { anyText } from './text-arbitraries';

describe.each([
  ['the segmenter', splitGraphemes],
  ['the pattern', splitGraphemesByPattern],
])('grapheme clusters by %s', (_name, split) => {
  it.each([
    ['', []],
    ['ab', ['a', 'b']],
    ['a\r\nb\n\rc', ['a', '\r\n', 'b', '\n', '\r', 'c']],
    ['e\u0301x', ['e\u0301', 'x']],
    ['😀😀', ['😀', '😀']],
    ['👨‍👩‍👧!', ['👨‍👩‍👧', '!']],
    ['👍🏽👍', ['👍🏽', '👍']],
    ['🇫🇷🇩🇪', ['🇫🇷', '🇩🇪']],
    ['1️⃣2', ['1️⃣', '2']],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿🏴', ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏴']],
    ['\n\u0301', ['\n', '\u0301']],
    ['\uD83Da', ['\uD83D', 'a']],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('joined are the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(split(text).join('')).toBe(text);
      }),
    );
  });
});
