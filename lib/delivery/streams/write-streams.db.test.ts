import { mkdtemp, open, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { streamBatches, streamRecords } from '@/db/schema';
import { createStream, flushStream, getStream, listStreamBatches, putStreamSettings } from '@/lib/domains/streams';
import { startBucketServer, type BucketServer } from '@/lib/testing/bucket-server';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { addToStream } from '../publishing/add-to-stream';
import { writeObject } from './write-object';
import { writeStreams } from './write-streams';
import { writeToFolder } from './write-to-folder';

const StreamName = 'sms-archive';
const secondMilliseconds = 1000;

let test: TestWorkspace;
let folder: string;
let server: BucketServer;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sms-console-streams-'));
  server = await startBucketServer();
  test = await createTestWorkspace({
    streams: {
      folder,
      endpoint: server.endpoint,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'AKIA000000000000', secretAccessKey: 'k'.repeat(40) },
    },
  });
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const create = (settings: object = {}) => test.runRaw(createStream, { StreamName, BufferSeconds: 60, ...settings });

/** Publishes records to the stream: `{"n":1}` and so on. */
async function publish(...numbers: number[]): Promise<void> {
  const at = test.runtime.clock();
  await addToStream(
    test.runtime.database.write,
    { workspaceId: test.workspace.workspaceId, targetName: StreamName },
    numbers.map((n) => ({ messageId: test.runtime.ids.uuid(at), at, record: JSON.stringify({ n }) })),
    at,
  );
}

/** The files of this workspace by their path below the folder, with the lines of each. */
async function files(): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const key = path.relative(folder, file);
    if (!entry.isFile() || !key.startsWith(test.workspace.accountId)) continue;
    found.set(key, (await readFile(file, 'utf8')).split('\n').slice(0, -1));
  }
  return found;
}

const state = () => test.run(getStream, { StreamName });
const waiting = () =>
  test.runtime.database.read
    .select({ batchId: streamRecords.batchId, record: streamRecords.record })
    .from(streamRecords)
    .where(eq(streamRecords.workspaceId, test.workspace.workspaceId))
    .orderBy(streamRecords.recordId);

describe('a stream', () => {
  it('writes its records in order, a line each, when the oldest has waited long enough', async () => {
    await create();
    await publish(1, 2);
    test.advance(59 * secondMilliseconds);
    await publish(3);
    await writeStreams(test.runtime);
    expect(await files()).toEqual(new Map());
    test.advance(secondMilliseconds);
    await writeStreams(test.runtime);
    const [file] = await files();
    const { Batches } = await test.run(listStreamBatches, { StreamName });
    expect(Batches).toMatchObject([{ RecordCount: 3, Bytes: 24, WrittenTimestamp: test.runtime.clock() }]);
    expect(file).toEqual([Batches[0]?.Location, ['{"n":1}', '{"n":2}', '{"n":3}']]);
    expect(file?.[0]).toMatch(
      new RegExp(
        `^${test.workspace.accountId}/us-east-1/${StreamName}/2026/11/21/09/${StreamName}-[0-9a-f-]{36}.ndjson$`,
      ),
    );
    expect(await state()).toMatchObject({
      WaitingRecords: 0,
      Failures: 0,
      LastWrittenTimestamp: test.runtime.clock(),
    });
  });

  it('writes sooner what is large enough, in batches that are not larger, and lets the rest wait', async () => {
    await create({ BufferMebibytes: 1 });
    const at = test.runtime.clock();
    const record = JSON.stringify({ text: 'x'.repeat(400_000) });
    await addToStream(
      test.runtime.database.write,
      { workspaceId: test.workspace.workspaceId, targetName: StreamName },
      Array.from({ length: 3 }, () => ({ messageId: test.runtime.ids.uuid(at), at, record })),
      at,
    );
    await writeStreams(test.runtime);
    await writeStreams(test.runtime);
    const { Batches } = await test.run(listStreamBatches, { StreamName });
    expect(Batches.map(({ RecordCount }) => RecordCount)).toEqual([2]);
    expect(await waiting()).toHaveLength(1);
  });

  it('writes at once what is asked for, and nothing when nothing waits', async () => {
    await create();
    expect(await test.run(flushStream, { StreamName })).toEqual({ RecordCount: 0 });
    await publish(1);
    expect(await test.run(flushStream, { StreamName })).toEqual({ RecordCount: 1 });
    await publish(2);
    await writeStreams(test.runtime);
    expect([...(await files()).values()]).toEqual([['{"n":1}']]);
    expect(await waiting()).toMatchObject([{ record: '{"n":2}', batchId: null }]);
  });

  it('writes the same batch under the same name after a death between writing and forgetting', async () => {
    await create();
    await publish(1, 2);
    test.advance(60 * secondMilliseconds);
    // The process dies after the object stands: its defect is logged, nothing is undone.
    await writeStreams(test.runtime, async (...given) => {
      await writeObject(...given);
      throw new Error('killed');
    });
    const before = await files();
    expect(before.size).toBe(1);
    await publish(3);
    await writeStreams(test.runtime);
    expect(await waiting()).toHaveLength(3);
    test.advance(60 * secondMilliseconds);
    await writeStreams(test.runtime);
    expect(await files()).toEqual(before);
    test.advance(60 * secondMilliseconds);
    await writeStreams(test.runtime);
    expect([...(await files()).values()].flat().toSorted()).toEqual(['{"n":1}', '{"n":2}', '{"n":3}']);
    expect(await waiting()).toEqual([]);
  });

  it('writes each record once with several processes at it', async () => {
    await create();
    await publish(...Array.from({ length: 50 }, (_, n) => n));
    test.advance(60 * secondMilliseconds);
    await Promise.all(Array.from({ length: 4 }, () => writeStreams(test.runtime)));
    expect([...(await files()).values()].map((lines) => lines.length)).toEqual([50]);
    const batches = await test.runtime.database.read
      .select()
      .from(streamBatches)
      .where(and(eq(streamBatches.workspaceId, test.workspace.workspaceId)));
    expect(batches).toMatchObject([{ recordCount: 50 }]);
  });
});

describe('a stream whose disk is full', () => {
  /** A real disk without room: what is written to it fails with ENOSPC. */
  const writeToFullDisk: typeof writeObject = async (storage, { key, body }) => {
    await writeToFolder(storage.folder, key, body, () => open('/dev/full', 'w'));
    return key;
  };

  it('keeps its records, says so, tries again ever less often, and goes on when there is room', async () => {
    await create();
    await publish(1);
    test.advance(60 * secondMilliseconds);
    const tried: number[] = [];
    const tryOn = async () => {
      await writeStreams(test.runtime, (...given) => {
        tried.push(test.runtime.clock().getTime());
        return writeToFullDisk(...given);
      });
    };
    for (let second = 0; second < 16; second += 1) {
      await tryOn();
      test.advance(secondMilliseconds);
    }
    expect(tried.map((at) => (at - (tried[0] ?? 0)) / secondMilliseconds)).toEqual([0, 1, 3, 7, 15]);
    const failing = await state();
    expect(failing).toMatchObject({
      Failures: 5,
      LastFailure: 'The folder could not be written to: the disk is full (ENOSPC).',
      WaitingRecords: 1,
    });
    expect(failing.NextTryTimestamp?.getTime()).toBe((tried[4] ?? 0) + 16 * secondMilliseconds);
    expect(await files()).toEqual(new Map());
    await test.run(flushStream, { StreamName });
    await writeStreams(test.runtime);
    expect([...(await files()).values()]).toEqual([['{"n":1}']]);
    expect(await state()).toMatchObject({ Failures: 0, WaitingRecords: 0 });
  });
});

describe('a stream to a bucket', () => {
  const toBucket = { Destination: 'BUCKET', Bucket: 'sms-events', KeyPrefix: 'raw/' };

  it('puts its batches there, signed, under the prefix', async () => {
    await create(toBucket);
    await publish(1, 2);
    test.advance(60 * secondMilliseconds);
    await writeStreams(test.runtime);
    const [[address, object] = []] = [...server.objects];
    const { Batches } = await test.run(listStreamBatches, { StreamName });
    expect(`s3:/${address}`).toBe(Batches[0]?.Location);
    expect(address).toMatch(new RegExp(`^/sms-events/raw/${test.workspace.accountId}/us-east-1/${StreamName}/2026/`));
    expect(object?.body).toBe('{"n":1}\n{"n":2}\n');
    expect(object?.headers).toMatchObject({
      'content-type': 'application/x-ndjson',
      authorization: expect.stringContaining('AKIA000000000000') as string,
    });
  });

  it.each([
    [{ status: 404, code: 'NoSuchBucket' }, 'there is no such bucket (NoSuchBucket, 404)'],
    [{ status: 403, code: 'AccessDenied' }, 'its owner denies it (AccessDenied, 403)'],
    [{ status: 500, code: 'InternalError' }, 'it failed (InternalError, 500)'],
  ])('keeps its records while the bucket answers %j, and says why', async (failure, words) => {
    await create(toBucket);
    await publish(1);
    test.advance(60 * secondMilliseconds);
    server.fail = failure;
    await writeStreams(test.runtime);
    expect(await state()).toMatchObject({
      Failures: 1,
      LastFailure: `The bucket could not be written to: ${words}.`,
      WaitingRecords: 1,
    });
    server.fail = undefined;
    test.advance(secondMilliseconds);
    await writeStreams(test.runtime);
    expect(server.objects.size).toBe(1);
  });

  it('keeps its records while nobody answers, and takes them elsewhere when its settings change', async () => {
    await create(toBucket);
    await publish(1);
    test.advance(60 * secondMilliseconds);
    await server.close();
    await writeStreams(test.runtime);
    expect((await state()).LastFailure).toBe(
      'The bucket could not be written to: nobody answers at its address (ECONNREFUSED).',
    );
    await test.run(putStreamSettings, { StreamName, Destination: 'FOLDER', BufferSeconds: 60, BufferMebibytes: 5 });
    await writeStreams(test.runtime);
    expect([...(await files()).values()]).toEqual([['{"n":1}']]);
  });
});
