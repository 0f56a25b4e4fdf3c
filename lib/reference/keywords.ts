import data from './data/keywords.json';

export type KeywordAction = 'AUTOMATIC_RESPONSE' | 'OPT_OUT' | 'OPT_IN';

export interface KeywordActionFact {
  readonly action: KeywordAction;
  readonly label: string;
  readonly effect: string;
}

/** Words that opt a sender out on every number; they cannot be deleted. Source: guide 1726-1756. */
export const optOutKeywords: readonly string[] = data.optOutKeywords;
export const helpKeyword = data.helpKeyword;

/** The keywords that every number and pool has from the start. */
export const requiredKeywords: readonly string[] = data.requiredKeywords;

// JSON imports widen strings; keywords.test.ts holds every value to the union above.
export const keywordActions = data.actions as readonly KeywordActionFact[];

/** Length in characters, and how many a number may have. Source: guide 2493-2676 and 9501. */
export const keywordRules: {
  readonly minLength: number;
  readonly maxLength: number;
  readonly maxPerNumber: number;
} = data.rules;

/** US toll-free numbers: the carrier handles these words itself, with texts of its own. Source: guide 1121, 6656-6676. */
export const tollFreeKeywords: {
  readonly optOutKeywords: readonly string[];
  readonly optInKeywords: readonly string[];
} = data.tollFree;
