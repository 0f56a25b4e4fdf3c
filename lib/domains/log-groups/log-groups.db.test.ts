import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { removeLogEvents, removeOldLogEvents } from '@/lib/delivery/remove-log-events';
import { writeToLogGroup } from '@/lib/delivery/publishing/write-to-log-group';
import { createTestWorkspace, testDatabase, type TestWorkspace } from '@/lib/testing/test-runtime';
import { createLogGroup, deleteLogGroup, getLogGroup, listLogGroups, putLogGroupRetention, searchLogEvents } from '.';

const LogGroupName = 'sms/events';
const dayMilliseconds = 24 * 3_600_000;

let test: TestWorkspace;
beforeEach(async () => {
  test = await createTestWorkspace();
  await test.run(createLogGroup, { LogGroupName });
});

/** Events a second apart, oldest first, each with what its record has beside its place. */
async function write(records: object[], group = LogGroupName): Promise<string[]> {
  const start = test.runtime.clock().getTime();
  const publications = records.map((record, index) => {
    const at = new Date(start + index * 1000);
    return { messageId: test.runtime.ids.uuid(at), at, record: JSON.stringify({ place: `place-${index}`, ...record }) };
  });
  const target = { workspaceId: test.workspace.workspaceId, targetName: group };
  await writeToLogGroup(test.runtime.database.write, target, publications);
  return publications.map(({ messageId }) => messageId);
}

const search = (input: object = {}) => test.runRaw(searchLogEvents, { LogGroupName, ...input });
const placesOf = async (input: object = {}) =>
  (await search(input)).LogEvents.map(({ Record }) => String(Record['place']).replace('place-', ''));

describe('log groups', () => {
  it('are made by hand, listed by name and told apart by workspace', async () => {
    await test.run(createLogGroup, { LogGroupName: 'archive', RetentionDays: 30 });
    const arn = (name: string) => `arn:aws:logs:us-east-1:${test.workspace.accountId}:log-group:${name}`;
    expect((await test.run(listLogGroups, {})).LogGroups).toEqual([
      {
        LogGroupName: 'archive',
        LogGroupArn: arn('archive'),
        RetentionDays: 30,
        CreatedTimestamp: test.runtime.clock(),
        EventDestinationCount: 0,
      },
      {
        LogGroupName,
        LogGroupArn: arn(LogGroupName),
        CreatedTimestamp: test.runtime.clock(),
        EventDestinationCount: 0,
      },
    ]);
    await expect(test.run(createLogGroup, { LogGroupName })).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'RESOURCE_ALREADY_EXISTS',
    });
    const elsewhere = await createTestWorkspace();
    expect((await elsewhere.run(listLogGroups, {})).LogGroups).toEqual([]);
  });

  it.each([{ LogGroupName: 'two words' }, { LogGroupName: 'x', RetentionDays: 2 }])('refuse %j', async (input) => {
    await expect(test.runRaw(createLogGroup, input)).rejects.toMatchObject({ code: 'ValidationException' });
  });

  it('keep their events as long as they are told, by the workspace’s clock', async () => {
    await write([{}, {}]);
    expect(await test.run(putLogGroupRetention, { LogGroupName, RetentionDays: 1 })).toMatchObject({
      RetentionDays: 1,
    });
    test.advance(dayMilliseconds + 500);
    await removeOldLogEvents(test.runtime);
    expect(await placesOf()).toEqual(['1']);
    expect((await test.run(putLogGroupRetention, { LogGroupName })).RetentionDays).toBeUndefined();
    test.advance(400 * dayMilliseconds);
    await removeOldLogEvents(test.runtime);
    expect(await placesOf()).toEqual(['1']);
  });

  it('go with their events, and a new one of the name is empty', async () => {
    await write([{}, {}, {}]);
    await test.run(deleteLogGroup, { LogGroupName });
    await expect(test.run(getLogGroup, { LogGroupName })).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
    await test.run(createLogGroup, { LogGroupName });
    expect(await placesOf()).toEqual([]);
    const [job] = await testDatabase().read.execute<{ payload: { workspaceId: number; logGroupId: number } }>(sql`
      select payload from graphile_worker._private_jobs j
       where (payload->>'workspaceId')::int = ${test.workspace.workspaceId} order by j.id desc limit 1`);
    expect(await removeLogEvents(test.runtime, job?.payload ?? { workspaceId: 0, logGroupId: 0 })).toBe(3);
  });

  it('take nothing once they are deleted', async () => {
    await test.run(deleteLogGroup, { LogGroupName });
    await write([{}]);
    await test.run(createLogGroup, { LogGroupName });
    expect(await placesOf()).toEqual([]);
  });
});

describe('SearchLogEvents', () => {
  it('answers the newest first, page by page, each event once, also where many have one moment', async () => {
    await write(Array.from({ length: 12 }, () => ({})));
    await write(Array.from({ length: 12 }, () => ({})));
    const seen: string[] = [];
    let NextToken: string | undefined;
    do {
      const page = await search({ MaxResults: 5, NextToken });
      seen.push(...page.LogEvents.map(({ LogEventId }) => LogEventId));
      ({ NextToken } = page);
    } while (NextToken);
    expect(seen).toHaveLength(24);
    expect(new Set(seen).size).toBe(24);
    expect((await placesOf()).slice(0, 4)).toEqual(['11', '11', '10', '10']);
  });

  it.each([
    ['delivered', ['2', '0']],
    ['DELIVER', ['2', '0']],
    ['+1206555', ['2', '1', '0']],
    ['campaign spring', ['1']],
    ['100%', ['2']],
    ['1_0', []],
    ['messagestatus', []],
    ['nowhere', []],
  ])('finds %s in the values of records, in any case', async (Text, places) => {
    await write([
      { messageStatus: 'DELIVERED', originationPhoneNumber: '+12065550142' },
      { messageStatus: 'BLOCKED', originationPhoneNumber: '+12065550143', context: { campaign: 'Spring' } },
      { messageStatus: 'DELIVERED', originationPhoneNumber: '+12065550144', context: { off: '100%' } },
    ]);
    expect(await placesOf({ Texts: [Text] })).toEqual(places);
  });

  it('finds what holds every text', async () => {
    await write([{ a: 'Spring', b: 'sale' }, { a: 'Spring' }, { b: 'sale' }]);
    expect(await placesOf({ Texts: ['sale', 'spring'] })).toEqual(['0']);
  });

  it('pages through what holds a text', async () => {
    await write(Array.from({ length: 30 }, (_, index) => ({ kind: index % 3 === 0 ? 'wanted' : 'other' })));
    const first = await search({ Texts: ['wanted'], MaxResults: 4 });
    const rest = await placesOf({ Texts: ['wanted'], MaxResults: 20, NextToken: first.NextToken });
    expect(first.LogEvents).toHaveLength(4);
    expect(rest).toEqual(['15', '12', '9', '6', '3', '0']);
    await expect(search({ Texts: ['other'], NextToken: first.NextToken })).rejects.toMatchObject({
      reason: 'INVALID_NEXT_TOKEN',
    });
  });

  it('finds the events of one message, and those of a time', async () => {
    const start = test.runtime.clock().getTime() / 1000;
    const [, second = ''] = await write([{}, {}, {}, {}]);
    expect(await placesOf({ MessageId: second.toUpperCase() })).toEqual(['1']);
    expect(await placesOf({ StartTime: start + 1, EndTime: start + 3 })).toEqual(['2', '1']);
    expect(await placesOf({ StartTime: start + 1, Texts: ['place-3'], MessageId: second })).toEqual([]);
  });

  it('looks into no other group and no other workspace', async () => {
    await test.run(createLogGroup, { LogGroupName: 'other' });
    await write([{ note: 'needle' }], 'other');
    expect(await placesOf({ Texts: ['needle'] })).toEqual([]);
    await expect(search({ LogGroupName: 'none' })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      resourceType: 'log-group',
    });
  });

  it('asks for three characters at least', async () => {
    await expect(search({ Texts: ['ab'] })).rejects.toMatchObject({ reason: 'INVALID_PARAMETER' });
  });
});
