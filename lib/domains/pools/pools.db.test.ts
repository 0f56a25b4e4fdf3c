import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { phoneNumbers } from '@/db/schema';
import { keywords, optOutLists, poolConversations, senderIds, tags } from '@/db/schema';
import { buildArn } from '@/lib/arn';
import { describeAccountLimits } from '@/lib/domains/account';
import { describeKeywords, putKeyword } from '@/lib/domains/keywords';
import { describePhoneNumbers, releasePhoneNumber } from '@/lib/domains/phone-numbers';
import { listTagsForResource } from '@/lib/domains/tags';
import { addSimulatorNumber } from '@/lib/testing/simulator-number';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import {
  associateOriginationIdentity,
  createPool,
  deletePool,
  describePools,
  disassociateOriginationIdentity,
  listPoolCandidates,
  listPoolOriginationIdentities,
  listPoolSummaries,
  updatePool,
} from '.';
import type { CreatePoolInput } from './pools.shapes';

const topic = 'arn:aws:sns:us-east-1:111122223333:replies';
const role = 'arn:aws:iam::111122223333:role/replies';
const twoWay = { twoWayEnabled: true, twoWayChannelArn: topic, twoWayChannelRole: role };

/** A topic of the workspace itself, as an input must name it. */
const ownTopic = ({ workspace: { accountId, region } }: TestWorkspace) => `arn:aws:sns:${region}:${accountId}:replies`;

type NumberSettings = Partial<typeof phoneNumbers.$inferInsert>;

const numberIn = async (test: TestWorkspace, settings: NumberSettings = {}) =>
  (await addSimulatorNumber(test, settings)).phoneNumberId;

/** Gives a workspace sender IDs, past the operation that checks them. */
async function addSenderIds(test: TestWorkspace, added: readonly Partial<typeof senderIds.$inferInsert>[]) {
  await test.runtime.database.write.insert(senderIds).values(
    added.map((overrides) => ({
      workspaceId: test.workspace.workspaceId,
      senderId: 'SHOP',
      isoCountryCode: 'FR',
      messageTypes: ['TRANSACTIONAL' as const],
      monthlyLeasingPriceMicros: 0n,
      registered: false,
      laneId: 0,
      createdAt: test.runtime.clock(),
      ...overrides,
    })),
  );
}

const addSenderId = (test: TestWorkspace, overrides: Partial<typeof senderIds.$inferInsert> = {}) =>
  addSenderIds(test, [overrides]);

async function addList(test: TestWorkspace, optOutListName: string) {
  await test.runtime.database.write
    .insert(optOutLists)
    .values({ workspaceId: test.workspace.workspaceId, optOutListName, createdAt: test.runtime.clock() });
}

async function create(test: TestWorkspace, input: Partial<CreatePoolInput> = {}): Promise<string> {
  const { PoolId = '' } = await test.run(createPool, {
    OriginationIdentity: input.OriginationIdentity ?? (await numberIn(test)),
    MessageType: 'TRANSACTIONAL',
    ...input,
  });
  return PoolId;
}

const join = (test: TestWorkspace, PoolId: string, OriginationIdentity: string, IsoCountryCode?: string) =>
  test.run(associateOriginationIdentity, { PoolId, OriginationIdentity, IsoCountryCode });

const leave = (test: TestWorkspace, PoolId: string, OriginationIdentity: string, IsoCountryCode?: string) =>
  test.run(disassociateOriginationIdentity, { PoolId, OriginationIdentity, IsoCountryCode });

const members = async (test: TestWorkspace, PoolId: string) =>
  (await test.run(listPoolOriginationIdentities, { PoolId })).OriginationIdentities?.map(
    ({ OriginationIdentity }) => OriginationIdentity,
  );

const numberOf = async (test: TestWorkspace, id: string) =>
  (await test.run(describePhoneNumbers, { PhoneNumberIds: [id] })).PhoneNumbers?.[0];

const keywordOf = async (test: TestWorkspace, OriginationIdentity: string, Keyword: string) =>
  (await test.run(describeKeywords, { OriginationIdentity })).Keywords?.find((row) => row.Keyword === Keyword)
    ?.KeywordMessage;

const refusals = (answers: readonly PromiseSettledResult<unknown>[]) =>
  answers.filter((answer) => answer.status === 'rejected').map(({ reason }: PromiseRejectedResult): unknown => reason);

describe('CreatePool', () => {
  it('takes every setting of its first originator, and its keywords', async () => {
    const test = await createTestWorkspace();
    await addList(test, 'Shop');
    const number = await numberIn(test, { ...twoWay, selfManagedOptOutsEnabled: true, optOutListName: 'Shop' });
    await test.run(putKeyword, { OriginationIdentity: number, Keyword: 'JOIN', KeywordMessage: 'Welcome.' });
    const pool = await test.run(createPool, {
      OriginationIdentity: buildArn(test.workspace, `phone-number/${number}`),
      IsoCountryCode: 'US',
      MessageType: 'TRANSACTIONAL',
      DeletionProtectionEnabled: true,
      Tags: [{ Key: 'Name', Value: 'Shop pool' }],
    });
    expect(pool).toEqual({
      PoolArn: buildArn(test.workspace, `pool/${pool.PoolId}`),
      PoolId: expect.stringMatching(/^pool-[0-9a-f]{32}$/) as string,
      Status: 'ACTIVE',
      MessageType: 'TRANSACTIONAL',
      TwoWayEnabled: true,
      TwoWayChannelArn: topic,
      TwoWayChannelRole: role,
      SelfManagedOptOutsEnabled: true,
      OptOutListName: 'Shop',
      SharedRoutesEnabled: false,
      DeletionProtectionEnabled: true,
      Tags: [{ Key: 'Name', Value: 'Shop pool' }],
      CreatedTimestamp: test.runtime.clock(),
    });
    const { PoolId = '', PoolArn = '' } = pool;
    expect(await members(test, PoolId)).toEqual([number]);
    expect(await numberOf(test, number)).toMatchObject({ PoolId });
    expect(await keywordOf(test, PoolId, 'JOIN')).toBe('Welcome.');
    expect((await test.run(listTagsForResource, { ResourceArn: PoolArn })).Tags).toEqual(pool.Tags);
    const limits = await test.run(describeAccountLimits, {});
    expect(limits.AccountLimits).toContainEqual({ Name: 'POOLS', Used: 1, Max: 25 });
  });

  it('begins with a sender ID of a country, or with a number by its digits', async () => {
    const test = await createTestWorkspace();
    await addSenderId(test, { messageTypes: ['TRANSACTIONAL', 'PROMOTIONAL'] });
    const named = { OriginationIdentity: 'SHOP', MessageType: 'PROMOTIONAL' } as const;
    await expect(test.run(createPool, named)).rejects.toMatchObject({
      reason: 'MISSING_PARAMETER',
      fields: [{ name: 'IsoCountryCode' }],
    });
    await expect(test.run(createPool, { ...named, IsoCountryCode: 'DE' })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      resourceType: 'sender-id',
      resourceId: 'SHOP/DE',
    });
    const pool = await test.run(createPool, { ...named, IsoCountryCode: 'FR' });
    expect(pool).toMatchObject({ TwoWayEnabled: false, OptOutListName: 'Default', MessageType: 'PROMOTIONAL' });
    expect(
      (await test.run(listPoolOriginationIdentities, { PoolId: pool.PoolId ?? '' })).OriginationIdentities,
    ).toEqual([
      {
        OriginationIdentityArn: buildArn(test.workspace, 'sender-id/SHOP/FR'),
        OriginationIdentity: 'SHOP',
        IsoCountryCode: 'FR',
        NumberCapabilities: ['SMS'],
      },
    ]);
    const { phoneNumber, phoneNumberId } = await addSimulatorNumber(test);
    expect(await members(test, await create(test, { OriginationIdentity: phoneNumber.slice(1) }))).toEqual([
      phoneNumberId,
    ]);
  });

  it('takes a sender ID by its ARN, which says the country', async () => {
    const test = await createTestWorkspace();
    await addSenderId(test);
    const arn = buildArn(test.workspace, 'sender-id/SHOP/FR');
    await expect(create(test, { OriginationIdentity: arn, IsoCountryCode: 'DE' })).rejects.toMatchObject({
      reason: 'COUNTRY_CODE_MISMATCH',
      fields: [{ name: 'IsoCountryCode' }],
    });
    expect(await members(test, await create(test, { OriginationIdentity: arn }))).toEqual(['SHOP']);
  });

  it.each<[string, NumberSettings, Partial<CreatePoolInput>, string]>([
    ['another message type', {}, { MessageType: 'PROMOTIONAL' }, 'MESSAGE_TYPE_MISMATCH'],
    ['a number of another pool', { poolId: 'pool-1' }, {}, 'PHONE_NUMBER_ASSOCIATED_TO_POOL'],
    ['another country', {}, { IsoCountryCode: 'CA' }, 'COUNTRY_CODE_MISMATCH'],
  ])('refuses %s', async (_, settings, input, reason) => {
    const test = await createTestWorkspace();
    const OriginationIdentity = await numberIn(test, settings);
    await expect(create(test, { OriginationIdentity, ...input })).rejects.toMatchObject({ reason });
    expect((await test.run(describePools, {})).Pools).toEqual([]);
  });

  it('refuses a sender ID of another pool', async () => {
    const test = await createTestWorkspace();
    await addSenderId(test);
    await create(test, { OriginationIdentity: 'SHOP', IsoCountryCode: 'FR' });
    await expect(create(test, { OriginationIdentity: 'SHOP', IsoCountryCode: 'FR' })).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'SENDER_ID_ASSOCIATED_TO_POOL',
      resourceType: 'sender-id',
      resourceId: 'SHOP',
    });
  });

  it('finds no originator of others', async () => {
    const test = await createTestWorkspace();
    const other = await createTestWorkspace();
    const theirs = await numberIn(other);
    await addSenderId(other);
    for (const input of [
      { OriginationIdentity: theirs },
      { OriginationIdentity: buildArn(other.workspace, `phone-number/${theirs}`) },
      { OriginationIdentity: 'SHOP', IsoCountryCode: 'FR' },
      { OriginationIdentity: buildArn(other.workspace, 'sender-id/SHOP/FR') },
    ]) {
      await expect(create(test, input)).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
    }
  });

  it('makes exactly 25 pools, however many ask at once (quotas.json, pools)', async () => {
    const test = await createTestWorkspace();
    const numbers: string[] = [];
    for (let made = 0; made < 30; made += 1) numbers.push(await numberIn(test));
    const answers = await Promise.allSettled(
      numbers.map((OriginationIdentity) => create(test, { OriginationIdentity })),
    );
    const refused = refusals(answers);
    expect(refused).toHaveLength(5);
    for (const reason of refused) {
      expect(reason).toMatchObject({ code: 'ServiceQuotaExceededException', reason: 'POOLS_PER_ACCOUNT' });
    }
    const { Pools = [] } = await test.run(describePools, {});
    expect(Pools).toHaveLength(25);
    await test.run(deletePool, { PoolId: Pools[0]?.PoolId ?? '' });
    await create(test);
  });

  it('takes one number into one pool when two ask at once', async () => {
    const test = await createTestWorkspace();
    const OriginationIdentity = await numberIn(test);
    const answers = await Promise.allSettled([
      create(test, { OriginationIdentity }),
      create(test, { OriginationIdentity }),
    ]);
    expect(refusals(answers)).toMatchObject([{ reason: 'PHONE_NUMBER_ASSOCIATED_TO_POOL' }]);
    expect((await test.run(describePools, {})).Pools).toHaveLength(1);
  });

  it('gives a retry with the same ClientToken the first pool', async () => {
    const test = await createTestWorkspace();
    const input = { OriginationIdentity: await numberIn(test), ClientToken: 'token' };
    expect(await create(test, input)).toBe(await create(test, input));
  });
});

describe('UpdatePool', () => {
  it('holds for all numbers of the pool at once, and for those that come later', async () => {
    const test = await createTestWorkspace();
    await addList(test, 'Shop');
    const [first, second, outside] = [await numberIn(test), await numberIn(test), await numberIn(test)];
    const PoolId = await create(test, { OriginationIdentity: first });
    await join(test, PoolId, second);
    const settings = {
      TwoWayEnabled: true,
      TwoWayChannelArn: ownTopic(test),
      TwoWayChannelRole: `arn:aws:iam::${test.workspace.accountId}:role/replies`,
      SelfManagedOptOutsEnabled: true,
      OptOutListName: 'Shop',
    };
    const updated = await test.run(updatePool, {
      PoolId: buildArn(test.workspace, `pool/${PoolId}`),
      ...settings,
      OptOutListName: buildArn(test.workspace, 'opt-out-list/Shop'),
      SharedRoutesEnabled: true,
      DeletionProtectionEnabled: true,
    });
    expect(updated).toMatchObject({ ...settings, SharedRoutesEnabled: true, DeletionProtectionEnabled: true });
    expect(await numberOf(test, first)).toMatchObject(settings);
    expect(await numberOf(test, second)).toMatchObject(settings);
    expect(await numberOf(test, outside)).toMatchObject({ TwoWayEnabled: false, OptOutListName: 'Default' });
    await expect(join(test, PoolId, outside)).rejects.toMatchObject({ reason: 'OPT_OUT_LIST_MISMATCH' });
    expect(await test.run(updatePool, { PoolId })).toEqual(updated);
  });

  it.each([
    ['two-way without a channel', { TwoWayEnabled: true }, 'TWO_WAY_CHANNEL_NOT_PRESENT'],
    ['self-managed opt-outs without two-way', { SelfManagedOptOutsEnabled: true }, 'TWO_WAY_NOT_ENABLED'],
    [
      'self-managed opt-outs with Amazon Connect',
      {
        TwoWayChannelArn: 'connect.us-east-1.amazonaws.com',
        TwoWayChannelRole: role,
        SelfManagedOptOutsEnabled: true,
      },
      'PARAMETERS_CANNOT_BE_USED_TOGETHER',
    ],
    ['the topic of another account', { TwoWayChannelArn: topic }, 'RESOURCE_NOT_ACCESSIBLE'],
  ])('refuses %s', async (_, change, reason) => {
    const test = await createTestWorkspace();
    const PoolId = await create(test);
    await expect(test.run(updatePool, { PoolId, ...change })).rejects.toMatchObject({
      code: 'ValidationException',
      reason,
    });
    expect((await test.run(describePools, {})).Pools).toMatchObject([{ TwoWayEnabled: false }]);
  });

  it('refuses two-way messages for a number whose country has none', async () => {
    const test = await createTestWorkspace();
    const number = await numberIn(test, { isoCountryCode: 'AD', numberType: 'LONG_CODE' });
    const PoolId = await create(test, { OriginationIdentity: number });
    await expect(test.run(updatePool, { PoolId, TwoWayChannelArn: topic })).rejects.toMatchObject({
      reason: 'TWO_WAY_NOT_SUPPORTED_IN_COUNTRY',
    });
  });

  it('does not find an opt-out list that is not there, nor a pool of others', async () => {
    const test = await createTestWorkspace();
    const other = await createTestWorkspace();
    await addList(other, 'Shop');
    const PoolId = await create(test);
    await expect(test.run(updatePool, { PoolId, OptOutListName: 'Shop' })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      resourceType: 'opt-out-list',
    });
    await expect(other.run(updatePool, { PoolId, OptOutListName: 'Shop' })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      resourceType: 'pool',
    });
  });
});

describe('DescribePools', () => {
  it('pages through all pools, newest first, each once', async () => {
    const test = await createTestWorkspace();
    const made: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      made.unshift(await create(test));
      test.advance(1000);
    }
    const seen: (string | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page = await test.run(describePools, { MaxResults: 2, NextToken });
      seen.push(...(page.Pools ?? []).map(({ PoolId }) => PoolId));
      NextToken = page.NextToken;
    } while (NextToken);
    expect(seen).toEqual(made);
  });

  it('lists pools by id and by ARN, and does not find those of others', async () => {
    const test = await createTestWorkspace();
    const other = await createTestWorkspace();
    const [mine, second, theirs] = [await create(test), await create(test), await create(other)];
    const { Pools } = await test.run(describePools, { PoolIds: [mine, buildArn(test.workspace, `pool/${second}`)] });
    expect(new Set(Pools?.map(({ PoolId }) => PoolId))).toEqual(new Set([mine, second]));
    for (const id of [theirs, buildArn(other.workspace, `pool/${theirs}`), 'pool-x', '']) {
      await expect(test.run(describePools, { PoolIds: [mine, id] })).rejects.toMatchObject({
        code: 'ResourceNotFoundException',
        resourceType: 'pool',
      });
    }
    expect((await test.run(describePools, { Owner: 'SHARED' })).Pools).toEqual([]);
  });

  it('has every filter: all must hold, by any of their values', async () => {
    const test = await createTestWorkspace();
    await addList(test, 'Shop');
    const plain = await create(test);
    test.advance(1000);
    const number = await numberIn(test, {
      ...twoWay,
      messageType: 'PROMOTIONAL',
      selfManagedOptOutsEnabled: true,
      optOutListName: 'Shop',
    });
    const rich = await create(test, { OriginationIdentity: number, MessageType: 'PROMOTIONAL' });
    await test.run(updatePool, { PoolId: rich, SharedRoutesEnabled: true, DeletionProtectionEnabled: true });
    const listed = async (Filters: { Name: string; Values: string[] }[]) =>
      (await test.runRaw(describePools, { Filters })).Pools?.map(({ PoolId }) => PoolId);
    for (const [Name, value] of [
      ['message-type', 'PROMOTIONAL'],
      ['two-way-enabled', 'true'],
      ['self-managed-opt-outs-enabled', 'true'],
      ['opt-out-list-name', 'Shop'],
      ['shared-routes-enabled', 'true'],
      ['deletion-protection-enabled', 'true'],
      ['two-way-channel-arn', topic],
    ] as const) {
      expect(await listed([{ Name, Values: [value] }]), Name).toEqual([rich]);
    }
    expect(await listed([{ Name: 'status', Values: ['CREATING', 'ACTIVE'] }])).toEqual([rich, plain]);
    expect(await listed([{ Name: 'status', Values: ['DELETING'] }])).toEqual([]);
    expect(
      await listed([
        { Name: 'message-type', Values: ['TRANSACTIONAL'] },
        { Name: 'two-way-enabled', Values: ['true'] },
      ]),
    ).toEqual([]);
    await expect(listed([{ Name: 'two-way-enabled', Values: ['yes'] }])).rejects.toMatchObject({
      reason: 'INVALID_FILTER_VALUES',
      fields: [{ name: 'Filters[0].Values' }],
    });
  });
});

describe('AssociateOriginationIdentity', () => {
  it.each<[string, NumberSettings]>([
    ['MESSAGE_TYPE_MISMATCH', { messageType: 'PROMOTIONAL' }],
    ['OPT_OUT_LIST_MISMATCH', { optOutListName: 'Shop' }],
    ['TWO_WAY_CONFIG_MISMATCH', twoWay],
    ['SELF_MANAGED_OPT_OUTS_MISMATCH', { selfManagedOptOutsEnabled: true }],
    ['NUMBER_CAPABILITIES_MISMATCH', { numberCapabilities: ['SMS'] }],
    ['PHONE_NUMBER_ASSOCIATED_TO_POOL', { poolId: 'pool-1' }],
  ])('refuses with %s a number that differs, and says so before the attempt', async (reason, settings) => {
    const test = await createTestWorkspace();
    const PoolId = await create(test);
    const number = await numberIn(test, settings);
    const { Candidates } = await test.run(listPoolCandidates, { PoolId });
    const candidate = Candidates.find(({ OriginationIdentity }) => OriginationIdentity === number);
    expect(candidate).toMatchObject({ Fits: false, Reasons: [{ Reason: reason }] });
    await expect(join(test, PoolId, number)).rejects.toMatchObject({
      code: 'ConflictException',
      reason,
      resourceType: 'phone-number',
      resourceId: number,
      message: candidate?.Reasons[0]?.Detail,
    });
    expect(await members(test, PoolId)).toHaveLength(1);
  });

  it('refuses a number whose keywords differ, until they do not', async () => {
    const test = await createTestWorkspace();
    const PoolId = await create(test);
    const number = await numberIn(test);
    const set = (OriginationIdentity: string) =>
      test.run(putKeyword, { OriginationIdentity, Keyword: 'JOIN', KeywordMessage: 'Welcome.' });
    await set(number);
    await expect(join(test, PoolId, number)).rejects.toMatchObject({ reason: 'KEYWORD_MISMATCH' });
    await set(PoolId);
    expect(await join(test, PoolId, number)).toEqual({
      PoolArn: buildArn(test.workspace, `pool/${PoolId}`),
      PoolId,
      OriginationIdentityArn: buildArn(test.workspace, `phone-number/${number}`),
      OriginationIdentity: number,
      IsoCountryCode: 'US',
    });
    const own = await test.runtime.database.read
      .select()
      .from(keywords)
      .where(and(eq(keywords.workspaceId, test.workspace.workspaceId), eq(keywords.originatorId, number)));
    expect(own).toEqual([]);
  });

  it('adds a sender ID, whatever the pool does with answers', async () => {
    const test = await createTestWorkspace();
    await addSenderId(test);
    const PoolId = await create(test, { OriginationIdentity: await numberIn(test, twoWay) });
    await expect(join(test, PoolId, 'SHOP', 'FR')).resolves.toMatchObject({
      OriginationIdentity: 'SHOP',
      OriginationIdentityArn: buildArn(test.workspace, 'sender-id/SHOP/FR'),
    });
    await expect(join(test, PoolId, 'SHOP', 'FR')).rejects.toMatchObject({ reason: 'SENDER_ID_ASSOCIATED_TO_POOL' });
  });

  it('takes in exactly 100, however many ask at once (quotas.json, originationIdentitiesPerPool)', async () => {
    const test = await createTestWorkspace();
    const PoolId = await create(test);
    const names = Array.from({ length: 110 }, (_, index) => `SHOP${index}`);
    // All but the last places are taken past the operation, for speed.
    await addSenderIds(
      test,
      names.map((senderId, index) => ({ senderId, poolId: index < 95 ? PoolId : null })),
    );
    const answers = await Promise.allSettled(names.slice(95).map((name) => join(test, PoolId, name, 'FR')));
    const refused = refusals(answers);
    expect(refused).toHaveLength(11);
    for (const reason of refused) {
      expect(reason).toMatchObject({
        code: 'ServiceQuotaExceededException',
        reason: 'ORIGINATION_IDENTITIES_PER_POOL',
      });
    }
    expect(await members(test, PoolId)).toHaveLength(100);
    test.advance(1000);
    const number = await numberIn(test);
    const { Candidates } = await test.run(listPoolCandidates, { PoolId, MaxResults: 1 });
    expect(Candidates).toMatchObject([
      { OriginationIdentity: number, Fits: false, Reasons: [{ Reason: 'ORIGINATION_IDENTITIES_PER_POOL' }] },
    ]);
  });

  it('takes a number into one of two pools when both ask at once', async () => {
    const test = await createTestWorkspace();
    const [one, other, number] = [await create(test), await create(test), await numberIn(test)];
    const answers = await Promise.allSettled([join(test, one, number), join(test, other, number)]);
    expect(refusals(answers)).toMatchObject([{ reason: 'PHONE_NUMBER_ASSOCIATED_TO_POOL' }]);
    const held = [...((await members(test, one)) ?? []), ...((await members(test, other)) ?? [])];
    expect(held.filter((id) => id === number)).toHaveLength(1);
  });

  it('and deleting the pool at once leave no number in a pool that is gone', async () => {
    const test = await createTestWorkspace();
    for (let round = 0; round < 5; round += 1) {
      const [PoolId, number] = [await create(test), await numberIn(test)];
      const [joined, deleted] = await Promise.allSettled([
        join(test, PoolId, number),
        test.run(deletePool, { PoolId }),
      ]);
      const { Pools = [] } = await test.run(describePools, {});
      const exists = Pools.some((pool) => pool.PoolId === PoolId);
      expect([joined.status, deleted.status].sort()).toEqual(['fulfilled', 'rejected']);
      expect(exists).toBe(joined.status === 'fulfilled');
      expect((await numberOf(test, number))?.PoolId).toBe(exists ? PoolId : undefined);
    }
  });

  it('and releasing the number at once leave it in the pool or gone, never both', async () => {
    const test = await createTestWorkspace();
    const PoolId = await create(test);
    for (let round = 0; round < 5; round += 1) {
      const number = await numberIn(test);
      const [joined, released] = await Promise.allSettled([
        join(test, PoolId, number),
        test.run(releasePhoneNumber, { PhoneNumberId: number }),
      ]);
      expect([joined.status, released.status].sort()).toEqual(['fulfilled', 'rejected']);
      expect((await members(test, PoolId))?.includes(number)).toBe(joined.status === 'fulfilled');
    }
  });
});

describe('DisassociateOriginationIdentity', () => {
  it('lets a number go with the settings and keywords that it had in the pool', async () => {
    const test = await createTestWorkspace();
    await addList(test, 'Shop');
    const number = await numberIn(test);
    const PoolId = await create(test);
    await join(test, PoolId, number);
    await test.run(updatePool, { PoolId, OptOutListName: 'Shop', TwoWayChannelArn: ownTopic(test) });
    await test.run(putKeyword, { OriginationIdentity: PoolId, Keyword: 'JOIN', KeywordMessage: 'Welcome.' });
    await test.run(putKeyword, { OriginationIdentity: PoolId, Keyword: 'HELP', KeywordMessage: 'Call us.' });
    expect(await leave(test, PoolId, number)).toMatchObject({ PoolId, OriginationIdentity: number });
    const left = await numberOf(test, number);
    expect(left).toMatchObject({ OptOutListName: 'Shop', TwoWayEnabled: true, TwoWayChannelArn: ownTopic(test) });
    expect(left?.PoolId).toBeUndefined();
    expect(await keywordOf(test, number, 'JOIN')).toBe('Welcome.');
    expect(await keywordOf(test, number, 'HELP')).toBe('Call us.');
    // Nothing has changed for it, so that it may come back.
    await join(test, PoolId, number);
  });

  it('refuses the last originator, and one that is not in the pool', async () => {
    const test = await createTestWorkspace();
    const [first, second] = [await numberIn(test), await numberIn(test)];
    const PoolId = await create(test, { OriginationIdentity: first });
    await expect(leave(test, PoolId, second)).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'PHONE_NUMBER_NOT_ASSOCIATED_TO_POOL',
    });
    await expect(leave(test, PoolId, first)).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'LAST_PHONE_NUMBER',
      resourceType: 'pool',
      resourceId: PoolId,
    });
  });

  it('leaves one in the pool when the last two go at once', async () => {
    const test = await createTestWorkspace();
    await addSenderId(test);
    const number = await numberIn(test);
    const PoolId = await create(test, { OriginationIdentity: number });
    await join(test, PoolId, 'SHOP', 'FR');
    const answers = await Promise.allSettled([leave(test, PoolId, number), leave(test, PoolId, 'SHOP', 'FR')]);
    expect(refusals(answers)).toMatchObject([{ reason: 'LAST_PHONE_NUMBER' }]);
    expect(await members(test, PoolId)).toHaveLength(1);
  });
});

describe('DeletePool', () => {
  it('takes the pool with its tags, keywords and conversations, and leaves its number as it was', async () => {
    const test = await createTestWorkspace();
    const { workspaceId } = test.workspace;
    const { read, write } = test.runtime.database;
    const number = await numberIn(test, twoWay);
    const PoolId = await create(test, { OriginationIdentity: number, Tags: [{ Key: 'Name', Value: 'a' }] });
    await test.run(putKeyword, { OriginationIdentity: PoolId, Keyword: 'JOIN', KeywordMessage: 'Welcome.' });
    await write.insert(poolConversations).values({
      workspaceId,
      poolId: PoolId,
      destination: '+14254147755',
      originatorId: number,
      lastSentAt: test.runtime.clock(),
    });
    const deleted = await test.run(deletePool, { PoolId: buildArn(test.workspace, `pool/${PoolId}`) });
    expect(deleted).toMatchObject({ PoolId, Status: 'DELETING' });
    await expect(test.run(deletePool, { PoolId })).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
    const left = await numberOf(test, number);
    expect(left).toMatchObject({ TwoWayEnabled: true, TwoWayChannelArn: topic });
    expect(left?.PoolId).toBeUndefined();
    expect(await keywordOf(test, number, 'JOIN')).toBe('Welcome.');
    for (const table of [tags, poolConversations]) {
      expect(await read.select().from(table).where(eq(table.workspaceId, workspaceId))).toEqual([]);
    }
    const rows = await read.select().from(keywords).where(eq(keywords.workspaceId, workspaceId));
    expect(rows.map(({ originatorId }) => originatorId)).toEqual([number]);
  });

  it('refuses a pool that is protected, and one with two originators (guide 2012)', async () => {
    const test = await createTestWorkspace();
    const PoolId = await create(test, { DeletionProtectionEnabled: true });
    const refusal = (reason: string) => ({
      code: 'ConflictException',
      reason,
      resourceType: 'pool',
      resourceId: PoolId,
    });
    await expect(test.run(deletePool, { PoolId })).rejects.toMatchObject(refusal('DELETION_PROTECTION_ENABLED'));
    await test.run(updatePool, { PoolId, DeletionProtectionEnabled: false });
    const second = await numberIn(test);
    await join(test, PoolId, second);
    await expect(test.run(deletePool, { PoolId })).rejects.toMatchObject(refusal('RESOURCE_NOT_EMPTY'));
    await leave(test, PoolId, second);
    await test.run(deletePool, { PoolId });
  });
});

describe('ListPoolOriginationIdentities', () => {
  it('pages through numbers and sender IDs, newest first, and filters them', async () => {
    const test = await createTestWorkspace();
    const number = await numberIn(test);
    const PoolId = await create(test, { OriginationIdentity: number });
    await numberIn(test); // not in the pool
    for (const senderId of ['ONE', 'TWO']) {
      test.advance(1000);
      await addSenderId(test, { senderId });
      await join(test, PoolId, senderId, 'FR');
    }
    const seen: (string | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page = await test.run(listPoolOriginationIdentities, { PoolId, MaxResults: 2, NextToken });
      seen.push(...(page.OriginationIdentities ?? []).map(({ OriginationIdentity }) => OriginationIdentity));
      NextToken = page.NextToken;
    } while (NextToken);
    expect(seen).toEqual(['TWO', 'ONE', number]);
    const listed = async (Name: 'iso-country-code' | 'number-capability', ...Values: string[]) =>
      (
        await test.run(listPoolOriginationIdentities, { PoolId, Filters: [{ Name, Values }] })
      ).OriginationIdentities?.map(({ OriginationIdentity }) => OriginationIdentity);
    expect(await listed('iso-country-code', 'US')).toEqual([number]);
    expect(await listed('iso-country-code', 'US', 'FR')).toHaveLength(3);
    expect(await listed('number-capability', 'MMS')).toEqual([number]);
    expect(await listed('number-capability', 'SMS')).toHaveLength(3);
    await expect(listed('number-capability', 'FAX')).rejects.toMatchObject({ reason: 'INVALID_FILTER_VALUES' });
  });
});

describe('ListPoolCandidates', () => {
  it('says of every originator whether a new pool could begin with it', async () => {
    const test = await createTestWorkspace();
    const { phoneNumber, phoneNumberId } = await addSimulatorNumber(test);
    const PoolId = await create(test, { OriginationIdentity: phoneNumberId });
    test.advance(1000);
    await addSenderId(test);
    const { Candidates } = await test.run(listPoolCandidates, {});
    expect(Candidates).toEqual([
      {
        OriginationIdentity: 'SHOP',
        OriginationIdentityArn: buildArn(test.workspace, 'sender-id/SHOP/FR'),
        Kind: 'SENDER_ID',
        Originator: 'SHOP',
        IsoCountryCode: 'FR',
        MessageTypes: ['TRANSACTIONAL'],
        NumberCapabilities: ['SMS'],
        Fits: true,
        Reasons: [],
      },
      {
        OriginationIdentity: phoneNumberId,
        OriginationIdentityArn: buildArn(test.workspace, `phone-number/${phoneNumberId}`),
        Kind: 'PHONE_NUMBER',
        Originator: phoneNumber,
        IsoCountryCode: 'US',
        MessageTypes: ['TRANSACTIONAL'],
        NumberType: 'SIMULATOR',
        NumberCapabilities: ['SMS', 'MMS'],
        PoolId,
        Fits: false,
        Reasons: [{ Reason: 'PHONE_NUMBER_ASSOCIATED_TO_POOL', Detail: expect.stringContaining(PoolId) as string }],
      },
    ]);
  });

  it('gives every reason at once, and what fits does join', async () => {
    const test = await createTestWorkspace();
    const PoolId = await create(test);
    const [fitting, other] = [
      await numberIn(test),
      await numberIn(test, { ...twoWay, messageType: 'PROMOTIONAL', optOutListName: 'Shop' }),
    ];
    await test.run(putKeyword, { OriginationIdentity: other, Keyword: 'JOIN', KeywordMessage: 'Welcome.' });
    const { Candidates } = await test.run(listPoolCandidates, { PoolId });
    const reasons = (id: string) =>
      Candidates.find(({ OriginationIdentity }) => OriginationIdentity === id)?.Reasons.map(({ Reason }) => Reason);
    expect(reasons(fitting)).toEqual([]);
    expect(reasons(other)).toEqual([
      'MESSAGE_TYPE_MISMATCH',
      'OPT_OUT_LIST_MISMATCH',
      'TWO_WAY_CONFIG_MISMATCH',
      'KEYWORD_MISMATCH',
    ]);
    await join(test, PoolId, fitting);
  });
});

describe('ListPoolSummaries', () => {
  it('names each pool and counts its originators, of this workspace only', async () => {
    const test = await createTestWorkspace();
    const other = await createTestWorkspace();
    await create(other);
    const plain = await create(test);
    test.advance(1000);
    const named = await create(test, { Tags: [{ Key: 'Name', Value: 'Shop' }] });
    await addSenderId(test);
    await join(test, named, 'SHOP', 'FR');
    expect((await test.run(listPoolSummaries, {})).Pools).toEqual([
      { PoolId: named, Name: 'Shop', OriginatorCount: 2 },
      { PoolId: plain, OriginatorCount: 1 },
    ]);
  });
});
