import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import gsm0338 from '@/lib/reference/data/gsm0338.json';
import { messageParts, PART_LIMITS, type MessageParts } from './message-parts';
import { anyText, gsmText, wellFormedText } from './text-arbitraries';

/** Encoding, units, the units of each part, problem. */
function summary(text: string) {
  const { encoding, units, parts, problem } = messageParts(text);
  return [encoding, units, parts.map((part) => part.units), ...(problem ? [problem] : [])];
}

const a = (count: number) => 'a'.repeat(count);
const zh = (count: number) => '中'.repeat(count);

describe('messageParts', () => {
  it('takes its limits from the data file', () => {
    const { gsm, ucs2 } = gsm0338.limits;
    expect(PART_LIMITS.GSM).toEqual({
      singlePart: gsm.singlePart,
      perPart: gsm.perPart,
      maxMessage: gsm.maxMessage,
    });
    expect(PART_LIMITS.UNICODE).toEqual({
      singlePart: ucs2.singlePart,
      perPart: ucs2.perPart,
      maxMessage: ucs2.maxMessage,
    });
  });

  it.each<[name: string, text: string, ...expected: unknown[]]>([
    ['an empty text has no parts', '', 'GSM', 0, []],
    ['one character', 'a', 'GSM', 1, [1]],
    ['160 septets fit in one part', a(160), 'GSM', 160, [160]],
    ['161 septets need two', a(161), 'GSM', 161, [153, 8]],
    ['306 fill two', a(306), 'GSM', 306, [153, 153]],
    ['307 begin a third', a(307), 'GSM', 307, [153, 153, 1]],
    ['1530 are the most', a(1530), 'GSM', 1530, Array(10).fill(153)],
    ['1531 are too many', a(1531), 'GSM', 1531, [...Array<number>(10).fill(153), 1], 'TOO_LONG'],
    ['an extension character costs two', '€', 'GSM', 2, [2]],
    ['158 and an extension character fit', a(158) + '€', 'GSM', 160, [160]],
    ['159 and an extension character do not', a(159) + '€', 'GSM', 161, [153, 8]],
    ['an escape is not left at the end of a part', a(152) + '€' + a(10), 'GSM', 164, [152, 12]],
    ['an extension character may end a part', a(151) + '€' + a(10), 'GSM', 163, [153, 10]],
    ['extension characters alone leave a septet free', '€'.repeat(81), 'GSM', 162, [152, 10]],
    ['1530 septets may need an eleventh part', '€'.repeat(765), 'GSM', 1530, [...Array<number>(10).fill(152), 10]],
    [
      '765 extension characters and one more',
      '€'.repeat(766),
      'GSM',
      1532,
      [...Array<number>(10).fill(152), 12],
      'TOO_LONG',
    ],
    ['both characters of a line end count', '\r\n', 'GSM', 2, [2]],
    ['capital Ç is GSM', 'Ç', 'GSM', 1, [1]],
    ['small ç is not', 'ç', 'UNICODE', 1, [1]],
    ['the ten Greek capitals are GSM', 'ΔΦΓΛΩΠΨΣΘΞ', 'GSM', 10, [10]],
    ['other Greek capitals are not', 'Α', 'UNICODE', 1, [1]],
    ['a raw escape is not', '\u001Be', 'UNICODE', 2, [2]],
    ['70 code units fit in one part', zh(70), 'UNICODE', 70, [70]],
    ['71 need two', zh(71), 'UNICODE', 71, [67, 4]],
    ['one character among GSM ones decides', a(70) + '’', 'UNICODE', 71, [67, 4]],
    ['extension characters cost one in Unicode', '€'.repeat(69) + '’', 'UNICODE', 70, [70]],
    ['134 fill two', zh(134), 'UNICODE', 134, [67, 67]],
    ['135 begin a third', zh(135), 'UNICODE', 135, [67, 67, 1]],
    ['630 are the most', zh(630), 'UNICODE', 630, [...Array<number>(9).fill(67), 27]],
    ['631 are too many', zh(631), 'UNICODE', 631, [...Array<number>(9).fill(67), 28], 'TOO_LONG'],
    ['an emoji counts two', '😀', 'UNICODE', 2, [2]],
    ['35 emoji fit in one part', '😀'.repeat(35), 'UNICODE', 70, [70]],
    ['a surrogate pair is not split', zh(66) + '😀' + zh(10), 'UNICODE', 78, [66, 12]],
    ['a surrogate pair may end a part', zh(65) + '😀' + zh(10), 'UNICODE', 77, [67, 10]],
    ['a cluster of several code points is split', zh(65) + '👍🏽' + zh(10), 'UNICODE', 79, [67, 12]],
    ['a high surrogate alone', 'a\uD83D', 'UNICODE', 2, [2], 'LONE_SURROGATE'],
    ['a low surrogate alone', '\uDE00a', 'UNICODE', 2, [2], 'LONE_SURROGATE'],
    ['a pair in the wrong order', '\uDE00\uD83D', 'UNICODE', 2, [2], 'LONE_SURROGATE'],
    ['a lone surrogate where a part ends', zh(66) + '\uD83D' + zh(10), 'UNICODE', 77, [67, 10], 'LONE_SURROGATE'],
    [
      'a lone surrogate goes before a length',
      '\uD83D' + a(2000),
      'UNICODE',
      2001,
      [...Array<number>(29).fill(67), 58],
      'LONE_SURROGATE',
    ],
  ])('%s', (_name, text, ...expected) => {
    expect(summary(text)).toEqual(expected);
  });

  it.each([
    ['guide example 1', 'x'.repeat(180), 2],
    ['guide example 2', zh(71), 2],
    ['guide example 3, typographic apostrophe', 'x'.repeat(129) + '’', 2],
    ['guide example 3, plain apostrophe', 'x'.repeat(129) + "'", 1],
    ['guide 1671, weighed against MMS', 'x'.repeat(481), 4],
  ])('%s', (_name, text, parts) => {
    expect(messageParts(text).parts).toHaveLength(parts);
  });

  it('gives each part its own text', () => {
    expect(messageParts(a(152) + '€b').parts).toEqual([{ text: a(152) + '€b', units: 155 }]);
    expect(messageParts(a(152) + '€' + 'b'.repeat(10)).parts.map(({ text }) => text)).toEqual([
      a(152),
      '€' + 'b'.repeat(10),
    ]);
  });

  it('has no problem member when there is none', () => {
    expect(Object.keys(messageParts('a'))).toEqual(['encoding', 'units', 'parts']);
    expect(Object.keys(messageParts('中'))).toEqual(['encoding', 'units', 'parts']);
  });
});

/** The rules word for word, from the data file, with no thought for speed. */
function referenceParts(text: string): MessageParts {
  const septetsOf = new Map<string, number>([
    ...gsm0338.basic.filter(({ code }) => code !== 27).map(({ char }) => [char, 1] as const),
    ...gsm0338.extension.map(({ char, septets }) => [char, septets] as const),
  ]);
  const characters = Array.from(text);
  const isGsm = characters.every((character) => septetsOf.has(character));
  const { singlePart, perPart, maxMessage } = isGsm ? gsm0338.limits.gsm : gsm0338.limits.ucs2;
  const atoms = characters.map((character) => ({
    text: character,
    units: isGsm ? (septetsOf.get(character) ?? 0) : character.length,
  }));
  const units = atoms.reduce((sum, atom) => sum + atom.units, 0);
  const limit = units <= singlePart ? singlePart : perPart;
  const parts: { text: string; units: number }[] = [];
  for (const atom of atoms) {
    const last = parts.at(-1);
    if (last && last.units + atom.units <= limit) {
      last.text += atom.text;
      last.units += atom.units;
    } else {
      parts.push({ ...atom });
    }
  }
  const isLone = (character: string) => character.length === 1 && /[\uD800-\uDFFF]/.test(character);
  const problem = characters.some(isLone) ? 'LONE_SURROGATE' : units > maxMessage ? 'TOO_LONG' : undefined;
  return { encoding: isGsm ? 'GSM' : 'UNICODE', units, parts, ...(problem && { problem }) };
}

describe('messageParts, for any text', () => {
  it('agrees with the rules written out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(messageParts(text)).toEqual(referenceParts(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('loses, adds and reorders nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { parts, units } = messageParts(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.reduce((sum, part) => sum + part.units, 0)).toBe(units);
        expect(parts.every((part) => part.text !== '' && part.units > 0)).toBe(true);
      }),
    );
  });

  it('keeps every part within its limit, and uses several only when one does not do', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { encoding, units, parts } = messageParts(text);
        const { singlePart, perPart } = PART_LIMITS[encoding];
        expect(parts.length > 1).toBe(units > singlePart);
        if (parts.length > 1) expect(Math.max(...parts.map((part) => part.units))).toBeLessThanOrEqual(perPart);
      }),
    );
  });

  it('is greedy: what begins a part would not have fitted in the one before', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { encoding, parts } = messageParts(text);
        parts.slice(1).forEach((part, index) => {
          const [next = ''] = part.text;
          const cost = encoding === 'GSM' ? messageParts(next).units : next.length;
          expect((parts[index]?.units ?? 0) + cost).toBeGreaterThan(PART_LIMITS[encoding].perPart);
        });
      }),
    );
  });

  it('splits no surrogate pair: the parts of a well-formed text are well formed', () => {
    fc.assert(
      fc.property(wellFormedText, (text) => {
        const { parts, problem } = messageParts(text);
        expect(problem).not.toBe('LONE_SURROGATE');
        for (const part of parts) expect(part.text).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it('encodes GSM texts as GSM, and as Unicode with any other character anywhere', () => {
    fc.assert(
      fc.property(gsmText, fc.nat(), fc.constantFrom(...'ç’\t\u001B中Α'), (text, position, other) => {
        expect(messageParts(text).encoding).toBe('GSM');
        const at = position % (text.length + 1);
        expect(messageParts(text.slice(0, at) + other + text.slice(at)).encoding).toBe('UNICODE');
      }),
    );
  });
});
