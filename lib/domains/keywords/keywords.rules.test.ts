import { describe, expect, it } from 'vitest';
import { keywordRules } from '@/lib/reference/keywords';
import { messageParts } from '@/lib/text/message-parts';
import {
  defaultHelpMessage,
  defaultOptOutMessage,
  differingKeywords,
  keepable,
  keywordsUnder,
  keywordToPut,
  mandatoryKeywordsOf,
  matchKeyword,
  normaliseKeyword,
  readKeyword,
  type StoredKeyword,
} from './keywords.rules';

const join: StoredKeyword = { keyword: 'JOIN', message: 'Welcome.', action: 'OPT_IN' };
const named = (rules: 'common' | 'toll-free', stored: readonly StoredKeyword[], keyword: string) =>
  keywordsUnder(rules, stored).find((row) => row.keyword === keyword);

describe('mandatory keywords', () => {
  it('are HELP, the ten words of the guide and the two further ones that US rules name (guide 1726-1756)', () => {
    expect([...mandatoryKeywordsOf('common')].sort()).toEqual(
      'ARRET,CANCEL,END,HELP,OPT OUT,OPT-OUT,OPTOUT,QUIT,REMOVE,REVOKE,STOP,TD,UNSUBSCRIBE'.split(','),
    );
    expect([...mandatoryKeywordsOf('toll-free')].sort()).toEqual(['HELP', 'STOP']);
  });

  it('work where nothing was set, with texts of one part', () => {
    expect(named('common', [], 'HELP')).toMatchObject({ message: defaultHelpMessage, action: 'AUTOMATIC_RESPONSE' });
    expect(named('common', [], 'CANCEL')).toMatchObject({ message: defaultOptOutMessage, action: 'OPT_OUT' });
    for (const { message } of [...keywordsUnder('common', []), ...keywordsUnder('toll-free', [])]) {
      expect(messageParts(message)).toMatchObject({ encoding: 'GSM', parts: [{ text: message }] });
    }
  });

  it('answer as STOP does until they have an answer of their own', () => {
    const stop: StoredKeyword = { keyword: 'STOP', message: 'Bye.', action: 'OPT_OUT' };
    const quit: StoredKeyword = { keyword: 'QUIT', message: 'Gone.', action: 'OPT_OUT' };
    expect(named('common', [stop, quit], 'END')?.message).toBe('Bye.');
    expect(named('common', [stop, quit], 'QUIT')?.message).toBe('Gone.');
    expect(named('common', [stop, quit], 'HELP')?.message).toBe(defaultHelpMessage);
  });

  it('stand with the others in order', () => {
    const all = keywordsUnder('common', [join]).map(({ keyword }) => keyword);
    expect(all).toEqual([...all].sort());
    expect(all).toHaveLength(14);
    expect(named('common', [join], 'JOIN')).toEqual({ ...join, mandatory: false, answeredBy: 'service' });
  });
});

describe('toll-free numbers', () => {
  it('have STOP, and UNSTOP and START once set, answered by the carrier in its words (guide 1121)', () => {
    const start: StoredKeyword = { keyword: 'START', message: 'Ours.', action: 'OPT_IN' };
    const stop: StoredKeyword = { keyword: 'STOP', message: 'Ours.', action: 'OPT_OUT' };
    for (const keyword of ['START', 'STOP']) {
      const row = named('toll-free', [start, stop], keyword);
      expect(row).toMatchObject({ answeredBy: 'carrier' });
      expect(row?.message).not.toBe('Ours.');
    }
    expect(named('toll-free', [], 'START')).toBeUndefined();
    expect(named('common', [start], 'START')).toMatchObject({ message: 'Ours.', answeredBy: 'service' });
  });

  it('do not take a pool’s other words that opt out or in, nor keep them when they leave', () => {
    const cancel: StoredKeyword = { keyword: 'CANCEL', message: 'x', action: 'OPT_OUT' };
    const bye: StoredKeyword = { keyword: 'BYE', message: 'x', action: 'OPT_OUT' };
    const info: StoredKeyword = { keyword: 'INFO', message: 'x', action: 'AUTOMATIC_RESPONSE' };
    const stop: StoredKeyword = { keyword: 'STOP', message: 'x', action: 'OPT_OUT' };
    const stored = [cancel, bye, join, info, stop];
    expect(keywordsUnder('toll-free', stored).map(({ keyword }) => keyword)).toEqual(['HELP', 'INFO', 'STOP']);
    expect(keepable('toll-free', stored)).toEqual([info]);
    expect(keepable('common', stored)).toEqual(stored);
  });

  it.each([
    ['STOP', 'OPT_OUT', 'RESOURCE_MODIFICATION_NOT_ALLOWED'],
    ['STOP', undefined, 'RESOURCE_MODIFICATION_NOT_ALLOWED'],
    ['HELP', 'OPT_OUT', 'RESOURCE_MODIFICATION_NOT_ALLOWED'],
    ['BYE', 'OPT_OUT', 'INVALID_PARAMETER'],
    ['CANCEL', undefined, 'INVALID_PARAMETER'],
    ['JOIN', 'OPT_IN', 'INVALID_PARAMETER'],
    ['START', 'AUTOMATIC_RESPONSE', 'INVALID_PARAMETER'],
  ] as const)('refuse %s with the action %s', (Keyword, KeywordAction, reason) => {
    expect(() => keywordToPut('toll-free', { Keyword, KeywordMessage: 'x', KeywordAction })).toThrow(
      expect.objectContaining({ reason }) as Error,
    );
  });

  it('take UNSTOP and START to opt in, HELP and words of their own to answer', () => {
    const put = (Keyword: string) => keywordToPut('toll-free', { Keyword, KeywordMessage: 'x' }).action;
    expect([put('unstop'), put('START'), put('HELP'), put('INFO')]).toEqual([
      'OPT_IN',
      'OPT_IN',
      'AUTOMATIC_RESPONSE',
      'AUTOMATIC_RESPONSE',
    ]);
  });
});

describe('a keyword that is set', () => {
  it('is kept in upper case, and answers where no action is named', () => {
    expect(keywordToPut('common', { Keyword: 'jo\u0065\u0301  in', KeywordMessage: 'x' })).toEqual({
      keyword: 'JOÉ IN',
      message: 'x',
      action: 'AUTOMATIC_RESPONSE',
    });
  });

  it('keeps its action where it is mandatory (the answer may change)', () => {
    expect(keywordToPut('common', { Keyword: 'Stop', KeywordMessage: 'x' })).toMatchObject({ action: 'OPT_OUT' });
    expect(keywordToPut('common', { Keyword: 'REVOKE', KeywordMessage: 'x' })).toMatchObject({ action: 'OPT_OUT' });
    for (const KeywordAction of ['AUTOMATIC_RESPONSE', 'OPT_IN'] as const) {
      expect(() => keywordToPut('common', { Keyword: 'STOP', KeywordMessage: 'x', KeywordAction })).toThrow(
        expect.objectContaining({ reason: 'RESOURCE_MODIFICATION_NOT_ALLOWED' }) as Error,
      );
    }
  });

  it.each([' JOIN', 'JOIN ', ' '])('is refused with outer spaces: "%s"', (text) => {
    expect(() => readKeyword(text)).toThrow(
      expect.objectContaining({
        reason: 'INVALID_PARAMETER',
        fields: [expect.objectContaining({ name: 'Keyword' })],
      }) as Error,
    );
  });

  it('is refused when upper case makes it too long', () => {
    expect(readKeyword('ß'.repeat(15))).toBe('SS'.repeat(15));
    expect(() => readKeyword('ß'.repeat(keywordRules.maxLength))).toThrow(/at most 30/);
  });

  it('is refused with an answer that no message can carry', () => {
    const put = (KeywordMessage: string) => keywordToPut('common', { Keyword: 'A', KeywordMessage });
    expect(put('x'.repeat(1530)).message).toHaveLength(1530);
    expect(() => put('x'.repeat(1531))).toThrow(/1530/);
    expect(() => put('ж'.repeat(631))).toThrow(/630/);
  });
});

describe('matchKeyword', () => {
  const keywords = keywordsUnder('common', [
    join,
    { keyword: 'JOIN CLUB', message: 'x', action: 'OPT_IN' },
    { keyword: '#WIN', message: 'x', action: 'AUTOMATIC_RESPONSE' },
    { keyword: '?', message: 'x', action: 'AUTOMATIC_RESPONSE' },
    { keyword: '加入', message: 'x', action: 'OPT_IN' },
  ]);
  it.each([
    ['stop', 'STOP'],
    ['Stop!', 'STOP'],
    ['  \n STOP please', 'STOP'],
    ['\u200eSTOP', 'STOP'],
    ['Help me understand what this means', 'HELP'],
    ['opt out', 'OPT OUT'],
    ['Opt   out now', 'OPT OUT'],
    ['opt-out', 'OPT-OUT'],
    ['OPTOUT', 'OPTOUT'],
    ['revoke', 'REVOKE'],
    ['join', 'JOIN'],
    ['Join club', 'JOIN CLUB'],
    ['join clubs', 'JOIN'],
    ['#win2', undefined],
    ['#win 2', '#WIN'],
    ['?what', '?'],
    ['加入', '加入'],
    ['stopping', undefined],
    ['STOP_IT', undefined],
    ['STOP\u0301', undefined],
    ['please stop', undefined],
    ['', undefined],
  ])('finds in "%s" the keyword %s', (text, keyword) => {
    expect(matchKeyword(text, keywords)?.keyword).toBe(keyword);
  });

  it('knows every keyword in any case', () => {
    for (const row of keywords) {
      expect(matchKeyword(row.keyword.toLowerCase(), keywords)).toBe(row);
      expect(normaliseKeyword(row.keyword)).toBe(row.keyword);
    }
  });
});

describe('differingKeywords', () => {
  it('names the words that do not do the same', () => {
    const common = (stored: readonly StoredKeyword[]) => keywordsUnder('common', stored);
    expect(differingKeywords(common([join]), common([join]))).toEqual([]);
    expect(differingKeywords(common([join]), common([]))).toEqual(['JOIN']);
    expect(
      differingKeywords(
        common([{ keyword: 'HELP', message: 'Call us.', action: 'AUTOMATIC_RESPONSE' }]),
        common([{ ...join, action: 'AUTOMATIC_RESPONSE' }]),
      ),
    ).toEqual(['HELP', 'JOIN']);
  });
});
