import { beforeEach, describe, expect, it } from 'vitest';
import { describeOptedOutNumbers, searchOptedOutNumbers } from '.';
import { person, longCode, tollFree, dayMilliseconds, useOptOutLists } from './testing/opt-out-lists-workspace';

const { test, create, put, remove, textStop, textStart, search, arn, countsOf } = useOptOutLists();

describe('PutOptedOutNumber', () => {
  it('puts a number on the list in its normal form, once', async () => {
    const entry = {
      OptOutListArn: arn('Default'),
      OptOutListName: 'Default',
      OptedOutNumber: person,
      OptedOutTimestamp: test().runtime.clock(),
      EndUserOptedOut: false,
    };
    expect(await put('12065550142')).toEqual(entry);
    test().advance(1000);
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
    test().runRaw(describeOptedOutNumbers, { OptOutListName: 'Default', ...input });

  beforeEach(async () => {
    for (const last of [3, 1, 2]) {
      test().advance(1000);
      await put(`+1206555010${last}`);
    }
    test().advance(1000);
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
        OptedOutTimestamp: test().runtime.clock(),
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
    const first = await test().run(searchOptedOutNumbers, {
      OptOutListName: 'Default',
      Prefix: '+1206',
      MaxResults: 2,
    });
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
    test().advance(30 * dayMilliseconds - 1);
    await expect(remove(person)).rejects.toMatchObject({ reason: 'PHONE_NUMBER_CANNOT_BE_OPTED_IN' });
    test().advance(1);
    await remove(person);
    expect(await countsOf()).toEqual({ said: 0, stored: 0 });
  });
});

describe('a text of a person', () => {
  it('makes an entry theirs that was made here', async () => {
    await put(person);
    test().advance(1000);
    await textStop(person);
    expect(await search()).toMatchObject([
      { EndUserOptedOut: true, Keyword: 'STOP', OptedOutTimestamp: test().runtime.clock() },
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
