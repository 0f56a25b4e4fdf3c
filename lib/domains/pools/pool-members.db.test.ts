import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { keywords } from '@/db/schema';
import { buildArn } from '@/lib/arn';
import { putKeyword } from '@/lib/domains/keywords';
import { releasePhoneNumber } from '@/lib/domains/phone-numbers';
import { createTestWorkspace } from '@/lib/testing/test-runtime';
import { deletePool, describePools, listPoolCandidates, updatePool } from '.';
import {
  twoWay,
  ownTopic,
  type NumberSettings,
  numberIn,
  addSenderIds,
  addSenderId,
  addList,
  create,
  join,
  leave,
  members,
  numberOf,
  keywordOf,
  refusals,
} from './testing/pool-workspace';

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
