import { describe, expect, it } from 'vitest';

import { auditEventSource, iamAction, iamActions, isAudited, resourceArnTemplates } from './audit-actions';
import { channels, numberTypes } from './channels';
import { countries, countryByIso } from './countries';
import { keywordRules, optOutKeywords, tollFreeKeywords } from './keywords';
import { monthlyLeasingPriceMicros } from './number-prices';
import { apiRate, quota, type QuotaId, quotas, sandbox, voiceQuotas } from './quotas';
import { regionByCode, regions } from './regions';
import { mediaMessagesPerSecond, messagesPerSecondToOneRecipient, partsPerSecond } from './throughput';

describe('countries and regions', () => {
  it('finds a country by its ISO code, and none where nothing can be sent', () => {
    expect(countryByIso('FR')?.name).toBe('France');
    expect(countryByIso('KP')).toBeUndefined();
  });

  it('finds a region by its code', () => {
    expect(regionByCode('eu-west-1')).toMatchObject({ name: 'Europe (Ireland)', usageTypePrefix: 'EU' });
    expect(regionByCode('eu-west-9')).toBeUndefined();
    expect(regions.filter((region) => region.voice)).toHaveLength(20);
  });
});

describe('quotas', () => {
  // Guide 9489-9528, 7409, 6989.
  const expected: Record<QuotaId, number> = {
    monthlySpend: 1,
    perRecipientRate: 1,
    twoWayTopics: 100_000,
    keywordsPerNumber: 30,
    numbers: 25,
    dedicatedNumbers: 25,
    optOutLists: 25,
    configurationSets: 25,
    eventDestinations: 5,
    verifiedDestinationNumbers: 10,
    pools: 25,
    originationIdentitiesPerPool: 100,
    brands: 25,
    campaignsPerBrand: 10,
    numbersPerCampaign: 49,
    protectConfigurations: 25,
    countryRulesPerUpdate: 300,
    timeToLive: 259_200,
  };

  it.each(Object.entries(expected))('%s is %d by default', (id, value) => {
    // Object.entries forgets that the keys are those of the record above.
    expect(quota(id as QuotaId)).toBe(value);
  });

  it('gives every quota with a fixed figure a name in the type', () => {
    expect(quotas.filter((row) => row.default !== null && !(row.id in expected))).toEqual([]);
  });

  it('knows the request rate of an operation, and none for the sends', () => {
    expect(apiRate('DescribePools')).toBe(1);
    expect(apiRate('PutOptedOutNumber')).toBe(10);
    expect(apiRate('SendTextMessage')).toBeUndefined();
  });

  it('knows the sandbox', () => {
    expect(sandbox.verification).toMatchObject({ codeValidityMinutes: 15, firstCodeFree: true });
    expect(voiceQuotas.find((row) => row.id === 'maxDurationSeconds')).toMatchObject({ sandbox: 30, production: 300 });
  });
});

describe('throughput', () => {
  // Guide 1665-1718; the simulator's figure and that of short codes elsewhere are our own.
  it.each([
    ['SHORT_CODE', 'US', 100, 40],
    ['SHORT_CODE', 'CA', 100, 40],
    ['SHORT_CODE', 'FR', 10, undefined],
    ['TEN_DLC', 'US', 1, 1],
    ['TEN_DLC', 'PR', 1, 1],
    ['LONG_CODE', 'CA', 1, 1],
    ['LONG_CODE', 'GB', 10, undefined],
    ['TOLL_FREE', 'US', 3, 3],
    ['TOLL_FREE', 'GU', 3, 3],
    ['SENDER_ID', 'GB', 10, undefined],
    ['SHARED_ROUTE', 'BR', 20, undefined],
    ['SIMULATOR', 'US', 100, 100],
  ] as const)('%s to %s: %d parts and %s MMS a second', (type, iso, parts, media) => {
    expect(partsPerSecond(type, iso)).toBe(parts);
    expect(mediaMessagesPerSecond(type, iso)).toBe(media);
  });

  it('is one message a second to one recipient', () => {
    expect(messagesPerSecondToOneRecipient).toBe(1);
  });
});

describe('audit actions', () => {
  it.each(['SendTextMessage', 'SendMediaMessage', 'SendVoiceMessage'])('%s is not recorded', (operation) => {
    expect(isAudited(operation)).toBe(false);
  });

  it.each(['CreatePool', 'DescribePools', 'AnOperationOfNextYear'])('%s is recorded', (operation) => {
    expect(isAudited(operation)).toBe(true);
  });

  it('agrees with what each action says of itself', () => {
    expect(iamActions.filter((action) => action.audited !== isAudited(action.action))).toEqual([]);
  });

  it('knows the permission of an operation', () => {
    expect(iamAction('DeletePool')).toMatchObject({
      iamAction: 'sms-voice:DeletePool',
      accessLevel: 'Write',
      resources: [resourceArnTemplates.pool],
    });
    expect(iamAction('SearchMessages')).toBeUndefined();
    expect(auditEventSource).toBe('sms-voice.amazonaws.com');
  });
});

describe('keywords', () => {
  it('has the words that opt out, and the fewer ones of toll-free numbers', () => {
    expect(optOutKeywords).toContain('UNSUBSCRIBE');
    expect(tollFreeKeywords).toMatchObject({ optOutKeywords: ['STOP'], optInKeywords: ['UNSTOP', 'START'] });
    expect(keywordRules).toMatchObject({ minLength: 1, maxLength: 30, maxPerNumber: 30 });
  });
});

describe('monthly leasing prices', () => {
  it('are a whole number of cents above zero for every type in every country', () => {
    const odd = countries.flatMap(({ iso }) =>
      numberTypes
        .map((type) => ({ iso, type, micros: monthlyLeasingPriceMicros(type, iso) }))
        .filter(({ micros }) => micros <= 0n || micros % 10_000n !== 0n),
    );
    expect(odd).toEqual([]);
  });

  it('stay the same, are a dollar for a simulator and nothing for a sender ID (guide 1791)', () => {
    expect(monthlyLeasingPriceMicros('LONG_CODE', 'FR')).toBe(monthlyLeasingPriceMicros('LONG_CODE', 'FR'));
    expect(monthlyLeasingPriceMicros('SIMULATOR', 'US')).toBe(1_000_000n);
    expect(monthlyLeasingPriceMicros('SENDER_ID', 'GB')).toBe(0n);
  });
});

it('has three channels', () => {
  expect(channels).toEqual(['TEXT', 'MEDIA', 'VOICE']);
});
