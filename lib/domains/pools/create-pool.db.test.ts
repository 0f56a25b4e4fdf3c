import { describe, expect, it } from 'vitest';
import { buildArn } from '@/lib/arn';
import { describeAccountLimits } from '@/lib/domains/account';
import { putKeyword } from '@/lib/domains/keywords';
import { listTagsForResource } from '@/lib/domains/tags';
import { addSimulatorNumber } from '@/lib/testing/simulator-number';
import { createTestWorkspace } from '@/lib/testing/test-runtime';
import { createPool, deletePool, describePools, listPoolOriginationIdentities } from '.';
import type { CreatePoolInput } from './pools.shapes';
import {
  topic,
  role,
  twoWay,
  type NumberSettings,
  numberIn,
  addSenderId,
  addList,
  create,
  members,
  numberOf,
  keywordOf,
  refusals,
} from './testing/pool-workspace';

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
