import { describe, expect, it } from 'vitest';
import { buildArn } from '@/lib/arn';
import { createTestWorkspace } from '@/lib/testing/test-runtime';
import { describePools, updatePool } from '.';
import { topic, role, ownTopic, numberIn, addList, create, join, numberOf } from './testing/pool-workspace';

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
