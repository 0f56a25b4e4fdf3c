import { findNonGsmCharacters, replaceWithGsm, type NonGsmCharacter } from './gsm-replacements';
import { messageParts } from './message-parts';

/** A piece of advice about a message. It never stops a send: what does is in the checks. */
export interface MessageLint {
  id: MessageLintId;
  /** `warning`: carriers may filter the message, or it costs more than it has to. `info`: worth a look. */
  severity: 'warning' | 'info';
  title: string;
  detail: string;
}

export type MessageLintId =
  | 'typographic-quotes'
  | 'trademark-symbols'
  | 'non-gsm-characters'
  | 'url-shortener'
  | 'missing-opt-out'
  | 'money-symbols'
  | 'capitals'
  | 'abbreviations'
  | 'sender-not-named'
  | 'consider-mms';

export interface MessageLintContext {
  /** The opt-out advice is for promotional messages alone; without a type it is not given. */
  messageType?: 'TRANSACTIONAL' | 'PROMOTIONAL';
}

/** From this many parts the guide (1671) advises to weigh one MMS against the SMS. */
export const MMS_ADVICE_FROM_PARTS = 4;

/** Shorteners that anyone can use, whose links carriers filter (guide 1120, 1320, 4896). */
export const SHARED_URL_SHORTENERS: readonly string[] = [
  'adf.ly',
  'bit.ly',
  'bitly.com',
  'bl.ink',
  'buff.ly',
  'cutt.ly',
  'goo.gl',
  'is.gd',
  'lnkd.in',
  'ow.ly',
  'qr.ae',
  'rb.gy',
  'rebrand.ly',
  's.id',
  'short.io',
  'shorturl.at',
  'soo.gd',
  't.co',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
  'tr.im',
  'v.gd',
];

const TYPOGRAPHIC_QUOTE = /^[\u2018-\u201F\u00AB\u00BB\u2039\u203A]/;
const TRADEMARK_SYMBOL = /^[\u00AE\u00A9\u2122\u2120\u2117]/;

// Whole host names: neither the end of a longer one (att.co), nor its beginning (t.company, bit.ly.example.com), nor an e-mail domain.
const SHORTENER_LINK = new RegExp(
  `(?<![\\w.@-])(?:https?://)?(?:www\\.)?(${SHARED_URL_SHORTENERS.join('|').replaceAll('.', '\\.')})(?![\\w-]|\\.\\w)`,
  'gi',
);

// STOP counts in capitals only, since "stop by our store" tells nobody how to leave; after a word such as "reply" any
// opt-out keyword counts, however written.
const OPT_OUT_INSTRUCTIONS = [
  /\b(?:STOP|ARRET|UNSUBSCRIBE)\b/,
  /\bopt(?:ing)?[- ]?out\b|\bunsubscribe\b/i,
  /\b(?:reply|respond|answer|text|txt|send|répondez|envoyez)\s+(?:with\s+|by\s+|par\s+)?["'“‘«]?\s*(?:stop|arret|cancel|end|quit|remove|revoke|td|optout)\b/i,
];

const MONEY_SYMBOLS_IN_A_ROW = /[$£€¥]{2,}/;
const CHAT_SPELLING = /\b(?:2day|2moro|2nite|2u|4u|b4|cuz|gr8|l8r|m8|plz|thx|ur|u|w8)\b/gi;
const NAMED_AT_START = /^\s*(?:[[(][^\])\n]{2,40}[\])]|[^\s:][^:\n]{0,39}:(?=\s)|\S[^\n]{0,39}? [-–—] )/u;

const KEYWORDS_AND_LINKS = /https?:\/\/\S+|\b(?:STOP|HELP|START|YES|NO|SMS|MMS|OTP|PIN|CODE)\b/g;
const CAPITALS_MIN_LETTERS = 20;
const CAPITALS_MIN_SHARE = 0.8;

/** The guide's advice (1253–1345, 1612–1673) applied to one message body, warnings first; an empty text gets none. */
export function lintMessage(text: string, { messageType }: MessageLintContext = {}): MessageLint[] {
  if (text.trim() === '') return [];
  const lints = [
    ...lintCharacters(text),
    lintShorteners(text),
    messageType === 'PROMOTIONAL' ? lintOptOut(text) : undefined,
    lintMoney(text),
    lintCapitals(text),
    lintAbbreviations(text),
    lintSender(text),
    lintLength(text),
  ].filter((lint) => lint !== undefined);
  return [...lints.filter((lint) => lint.severity === 'warning'), ...lints.filter((lint) => lint.severity === 'info')];
}

function lintCharacters(text: string): MessageLint[] {
  const found = findNonGsmCharacters(text);
  // A message in a script that GSM lacks is Unicode by nature: no single character of it is worth a remark.
  if (found.some(({ char, replacement }) => replacement === undefined && /\p{L}/u.test(char))) return [];
  const quotes = found.filter(({ char }) => TYPOGRAPHIC_QUOTE.test(char));
  const trademarks = found.filter(({ char }) => TRADEMARK_SYMBOL.test(char));
  const others = found.filter((character) => !quotes.includes(character) && !trademarks.includes(character));
  const cost = describeCost(text);
  const lints: MessageLint[] = [];
  if (quotes.length > 0) {
    lints.push({
      id: 'typographic-quotes',
      severity: 'warning',
      title: 'Typographic quotes',
      detail: `Word processors put ${listCharacters(quotes)} where the keyboard has ' or ". ${cost}`,
    });
  }
  if (trademarks.length > 0) {
    lints.push({
      id: 'trademark-symbols',
      severity: 'warning',
      title: 'Trademark symbols',
      detail: `Letters in brackets, such as (R) or (TM), say the same as ${listCharacters(trademarks)}. ${cost}`,
    });
  }
  if (others.length > 0) {
    lints.push({
      id: 'non-gsm-characters',
      severity: 'info',
      title: 'Characters outside the GSM alphabet',
      detail: `The message holds ${listCharacters(others)}. ${cost}`,
    });
  }
  return lints;
}

/** What the Unicode encoding costs this message, and whether replacing the characters would lower it. */
function describeCost(text: string): string {
  const before = messageParts(text).parts.length;
  const replaced = replaceWithGsm(text);
  const after = messageParts(replaced.text).parts.length;
  return replaced.remaining.length === 0 && after < before
    ? `With GSM characters instead, the message takes ${countParts(after)}, not ${before}.`
    : 'A single such character makes every part hold 70 characters or fewer, where GSM has room for 160.';
}

function lintShorteners(text: string): MessageLint | undefined {
  const domains = [...new Set(Array.from(text.matchAll(SHORTENER_LINK), ([, domain = '']) => domain.toLowerCase()))];
  if (domains.length === 0) return undefined;
  return {
    id: 'url-shortener',
    severity: 'warning',
    title: 'Link through a shared URL shortener',
    detail: `Carriers filter links to ${domains.join(', ')}, because spam uses them too. Link to a domain that only your organization uses.`,
  };
}

function lintOptOut(text: string): MessageLint | undefined {
  if (OPT_OUT_INSTRUCTIONS.some((pattern) => pattern.test(text))) return undefined;
  return {
    id: 'missing-opt-out',
    severity: 'warning',
    title: 'No way to opt out',
    detail: 'A promotional message should say how to leave, for example "Text STOP to opt out".',
  };
}

function lintMoney(text: string): MessageLint | undefined {
  if (!MONEY_SYMBOLS_IN_A_ROW.test(text)) return undefined;
  return {
    id: 'money-symbols',
    severity: 'warning',
    title: 'Money symbols for emphasis',
    detail: 'Several currency symbols in a row look like a scam to people and filters. State the offer in words.',
  };
}

function lintCapitals(text: string): MessageLint | undefined {
  const prose = text.replace(KEYWORDS_AND_LINKS, '');
  const capitals = prose.match(/\p{Lu}/gu)?.length ?? 0;
  const cased = capitals + (prose.match(/\p{Ll}/gu)?.length ?? 0);
  if (cased < CAPITALS_MIN_LETTERS || capitals / cased < CAPITALS_MIN_SHARE) return undefined;
  return {
    id: 'capitals',
    severity: 'info',
    title: 'Mostly capital letters',
    detail: 'Text in capitals is harder to read and resembles spam. Keep them for names and keywords.',
  };
}

function lintAbbreviations(text: string): MessageLint | undefined {
  const found = [...new Set(text.match(CHAT_SPELLING)?.map((word) => word.toLowerCase()))];
  if (found.length === 0) return undefined;
  return {
    id: 'abbreviations',
    severity: 'info',
    title: 'Chat spelling',
    detail: `Words such as ${found.map((word) => `"${word}"`).join(', ')} can seem careless, and some readers report them as spam.`,
  };
}

function lintSender(text: string): MessageLint | undefined {
  if (NAMED_AT_START.test(text)) return undefined;
  return {
    id: 'sender-not-named',
    severity: 'info',
    title: 'Sender not named first',
    detail: 'People trust a message that begins with who sends it, for example "ExampleCorp Alerts: …".',
  };
}

function lintLength(text: string): MessageLint | undefined {
  const parts = messageParts(text).parts.length;
  if (parts < MMS_ADVICE_FROM_PARTS) return undefined;
  return {
    id: 'consider-mms',
    severity: 'info',
    title: `${parts} parts: compare with MMS`,
    detail:
      'Each SMS part is billed and counts against the sending rate. Where the destination takes MMS, the same text is one part.',
  };
}

/** Up to five of the characters, each once, named where they cannot be seen well. */
function listCharacters(characters: NonGsmCharacter[]): string {
  const shown = new Map(
    characters.map(({ char, codePoint, name }) => [char, describeCharacter(char, codePoint, name)]),
  );
  const listed = [...shown.values()].slice(0, 5).join(', ');
  return shown.size > 5 ? `${listed} and ${shown.size - 5} more` : listed;
}

function describeCharacter(char: string, codePoint: string, name: string | undefined): string {
  if (/[\p{L}\p{N}\p{S}\p{Pi}\p{Pf}\p{Ps}\p{Po}]/u.test(char)) return char;
  return name === undefined ? codePoint : `${name.toLowerCase()} (${codePoint})`;
}

function countParts(count: number): string {
  return count === 1 ? '1 part' : `${count} parts`;
}
