import { and, eq } from 'drizzle-orm';
import { isValidPhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { keywords, originatorLanes, phoneNumbers, tags, topics } from '@/db/schema';
import { buildArn } from '@/lib/arn';
import { putKeyword } from '@/lib/domains/keywords';
import { createOptOutList } from '@/lib/domains/opt-out-lists';
import { createPool } from '@/lib/domains/pools';
import { numberFor } from '@/lib/reference/origination-numbers';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { describePhoneNumbers, getPhoneNumber, releasePhoneNumber, requestPhoneNumber, updatePhoneNumber } from '.';
import type { RequestPhoneNumberInput, UpdatePhoneNumberInput } from './phone-numbers.shapes';

const simulator = {
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS'],
  NumberType: 'SIMULATOR',
} satisfies RequestPhoneNumberInput;

const request = (test: TestWorkspace, more: Partial<RequestPhoneNumberInput> = {}) =>
  test.run(requestPhoneNumber, { ...simulator, ...more });

async function requestId(test: TestWorkspace, more: Partial<RequestPhoneNumberInput> = {}): Promise<string> {
  const { PhoneNumberId } = await request(test, more);
  if (!PhoneNumberId) throw new Error('The number has no id.');
  return PhoneNumberId;
}

const change = (test: TestWorkspace, phoneNumberId: string, values: Partial<typeof phoneNumbers.$inferInsert>) =>
  test.runtime.database.write.update(phoneNumbers).set(values).where(eq(phoneNumbers.phoneNumberId, phoneNumberId));

const listed = async (test: TestWorkspace, Filters: { Name: string; Values: string[] }[]) => {
  const { PhoneNumbers } = await test.runRaw(describePhoneNumbers, { Filters });
  return PhoneNumbers?.map(({ PhoneNumberId }) => PhoneNumberId);
};

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

describe('DescribePhoneNumbers', () => {
  it('pages through all numbers, newest first, each once', async () => {
    const test = await createTestWorkspace();
    const requested: string[] = [];
    for (let made = 0; made < 3; made += 1) {
      requested.unshift(await requestId(test));
      test.advance(1000);
    }
    const seen: (string | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page = await test.run(describePhoneNumbers, { MaxResults: 2, NextToken });
      seen.push(...(page.PhoneNumbers ?? []).map(({ PhoneNumberId }) => PhoneNumberId));
      NextToken = page.NextToken;
    } while (NextToken);
    expect(seen).toEqual(requested);
  });

  it('refuses a token of another list', async () => {
    const test = await createTestWorkspace();
    await Promise.all([request(test), request(test)]);
    const { NextToken } = await test.run(describePhoneNumbers, { MaxResults: 1 });
    await expect(
      test.run(describePhoneNumbers, { NextToken, Filters: [{ Name: 'status', Values: ['ACTIVE'] }] }),
    ).rejects.toMatchObject({ reason: 'INVALID_NEXT_TOKEN' });
  });

  it('lists numbers by id and by ARN, and does not find those of others', async () => {
    const test = await createTestWorkspace();
    const other = await createTestWorkspace();
    const [mine, second] = [await requestId(test), await requestId(test)];
    const theirs = await requestId(other);
    const named = await test.run(describePhoneNumbers, {
      PhoneNumberIds: [mine, buildArn(test.workspace, `phone-number/${second}`)],
    });
    expect(new Set(named.PhoneNumbers?.map(({ PhoneNumberId }) => PhoneNumberId))).toEqual(new Set([mine, second]));
    for (const id of [theirs, buildArn(other.workspace, `phone-number/${theirs}`), 'phone-x']) {
      await expect(test.run(describePhoneNumbers, { PhoneNumberIds: [mine, id] })).rejects.toMatchObject({
        code: 'ResourceNotFoundException',
        resourceType: 'phone-number',
      });
    }
    await expect(test.run(describePhoneNumbers, { PhoneNumberIds: ['arn:aws:sms-voice:x'] })).rejects.toMatchObject({
      reason: 'INVALID_ARN',
    });
  });

  it('has every filter: all must hold, by any of their values', async () => {
    const test = await createTestWorkspace();
    const plain = await requestId(test);
    test.advance(1000);
    const rich = await requestId(test, { MessageType: 'PROMOTIONAL', NumberCapabilities: ['SMS', 'MMS'] });
    await change(test, rich, {
      status: 'PENDING',
      numberType: 'TOLL_FREE',
      isoCountryCode: 'CA',
      twoWayEnabled: true,
      twoWayChannelArn: 'arn:aws:sns:us-east-1:111122223333:replies',
      selfManagedOptOutsEnabled: true,
      optOutListName: 'Other',
      deletionProtectionEnabled: true,
    });
    for (const [Name, value] of [
      ['status', 'PENDING'],
      ['iso-country-code', 'CA'],
      ['message-type', 'PROMOTIONAL'],
      ['number-capability', 'MMS'],
      ['number-type', 'TOLL_FREE'],
      ['two-way-enabled', 'true'],
      ['self-managed-opt-outs-enabled', 'true'],
      ['opt-out-list-name', 'Other'],
      ['deletion-protection-enabled', 'true'],
      ['two-way-channel-arn', 'arn:aws:sns:us-east-1:111122223333:replies'],
    ] as const) {
      expect(await listed(test, [{ Name, Values: [value] }]), Name).toEqual([rich]);
    }
    expect(await listed(test, [{ Name: 'status', Values: ['ACTIVE', 'PENDING'] }])).toEqual([rich, plain]);
    expect(
      await listed(test, [
        { Name: 'status', Values: ['ACTIVE', 'PENDING'] },
        { Name: 'two-way-enabled', Values: ['false'] },
      ]),
    ).toEqual([plain]);
    expect(
      await listed(test, [
        { Name: 'status', Values: ['ACTIVE'] },
        { Name: 'number-type', Values: ['TOLL_FREE'] },
      ]),
    ).toEqual([]);
  });

  it.each([
    ['status', 'READY'],
    ['iso-country-code', 'us'],
    ['message-type', 'BOTH'],
    ['number-capability', 'FAX'],
    ['number-type', 'SENDER_ID'],
    ['two-way-enabled', 'yes'],
    ['opt-out-list-name', 'a.b'],
  ])('refuses %s = %s, which no number can have', async (Name, value) => {
    const test = await createTestWorkspace();
    await expect(listed(test, [{ Name, Values: [value] }])).rejects.toMatchObject({
      code: 'ValidationException',
      reason: 'INVALID_FILTER_VALUES',
      fields: [{ name: 'Filters[0].Values' }],
    });
  });

  it('has nothing that others share', async () => {
    const test = await createTestWorkspace();
    await request(test);
    expect((await test.run(describePhoneNumbers, { Owner: 'SHARED' })).PhoneNumbers).toEqual([]);
    expect((await test.run(describePhoneNumbers, { Owner: 'SELF' })).PhoneNumbers).toHaveLength(1);
  });
});

describe('GetPhoneNumber', () => {
  it('says why a number waits, and what its owner is to do', async () => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test, { NumberType: 'TEN_DLC', Tags: [{ Key: 'Name', Value: 'Shop' }] });
    expect(await test.run(getPhoneNumber, { PhoneNumberId })).toMatchObject({
      Status: 'PENDING',
      StatusReason: expect.stringContaining('10DLC campaign') as string,
      ActionRequired: true,
      RegistrationType: 'US_TEN_DLC_CAMPAIGN_REGISTRATION',
      CountryName: 'United States',
      TwoWaySupported: true,
      PartsPerSecond: 1,
      MediaMessagesPerSecond: undefined,
      Tags: [{ Key: 'Name', Value: 'Shop' }],
    });
    await change(test, PhoneNumberId, { registrationId: 'registration-1' });
    expect(await test.run(getPhoneNumber, { PhoneNumberId })).toMatchObject({
      StatusReason: expect.stringContaining('registration-1') as string,
      ActionRequired: false,
    });
    await change(test, PhoneNumberId, { status: 'ACTIVE' });
    expect((await test.run(getPhoneNumber, { PhoneNumberId })).StatusReason).toBeUndefined();
  });

  it('says nothing of texts for a number of calls', async () => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test, { NumberType: 'LONG_CODE', NumberCapabilities: ['VOICE'] });
    const number = await test.run(getPhoneNumber, { PhoneNumberId });
    expect(number).toMatchObject({ Status: 'ACTIVE', ActionRequired: false, TwoWaySupported: false });
    expect(number.PartsPerSecond).toBeUndefined();
  });
});

describe('UpdatePhoneNumber', () => {
  const topic = ({ workspace: { region, accountId } }: TestWorkspace, name = 'replies') =>
    `arn:aws:sns:${region}:${accountId}:${name}`;
  const role = ({ workspace }: TestWorkspace) => `arn:aws:iam::${workspace.accountId}:role/replies`;

  it('changes what it is given and leaves the rest', async () => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test);
    await test.run(createOptOutList, { OptOutListName: 'Shop' });
    const settings = {
      TwoWayEnabled: true,
      TwoWayChannelArn: topic(test),
      TwoWayChannelRole: role(test),
      SelfManagedOptOutsEnabled: true,
    };
    expect(await test.run(updatePhoneNumber, { PhoneNumberId, ...settings })).toMatchObject(settings);
    const arn = buildArn(test.workspace, `phone-number/${PhoneNumberId}`);
    const second = { OptOutListName: 'Shop', DeletionProtectionEnabled: true };
    expect(await test.run(updatePhoneNumber, { PhoneNumberId: arn, ...second })).toMatchObject({
      ...settings,
      ...second,
    });
    expect(await test.run(updatePhoneNumber, { PhoneNumberId })).toMatchObject({ ...settings, ...second });
  });

  it('makes a topic on first use, once, also when several name it at once', async () => {
    const test = await createTestWorkspace();
    const ids = [await requestId(test), await requestId(test), await requestId(test)];
    await Promise.all(
      ids.map((PhoneNumberId) =>
        test.run(updatePhoneNumber, { PhoneNumberId, TwoWayEnabled: true, TwoWayChannelArn: topic(test, 'shared') }),
      ),
    );
    const made = await test.runtime.database.read
      .select({ topicName: topics.topicName })
      .from(topics)
      .where(eq(topics.workspaceId, test.workspace.workspaceId));
    expect(made).toEqual([{ topicName: 'shared' }]);
  });

  it('takes Amazon Connect with a role, for which no topic is made', async () => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test);
    const connect = { TwoWayEnabled: true, TwoWayChannelArn: 'connect.us-west-2.amazonaws.com' };
    expect(
      await test.run(updatePhoneNumber, { PhoneNumberId, ...connect, TwoWayChannelRole: role(test) }),
    ).toMatchObject(connect);
    await expect(test.run(updatePhoneNumber, { PhoneNumberId, SelfManagedOptOutsEnabled: true })).rejects.toMatchObject(
      {
        code: 'ValidationException',
        reason: 'PARAMETERS_CANNOT_BE_USED_TOGETHER',
      },
    );
    expect(
      await test.runtime.database.read.select().from(topics).where(eq(topics.workspaceId, test.workspace.workspaceId)),
    ).toEqual([]);
  });

  it.each<[string, string, (test: TestWorkspace) => Omit<UpdatePhoneNumberInput, 'PhoneNumberId'>]>([
    ['two-way without a channel', 'TWO_WAY_CHANNEL_NOT_PRESENT', () => ({ TwoWayEnabled: true })],
    ['self-managed opt-outs without two-way', 'TWO_WAY_NOT_ENABLED', () => ({ SelfManagedOptOutsEnabled: true })],
    [
      'a channel that is none',
      'INVALID_ARN',
      () => ({ TwoWayEnabled: true, TwoWayChannelArn: 'arn:aws:sqs:us-east-1:111122223333:queue' }),
    ],
    [
      'Amazon Connect of no region',
      'INVALID_ARN',
      (test) => ({
        TwoWayEnabled: true,
        TwoWayChannelArn: 'connect.mars-1.amazonaws.com',
        TwoWayChannelRole: role(test),
      }),
    ],
    [
      'a topic of another account',
      'RESOURCE_NOT_ACCESSIBLE',
      () => ({ TwoWayEnabled: true, TwoWayChannelArn: 'arn:aws:sns:us-east-1:000000000000:replies' }),
    ],
    [
      'a topic of another region',
      'RESOURCE_NOT_ACCESSIBLE',
      (test) => ({ TwoWayEnabled: true, TwoWayChannelArn: topic(test).replace('us-east-1', 'eu-west-1') }),
    ],
    [
      'a FIFO topic (guide 3875)',
      'INVALID_PARAMETER',
      (test) => ({ TwoWayEnabled: true, TwoWayChannelArn: topic(test, 'replies.fifo') }),
    ],
    [
      'a role of another account',
      'RESOURCE_NOT_ACCESSIBLE',
      (test) => ({
        TwoWayEnabled: true,
        TwoWayChannelArn: topic(test),
        TwoWayChannelRole: 'arn:aws:iam::000000000000:role/replies',
      }),
    ],
    [
      'a role that is none',
      'INVALID_ARN',
      (test) => ({
        TwoWayEnabled: true,
        TwoWayChannelArn: topic(test),
        TwoWayChannelRole: `arn:aws:iam::${test.workspace.accountId}:user/me`,
      }),
    ],
    ['sending abroad', 'INTERNATIONAL_SENDING_NOT_SUPPORTED', () => ({ InternationalSendingEnabled: true })],
  ])('refuses %s with %s, and changes nothing', async (_, reason, input) => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test);
    const before = await test.run(describePhoneNumbers, {});
    await expect(
      test.run(updatePhoneNumber, { PhoneNumberId, DeletionProtectionEnabled: true, ...input(test) }),
    ).rejects.toMatchObject({ code: 'ValidationException', reason });
    expect(await test.run(describePhoneNumbers, {})).toEqual(before);
  });

  it('refuses two-way where the country has none, and for a number of calls', async () => {
    const test = await createTestWorkspace();
    const on = { TwoWayEnabled: true, TwoWayChannelArn: topic(test) };
    const receiver = await requestId(test, { NumberType: 'LONG_CODE', IsoCountryCode: 'PH' });
    await expect(test.run(updatePhoneNumber, { PhoneNumberId: receiver, ...on })).rejects.toMatchObject({
      code: 'ValidationException',
      reason: 'TWO_WAY_NOT_SUPPORTED_IN_COUNTRY',
    });
    const caller = await requestId(test, { NumberType: 'LONG_CODE', NumberCapabilities: ['VOICE'] });
    await expect(test.run(updatePhoneNumber, { PhoneNumberId: caller, ...on })).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'NUMBER_CAPABILITIES_MISMATCH',
    });
  });

  it('turns self-managed opt-outs off before two-way, or with it', async () => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test);
    const on = { TwoWayEnabled: true, TwoWayChannelArn: topic(test), SelfManagedOptOutsEnabled: true };
    await test.run(updatePhoneNumber, { PhoneNumberId, ...on });
    await expect(test.run(updatePhoneNumber, { PhoneNumberId, TwoWayEnabled: false })).rejects.toMatchObject({
      reason: 'TWO_WAY_NOT_ENABLED',
    });
    expect(
      await test.run(updatePhoneNumber, { PhoneNumberId, TwoWayEnabled: false, SelfManagedOptOutsEnabled: false }),
    ).toMatchObject({ TwoWayEnabled: false, SelfManagedOptOutsEnabled: false });
  });

  it('does not find an opt-out list that is not there, nor that of another workspace', async () => {
    const test = await createTestWorkspace();
    const other = await createTestWorkspace();
    await other.run(createOptOutList, { OptOutListName: 'Theirs' });
    const PhoneNumberId = await requestId(test);
    for (const OptOutListName of ['Theirs', buildArn(other.workspace, 'opt-out-list/Theirs')]) {
      await expect(test.run(updatePhoneNumber, { PhoneNumberId, OptOutListName })).rejects.toMatchObject({
        code: 'ResourceNotFoundException',
        resourceType: 'opt-out-list',
      });
    }
  });

  it('leaves every setting of a number in a pool to the pool', async () => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test);
    await change(test, PhoneNumberId, { poolId: 'pool-1' });
    for (const setting of [{ DeletionProtectionEnabled: true }, { TwoWayEnabled: false }, {}]) {
      await expect(test.run(updatePhoneNumber, { PhoneNumberId, ...setting })).rejects.toMatchObject({
        code: 'ConflictException',
        reason: 'PHONE_NUMBER_ASSOCIATED_TO_POOL',
        resourceId: PhoneNumberId,
      });
    }
  });
});

describe('ReleasePhoneNumber', () => {
  it('gives the number up with its tags and keywords and keeps its lane for what still waits', async () => {
    const test = await createTestWorkspace();
    const phoneNumberId = await requestId(test, { Tags: [{ Key: 'a', Value: '1' }] });
    await test.run(putKeyword, { OriginationIdentity: phoneNumberId, Keyword: 'JOIN', KeywordMessage: 'Welcome.' });
    const released = await test.run(releasePhoneNumber, {
      PhoneNumberId: buildArn(test.workspace, `phone-number/${phoneNumberId}`),
    });
    expect(released).toMatchObject({ PhoneNumberId: phoneNumberId, Status: 'DELETED' });
    await expect(test.run(releasePhoneNumber, { PhoneNumberId: phoneNumberId })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    });
    const { read } = test.runtime.database;
    expect(await read.select().from(tags).where(eq(tags.workspaceId, test.workspace.workspaceId))).toEqual([]);
    expect(await read.select().from(keywords).where(eq(keywords.originatorId, phoneNumberId))).toEqual([]);
    expect(
      await read.select().from(originatorLanes).where(eq(originatorLanes.originatorId, phoneNumberId)),
    ).toHaveLength(1);
  });

  it.each([
    ['it is protected', { deletionProtectionEnabled: true }, 'DELETION_PROTECTION_ENABLED'],
    ['it is in a pool', { poolId: 'pool-1' }, 'PHONE_NUMBER_ASSOCIATED_TO_POOL'],
    ['it is registered', { registrationId: 'registration-1' }, 'PHONE_NUMBER_ASSOCIATED_TO_REGISTRATION'],
  ])('refuses while %s', async (_, state, reason) => {
    const test = await createTestWorkspace();
    const phoneNumberId = await requestId(test);
    await change(test, phoneNumberId, state);
    await expect(test.run(releasePhoneNumber, { PhoneNumberId: phoneNumberId })).rejects.toMatchObject({
      code: 'ConflictException',
      reason,
      resourceType: 'phone-number',
      resourceId: phoneNumberId,
    });
    expect((await test.run(describePhoneNumbers, {})).PhoneNumbers).toHaveLength(1);
  });

  it('happens or is protected from, never both, when two ask at once', async () => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test);
    const answers = await Promise.allSettled([
      test.run(releasePhoneNumber, { PhoneNumberId }),
      test.run(updatePhoneNumber, { PhoneNumberId, DeletionProtectionEnabled: true }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('happens once when two ask at once', async () => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test);
    const answers = await Promise.allSettled([
      test.run(releasePhoneNumber, { PhoneNumberId }),
      test.run(releasePhoneNumber, { PhoneNumberId }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is not for somebody without the permission', async () => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test);
    await expect(test.run(releasePhoneNumber, { PhoneNumberId }, ['Marketer'])).rejects.toMatchObject({
      code: 'AccessDeniedException',
    });
  });
});
