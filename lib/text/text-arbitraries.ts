import fc from 'fast-check';
import gsm0338 from '@/lib/reference/data/gsm0338.json';

/** Texts for property tests, made where the rules bend: alphabet edges, escapes, surrogates, clusters, part limits. */

const gsmCharacter = fc.constantFrom(
  ...gsm0338.basic.filter(({ code }) => code !== 27).map(({ char }) => char),
  ...gsm0338.extension.map(({ char }) => char),
);
const replaceableCharacter = fc.constantFrom(...'’“«–…\u00A0\u200B\t®™©çÊœłﬁＡ𝐁µ·');
const pictograph = fc.constantFrom('😀', '👨‍👩‍👧', '🇫🇷', '👍🏽', '1️⃣', '❤️');
const foreignCharacter = fc.constantFrom(...'жАоΑβ中नि한ش\u0301\u200D\u001B');
const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const codePoint = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });

function textOf(...characters: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  const run = fc
    .tuple(fc.oneof(...characters), fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 90 })))
    .map(([character, times]) => character.repeat(times));
  return fc.array(run, { maxLength: 40, size: 'max' }).map((runs) => runs.join(''));
}

export const gsmText = textOf(gsmCharacter);
export const wellFormedText = textOf(gsmCharacter, replaceableCharacter, pictograph, foreignCharacter, codePoint);
export const replaceableText = textOf(gsmCharacter, replaceableCharacter);
/** Any string at all, halves of surrogate pairs included. */
export const anyText = fc.oneof(
  gsmText,
  replaceableText,
  wellFormedText,
  textOf(gsmCharacter, pictograph, codeUnit),
  fc.string({ unit: codeUnit }),
);
