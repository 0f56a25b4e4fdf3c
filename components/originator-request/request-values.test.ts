import { describe, expect, it } from 'vitest';
import { adviseOriginator, countryCapabilities } from '@/lib/domains/originator-advice/originator-advice.rules';
import { countryByIso } from '@/lib/reference/countries';
import {
  adviceQuestion,
  emptyRequest,
  readVolume,
  requestSchema,
  senderIdProblem,
  toRequest,
  type RequestFacts,
  type RequestValues,
} from './request-values';

/** What the server answers about a use case, by the same rules. */
function factsAbout(values: RequestValues): RequestFacts {
  const country = countryByIso(values.IsoCountryCode);
  const question = adviceQuestion(values);
  if (!country || !question) return {};
  const region = 'us-east-1';
  return {
    country: countryCapabilities(country, region),
    advice: adviseOriginator({
      country,
      region,
      capabilities: question.NumberCapabilities,
      monthlyMessages: question.EstimatedMonthlyVolume,
      headquarters: question.CompanyHeadquarters,
      twoWay: question.TwoWay ?? false,
    }),
  };
}

const answers = (more: Partial<RequestValues>): RequestValues => ({
  ...emptyRequest,
  IsoCountryCode: 'GB',
  OriginatorType: 'LONG_CODE',
  ...more,
});

function faults(more: Partial<RequestValues>): Record<string, string> {
  const values = answers(more);
  const result = requestSchema(factsAbout(values)).safeParse(values);
  return Object.fromEntries((result.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]));
}

describe('the answers of the wizard', () => {
  it('are right when all that is needed is answered', () => {
    expect(faults({})).toEqual({});
    expect(faults({ OriginatorType: 'SENDER_ID', SenderId: 'Acme-2' })).toEqual({});
    expect(faults({ EstimatedMonthlyVolume: '10,000', CompanyHeadquarters: 'LOCAL' })).toEqual({});
  });

  it.each<[string, Partial<RequestValues>, keyof RequestValues, string]>([
    ['no country', { IsoCountryCode: '' }, 'IsoCountryCode', 'required'],
    ['words as volume', { EstimatedMonthlyVolume: 'many' }, 'EstimatedMonthlyVolume', 'whole number'],
    ['half a message', { EstimatedMonthlyVolume: '1.5' }, 'EstimatedMonthlyVolume', 'whole number'],
    ['no type', { OriginatorType: '' }, 'OriginatorType', 'Choose'],
    ['a type that goes by support case', { OriginatorType: 'SHORT_CODE' }, 'OriginatorType', 'cannot be requested'],
    ['a type of another country', { OriginatorType: 'TOLL_FREE' }, 'OriginatorType', 'cannot be requested'],
    [
      'a sender ID for answers',
      { OriginatorType: 'SENDER_ID', SenderId: 'Acme', TwoWay: 'YES' },
      'OriginatorType',
      'cannot be requested',
    ],
    ['no sender ID', { OriginatorType: 'SENDER_ID' }, 'SenderId', 'required'],
    ['a short sender ID', { OriginatorType: 'SENDER_ID', SenderId: 'Ab' }, 'SenderId', 'at least 3'],
    ['a sender ID of digits', { OriginatorType: 'SENDER_ID', SenderId: '12345' }, 'SenderId', 'digits only'],
  ])('refuse %s at the field', (_, more, field, words) => {
    expect(faults(more)).toEqual({ [field]: expect.stringContaining(words) as string });
  });

  it('refuse capabilities that the country lacks, and with them every type', () => {
    expect(faults({ NumberCapabilities: 'SMS,MMS' })).toEqual({
      NumberCapabilities: 'No originator of United Kingdom has these capabilities. Choose others.',
      OriginatorType: 'Long code cannot be requested for this use case. Choose another type.',
    });
  });

  it('refuse a tag without a key at its line', () => {
    expect(faults({ Tags: [{ id: 0, key: '', value: '' }] })).toEqual({ 'Tags.0.Key': 'Key is required.' });
  });

  it('are not judged by what is not known yet: the operation decides', () => {
    expect(requestSchema({}).safeParse(answers({ OriginatorType: 'SHORT_CODE' })).success).toBe(true);
  });
});

it.each([
  ['ABCDEF', 'TRANSACTIONAL', undefined],
  ['ABCDE', 'TRANSACTIONAL', '6 letters'],
  ['123456', 'PROMOTIONAL', undefined],
  ['ABCDEF', 'BOTH', '6 digits'],
] as const)('judges %s of India for %s messages', (SenderId, MessageType, words) => {
  const problem = senderIdProblem(answers({ IsoCountryCode: 'IN', SenderId, MessageType }));
  if (words) expect(problem).toContain(words);
  else expect(problem).toBeUndefined();
});

it.each([
  ['0', 0],
  ['10000', 10_000],
  [' 10,000 ', 10_000],
  ['10 000', 10_000],
  ['1000000000', 1_000_000_000],
  ['1000000001', undefined],
  ['-1', undefined],
  ['1e3', undefined],
  ['', undefined],
])('reads the volume "%s" as %s', (typed, count) => {
  expect(readVolume(typed)).toBe(count);
});

describe('the request', () => {
  const requestOf = (more: Partial<RequestValues>) => {
    const values = answers(more);
    return toRequest(values, factsAbout(values).advice);
  };

  it('says of a number what was answered, and leaves out what is so by itself', () => {
    expect(requestOf({ NumberCapabilities: 'SMS,VOICE' })).toEqual({
      operation: 'RequestPhoneNumber',
      input: {
        IsoCountryCode: 'GB',
        MessageType: 'TRANSACTIONAL',
        NumberCapabilities: ['SMS', 'VOICE'],
        NumberType: 'LONG_CODE',
      },
    });
  });

  it('names the list that was chosen, or the pool, whose list it then is', () => {
    expect(requestOf({ OptOutListName: 'Shop' }).input).toMatchObject({ OptOutListName: 'Shop' });
    const inPool = requestOf({ OptOutListName: 'Shop', PoolId: 'pool-1' }).input;
    expect(inPool).toMatchObject({ PoolId: 'pool-1' });
    expect(inPool).not.toHaveProperty('OptOutListName');
  });

  it('for a territory of the US is for a number of the US', () => {
    expect(requestOf({ IsoCountryCode: 'PR', OriginatorType: 'TOLL_FREE' }).input).toMatchObject({
      IsoCountryCode: 'US',
      NumberType: 'TOLL_FREE',
    });
  });

  it('of a sender ID has its types of messages, protection and tags', () => {
    expect(
      requestOf({
        OriginatorType: 'SENDER_ID',
        SenderId: 'Acme',
        MessageType: 'BOTH',
        DeletionProtectionEnabled: true,
        Tags: [{ id: 0, key: 'team', value: 'growth' }],
      }),
    ).toEqual({
      operation: 'RequestSenderId',
      input: {
        SenderId: 'Acme',
        IsoCountryCode: 'GB',
        MessageTypes: ['TRANSACTIONAL', 'PROMOTIONAL'],
        DeletionProtectionEnabled: true,
        Tags: [{ Key: 'team', Value: 'growth' }],
      },
    });
  });
});
