import { describe, expect, it } from 'vitest';
import { countries, countryByIso } from '@/lib/reference/countries';
import { adviseOriginator, countryCapabilities, partsPerSecondNeeded, type UseCase } from './originator-advice.rules';

function advise(iso: string, more: Partial<Omit<UseCase, 'country'>> = {}) {
  const country = countryByIso(iso);
  if (!country) throw new Error(`There is no country ${iso}.`);
  return adviseOriginator({
    country,
    region: 'us-east-1',
    capabilities: ['SMS'],
    monthlyMessages: undefined,
    headquarters: undefined,
    twoWay: false,
    ...more,
  });
}

const onType = (advice: ReturnType<typeof advise>, type: string) => advice.Types.find(({ Type }) => Type === type);

const perMonth = (partsPerSecond: number) => partsPerSecond * 30 * 3600;

describe('the recommendation', () => {
  // Guide 1867-1951 for one way, 1953-1990 for two ways; the countries' abilities are those of countries.json.
  it.each<[string, Parameters<typeof advise>, string | undefined]>([
    ['US, volume unknown', ['US'], 'TOLL_FREE'],
    ['US, 1 part a second', ['US', { monthlyMessages: 1 }], 'TOLL_FREE'],
    ['US, 3 parts a second', ['US', { monthlyMessages: perMonth(3) }], 'TOLL_FREE'],
    ['US, just above 3', ['US', { monthlyMessages: perMonth(3) + 1 }], 'TEN_DLC'],
    ['US, 75 parts a second', ['US', { monthlyMessages: perMonth(75) }], 'TEN_DLC'],
    ['US, just above 75', ['US', { monthlyMessages: perMonth(75) + 1 }], 'SHORT_CODE'],
    ['US, two-way, 3 parts a second', ['US', { twoWay: true, monthlyMessages: perMonth(3) }], 'TOLL_FREE'],
    ['US, two-way, 10 parts a second', ['US', { twoWay: true, monthlyMessages: perMonth(10) }], 'TEN_DLC'],
    ['US, two-way, 100 parts a second', ['US', { twoWay: true, monthlyMessages: perMonth(100) }], 'SHORT_CODE'],
    ['US, SMS and MMS', ['US', { capabilities: ['SMS', 'MMS'] }], 'TOLL_FREE'],
    ['US, all', ['US', { capabilities: ['SMS', 'MMS', 'VOICE'] }], 'TOLL_FREE'],
    [
      'US, texts and calls, more than 10DLC carries: no short code has calls',
      ['US', { capabilities: ['SMS', 'VOICE'], monthlyMessages: perMonth(100) }],
      undefined,
    ],
    ['US, calls', ['US', { capabilities: ['VOICE'] }], 'LONG_CODE'],
    ['territory of the US', ['PR'], 'TOLL_FREE'],
    ['sender IDs without registration', ['GB'], 'SENDER_ID'],
    ['sender IDs with registration', ['AE'], 'SENDER_ID'],
    ['no sender IDs, short codes', ['CA'], 'SHORT_CODE'],
    ['no sender IDs, no short codes, long codes', ['TW'], 'LONG_CODE'],
    ['none of them', ['GY'], 'SENDER_ID'],
    ['nothing of its own', ['NI'], 'SHARED_ROUTE'],
    ['two-way, short codes', ['GB', { twoWay: true }], 'SHORT_CODE'],
    ['two-way, long codes only', ['IE', { twoWay: true }], 'LONG_CODE'],
    ['two-way, long codes that only receive', ['AE', { twoWay: true }], 'SHORT_CODE'],
    ['texts and calls', ['GB', { capabilities: ['SMS', 'VOICE'] }], 'LONG_CODE'],
    ['calls', ['GB', { capabilities: ['VOICE'] }], 'LONG_CODE'],
    ['calls where the country has none', ['GY', { capabilities: ['VOICE'] }], undefined],
    ['MMS where the country has none', ['GB', { capabilities: ['SMS', 'MMS'] }], undefined],
    ['China, which takes no shared routes', ['CN'], 'SHORT_CODE'],
  ])('for %s', (_, use, type) => {
    const { Recommended } = advise(...use);
    expect(Recommended?.Type).toBe(type);
    if (Recommended) expect(Recommended.Reason.length).toBeGreaterThan(20);
  });

  it('is for sending only where two-way is asked of a country that has none (guide 1957), and says so', () => {
    const advice = advise('AF', { twoWay: true });
    expect(advice.TwoWaySupported).toBe(false);
    expect(advice.Recommended).toMatchObject({ Type: 'SENDER_ID' });
    expect(advice.Recommended?.Reason).toContain('no two-way');
    expect(advise('GB', { twoWay: true }).TwoWaySupported).toBe(true);
    expect(advise('AF').TwoWaySupported).toBe(true);
  });

  it('is available, and sends, in every country and use case', () => {
    for (const country of countries) {
      for (const capabilities of [['SMS'], ['SMS', 'MMS'], ['VOICE'], ['SMS', 'VOICE']] as const) {
        for (const twoWay of [true, false]) {
          for (const monthlyMessages of [undefined, perMonth(50), perMonth(500)]) {
            const advice = advise(country.iso, { capabilities, twoWay, monthlyMessages });
            const type = advice.Recommended?.Type;
            if (type === undefined || type === 'SHARED_ROUTE') continue;
            expect(onType(advice, type), `${country.iso} ${type}`).toMatchObject({ Available: true });
          }
        }
      }
    }
  });
});

describe('each type', () => {
  it('of the US says how it is got, what it costs and how fast it is', () => {
    const advice = advise('US', { monthlyMessages: perMonth(5) });
    expect(advice.Types.map(({ Type, Available, How }) => [Type, Available, How])).toEqual([
      ['SENDER_ID', false, 'NONE'],
      ['TOLL_FREE', true, 'REQUEST'],
      ['TEN_DLC', true, 'REQUEST'],
      ['LONG_CODE', false, 'NONE'],
      ['SHORT_CODE', true, 'SUPPORT_CASE'],
    ]);
    expect(onType(advice, 'TOLL_FREE')).toMatchObject({
      Why: expect.stringContaining('3 parts a second, your volume may need 5') as string,
      IsoCountryCode: 'US',
      MonthlyPrice: '2.00',
      PartsPerSecond: 3,
      RegistrationRequired: true,
      LeadTime: expect.stringContaining('15 business days') as string,
    });
    expect(onType(advice, 'TEN_DLC')?.Why).toContain('75');
    expect(onType(advice, 'SHORT_CODE')).toMatchObject({
      PartsPerSecond: 100,
      RegistrationRequired: false,
      LeadTime: '8 to 12 weeks',
    });
    expect(onType(advice, 'SENDER_ID')).toEqual({
      Type: 'SENDER_ID',
      Available: false,
      Why: 'United States shows no sender IDs.',
      How: 'NONE',
      RegistrationRequired: false,
    });
  });

  it('that reaches a territory is requested in the US', () => {
    expect(onType(advise('PR'), 'TEN_DLC')).toMatchObject({
      Available: true,
      IsoCountryCode: 'US',
      Why: expect.stringContaining('reaches Puerto Rico') as string,
    });
  });

  it('says what it lacks for the use case', () => {
    expect(onType(advise('GB', { twoWay: true }), 'SENDER_ID')).toMatchObject({
      Available: false,
      Why: 'Nobody can answer a sender ID.',
    });
    expect(onType(advise('GB', { capabilities: ['SMS', 'VOICE'] }), 'SHORT_CODE')?.Why).toContain('do not have VOICE');
    expect(onType(advise('FR'), 'LONG_CODE')).toMatchObject({ Available: false, How: 'NONE' });
    expect(onType(advise('GB'), 'TOLL_FREE')?.Why).toContain('United States');
  });

  it('leads to a support case where an address or a registration is needed, and says which', () => {
    expect(onType(advise('DE', { capabilities: ['SMS'] }), 'LONG_CODE')).toMatchObject({ How: 'REQUEST' });
    const calls = { capabilities: ['VOICE'], headquarters: 'INTERNATIONAL' } as const;
    expect(onType(advise('DE', calls), 'LONG_CODE')).toMatchObject({
      How: 'SUPPORT_CASE',
      Why: expect.stringContaining('company from elsewhere') as string,
    });
    expect(onType(advise('AE'), 'SENDER_ID')).toMatchObject({ How: 'SUPPORT_CASE', RegistrationRequired: true });
    expect(onType(advise('SG'), 'SENDER_ID')).toMatchObject({
      How: 'REQUEST',
      RegistrationRequired: true,
      Why: expect.stringContaining('LIKELY-SCAM') as string,
    });
    expect(onType(advise('IN', { headquarters: 'LOCAL' }), 'SENDER_ID')?.Why).toContain('local rate');
    expect(onType(advise('IN', { headquarters: 'INTERNATIONAL' }), 'SENDER_ID')?.Why).toContain('international rate');
  });

  it('has no calls in a region without voice (regions.json), and says so', () => {
    const advice = advise('US', { capabilities: ['SMS', 'VOICE'], region: 'eu-south-1' });
    expect(onType(advice, 'TOLL_FREE')).toMatchObject({
      Available: false,
      Why: 'There are no voice messages in the Region eu-south-1.',
    });
    expect(advice.Recommended).toBeUndefined();
    expect(countryCapabilities(countryByIso('US')!, 'eu-south-1')).toMatchObject({
      Capabilities: ['SMS', 'MMS'],
      CapabilityChoices: [['SMS'], ['SMS', 'MMS']],
    });
  });

  it('that only receives is available, and never the recommendation', () => {
    const advice = advise('PH');
    expect(onType(advice, 'LONG_CODE')).toMatchObject({
      Available: true,
      Why: expect.stringContaining('only receives') as string,
    });
    expect(advice.Recommended?.Type).toBe('SENDER_ID');
  });
});

it('takes a day of messages to go out within its busiest hour', () => {
  expect(partsPerSecondNeeded(0)).toBe(0);
  expect(partsPerSecondNeeded(1)).toBe(1);
  expect(partsPerSecondNeeded(108_000)).toBe(1);
  expect(partsPerSecondNeeded(108_001)).toBe(2);
});

describe('what a country can do', () => {
  const of = (iso: string) => countryCapabilities(countryByIso(iso)!, 'us-east-1');

  it('offers the combinations that one originator has', () => {
    expect(of('US').CapabilityChoices).toEqual([
      ['SMS'],
      ['SMS', 'MMS'],
      ['VOICE'],
      ['SMS', 'VOICE'],
      ['SMS', 'MMS', 'VOICE'],
    ]);
    expect(of('FR')).toMatchObject({ Capabilities: ['SMS'], CapabilityChoices: [['SMS']] });
    // Sender IDs text and long codes call, but no originator does both.
    expect(of('ID').CapabilityChoices).toEqual([['SMS'], ['VOICE']]);
  });

  it('says what is special in it', () => {
    expect(of('SG')).toMatchObject({ SenderIds: 'YES', TwoWaySupported: true, SharedRoutes: true });
    expect(of('SG').Notes.join(' ')).toContain('LIKELY-SCAM');
    expect(of('AE')).toMatchObject({ SenderIds: 'REGISTRATION_REQUIRED' });
    expect(of('CN')).toMatchObject({ SenderIds: 'NO', SharedRoutes: false });
  });

  it('is told for every country, with a reason for every type', () => {
    for (const country of countries) {
      const { Types } = countryCapabilities(country, 'us-east-1');
      expect(Types.map(({ Type }) => Type)).toHaveLength(5);
      for (const { Why } of Types) expect(Why).toMatch(/\.$/);
    }
  });
});
