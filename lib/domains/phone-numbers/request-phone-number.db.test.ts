import { and, eq } from 'drizzle-orm';
import { isValidPhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { keywords, originatorLanes, phoneNumbers } from '@/db/schema';
import { buildArn } from '@/lib/arn';
import { putKeyword } from '@/lib/domains/keywords';
import { createOptOutList } from '@/lib/domains/opt-out-lists';
import { createPool } from '@/lib/domains/pools';
import { numberFor } from '@/lib/reference/origination-numbers';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { describePhoneNumbers, releasePhoneNumber, requestPhoneNumber, updatePhoneNumber } from '.';
import { simulator, request, requestId } from './testing/requested-numbers';

describe('RequestPhoneNumber', () => {
  it('answers an active simulator number, ready to send', async () => {
    const test = await createTestWorkspace();
    const number = await request(test, {
      NumberCapabilities: ['SMS', 'MMS'],
      Tags: [{ Key: 'Name', Value: 'First' }],
      DeletionProtectionEnabled: true,
    });
    expect(number).toEqual({
      PhoneNumberArn: buildArn(test.workspace, `phone-number/${number.PhoneNumberId}`),
      PhoneNumberId: expect.stringMatching(/^phone-[0-9a-f]{32}$/) as string,
      PhoneNumber: expect.stringMatching(/^\+1\d{3}55501\d{2}$/) as string,
      Status: 'ACTIVE',
      IsoCountryCode: 'US',
      MessageType: 'TRANSACTIONAL',
      NumberCapabilities: ['SMS', 'MMS'],
      NumberType: 'SIMULATOR',
      MonthlyLeasingPrice: '1.00',
      TwoWayEnabled: false,
      SelfManagedOptOutsEnabled: false,
      OptOutListName: 'Default',
      InternationalSendingEnabled: false,
      DeletionProtectionEnabled: true,
      Tags: [{ Key: 'Name', Value: 'First' }],
      CreatedTimestamp: test.runtime.clock(),
    });
  });

  it('gives each number a lane of its own at 100 parts a second', async () => {
    const test = await createTestWorkspace();
    const phoneNumberId = await requestId(test);
    const [lane] = await test.runtime.database.read
      .select({ partsPerSecond: originatorLanes.partsPerSecond, nextFreeAt: originatorLanes.nextFreeAt })
      .from(originatorLanes)
      .innerJoin(phoneNumbers, eq(phoneNumbers.laneId, originatorLanes.laneId))
      .where(
        and(
          eq(originatorLanes.workspaceId, test.workspace.workspaceId),
          eq(originatorLanes.originatorId, phoneNumberId),
        ),
      );
    expect(lane?.partsPerSecond).toBe(100);
    expect(lane?.nextFreeAt.getTime()).toBeLessThan(test.runtime.clock().getTime());
  });

  it.each([
    ['a country that is none', { IsoCountryCode: 'ZZ' }, 'INVALID_PARAMETER', 'IsoCountryCode', 'ZZ'],
    ['a country that is never reached', { IsoCountryCode: 'CU' }, 'INVALID_PARAMETER', 'IsoCountryCode', 'CU'],
    ['a simulator elsewhere', { IsoCountryCode: 'FR' }, 'INVALID_PARAMETER', 'IsoCountryCode', 'US only'],
    [
      'a toll-free number elsewhere',
      { NumberType: 'TOLL_FREE', IsoCountryCode: 'CA' },
      'INVALID_PARAMETER',
      'IsoCountryCode',
      'United States and its territories only',
    ],
    [
      'a 10DLC number of a territory that those of the US reach',
      { NumberType: 'TEN_DLC', IsoCountryCode: 'PR' },
      'INVALID_PARAMETER',
      'IsoCountryCode',
      'Those of US send there',
    ],
    [
      'a long code where there are none',
      { NumberType: 'LONG_CODE', IsoCountryCode: 'AD' },
      'INVALID_PARAMETER',
      'IsoCountryCode',
      'no long codes',
    ],
    [
      'texts of a US long code (guide 1811)',
      { NumberType: 'LONG_CODE', NumberCapabilities: ['VOICE', 'SMS'] },
      'INVALID_PARAMETER',
      'NumberCapabilities',
      '10DLC and toll-free',
    ],
    [
      'MMS where the country has none',
      { NumberType: 'LONG_CODE', IsoCountryCode: 'GB', NumberCapabilities: ['SMS', 'MMS'] },
      'INVALID_PARAMETER',
      'NumberCapabilities',
      'Offered: SMS, VOICE',
    ],
    [
      'calls where a local address is needed',
      { NumberType: 'LONG_CODE', IsoCountryCode: 'DE', NumberCapabilities: ['SMS', 'VOICE'] },
      'VOICE_CAPABILITY_NOT_AVAILABLE',
      'NumberCapabilities',
      'support case',
    ],
    [
      'calls where the country has none',
      { NumberType: 'LONG_CODE', IsoCountryCode: 'GU', NumberCapabilities: ['VOICE'] },
      'INVALID_PARAMETER',
      'IsoCountryCode',
      'not offered in Guam',
    ],
    ['a short code, which support gives', { NumberType: 'SHORT_CODE' }, 'INVALID_PARAMETER', 'NumberType', 'TOLL_FREE'],
    [
      'voice of a simulator',
      { NumberCapabilities: ['SMS', 'VOICE'] },
      'VOICE_CAPABILITY_NOT_AVAILABLE',
      'NumberCapabilities',
      'MMS',
    ],
    ['RCS', { NumberCapabilities: ['RCS'] }, 'INVALID_PARAMETER', 'NumberCapabilities', 'SMS, MMS'],
    [
      'a wish for certain digits',
      { NumberPreference: [{ PreferenceType: ['EndsWith'], Filter: ['99'] }] },
      'INVALID_PARAMETER',
      'NumberPreference',
      'random',
    ],
    [
      'sending abroad',
      { InternationalSendingEnabled: true },
      'INTERNATIONAL_SENDING_NOT_SUPPORTED',
      'InternationalSendingEnabled',
      'own country',
    ],
    ['a reserved tag', { Tags: [{ Key: 'AWS:x', Value: '' }] }, 'INVALID_PARAMETER', 'Tags[0].Key', 'aws:'],
    [
      'a tag key twice',
      {
        Tags: [
          { Key: 'a', Value: '1' },
          { Key: 'a', Value: '2' },
        ],
      },
      'INVALID_PARAMETER',
      'Tags[1].Key',
      'twice',
    ],
  ])('refuses %s, names the member and says what is offered', async (_, wrong, reason, field, words) => {
    const test = await createTestWorkspace();
    await expect(test.runRaw(requestPhoneNumber, { ...simulator, ...wrong })).rejects.toMatchObject({
      code: 'ValidationException',
      reason,
      fields: [{ name: field, message: expect.stringContaining(words) as string }],
    });
    expect((await test.run(describePhoneNumbers, {})).PhoneNumbers).toEqual([]);
  });

  it.each([
    ['a pool', { PoolId: `pool-${'0'.repeat(32)}` }, 'pool'],
    ['a registration', { RegistrationId: `registration-${'0'.repeat(32)}` }, 'registration'],
    ['an opt-out list', { OptOutListName: 'Other' }, 'opt-out-list'],
  ])('does not find %s that is not there', async (_, unknown, resourceType) => {
    const test = await createTestWorkspace();
    await expect(request(test, unknown)).rejects.toMatchObject({ code: 'ResourceNotFoundException', resourceType });
  });

  it('takes the default opt-out list by its ARN and an empty pool as none', async () => {
    const test = await createTestWorkspace();
    const number = await request(test, {
      OptOutListName: buildArn(test.workspace, 'opt-out-list/Default'),
      PoolId: '',
    });
    expect(number).toMatchObject({ OptOutListName: 'Default' });
    expect(number.PoolId).toBeUndefined();
  });

  it('has no calls in a region without voice (regions.json)', async () => {
    const test = await createTestWorkspace({}, 'eu-south-1');
    await expect(request(test, { NumberType: 'LONG_CODE', NumberCapabilities: ['VOICE'] })).rejects.toMatchObject({
      reason: 'VOICE_CAPABILITY_NOT_AVAILABLE',
    });
  });

  it.each([
    ['LONG_CODE', 'CA', ['SMS', 'MMS', 'VOICE'], 'ACTIVE', 1],
    ['LONG_CODE', 'GB', ['SMS', 'VOICE'], 'ACTIVE', 10],
    ['LONG_CODE', 'DE', ['SMS'], 'ACTIVE', 10],
    ['LONG_CODE', 'US', ['VOICE'], 'ACTIVE', 10],
    ['LONG_CODE', 'PH', ['SMS'], 'ACTIVE', 10],
    ['LONG_CODE', 'NZ', ['VOICE'], 'ACTIVE', 10],
    ['TOLL_FREE', 'US', ['SMS', 'MMS', 'VOICE'], 'PENDING', 3],
    ['TEN_DLC', 'US', ['SMS', 'MMS', 'VOICE'], 'PENDING', 1],
  ] as const)(
    'answers a %s number of %s with %j, %s, at %i parts a second',
    async (NumberType, iso, has, Status, pace) => {
      const test = await createTestWorkspace();
      const number = await request(test, { NumberType, IsoCountryCode: iso, NumberCapabilities: [...has] });
      expect(number).toMatchObject({ NumberType, IsoCountryCode: iso, NumberCapabilities: has, Status });
      expect(Number(number.MonthlyLeasingPrice)).toBeGreaterThan(0);
      expect(parsePhoneNumberFromString(number.PhoneNumber ?? '')).toMatchObject({ country: iso });
      expect(isValidPhoneNumber(number.PhoneNumber ?? '')).toBe(true);
      const [lane] = await test.runtime.database.read
        .select({ partsPerSecond: originatorLanes.partsPerSecond })
        .from(originatorLanes)
        .where(eq(originatorLanes.originatorId, number.PhoneNumberId ?? ''));
      expect(lane?.partsPerSecond).toBe(pace);
    },
  );

  it('joins a pool with the number, or leaves no number where it does not fit', async () => {
    const test = await createTestWorkspace();
    const founder = await requestId(test);
    const { PoolId = '' } = await test.run(createPool, {
      OriginationIdentity: founder,
      IsoCountryCode: 'US',
      MessageType: 'TRANSACTIONAL',
    });
    const joined = await request(test, { PoolId: buildArn(test.workspace, `pool/${PoolId}`) });
    expect(joined).toMatchObject({ PoolId, Status: 'ACTIVE' });
    await expect(request(test, { PoolId, MessageType: 'PROMOTIONAL' })).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'MESSAGE_TYPE_MISMATCH',
    });
    expect((await test.run(describePhoneNumbers, {})).PhoneNumbers).toHaveLength(2);
  });

  describe('for a pool', () => {
    async function poolOfItsOwnKind(test: TestWorkspace) {
      await test.run(createOptOutList, { OptOutListName: 'Shop' });
      const founder = await requestId(test, { OptOutListName: 'Shop' });
      const { region, accountId } = test.workspace;
      const receiving = {
        TwoWayEnabled: true,
        TwoWayChannelArn: `arn:aws:sns:${region}:${accountId}:replies`,
        TwoWayChannelRole: `arn:aws:iam::${accountId}:role/replies`,
        SelfManagedOptOutsEnabled: true,
      };
      await test.run(updatePhoneNumber, { PhoneNumberId: founder, ...receiving });
      await test.run(putKeyword, { OriginationIdentity: founder, Keyword: 'JOIN', KeywordMessage: 'Welcome' });
      await test.run(putKeyword, { OriginationIdentity: founder, Keyword: 'STOP', KeywordMessage: 'Bye' });
      const { PoolId = '' } = await test.run(createPool, {
        OriginationIdentity: founder,
        IsoCountryCode: 'US',
        MessageType: 'TRANSACTIONAL',
      });
      return { PoolId, receiving };
    }

    it.each([['SIMULATOR'], ['TOLL_FREE'], ['TEN_DLC']] as const)(
      'a %s number begins with the settings and keywords of the pool',
      async (NumberType) => {
        const test = await createTestWorkspace();
        const { PoolId, receiving } = await poolOfItsOwnKind(test);
        const number = await request(test, { PoolId, NumberType });
        expect(number).toMatchObject({ PoolId, OptOutListName: 'Shop', ...receiving });
        const own = await test.runtime.database.read
          .select()
          .from(keywords)
          .where(eq(keywords.originatorId, number.PhoneNumberId ?? ''));
        expect(own, 'the keywords of the pool decide').toEqual([]);
      },
    );

    it.each([
      ['a list that it names itself', { OptOutListName: 'Default' }, 'OPT_OUT_LIST_MISMATCH'],
      ['what it can do', { NumberCapabilities: ['SMS', 'MMS'] }, 'NUMBER_CAPABILITIES_MISMATCH'],
      ['its message type', { MessageType: 'PROMOTIONAL' }, 'MESSAGE_TYPE_MISMATCH'],
      [
        'two-way messages, which its country has not',
        { IsoCountryCode: 'LR', NumberType: 'LONG_CODE' },
        'TWO_WAY_CONFIG_MISMATCH',
      ],
    ] as const)('a number that differs in %s is refused with the reason', async (_, differing, reason) => {
      const test = await createTestWorkspace();
      const { PoolId } = await poolOfItsOwnKind(test);
      await expect(test.runRaw(requestPhoneNumber, { ...simulator, PoolId, ...differing })).rejects.toMatchObject({
        code: 'ConflictException',
        reason,
      });
      expect((await test.run(describePhoneNumbers, {})).PhoneNumbers).toHaveLength(1);
    });
  });

  it('hands out exactly 25 numbers, however many ask at once (quotas.json, numbers)', async () => {
    const test = await createTestWorkspace();
    const answers = await Promise.allSettled(Array.from({ length: 40 }, () => request(test)));
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused).toHaveLength(15);
    for (const { reason } of refused) {
      expect(reason).toMatchObject({ code: 'ServiceQuotaExceededException', reason: 'PHONE_NUMBERS_PER_ACCOUNT' });
    }
    const { PhoneNumbers } = await test.run(describePhoneNumbers, {});
    expect(new Set(PhoneNumbers?.map(({ PhoneNumber }) => PhoneNumber)).size).toBe(25);
    const [first] = PhoneNumbers ?? [];
    await test.run(releasePhoneNumber, { PhoneNumberId: first?.PhoneNumberId ?? '' });
    await expect(request(test)).resolves.toMatchObject({ Status: 'ACTIVE' });
  });

  it('draws again when the number drawn is taken, also by another workspace, and gives up with a clear answer', async () => {
    const first = await createTestWorkspace();
    const second = await createTestWorkspace();
    const draws = [7, 7, 8];
    const rigged = (draw: () => number) => (test: TestWorkspace) =>
      Object.assign(test.runtime, { ids: { ...test.runtime.ids, random: draw } });
    rigged(() => draws.shift() ?? 0)(first);
    await expect(request(first)).resolves.toMatchObject({ PhoneNumber: numberFor('SIMULATOR', 'US', () => 7) });
    rigged(() => draws.shift() ?? 0)(second);
    await expect(request(second)).resolves.toMatchObject({ PhoneNumber: numberFor('SIMULATOR', 'US', () => 8) });
    rigged(() => 7)(second);
    await expect(request(second)).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'NO_ORIGINATION_IDENTITIES_FOUND',
    });
  });

  it('gives a retry with the same ClientToken the first number', async () => {
    const test = await createTestWorkspace();
    const once = await request(test, { ClientToken: 'token' });
    expect(await request(test, { ClientToken: 'token' })).toEqual(once);
    expect((await test.run(describePhoneNumbers, {})).PhoneNumbers).toHaveLength(1);
  });
});
