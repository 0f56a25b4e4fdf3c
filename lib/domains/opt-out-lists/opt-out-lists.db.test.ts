import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { optedOutNumbers, optOutLists, phoneNumbers, senderIds } from '@/db/schema';
import { buildArn } from '@/lib/arn';
import { describeAccountLimits } from '@/lib/domains/account';
import { requestPhoneNumber } from '@/lib/domains/phone-numbers';
import { listTagsForResource, tagResource } from '@/lib/domains/tags';
import { quota } from '@/lib/reference/quotas';
import { addPool, addSampleRates, addSimulatorNumber } from '@/lib/testing/simulator-number';
import { createTestWorkspace, testDatabase, type TestWorkspace } from '@/lib/testing/test-runtime';
import {
  createOptOutList,
  deleteOptedOutNumber,
  deleteOptOutList,
  describeOptedOutNumbers,
  describeOptOutLists,
  getOptOutList,
  listLinkedOriginators,
  listOptOutListSummaries,
  putOptedOutNumber,
  recordEndUserOptIn,
  recordEndUserOptOut,
  searchOptedOutNumbers,
} from '.';

const person = '+12065550142';
const longCode = '+12065550100';
const tollFree = '+18335550100';
const dayMilliseconds = 24 * 3_600_000;

let test: TestWorkspace;
beforeEach(async () => {
  test = await createTestWorkspace();
});

const create = (OptOutListName: string) => test.run(createOptOutList, { OptOutListName });
const put = (OptedOutNumber: string, OptOutListName = 'Default') =>
  test.run(putOptedOutNumber, { OptOutListName, OptedOutNumber });
const remove = (OptedOutNumber: string, OptOutListName = 'Default') =>
  test.run(deleteOptedOutNumber, { OptOutListName, OptedOutNumber });
const textStop = (PhoneNumber: string, OriginationIdentity = longCode, Keyword = 'STOP') =>
  test.run(recordEndUserOptOut, { OptOutListName: 'Default', PhoneNumber, Keyword, OriginationIdentity });
const textStart = (PhoneNumber: string) => test.run(recordEndUserOptIn, { OptOutListName: 'Default', PhoneNumber });
const search = async (input: object = {}) => {
  const { OptedOutNumbers } = await test.runRaw(searchOptedOutNumbers, { OptOutListName: 'Default', ...input });
  return OptedOutNumbers;
};
const arn = (name: string) => buildArn(test.workspace, `opt-out-list/${name}`);

/** What a list's count says, and how many numbers it has. */
async function countsOf(OptOutListName = 'Default') {
  const { OptedOutNumberCount } = await test.run(getOptOutList, { OptOutListName });
  const rows = await testDatabase()
    .read.select()
    .from(optedOutNumbers)
    .innerJoin(optOutLists, eq(optOutLists.listId, optedOutNumbers.listId))
    .where(
      and(eq(optOutLists.workspaceId, test.workspace.workspaceId), eq(optOutLists.optOutListName, OptOutListName)),
    );
  return { said: OptedOutNumberCount, stored: rows.length };
}

const outcomesOf = async (calls: Promise<unknown>[]) => {
  const outcomes = await Promise.allSettled(calls);
  return outcomes.map((outcome) =>
    outcome.status === 'fulfilled' ? 'done' : (outcome.reason as { reason?: string; code: string }).reason,
  );
};

describe('CreateOptOutList', () => {
  it('answers the list with its tags', async () => {
    const Tags = [{ Key: 'team', Value: 'growth' }];
    expect(await test.run(createOptOutList, { OptOutListName: 'promo', Tags })).toEqual({
      OptOutListArn: arn('promo'),
      OptOutListName: 'promo',
      Tags,
      CreatedTimestamp: test.runtime.clock(),
    });
    expect((await test.run(listTagsForResource, { ResourceArn: arn('promo') })).Tags).toEqual(Tags);
    await test.run(tagResource, { ResourceArn: arn('Default'), Tags });
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
    await expect(test.runRaw(createOptOutList, { OptOutListName })).rejects.toMatchObject({
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
    const { AccountLimits } = await test.run(describeAccountLimits, {});
    expect(AccountLimits).toContainEqual({ Name: 'OPT_OUT_LISTS', Used: most, Max: most });
  });
});

describe('DescribeOptOutLists', () => {
  it('pages through all lists, newest first', async () => {
    test.advance(1000);
    await create('a');
    await create('b');
    const first = await test.run(describeOptOutLists, { MaxResults: 2 });
    expect(first.OptOutLists?.map(({ OptOutListName }) => OptOutListName)).toEqual(['b', 'a']);
    const second = await test.run(describeOptOutLists, { MaxResults: 2, NextToken: first.NextToken });
    expect(second).toEqual({
      OptOutLists: [
        { OptOutListArn: arn('Default'), OptOutListName: 'Default', CreatedTimestamp: expect.any(Date) as Date },
      ],
    });
    await expect(
      test.run(describeOptOutLists, { OptOutListNames: ['a'], NextToken: first.NextToken }),
    ).rejects.toMatchObject({ reason: 'INVALID_NEXT_TOKEN' });
  });

  it('answers those named, by name or ARN, and says which is not there', async () => {
    await create('a');
    const { OptOutLists } = await test.run(describeOptOutLists, { OptOutListNames: ['Default', arn('a')] });
    expect(OptOutLists).toHaveLength(2);
    const missing = { code: 'ResourceNotFoundException', resourceType: 'opt-out-list', resourceId: 'none' };
    await expect(test.run(describeOptOutLists, { OptOutListNames: ['a', 'none'] })).rejects.toMatchObject(missing);
    expect(await test.run(describeOptOutLists, { Owner: 'SHARED' })).toEqual({ OptOutLists: [] });
  });
});

describe('DeleteOptOutList', () => {
  it('takes a list with its numbers and tags; a new list of the name is empty', async () => {
    await create('promo');
    await put(person, 'promo');
    await test.run(tagResource, { ResourceArn: arn('promo'), Tags: [{ Key: 'a', Value: 'b' }] });
    expect(await test.run(deleteOptOutList, { OptOutListName: arn('promo') })).toMatchObject({
      OptOutListName: 'promo',
    });
    await expect(put(person, 'promo')).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
    await create('promo');
    expect(await countsOf('promo')).toEqual({ said: 0, stored: 0 });
    expect((await test.run(listTagsForResource, { ResourceArn: arn('promo') })).Tags).toEqual([]);
  });

  it('refuses Default', async () => {
    await expect(test.run(deleteOptOutList, { OptOutListName: 'Default' })).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'RESOURCE_DELETION_NOT_ALLOWED',
    });
  });

  it('refuses a list that a number or a pool uses', async () => {
    const inUse = { code: 'ConflictException', reason: 'RESOURCE_NOT_EMPTY', resourceId: 'promo' };
    await create('promo');
    const { phoneNumberId } = await addSimulatorNumber(test, { optOutListName: 'promo' });
    await expect(test.run(deleteOptOutList, { OptOutListName: 'promo' })).rejects.toMatchObject(inUse);
    await testDatabase()
      .write.update(phoneNumbers)
      .set({ optOutListName: 'Default' })
      .where(eq(phoneNumbers.phoneNumberId, phoneNumberId));
    await addPool(test, [phoneNumberId], { optOutListName: 'promo' });
    await expect(test.run(deleteOptOutList, { OptOutListName: 'promo' })).rejects.toMatchObject(inUse);
  });

  it('leaves no number with a list that is gone, when both come at once', async () => {
    await addSampleRates(test);
    for (let round = 0; round < 5; round += 1) {
      const OptOutListName = `round-${round}`;
      await create(OptOutListName);
      const request = test.run(requestPhoneNumber, {
        IsoCountryCode: 'US',
        MessageType: 'TRANSACTIONAL',
        NumberCapabilities: ['SMS'],
        NumberType: 'SIMULATOR',
        OptOutListName,
      });
      const [requested, deleted] = await Promise.allSettled([request, test.run(deleteOptOutList, { OptOutListName })]);
      expect([requested.status, deleted.status].filter((status) => status === 'fulfilled')).toHaveLength(1);
    }
  });
});

describe('PutOptedOutNumber', () => {
  it('puts a number on the list in its normal form, once', async () => {
    const entry = {
      OptOutListArn: arn('Default'),
      OptOutListName: 'Default',
      OptedOutNumber: person,
      OptedOutTimestamp: test.runtime.clock(),
      EndUserOptedOut: false,
    };
    expect(await put('12065550142')).toEqual(entry);
    test.advance(1000);
    expect(await put(person)).toEqual(entry);
    expect(await countsOf()).toEqual({ said: 1, stored: 1 });
  });

  it('refuses what can be no number, and a list that is not there', async () => {
    await expect(put('+1206555014')).rejects.toMatchObject({
      code: 'ValidationException',
      reason: 'INVALID_PARAMETER',
      fields: [expect.objectContaining({ name: 'OptedOutNumber' })],
    });
    await expect(put(person, 'none')).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
  });

  it('leaves what the person said themselves', async () => {
    await textStop(person);
    expect(await put(person)).toMatchObject({ EndUserOptedOut: true });
  });

  it('keeps the count exact when many come and go at once', async () => {
    const numbers = Array.from({ length: 10 }, (_, index) => `+1206555010${index}`);
    await Promise.all([...numbers, ...numbers, ...numbers].map((number) => put(number)));
    expect(await countsOf()).toEqual({ said: 10, stored: 10 });
    const calls = [
      ...numbers.slice(0, 6).flatMap((number) => [remove(number), remove(number), textStart(number)]),
      ...numbers.slice(4).map((number) => textStop(number)),
      ...numbers.slice(8).map((number) => put(number)),
    ];
    await Promise.allSettled(calls);
    const { said, stored } = await countsOf();
    expect(said).toBe(stored);
  });
});

describe('DescribeOptedOutNumbers', () => {
  const describeAll = (input: object = {}) =>
    test.runRaw(describeOptedOutNumbers, { OptOutListName: 'Default', ...input });

  beforeEach(async () => {
    for (const last of [3, 1, 2]) {
      test.advance(1000);
      await put(`+1206555010${last}`);
    }
    test.advance(1000);
    await textStop('+12065550105');
    await textStop('+12065550104');
  });

  it('pages through the list, newest first', async () => {
    const seen: string[] = [];
    let NextToken: string | undefined;
    do {
      const page = await describeAll({ MaxResults: 2, NextToken });
      expect(page).toMatchObject({ OptOutListArn: arn('Default'), OptOutListName: 'Default' });
      seen.push(...(page.OptedOutNumbers ?? []).map(({ OptedOutNumber }) => OptedOutNumber.slice(-1)));
      ({ NextToken } = page);
    } while (NextToken);
    expect(seen.join('')).toBe('54213');
  });

  it.each([
    [['true'], '54'],
    [['false'], '213'],
    [['true', 'false'], '54213'],
  ])('filters by end-user-opted-out = %s', async (Values, expected) => {
    const { OptedOutNumbers } = await describeAll({ Filters: [{ Name: 'end-user-opted-out', Values }] });
    expect(OptedOutNumbers?.map(({ OptedOutNumber }) => OptedOutNumber.slice(-1)).join('')).toBe(expected);
  });

  it('finds nothing when filters contradict each other, and refuses values that none can have', async () => {
    const both = ['true', 'false'].map((value) => ({ Name: 'end-user-opted-out', Values: [value] }));
    expect((await describeAll({ Filters: both })).OptedOutNumbers).toEqual([]);
    await expect(describeAll({ Filters: [{ Name: 'end-user-opted-out', Values: ['yes'] }] })).rejects.toMatchObject({
      reason: 'INVALID_FILTER_VALUES',
    });
  });

  it('answers the numbers named, and not found when one is not on the list', async () => {
    const { OptedOutNumbers } = await describeAll({ OptedOutNumbers: ['12065550103', '+12065550105'] });
    expect(OptedOutNumbers).toMatchObject([{ EndUserOptedOut: false }, { EndUserOptedOut: true }]);
    await expect(describeAll({ OptedOutNumbers: ['+12065550103', person] })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      resourceType: 'opted-out-number',
      resourceId: person,
    });
  });

  it('takes no token of another list', async () => {
    const { NextToken } = await describeAll({ MaxResults: 1 });
    await create('other');
    await expect(describeAll({ OptOutListName: 'other', NextToken })).rejects.toMatchObject({
      reason: 'INVALID_NEXT_TOKEN',
    });
  });
});

describe('SearchOptedOutNumbers', () => {
  const numbersOf = async (input: object = {}) => (await search(input)).map(({ OptedOutNumber }) => OptedOutNumber);

  beforeEach(async () => {
    for (const number of ['+12065550149', '+447700900123', '+12065550142', '+12075550100']) await put(number);
    await textStop('+12065550151', longCode, 'UNSUBSCRIBE');
  });

  it('tells who opted out, by which word and to which originator', async () => {
    expect(await search({ EndUserOptedOut: true })).toEqual([
      {
        OptedOutNumber: '+12065550151',
        OptedOutTimestamp: test.runtime.clock(),
        EndUserOptedOut: true,
        Keyword: 'UNSUBSCRIBE',
        OriginationIdentity: longCode,
      },
    ]);
  });

  it.each([
    ['+1206', ['+12065550142', '+12065550149', '+12065550151']],
    ['12065550149', ['+12065550149']],
    ['+120655501499', []],
    ['+', ['+12065550142', '+12065550149', '+12065550151', '+12075550100', '+447700900123']],
    ['+9', []],
    ['44770090012', ['+447700900123']],
  ])('finds by the first digits %s, in order', async (Prefix, found) => {
    expect(await numbersOf({ Prefix })).toEqual(found);
  });

  it('pages through what begins so', async () => {
    const first = await test.run(searchOptedOutNumbers, { OptOutListName: 'Default', Prefix: '+1206', MaxResults: 2 });
    const { NextToken } = first;
    expect(await numbersOf({ Prefix: '+1206', MaxResults: 2, NextToken })).toEqual(['+12065550151']);
    await expect(search({ Prefix: '+1207', NextToken })).rejects.toMatchObject({ reason: 'INVALID_NEXT_TOKEN' });
  });

  it('finds one number, when everything else holds too', async () => {
    expect(await numbersOf({ Number: '12065550142' })).toEqual([person]);
    expect(await numbersOf({ Number: person, Prefix: '+1206', EndUserOptedOut: false })).toEqual([person]);
    expect(await numbersOf({ Number: person, EndUserOptedOut: true })).toEqual([]);
    expect(await numbersOf({ Number: person, Prefix: '+44' })).toEqual([]);
    expect(await numbersOf({ Number: '+12065550143' })).toEqual([]);
    expect(await numbersOf({ Prefix: '+1', EndUserOptedOut: true })).toEqual(['+12065550151']);
  });
});

describe('DeleteOptedOutNumber', () => {
  it('takes a number off', async () => {
    await put(person);
    expect(await remove(person)).toMatchObject({ OptedOutNumber: person, EndUserOptedOut: false });
    expect(await countsOf()).toEqual({ said: 0, stored: 0 });
    await expect(remove(person)).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      resourceType: 'opted-out-number',
    });
  });

  it('takes off what was entered here as often as one likes', async () => {
    for (let time = 0; time < 3; time += 1) {
      await put(person);
      await remove(person);
    }
  });

  it('refuses who opted out of a toll-free number, whom their own START opts in', async () => {
    await textStop(person, tollFree);
    await expect(remove(person)).rejects.toMatchObject({
      code: 'ValidationException',
      reason: 'PHONE_NUMBER_CANNOT_BE_OPTED_IN',
    });
    expect(await countsOf()).toEqual({ said: 1, stored: 1 });
    expect(await textStart(person)).toEqual({ Removed: true });
    expect(await textStart(person)).toEqual({ Removed: false });
  });

  it('opts a person in against their own word once in 30 days', async () => {
    await textStop(person);
    await remove(person);
    await textStop(person);
    await expect(remove(person)).rejects.toMatchObject({ reason: 'PHONE_NUMBER_CANNOT_BE_OPTED_IN' });
    test.advance(30 * dayMilliseconds - 1);
    await expect(remove(person)).rejects.toMatchObject({ reason: 'PHONE_NUMBER_CANNOT_BE_OPTED_IN' });
    test.advance(1);
    await remove(person);
    expect(await countsOf()).toEqual({ said: 0, stored: 0 });
  });
});

describe('a text of a person', () => {
  it('makes an entry theirs that was made here', async () => {
    await put(person);
    test.advance(1000);
    await textStop(person);
    expect(await search()).toMatchObject([
      { EndUserOptedOut: true, Keyword: 'STOP', OptedOutTimestamp: test.runtime.clock() },
    ]);
    expect(await countsOf()).toEqual({ said: 1, stored: 1 });
  });

  it('stands as it came first, unless a later one binds longer', async () => {
    await textStop(person, longCode, 'QUIT');
    await textStop(person, longCode, 'STOP');
    expect(await search()).toMatchObject([{ Keyword: 'QUIT', OriginationIdentity: longCode }]);
    await textStop(person, tollFree);
    await textStop(person, longCode, 'END');
    expect(await search()).toMatchObject([{ Keyword: 'STOP', OriginationIdentity: tollFree }]);
  });
});

describe('linked originators', () => {
  let poolId: string;
  let inPool: string;
  let alone: string;
  beforeEach(async () => {
    await create('promo');
    ({ phoneNumberId: inPool } = await addSimulatorNumber(test, { optOutListName: 'promo' }));
    ({ phoneNumberId: alone } = await addSimulatorNumber(test));
    poolId = await addPool(test, [inPool], { optOutListName: 'promo' });
    await testDatabase()
      .write.insert(senderIds)
      .values({
        workspaceId: test.workspace.workspaceId,
        senderId: 'PROMO',
        isoCountryCode: 'GB',
        messageTypes: ['PROMOTIONAL'],
        monthlyLeasingPriceMicros: 0n,
        registered: false,
        laneId: 0,
        createdAt: test.runtime.clock(),
      });
  });

  it('are the numbers, pools and sender IDs that send by the list', async () => {
    const idsOf = async (OptOutListName: string) =>
      (await test.run(listLinkedOriginators, { OptOutListName })).LinkedOriginators.map(
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
    expect(await test.run(getOptOutList, { OptOutListName: 'promo' })).toMatchObject({ LinkedOriginatorCount: 2 });
    const { OptOutLists } = await test.run(listOptOutListSummaries, {});
    expect(OptOutLists).toMatchObject([
      { OptOutListName: 'promo', LinkedOriginatorCount: 2 },
      { OptOutListName: 'Default', LinkedOriginatorCount: 2 },
    ]);
    const { NextToken } = await test.run(listLinkedOriginators, { OptOutListName: 'promo', MaxResults: 1 });
    const rest = await test.run(listLinkedOriginators, { OptOutListName: 'promo', MaxResults: 1, NextToken });
    expect(rest.LinkedOriginators).toMatchObject([{ OriginatorType: 'POOL' }]);
    expect(rest.NextToken).toBeUndefined();
  });
});
