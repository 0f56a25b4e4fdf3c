import { beforeEach, describe, expect, it } from 'vitest';
import { createConfigurationSet } from '@/lib/domains/configuration-sets';
import { createEventDestination, deleteEventDestination } from '@/lib/domains/event-destinations';
import { addToStream } from '@/lib/delivery/publishing/add-to-stream';
import { removeStreamRecords } from '@/lib/delivery/streams/remove-stream-records';
import { streamRecords } from '@/db/schema';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { eq } from 'drizzle-orm';
import { createStream, deleteStream, getStream, listStreamBatches, listStreams, putStreamSettings } from '.';

const StreamName = 'sms-archive';

let test: TestWorkspace;
beforeEach(async () => {
  test = await createTestWorkspace();
});

const arn = () => `arn:aws:firehose:us-east-1:${test.workspace.accountId}:deliverystream/${StreamName}`;

async function publishTo(): Promise<{ ConfigurationSetName: string; EventDestinationName: string }> {
  const key = { ConfigurationSetName: 'codes', EventDestinationName: 'archive' };
  await test.run(createConfigurationSet, { ConfigurationSetName: key.ConfigurationSetName });
  await test.runRaw(createEventDestination, {
    ...key,
    MatchingEventTypes: ['ALL'],
    KinesisFirehoseDestination: {
      IamRoleArn: `arn:aws:iam::${test.workspace.accountId}:role/sms-events`,
      DeliveryStreamArn: arn(),
    },
  });
  return key;
}

describe('streams', () => {
  it('are made by hand, or by the first destination that names them, with a folder of their own', async () => {
    const made = {
      StreamName,
      StreamArn: arn(),
      Destination: 'FOLDER',
      BufferSeconds: 60,
      BufferMebibytes: 5,
      CreatedTimestamp: test.runtime.clock(),
      EventDestinationCount: 0,
      WaitingRecords: 0,
      Failures: 0,
    };
    expect(await test.run(createStream, { StreamName })).toEqual(made);
    await expect(test.run(createStream, { StreamName })).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'RESOURCE_ALREADY_EXISTS',
    });
    await publishTo();
    expect((await test.run(listStreams, {})).Streams).toEqual([{ ...made, EventDestinationCount: 1 }]);
    const elsewhere = await createTestWorkspace();
    expect((await elsewhere.run(listStreams, {})).Streams).toEqual([]);
    await expect(elsewhere.run(getStream, { StreamName })).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
  });

  it.each([['..'], ['.'], ['a/b'], ['two words'], ['']])('are not named %j', async (name) => {
    await expect(test.run(createStream, { StreamName: name })).rejects.toMatchObject({
      code: 'ValidationException',
      reason: 'INVALID_PARAMETER',
    });
  });

  it.each([
    [{ Destination: 'BUCKET' }, 'MISSING_PARAMETER'],
    [{ Destination: 'FOLDER', Bucket: 'events' }, 'PARAMETERS_CANNOT_BE_USED_TOGETHER'],
    [{ KeyPrefix: 'raw/' }, 'PARAMETERS_CANNOT_BE_USED_TOGETHER'],
    [{ Destination: 'BUCKET', Bucket: 'Not A Bucket' }, 'INVALID_PARAMETER'],
    [{ BufferSeconds: 0 }, 'INVALID_PARAMETER'],
    [{ BufferMebibytes: 17 }, 'INVALID_PARAMETER'],
  ])('refuse %j', async (settings, reason) => {
    await expect(test.runRaw(createStream, { StreamName, ...settings })).rejects.toMatchObject({
      code: 'ValidationException',
      reason,
    });
    await test.run(createStream, { StreamName });
    await expect(
      test.runRaw(putStreamSettings, {
        StreamName,
        Destination: 'FOLDER',
        BufferSeconds: 60,
        BufferMebibytes: 5,
        ...settings,
      }),
    ).rejects.toMatchObject({ code: 'ValidationException', reason });
  });

  it('change where and when they write', async () => {
    await test.run(createStream, { StreamName });
    const settings = {
      Destination: 'BUCKET',
      Bucket: 'sms-events',
      KeyPrefix: 'raw/',
      BufferSeconds: 900,
      BufferMebibytes: 16,
    } as const;
    expect(await test.run(putStreamSettings, { StreamName, ...settings })).toMatchObject(settings);
    expect(await test.run(getStream, { StreamName })).toMatchObject(settings);
    const back = await test.run(putStreamSettings, {
      StreamName,
      Destination: 'FOLDER',
      BufferSeconds: 1,
      BufferMebibytes: 1,
    });
    expect([back.Bucket, back.KeyPrefix]).toEqual([undefined, undefined]);
  });

  it('are not deleted while a destination publishes to them, and leave nothing behind', async () => {
    const key = await publishTo();
    await expect(test.run(deleteStream, { StreamName })).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'RESOURCE_NOT_EMPTY',
      message: expect.stringContaining('codes') as string,
    });
    const { workspaceId } = test.workspace;
    const now = test.runtime.clock();
    await addToStream(
      test.runtime.database.write,
      { workspaceId, targetName: StreamName },
      [{ messageId: test.runtime.ids.uuid(now), at: now, record: '{}' }],
      now,
    );
    await test.run(deleteEventDestination, key);
    expect(await test.run(deleteStream, { StreamName })).toEqual({ StreamName, StreamArn: arn() });
    await expect(test.run(deleteStream, { StreamName })).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
    const records = test.runtime.database.read
      .select()
      .from(streamRecords)
      .where(eq(streamRecords.workspaceId, workspaceId));
    const [left] = await records;
    await removeStreamRecords(test.runtime, { workspaceId, streamId: left?.streamId ?? 0 });
    expect(await records).toEqual([]);
  });

  it('refuse a page token that is not theirs', async () => {
    await test.run(createStream, { StreamName });
    await expect(test.run(listStreamBatches, { StreamName, NextToken: 'x' })).rejects.toMatchObject({
      code: 'ValidationException',
      reason: 'INVALID_NEXT_TOKEN',
    });
  });
});
