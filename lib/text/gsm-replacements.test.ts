import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGsmText } from './gsm-alphabet';
import { findNonGsmCharacters, replaceWithGsm } from './gsm-replacements';
import { messageParts } from './message-parts';
import { anyText, replaceableText } from './text-arbitraries';

describe('findNonGsmCharacters', () => {
  it('finds none in a GSM text', () => {
    expect(findNonGsmCharacters('Ça va ? {€}\r\nΔ')).toEqual([]);
  });

  it('tells where each one is, what it is and what can stand for it', () => {
    expect(findNonGsmCharacters('a’b😀\u00A0ç')).toEqual([
      { index: 1, length: 1, char: '’', codePoint: 'U+2019', name: 'Typographic single quote', replacement: "'" },
      { index: 3, length: 2, char: '😀', codePoint: 'U+1F600', name: 'Emoji' },
      { index: 5, length: 1, char: '\u00A0', codePoint: 'U+00A0', name: 'No-break space', replacement: ' ' },
      { index: 6, length: 1, char: 'ç', codePoint: 'U+00E7', name: 'Accented letter', replacement: 'c' },
    ]);
  });

  it('treats a grapheme cluster as one character', () => {
    expect(findNonGsmCharacters('👍🏽e\u0301')).toEqual([
      { index: 0, length: 4, char: '👍🏽', codePoint: 'U+1F44D U+1F3FD', name: 'Emoji' },
      { index: 4, length: 2, char: 'e\u0301', codePoint: 'U+0065 U+0301', name: 'Accented letter', replacement: 'é' },
    ]);
  });

  it.each([
    ['\u200B', 'Invisible character'],
    ['\u0007', 'Control character'],
    ['\uD83D', 'Half of a broken character'],
    ['\u00A9', 'Copyright sign'],
    ['🇫🇷', 'Emoji'],
    ['1️⃣', 'Emoji'],
    ['β', 'Greek letter'],
    ['ж', 'Cyrillic letter'],
    ['中', undefined],
  ])('names %j %s', (text, name) => {
    expect(findNonGsmCharacters(text)[0]?.name).toBe(name);
  });

  it.each([
    ['quotes', '‘a’ ‚b‛ “c” „d‟ «e» ‹f›', `'a' 'b' "c" "d" "e" 'f'`],
    ['primes and accents alone', '5′ 6″ l´eau l`eau', `5' 6" l'eau l'eau`],
    ['dashes and minus', 'a-b‐c‑d‒e–f—g―h −1', 'a-b-c-d-e-f-g-h -1'],
    ['spaces', 'a\u00A0b\u202Fc\u2009d\u3000e\tf', 'a b c d e f'],
    ['line separators', 'a\u2028b\u2029c\u0085d\u000Be', 'a\nb\nc\nd\ne'],
    ['ellipsis', 'wait…', 'wait...'],
    ['marks', 'A® B™ C© D℠', 'A(R) B(TM) C(C) D(SM)'],
    ['a mark drawn as emoji', 'A™\uFE0F', 'A(TM)'],
    ['bullets and middle dot', '• a ◦ b col·lecció', '- a - b col.leccio'],
    ['mathematics', '2×3 6÷2 ±1 ≤2 ≥3', '2x3 6/2 +/-1 <=2 >=3'],
    ['arrows and stars', 'a→b←c⇒d ★', 'a->b<-c=>d *'],
    ['ligatures', 'œuvre ŒUVRE ﬁn ﬂot', 'oeuvre OEUVRE fin flot'],
    ['accents without GSM form', 'ça ÊTRE fenêtre año ő ș Ž ý', 'ca ETRE fenetre año o s Z y'],
    ['letters with strokes and others of their own', 'Łódź đ Ħħ Ŧŧ ı İ Þþ ð ẞ', 'Lodz d Hh Tt i I Thth d SS'],
    ['accents as separate marks', 'e\u0301 a\u0308 c\u0327 q\u0303', 'é ä c q'],
    ['letters under other code points', '\u212B \u2126 \u212A \u037E', 'Å Ω K ;'],
    ['full width and decorated letters', 'ＳＡＬＥ！ 𝐅𝐫𝐞𝐞 Ⓐ Ⅳ №', 'SALE! Free A IV No'],
    ['invisible and control characters', 'a\u200Bb\u00ADc\uFEFFd\u001Be\u0000f', 'abcdef'],
    ['half of a surrogate pair', 'a\uD83Db', 'ab'],
    ['micro and cent signs', '5 µg 50¢', '5 ug 50c'],
    ['ordinal indicators', '1º 2ª', '1o 2a'],
    ['keycaps', '1️⃣', '1'],
    ['Greek capitals that look like Latin ones', 'ΚΑΛΗΜΕΡΑ ΣΑΣ', 'KAΛHMEPA ΣAΣ'],
    ['Greek capitals with an accent', 'ΆΝΩ', 'ANΩ'],
    ['a stray Cyrillic letter', 'pаypаl', 'paypal'],
  ])('replaces %s', (_name, text, expected) => {
    expect(replaceWithGsm(text)).toMatchObject({ text: expected, remaining: [] });
  });

  it.each([
    ['emoji', 'a😀b👨‍👩‍👧', ['😀', '👨‍👩‍👧']],
    ['superscripts, fractions and circled digits, which would read as another number', '10² 1½ ①', ['²', '½', '①']],
    ['accents that are symbols', '¨ ¯', ['¨', '¯']],
    ['the degree sign, which has no short form', '20°C', ['°']],
    ['Russian text, look-alikes included', 'Рост', ['Р', 'о', 'с', 'т']],
    ['Greek text, look-alikes included', 'Αβ', ['Α', 'β']],
    ['joiners within another script', 'می\u200Cخ', ['م', 'ی\u200C', 'خ']],
    ['Chinese', '中', ['中']],
  ])('leaves %s', (_name, text, remaining) => {
    expect(replaceWithGsm(text)).toEqual({ text, replaced: [], remaining });
  });

  it('judges the look-alikes of each script apart', () => {
    expect(replaceWithGsm('Α Рост').text).toBe('A Рост');
    expect(replaceWithGsm('С Αβ').text).toBe('C Αβ');
  });
});

describe('replaceWithGsm', () => {
  it('lists each replacement once, counted, in order of first appearance, and what remains once', () => {
    expect(replaceWithGsm('“a” “b” ’ 😀😀 é ê')).toEqual({
      text: `"a" "b" ' 😀😀 é e`,
      replaced: [
        { char: '“', replacement: '"', count: 2 },
        { char: '”', replacement: '"', count: 2 },
        { char: '’', replacement: "'", count: 1 },
        { char: 'ê', replacement: 'e', count: 1 },
      ],
      remaining: ['😀'],
    });
  });

  it('leaves a GSM text alone', () => {
    expect(replaceWithGsm('Ça va')).toEqual({ text: 'Ça va', replaced: [], remaining: [] });
  });
});

describe('replacements, for any text', () => {
  it('cover exactly what is not GSM, in order, cluster by cluster', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { index, length, char } of findNonGsmCharacters(text)) {
          expect(index).toBeGreaterThanOrEqual(end);
          expect(isGsmText(text.slice(end, index))).toBe(true);
          expect(text.slice(index, index + length)).toBe(char);
          expect(isGsmText(char)).toBe(false);
          end = index + length;
        }
        expect(isGsmText(text.slice(end))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('are GSM themselves, and are accounted for', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = findNonGsmCharacters(text);
        const { replaced, remaining, text: result } = replaceWithGsm(text);
        for (const { replacement } of replaced) expect(isGsmText(replacement)).toBe(true);
        expect(replaced.reduce((sum, { count }) => sum + count, 0)).toBe(
          found.filter(({ replacement }) => replacement !== undefined).length,
        );
        expect(isGsmText(result)).toBe(remaining.length === 0);
      }),
      { numRuns: 500 },
    );
  });

  it('done twice change nothing more', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = replaceWithGsm(text).text;
        expect(replaceWithGsm(once)).toMatchObject({ text: once, replaced: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('never cost a part when they make the text GSM without lengthening it', () => {
    fc.assert(
      fc.property(replaceableText, (text) => {
        const { text: result, remaining } = replaceWithGsm(text);
        expect(remaining).toEqual([]);
        fc.pre(result.length <= text.length);
        expect(messageParts(result).parts.length).toBeLessThanOrEqual(messageParts(text).parts.length);
      }),
    );
  });
});
