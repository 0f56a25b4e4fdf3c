import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { phoneNumbers, senderIds } from '@/db/schema';
import { describeAccountLimits } from '@/lib/domains/account';
import { requestPhoneNumber } from '@/lib/domains/phone-numbers';
import { listTagsForResource, tagResource } from '@/lib/domains/tags';
import { quota } from '@/lib/reference/quotas';
import { addPool, addSampleRates, addSimulatorNumber } from '@/lib/testing/simulator-number';
import { createTestWorkspace, testDatabase } from '@/lib/testing/test-runtime';
import {
  createOptOutList,
  deleteOptOutList,
  describeOptOutLists,
  getOptOutList,
  listLinkedOriginators,
  listOptOutListSummaries,
} from '.';
import { person, outcomesOf, useOptOutLists } from './testing/opt-out-lists-workspace';

const { test, create, put, arn, countsOf } = useOptOutLists();

describe('CreateOptOutList', () => {
  it('answers the list with its tags', async () => {
    const Tags = [{ Key: 'team', Value: 'growth' }];
    expect(await test().run(createOptOutList, { OptOutListName: 'promo', Tags })).toEqual({
      OptOutListArn: arn('promo'),
      OptOutListName: 'promo',
      Tags,
      CreatedTimestamp: test().runtime.clock(),
    });
    expect((await test().run(listTagsForResource, { ResourceArn: arn('promo') })).Tags).toEqual(Tags);
    await test().run(tagResource, { ResourceArn: arn('Default'), Tags });
  });

  it('refuses a name that is taken, and takes it in another workspace', async () => {
    await create('promo');
    const taken = { code: 'ConflictException', reason: 'RESOURCE_ALREADY_EXISTS', resourceType: 'opt-out-list' };
    await expect(create('promo')).rejects.toMatchObject({ ...taken, resourceId: 'promo' });
    await expect(create('Default')).rejects.toMatchObject(taken);
    const elsewhere = await createTestWorkspace();
    await elsewhere.run(createOptOutList, { OptOutListName: 'promo' });
  });

  it.each(['', 'two words', 'ünï', 'x'.repeat(65)])('refuses the name "%s"', async (OptOutListName) => {
    await expect(test().runRaw(createOptOutList, { OptOutListName })).rejects.toMatchObject({
      code: 'ValidationException',
      fields: [expect.objectContaining({ name: 'OptOutListName' })],
    });
  });

  it('gives the last place of the quota once, however many ask for it at once', async () => {
    const most = quota('optOutLists');
    for (let made = 1; made < most - 1; made += 1) await create(`list-${made}`);
    const outcomes = await outcomesOf(Array.from({ length: 5 }, (_, each) => create(`last-${each}`)));
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'OPT_OUT_LISTS_PER_ACCOUNT')).toHaveLength(4);
    const { AccountLimits } = await test().run(describeAccountLimits, {});
    expect(AccountLimits).toContainEqual({ Name: 'OPT_OUT_LISTS', Used: most, Max: most });
  });
});

describe('DescribeOptOutLists', () => {
  it('pages through all lists, newest first', async () => {
    test().advance(1000);
    await create('a');
    await create('b');
    const first = await test().run(describeOptOutLists, { MaxResults: 2 });
    expect(first.OptOutLists?.map(({ OptOutListName }) => OptOutListName)).toEqual(['b', 'a']);
    const second = await test().run(describeOptOutLists, { MaxResults: 2, NextToken: first.NextToken });
    expect(second).toEqual({
      OptOutLists: [
        { OptOutListArn: arn('Default'), OptOutListName: 'Default', CreatedTimestamp: expect.any(Date) as Date },
      ],
    });
    await expect(
      test().run(describeOptOutLists, { OptOutListNames: ['a'], NextToken: first.NextToken }),
    ).rejects.toMatchObject({ reason: 'INVALID_NEXT_TOKEN' });
  });

  it('answers those named, by name or ARN, and says which is not there', async () => {
    await create('a');
    const { OptOutLists } = await test().run(describeOptOutLists, { OptOutListNames: ['Default', arn('a')] });
    expect(OptOutLists).toHaveLength(2);
    const missing = { code: 'ResourceNotFoundException', resourceType: 'opt-out-list', resourceId: 'none' };
    await expect(test().run(describeOptOutLists, { OptOutListNames: ['a', 'none'] })).rejects.toMatchObject(missing);
    expect(await test().run(describeOptOutLists, { Owner: 'SHARED' })).toEqual({ OptOutLists: [] });
  });
});

describe('DeleteOptOutList', () => {
  it('takes a list with its numbers and tags; a new list of the name is empty', async () => {
    await create('promo');
    await put(person, 'promo');
    await test().run(tagResource, { ResourceArn: arn('promo'), Tags: [{ Key: 'a', Value: 'b' }] });
    expect(await test().run(deleteOptOutList, { OptOutListName: arn('promo') })).toMatchObject({
      OptOutListName: 'promo',
    });
    await expect(put(person, 'promo')).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
    await create('promo');
    expect(await countsOf('promo')).toEqual({ said: 0, stored: 0 });
    expect((await test().run(listTagsForResource, { ResourceArn: arn('promo') })).Tags).toEqual([]);
  });

  it('refuses Default', async () => {
    await expect(test().run(deleteOptOutList, { OptOutListName: 'Default' })).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'RESOURCE_DELETION_NOT_ALLOWED',
    });
  });

  it('refuses a list that a number or a pool uses', async () => {
    const inUse = { code: 'ConflictException', reason: 'RESOURCE_NOT_EMPTY', resourceId: 'promo' };
    await create('promo');
    const { phoneNumberId } = await addSimulatorNumber(test(), { optOutListName: 'promo' });
    await expect(test().run(deleteOptOutList, { OptOutListName: 'promo' })).rejects.toMatchObject(inUse);
    await testDatabase()
      .write.update(phoneNumbers)
      .set({ optOutListName: 'Default' })
      .where(eq(phoneNumbers.phoneNumberId, phoneNumberId));
    await addPool(test(), [phoneNumberId], { optOutListName: 'promo' });
    await expect(test().run(deleteOptOutList, { OptOutListName: 'promo' })).rejects.toMatchObject(inUse);
  });

  it('leaves no number with a list that is gone, when both come at once', async () => {
    await addSampleRates(test());
    for (let round = 0; round < 5; round += 1) {
      const OptOutListName = `round-${round}`;
      await create(OptOutListName);
      const request = test().run(requestPhoneNumber, {
        IsoCountryCode: 'US',
        MessageType: 'TRANSACTIONAL',
        NumberCapabilities: ['SMS'],
        NumberType: 'SIMULATOR',
        OptOutListName,
      });
      const [requested, deleted] = await Promise.allSettled([
        request,
        test().run(deleteOptOutList, { OptOutListName }),
      ]);
      expect([requested.status, deleted.status].filter((status) => status === 'fulfilled')).toHaveLength(1);
    }
  });
});

describe('linked originators', () => {
  let poolId: string;
  let inPool: string;
  let alone: string;
  beforeEach(async () => {
    await create('promo');
    ({ phoneNumberId: inPool } = await addSimulatorNumber(test(), { optOutListName: 'promo' }));
    ({ phoneNumberId: alone } = await addSimulatorNumber(test()));
    poolId = await addPool(test(), [inPool], { optOutListName: 'promo' });
    await testDatabase()
      .write.insert(senderIds)
      .values({
        workspaceId: test().workspace.workspaceId,
        senderId: 'PROMO',
        isoCountryCode: 'GB',
        messageTypes: ['PROMOTIONAL'],
        monthlyLeasingPriceMicros: 0n,
        registered: false,
        laneId: 0,
        createdAt: test().runtime.clock(),
      });
  });

  it('are the numbers, pools and sender IDs that send by the list', async () => {
    const idsOf = async (OptOutListName: string) =>
      (await test().run(listLinkedOriginators, { OptOutListName })).LinkedOriginators.map(
        ({ OriginatorType, OriginationIdentity, PoolId }) => [OriginatorType, OriginationIdentity, PoolId],
      );
    expect(await idsOf('promo')).toEqual([
      ['SIMULATOR', inPool, poolId],
      ['POOL', poolId, undefined],
    ]);
    // A sender ID has no list of its own.
    expect(await idsOf('Default')).toEqual([
      ['SIMULATOR', alone, undefined],
      ['SENDER_ID', 'PROMO', undefined],
    ]);
  });

  it('are counted and paged', async () => {
    expect(await test().run(getOptOutList, { OptOutListName: 'promo' })).toMatchObject({ LinkedOriginatorCount: 2 });
    const { OptOutLists } = await test().run(listOptOutListSummaries, {});
    expect(OptOutLists).toMatchObject([
      { OptOutListName: 'promo', LinkedOriginatorCount: 2 },
      { OptOutListName: 'Default', LinkedOriginatorCount: 2 },
    ]);
    const { NextToken } = await test().run(listLinkedOriginators, { OptOutListName: 'promo', MaxResults: 1 });
    const rest = await test().run(listLinkedOriginators, { OptOutListName: 'promo', MaxResults: 1, NextToken });
    expect(rest.LinkedOriginators).toMatchObject([{ OriginatorType: 'POOL' }]);
    expect(rest.NextToken).toBeUndefined();
  });
});
