import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { originatorLanes, phoneNumbers, tags } from '@/db/schema';
import { buildArn } from '@/lib/arn';
import { simulatorNumber } from '@/lib/reference/origination-numbers';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { describePhoneNumbers, releasePhoneNumber, requestPhoneNumber } from '.';
import type { RequestPhoneNumberInput } from './phone-numbers.shapes';

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
    ['a type that is not offered', { NumberType: 'TOLL_FREE' }, 'INVALID_PARAMETER', 'NumberType', 'SIMULATOR'],
    ['another country', { IsoCountryCode: 'FR' }, 'INVALID_PARAMETER', 'IsoCountryCode', 'US'],
    ['voice', { NumberCapabilities: ['SMS', 'VOICE'] }, 'VOICE_CAPABILITY_NOT_AVAILABLE', 'NumberCapabilities', 'MMS'],
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
    await expect(request(first)).resolves.toMatchObject({ PhoneNumber: simulatorNumber(() => 7) });
    rigged(() => draws.shift() ?? 0)(second);
    await expect(request(second)).resolves.toMatchObject({ PhoneNumber: simulatorNumber(() => 8) });
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

describe('ReleasePhoneNumber', () => {
  it('gives the number up with its tags and keeps its lane for what still waits', async () => {
    const test = await createTestWorkspace();
    const phoneNumberId = await requestId(test, { Tags: [{ Key: 'a', Value: '1' }] });
    const released = await test.run(releasePhoneNumber, {
      PhoneNumberId: buildArn(test.workspace, `phone-number/${phoneNumberId}`),
    });
    expect(released).toMatchObject({ PhoneNumberId: phoneNumberId, Status: 'DELETED' });
    await expect(test.run(releasePhoneNumber, { PhoneNumberId: phoneNumberId })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    });
    const { read } = test.runtime.database;
    expect(await read.select().from(tags).where(eq(tags.workspaceId, test.workspace.workspaceId))).toEqual([]);
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
