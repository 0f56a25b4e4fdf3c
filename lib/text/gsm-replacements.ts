import { isGsmText } from './gsm-alphabet';
import { splitGraphemes } from './graphemes';

/** A character that forces a message to be sent as Unicode. */
export interface NonGsmCharacter {
  /** Where it begins, and how long it is, in UTF-16 code units: `text.slice(index, index + length) === char`. */
  index: number;
  length: number;
  /** The whole grapheme cluster, since that is what a reader can see marked and can delete. */
  char: string;
  /** `U+2019`; a cluster of several code points lists them, separated by spaces. */
  codePoint: string;
  /** What kind of character it is, in words, where words help: many of them cannot be seen. */
  name?: string;
  /** What GSM characters can stand for it; empty where it is better left out. Absent when nothing can. */
  replacement?: string;
}

/** What `replaceWithGsm` made of a text. */
export interface GsmReplacement {
  text: string;
  /** Each replacement made, in order of first appearance, for the person to look over before accepting. */
  replaced: { char: string; replacement: string; count: number }[];
  /** The characters that stay and keep the message Unicode, each once; empty when the text is now GSM. */
  remaining: string[];
}

const SUBSTITUTES = new Map(
  (
    [
      ['\u2018\u2019\u201A\u201B\u2039\u203A\u02B9\u02BB\u02BC\u02C8', "'", 'Typographic single quote'],
      ['\u201C\u201D\u201E\u201F\u00AB\u00BB\u301D\u301E\u301F', '"', 'Typographic double quote'],
      ['\u2032\u2035', "'", 'Prime'],
      ['\u2033\u2036', '"', 'Double prime'],
      ['\u00B4', "'", 'Acute accent'],
      ['`', "'", 'Backtick'],
      ['\u2010\u2011', '-', 'Hyphen'],
      ['\u2012\u2013\u2014\u2015\u2E3A\u2E3B', '-', 'Dash'],
      ['\u2212', '-', 'Minus sign'],
      ['\u2022\u2023\u2043\u2219\u25AA\u25CF\u25E6', '-', 'Bullet'],
      ['\u00B7', '.', 'Middle dot'],
      ['\u2026', '...', 'Ellipsis'],
      ['\u00A0\u202F', ' ', 'No-break space'],
      ['\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u205F\u3000', ' ', 'Typographic space'],
      ['\t', ' ', 'Tab'],
      ['\u000B\u0085\u2028\u2029', '\n', 'Line separator'],
      ['\u00AE', '(R)', 'Registered trademark sign'],
      ['\u2122', '(TM)', 'Trademark sign'],
      ['\u2120', '(SM)', 'Service mark sign'],
      ['\u00A9', '(C)', 'Copyright sign'],
      ['\u2117', '(P)', 'Sound recording sign'],
      ['\u00A2', 'c', 'Cent sign'],
      ['\u00B5', 'u', 'Micro sign'],
      ['\u00D7', 'x', 'Multiplication sign'],
      ['\u00F7\u2044\u2215', '/', 'Division or fraction sign'],
      ['\u00B1', '+/-', 'Plus-minus sign'],
      ['\u2264', '<=', 'Less-than or equal sign'],
      ['\u2265', '>=', 'Greater-than or equal sign'],
      ['\u00A6', '|', 'Broken bar'],
      ['\u2190', '<-', 'Arrow'],
      ['\u2192\u2794\u279C', '->', 'Arrow'],
      ['\u21D2', '=>', 'Arrow'],
      ['\u2194', '<->', 'Arrow'],
      ['\u2605\u2606', '*', 'Star'],
      ['\u0152', 'OE', 'Ligature'],
      ['\u0153', 'oe', 'Ligature'],
      ['\u1E9E', 'SS', 'Capital sharp s'],
      ['\u0110\u00D0\u0189', 'D', 'Letter with stroke'],
      ['\u0111', 'd', 'Letter with stroke'],
      ['\u0126', 'H', 'Letter with stroke'],
      ['\u0127', 'h', 'Letter with stroke'],
      ['\u0141', 'L', 'Letter with stroke'],
      ['\u0142', 'l', 'Letter with stroke'],
      ['\u0166', 'T', 'Letter with stroke'],
      ['\u0167', 't', 'Letter with stroke'],
      ['\u0131', 'i', 'Dotless i'],
      ['\u00DE', 'Th', 'Thorn'],
      ['\u00FE', 'th', 'Thorn'],
      ['\u00F0', 'd', 'Eth'],
    ] satisfies [characters: string, replacement: string, name: string][]
  ).flatMap(([characters, replacement, name]) =>
    Array.from(characters, (character) => [character, { replacement, name }] as const),
  ),
);

// Letters that cannot be told from Latin ones. GSM means Greek capitals to be sent so: it only adds those that differ.
const LOOK_ALIKES = new Map([
  ...pairUp('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'),
  ...pairUp('АВЕЅІЈКМНОРСТУХаеорсухіјѕһԁ', 'ABESIJKMHOPCTYXaeopcyxijshd'),
]);

const SCRIPTS_WITH_LOOK_ALIKES = [
  { name: 'Greek letter', letter: /(?=\p{L})\p{Script=Greek}/u },
  { name: 'Cyrillic letter', letter: /(?=\p{L})\p{Script=Cyrillic}/u },
] as const;

const CONTROL = /^\p{Cc}$/u;
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const HALF_OF_PAIR = /^\p{Cs}$/u;
const MARK = /^\p{M}$/u;
const LEFT_OUT = [CONTROL, INVISIBLE, HALF_OF_PAIR, MARK];

// Where the plain form would mean something else: 10² is not 102, 1½ is not 11/2, and an accent alone is not a space.
const MEANS_ANOTHER_THING_WHEN_PLAIN = /^[\p{No}\p{Lm}\p{Sk}\u2070-\u209F]$/u;

/**
 * The characters that force a text to be sent as Unicode, in order, to mark them and to offer replacements.
 *
 * Together they cover everything outside the GSM alphabet: the list is empty exactly when the text is GSM. A replacement
 * is GSM text. Look-alike letters get one only where that can help, that is when every letter of their script in the
 * text has one: a stray Cyrillic letter in a Latin word does, Russian text does not.
 */
export function findNonGsmCharacters(text: string): NonGsmCharacter[] {
  if (isGsmText(text)) return [];
  const canReplaceLookAlike = lookAlikeFilter(text);
  const found: NonGsmCharacter[] = [];
  let index = 0;
  for (const char of splitGraphemes(text)) {
    if (!isGsmText(char)) {
      const name = nameOf(char);
      const replacement = replacementOf(char, canReplaceLookAlike);
      found.push({
        index,
        length: char.length,
        char,
        codePoint: Array.from(char, formatCodePoint).join(' '),
        ...(name === undefined ? {} : { name }),
        ...(replacement === undefined ? {} : { replacement }),
      });
    }
    index += char.length;
  }
  return found;
}

/**
 * The text with every replacement of `findNonGsmCharacters` made. Always offered and never applied silently: it can change
 * spelling (ç becomes c), and it can lengthen the text (… becomes ...), so the caller shows the parts before and after.
 * Doing it twice changes nothing more.
 */
export function replaceWithGsm(text: string): GsmReplacement {
  const replaced = new Map<string, GsmReplacement['replaced'][number]>();
  const remaining = new Set<string>();
  let result = '';
  let copiedTo = 0;
  for (const { index, length, char, replacement } of findNonGsmCharacters(text)) {
    if (replacement === undefined) {
      remaining.add(char);
      continue;
    }
    result += text.slice(copiedTo, index) + replacement;
    copiedTo = index + length;
    const entry = replaced.get(char);
    if (entry) entry.count++;
    else replaced.set(char, { char, replacement, count: 1 });
  }
  return { text: result + text.slice(copiedTo), replaced: [...replaced.values()], remaining: [...remaining] };
}

type LookAlikeFilter = (character: string) => boolean;

function replacementOf(cluster: string, canReplaceLookAlike: LookAlikeFilter): string | undefined {
  // Text pasted from macOS often has its accents as separate marks; composed, many of those letters are GSM.
  const composed = cluster.normalize('NFC');
  return isGsmText(composed) ? composed : replaceEach(composed, canReplaceLookAlike);
}

function replaceEach(characters: string, canReplaceLookAlike: LookAlikeFilter): string | undefined {
  let result = '';
  for (const character of characters) {
    const replacement = replacementOfCodePoint(character, canReplaceLookAlike);
    if (replacement === undefined) return undefined;
    result += replacement;
  }
  return result;
}

function replacementOfCodePoint(character: string, canReplaceLookAlike: LookAlikeFilter): string | undefined {
  if (isGsmText(character)) return character;
  const substitute = SUBSTITUTES.get(character);
  if (substitute) return substitute.replacement;
  const lookAlike = LOOK_ALIKES.get(character);
  if (lookAlike !== undefined) return canReplaceLookAlike(character) ? lookAlike : undefined;
  if (LEFT_OUT.some((pattern) => pattern.test(character))) return '';
  if (MEANS_ANOTHER_THING_WHEN_PLAIN.test(character)) return undefined;
  // Accented letters, ligatures, full-width and decorated letters: Unicode itself says what they consist of.
  const decomposed = character.normalize('NFKD');
  return decomposed === character ? undefined : replaceEach(decomposed, canReplaceLookAlike);
}

function lookAlikeFilter(text: string): LookAlikeFilter {
  const repairable = SCRIPTS_WITH_LOOK_ALIKES.filter(({ letter }) =>
    Array.from(text.normalize('NFD')).every(
      (character) => !letter.test(character) || LOOK_ALIKES.has(character) || isGsmText(character),
    ),
  );
  return (character) => repairable.some(({ letter }) => letter.test(character));
}

function nameOf(cluster: string): string | undefined {
  const [first = ''] = cluster;
  const substitute = SUBSTITUTES.get(first);
  if (substitute) return substitute.name;
  if (HALF_OF_PAIR.test(first)) return 'Half of a broken character';
  if (CONTROL.test(first)) return 'Control character';
  if (INVISIBLE.test(first)) return 'Invisible character';
  if (/\p{Extended_Pictographic}|\p{RI}|\u20E3/u.test(cluster)) return 'Emoji';
  const script = SCRIPTS_WITH_LOOK_ALIKES.find(({ letter }) => letter.test(first));
  if (script) return script.name;
  return /\p{Script=Latin}\p{M}/u.test(cluster.normalize('NFD')) ? 'Accented letter' : undefined;
}

function formatCodePoint(character: string): string {
  const value = character.codePointAt(0) ?? 0;
  return `U+${value.toString(16).toUpperCase().padStart(4, '0')}`;
}

function pairUp(from: string, to: string): [string, string][] {
  const targets = Array.from(to);
  return Array.from(from, (character, index) => [character, targets[index] ?? '']);
}
