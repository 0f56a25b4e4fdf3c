import { conflict, invalid } from '@/lib/operations/operation-error';
import {
  helpKeyword,
  keywordRules,
  optOutKeywords,
  tollFreeKeywords,
  type KeywordAction,
} from '@/lib/reference/keywords';
import { messageParts, PART_LIMITS } from '@/lib/text/message-parts';
import type { PutKeywordInput } from './keywords.shapes';

/** What somebody here has set: a keyword of their own, or their answer to a mandatory one. */
export interface StoredKeyword {
  /** As `normaliseKeyword` makes it. */
  readonly keyword: string;
  readonly message: string;
  readonly action: KeywordAction;
}

export interface EffectiveKeyword extends StoredKeyword {
  /** Every originator has it: it cannot be deleted, and does what it does. */
  readonly mandatory: boolean;
  /** The carrier's answers are not ours to send or to charge for. */
  readonly answeredBy: 'service' | 'carrier';
}

/** Toll-free numbers have rules of their own, also in a pool; a pool itself has the common ones. */
export type KeywordRuleSet = 'common' | 'toll-free';

export const ruleSetOf = (numberType: string): KeywordRuleSet => (numberType === 'TOLL_FREE' ? 'toll-free' : 'common');

/** What people also say to opt out; US rules (47 CFR 64.1200(a)(10)) name these beside the words of keywords.json. */
const furtherOptOutKeywords = ['OPT OUT', 'REVOKE'];

const commonOptOutKeywords: readonly string[] = [...optOutKeywords, ...furtherOptOutKeywords];

const optOutKeywordsOf = (rules: KeywordRuleSet) =>
  rules === 'toll-free' ? tollFreeKeywords.optOutKeywords : commonOptOutKeywords;

/** The keywords that every originator under these rules has: HELP, and the words that opt out. */
const mandatoryKeywords: Readonly<Record<KeywordRuleSet, readonly string[]>> = {
  common: [helpKeyword, ...optOutKeywordsOf('common')],
  'toll-free': [helpKeyword, ...optOutKeywordsOf('toll-free')],
};

export const mandatoryKeywordsOf = (rules: KeywordRuleSet): readonly string[] => mandatoryKeywords[rules];

export const isMandatoryKeyword = (rules: KeywordRuleSet, keyword: string) =>
  mandatoryKeywords[rules].includes(keyword);

/** HELP must say whom to ask (guide 3997): only the sender knows, so this points to them until somebody writes more. */
export const defaultHelpMessage =
  'For help with these texts, contact the customer support of the company that sends them. Msg&data rates may apply. Reply STOP to end them.';

/** An opt-out must be confirmed (guide 4005). */
export const defaultOptOutMessage = 'You have opted out and will get no more texts from us. Reply HELP for help.';

/** What a US carrier answers by itself, whatever is written here (guide 1121, 1753). */
const carrierMessages: Readonly<Record<'OPT_OUT' | 'OPT_IN', string>> = {
  OPT_OUT: 'Network message: texts from this number are now blocked. Reply UNSTOP to get them again.',
  OPT_IN: 'Network message: you will get texts from this number again.',
};

const isCarrierOptIn = (rules: KeywordRuleSet, keyword: string) =>
  rules === 'toll-free' && tollFreeKeywords.optInKeywords.includes(keyword);
const isCarrierOptOut = (rules: KeywordRuleSet, keyword: string) =>
  rules === 'toll-free' && tollFreeKeywords.optOutKeywords.includes(keyword);

/** One spelling for each keyword: upper case, composed characters, single spaces. */
export const normaliseKeyword = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').toUpperCase();

/** Whether such a keyword can do such a thing under these rules; on a toll-free number the carrier has the say. */
function isPossible(rules: KeywordRuleSet, { keyword, action }: Pick<StoredKeyword, 'keyword' | 'action'>): boolean {
  if (rules === 'common') return true;
  if (isCarrierOptOut(rules, keyword)) return action === 'OPT_OUT';
  if (isCarrierOptIn(rules, keyword)) return action === 'OPT_IN';
  // Nothing else opts out or in, nor may a word that opts out everywhere else mean something different here.
  return action === 'AUTOMATIC_RESPONSE' && !commonOptOutKeywords.includes(keyword);
}

/**
 * The keywords that work on an originator, in order: the mandatory ones with the answers that somebody gave them, and the
 * others. An opt-out word without an answer of its own answers as STOP does. What the rules do not allow has no effect:
 * a pool may have keywords that its toll-free members cannot.
 */
export function keywordsUnder(rules: KeywordRuleSet, stored: readonly StoredKeyword[]): EffectiveKeyword[] {
  const answers = new Map(stored.map(({ keyword, message }) => [keyword, message]));
  const optOutMessage = answers.get('STOP') ?? defaultOptOutMessage;
  const mandatory = mandatoryKeywords[rules].map((keyword): EffectiveKeyword => {
    const isHelp = keyword === helpKeyword;
    return {
      keyword,
      message: answers.get(keyword) ?? (isHelp ? defaultHelpMessage : optOutMessage),
      action: isHelp ? 'AUTOMATIC_RESPONSE' : 'OPT_OUT',
      mandatory: true,
      answeredBy: 'service',
    };
  });
  const others = stored
    .filter((row) => !isMandatoryKeyword(rules, row.keyword) && isPossible(rules, row))
    .map((row): EffectiveKeyword => ({ ...row, mandatory: false, answeredBy: 'service' }));
  return [...mandatory, ...others]
    .map((row): EffectiveKeyword => {
      if (isCarrierOptOut(rules, row.keyword)) {
        return { ...row, message: carrierMessages.OPT_OUT, answeredBy: 'carrier' };
      }
      return isCarrierOptIn(rules, row.keyword)
        ? { ...row, message: carrierMessages.OPT_IN, answeredBy: 'carrier' }
        : row;
    })
    .sort((a, b) => (a.keyword < b.keyword ? -1 : 1));
}

/** Of a pool's keywords those that a number can take along when it leaves. */
export const keepable = (rules: KeywordRuleSet, stored: readonly StoredKeyword[]): StoredKeyword[] =>
  stored.filter((row) => isPossible(rules, row) && !isCarrierOptOut(rules, row.keyword));

/** The words whose effect differs between two sets of keywords, in order. */
export function differingKeywords(one: readonly EffectiveKeyword[], other: readonly EffectiveKeyword[]): string[] {
  const spelt = (all: readonly EffectiveKeyword[]) =>
    new Map(all.map(({ keyword, message, action }) => [keyword, JSON.stringify([action, message])]));
  const [first, second] = [spelt(one), spelt(other)];
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((keyword) => first.get(keyword) !== second.get(keyword))
    .sort();
}

/**
 * The keyword that a member of an input names.
 * @throws ValidationException INVALID_PARAMETER for outer spaces, or when its normal form is too long
 */
export function readKeyword(text: string, field = 'Keyword'): string {
  if (text.startsWith(' ') || text.endsWith(' ')) {
    throw invalid('INVALID_PARAMETER', `${field} must not begin or end with a space.`, field);
  }
  const keyword = normaliseKeyword(text);
  // Upper case can be longer: ß becomes SS.
  if ([...keyword].length > keywordRules.maxLength) {
    throw invalid(
      'INVALID_PARAMETER',
      `${field} must be at most ${keywordRules.maxLength} characters long in upper case.`,
      field,
    );
  }
  return keyword;
}

/** @throws ValidationException INVALID_PARAMETER when no text message can carry the answer */
function checkMessage(message: string): void {
  const { encoding, units, problem } = messageParts(message);
  if (problem === undefined) return;
  const kind = encoding === 'GSM' ? 'GSM characters' : 'characters, since it has some outside GSM 03.38';
  throw invalid(
    'INVALID_PARAMETER',
    `KeywordMessage has ${units} of at most ${PART_LIMITS[encoding].maxMessage} ${kind}.`,
    'KeywordMessage',
  );
}

/** What a keyword does when nobody says: what it always does, else it answers. */
function usualAction(rules: KeywordRuleSet, keyword: string): KeywordAction {
  if (isCarrierOptIn(rules, keyword)) return 'OPT_IN';
  return optOutKeywordsOf(rules).includes(keyword) ? 'OPT_OUT' : 'AUTOMATIC_RESPONSE';
}

/**
 * The keyword that an input of PutKeyword sets.
 * @throws ValidationException INVALID_PARAMETER; ConflictException RESOURCE_MODIFICATION_NOT_ALLOWED for another action
 *   of a mandatory keyword, and for the carrier's STOP on a toll-free number
 */
export function keywordToPut(
  rules: KeywordRuleSet,
  input: Pick<PutKeywordInput, 'Keyword' | 'KeywordMessage' | 'KeywordAction'>,
): StoredKeyword {
  const keyword = readKeyword(input.Keyword);
  checkMessage(input.KeywordMessage);
  const usual = usualAction(rules, keyword);
  const action = input.KeywordAction ?? usual;
  if (isCarrierOptOut(rules, keyword)) {
    throw conflict(
      'RESOURCE_MODIFICATION_NOT_ALLOWED',
      `The carrier answers ${keyword} on toll-free numbers: neither its answer nor its action can be changed.`,
      'keyword',
      keyword,
    );
  }
  if (isMandatoryKeyword(rules, keyword) && action !== usual) {
    throw conflict(
      'RESOURCE_MODIFICATION_NOT_ALLOWED',
      `${keyword} is mandatory: its action stays ${usual}. Only its answer can be changed.`,
      'keyword',
      keyword,
    );
  }
  if (!isPossible(rules, { keyword, action })) {
    const { optOutKeywords: optOut, optInKeywords: optIn } = tollFreeKeywords;
    throw invalid(
      'INVALID_PARAMETER',
      `On toll-free numbers only ${optOut.join(' and ')} opts out, only ${optIn.join(' and ')} opt in, and they do nothing else.`,
      'KeywordAction',
    );
  }
  return { keyword, message: input.KeywordMessage, action };
}

const wordCharacter = String.raw`[\p{L}\p{N}\p{M}_]`;
const endsInWord = new RegExp(`${wordCharacter}$`, 'u');
const beginsWithWord = new RegExp(`^${wordCharacter}`, 'u');
/** White space, and characters that nobody sees. */
const unseenStart = /^[\s\p{Cf}]+/u;

/**
 * The keyword that a text begins with: the longest, in any case, that ends where a word ends. Anything may follow it.
 * @param keywords those that work on the number that received the text (`keywordsOfOwner`)
 */
export function matchKeyword<Keyword extends { readonly keyword: string }>(
  text: string,
  keywords: readonly Keyword[],
): Keyword | undefined {
  const said = normaliseKeyword(text.replace(unseenStart, ''));
  return keywords
    .filter(({ keyword }) => {
      if (!said.startsWith(keyword)) return false;
      return !(endsInWord.test(keyword) && beginsWithWord.test(said.slice(keyword.length)));
    })
    .reduce<Keyword | undefined>(
      (longest, one) => (longest && longest.keyword.length >= one.keyword.length ? longest : one),
      undefined,
    );
}
