import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import gsm0338 from '@/lib/reference/data/gsm0338.json';
import keywords from '@/lib/reference/data/keywords.json';
import { lintMessage, MMS_ADVICE_FROM_PARTS, SHARED_URL_SHORTENERS, type MessageLintId } from './message-lints';
import { anyText } from './text-arbitraries';

function ids(text: string, messageType?: 'TRANSACTIONAL' | 'PROMOTIONAL'): MessageLintId[] {
  return lintMessage(text, { messageType }).map(({ id }) => id);
}

function detailOf(text: string, id: MessageLintId): string | undefined {
  return lintMessage(text).find((lint) => lint.id === id)?.detail;
}

describe('lintMessage', () => {
  it.each([
    'ExampleCorp Financial Alerts: You have logged in to your account from a new device. Reply Y to confirm, or STOP to opt-out.',
    'ExampleCorp Alerts: Save 20% when you buy a new ExampleCorp Widget(R) at example.com and use the promo code WIDGET. Text STOP to opt-out.',
    'ExampleCorp Offers: Today only, get an exclusive deal on an ExampleCorp Widget. See https://a.co/cFKmaRG for more info. Text STOP to opt-out.',
  ])('has nothing to say about what the guide recommends: %s', (text) => {
    expect(lintMessage(text, { messageType: 'PROMOTIONAL' })).toEqual([]);
  });

  it('has nothing to say about an empty text', () => {
    expect(lintMessage('', { messageType: 'PROMOTIONAL' })).toEqual([]);
    expect(lintMessage(' \n', { messageType: 'PROMOTIONAL' })).toEqual([]);
  });

  it('puts warnings first', () => {
    expect(lintMessage('gr8 $$$ at bit.ly/x 😀').map(({ id, severity }) => [id, severity])).toEqual([
      ['url-shortener', 'warning'],
      ['money-symbols', 'warning'],
      ['non-gsm-characters', 'info'],
      ['abbreviations', 'info'],
      ['sender-not-named', 'info'],
    ]);
  });

  it('says what typographic quotes cost', () => {
    const text = `Clinic: the doctor’s office${'.'.repeat(60)}`;
    expect(ids(text)).toEqual(['typographic-quotes']);
    expect(detailOf(text, 'typographic-quotes')).toContain('takes 1 part, not 2');
    expect(detailOf('Clinic: it’s', 'typographic-quotes')).toContain('70 characters');
    expect(detailOf(`Clinic: ’😀${'.'.repeat(90)}`, 'typographic-quotes')).toContain('70 characters');
    expect(detailOf(`Clinic: ’${'.'.repeat(300)}`, 'typographic-quotes')).toContain('takes 3 parts, not 5');
  });

  it.each(['‘', '’', '‚', '“', '”', '„', '«', '»', '‹', '›'])('knows %s as a typographic quote', (quote) => {
    expect(ids(`Shop: ${quote}`)).toEqual(['typographic-quotes']);
  });

  it.each(['®', '™', '©', '℠'])('offers brackets for %s', (symbol) => {
    expect(ids(`Shop: Widget${symbol}`)).toEqual(['trademark-symbols']);
  });

  it('lists other characters outside the alphabet, naming those that cannot be seen, five at most', () => {
    expect(detailOf('Shop: a\u00A0b–c\u200B', 'non-gsm-characters')).toContain(
      'no-break space (U+00A0), dash (U+2013), invisible character (U+200B).',
    );
    expect(detailOf('Shop: 😀😀ç', 'non-gsm-characters')).toContain('holds 😀, ç.');
    expect(detailOf('Shop: \uE000\u1680', 'non-gsm-characters')).toContain('holds U+E000, U+1680.');
    expect(detailOf('Shop: 😀😁😂😃😄', 'non-gsm-characters')).toContain('holds 😀, 😁, 😂, 😃, 😄.');
    expect(detailOf('Shop: 😀😁😂😃😄😅', 'non-gsm-characters')).toContain('holds 😀, 😁, 😂, 😃, 😄 and 1 more.');
    expect(detailOf('Shop: 😀😁😂😃😄😅😆', 'non-gsm-characters')).toContain('holds 😀, 😁, 😂, 😃, 😄 and 2 more.');
  });

  it('does not blame single characters of a message in another script', () => {
    expect(ids('Магазин: «Рост»™ – 5')).toEqual([]);
  });

  it.each(SHARED_URL_SHORTENERS)('warns of %s', (domain) => {
    for (const text of [
      `Shop: https://${domain}/x`,
      `Shop: ${domain}/x`,
      `Shop: see www.${domain.toUpperCase()}.`,
      `Shop: (http://${domain})`,
    ]) {
      expect(detailOf(text, 'url-shortener'), text).toContain(` ${domain},`);
    }
  });

  it.each([
    'att.co/x',
    'at-t.co',
    't.company',
    'bit.ly.example.com',
    'me@t.co',
    'go.bit.ly',
    'bitxly/x',
    't.co-op.example',
  ])('does not take %s for a shared shortener', (text) => {
    expect(ids(`Shop: ${text}`)).toEqual([]);
  });

  it('names each shortener once', () => {
    expect(detailOf('Shop: bit.ly/1 BIT.LY/2 is.gd/3', 'url-shortener')).toContain('links to bit.ly, is.gd, because');
  });

  it('wants a way out of promotional messages only', () => {
    expect(ids('Shop: sale today')).toEqual([]);
    expect(ids('Shop: sale today', 'TRANSACTIONAL')).toEqual([]);
    expect(ids('Shop: sale today', 'PROMOTIONAL')).toEqual(['missing-opt-out']);
  });

  it.each(keywords.optOutKeywords)('takes "reply %s" for a way out, however written', (keyword) => {
    expect(ids(`Shop: sale. Reply ${keyword} to leave`, 'PROMOTIONAL')).toEqual([]);
    expect(ids(`Shop: sale. text with "${keyword.toLowerCase()}"`, 'PROMOTIONAL')).toEqual([]);
  });

  it.each([
    'STOP to end',
    'Opt out: example.com/out',
    'opting-out: www.example.com',
    'To unsubscribe, call us',
    'ARRET pour finir',
  ])('takes "%s" for a way out', (text) => {
    expect(ids(`Shop: sale. ${text}`, 'PROMOTIONAL')).toEqual([]);
  });

  it.each(['Stop by our shop', 'The end is near', 'NONSTOP fun', 'Cancel your plans', 'Reply YES', 'send friends'])(
    'does not take "%s" for a way out',
    (text) => {
      expect(ids(`Shop: sale. ${text}`, 'PROMOTIONAL')).toEqual(['missing-opt-out']);
    },
  );

  it.each([
    ['Shop: save big $$$ now', true],
    ['Shop: €€ off', true],
    ['Shop: $5 or 5€ or £5', false],
  ])('money symbols in %j: %s', (text, expected) => {
    expect(ids(text).includes('money-symbols')).toBe(expected);
  });

  it.each([
    ['SHOP: THE BIG SALE BEGINS TODAY', true],
    ['SHOP: BIG SALE', false],
    ['Shop: THE BIG SALE begins today at our place', false],
    ['ABCDEFGHIJKLMNOP aeio', true],
    ['ABCDEFGHIJKLMNO aeiou', false],
    ['ABCDEFGHIJKLMNO aeio', false],
    ['shop: HELP HELP HELP HELP STOP STOP STOP STOP https://X.EXAMPLE/ABCDEFGHIJKLMNOPQRSTUVWXYZ', false],
    ['МАГАЗИН: БОЛЬШАЯ РАСПРОДАЖА', true],
  ])('capitals in %j: %s', (text, expected) => {
    expect(ids(text).includes('capitals')).toBe(expected);
  });

  it('names chat spelling, each word once', () => {
    expect(detailOf('Shop: gr8 deal 4U when U buy 2day, u win', 'abbreviations')).toContain(
      '"gr8", "4u", "u", "2day" can',
    );
    expect(ids('Shop: but our menu is grand, plus U2')).toEqual([]);
  });

  it.each([
    ['ExampleCorp: hello', true],
    ['ExampleCorp Financial Alerts: hello', true],
    ['[ExampleCorp] hello', true],
    ['[EC] hello', true],
    ['ExampleCorp - hello', true],
    ['Your order is ready', false],
    ['See https://example.com', false],
    ['The code that you asked for a moment ago is as follows: 123', false],
    [': hello', false],
    ['[] hello', false],
    ['Hello\nShop: you', false],
  ])('sender named first in %j: %s', (text, expected) => {
    expect(!ids(text).includes('sender-not-named')).toBe(expected);
  });

  it('compares with MMS from the part count of the guide', () => {
    expect(MMS_ADVICE_FROM_PARTS).toBe(gsm0338.limits.mmsAdviceFromParts);
    expect(ids('A: '.padEnd(459, '.'))).toEqual([]);
    expect(lintMessage('A: '.padEnd(460, '.'))).toMatchObject([
      { id: 'consider-mms', title: '4 parts: compare with MMS' },
    ]);
  });

  it('gives each advice once, in whole sentences, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lints = lintMessage(text, { messageType: 'PROMOTIONAL' });
        expect(new Set(lints.map(({ id }) => id)).size).toBe(lints.length);
        for (const { title, detail } of lints) {
          expect(title).toMatch(/^[A-Z0-9][^.]*$/);
          expect(detail).toMatch(/^[A-Z].*[.]$/su);
        }
      }),
    );
  });
});
