import { sql } from 'drizzle-orm';
import type { DatabaseSession } from '@/db/client';
import { beginBatch, mostRecords } from '@/lib/domains/streams/stream-batches.rows';
import { logDefect } from '@/lib/logger';
import type { Runtime } from '@/lib/operations/call-context';
import { ObjectNotWritten } from './object-not-written';
import { writeObject } from './write-object';

/** How long a try may last. After a crash another process goes on then, with the same batch under the same name. */
const tryMilliseconds = 60_000;

const longestPauseMilliseconds = 5 * 60_000;
/** Doubles with each failure: a full disk is looked at again soon, one that stays full seldom. */
const pauseAfter = (failures: number) => Math.min(longestPauseMilliseconds, 1000 * 2 ** Math.min(failures, 20));

interface StreamKey {
  readonly workspaceId: number;
  readonly streamId: number;
}

/** A batch that this process has in hand. */
interface Batch extends StreamKey {
  readonly batchId: string;
  readonly bucket: string | null;
  readonly key: string;
  readonly body: Buffer;
  readonly failures: number;
}

/**
 * Writes a batch of each stream that has one: begun already, full, or old enough. Records leave the database when their
 * object stands; a process that dies between the two leaves a batch that is written once more, over itself.
 * @returns how many batches were written
 */
export async function writeStreams(runtime: Runtime, write: typeof writeObject = writeObject): Promise<number> {
  // Together: one that does not answer keeps the others waiting for no longer than its own time limit.
  const written = await Promise.all(
    (await streamsWithBatch(runtime)).map(async (stream) => {
      try {
        return await writeBatch(runtime, stream, write);
      } catch (error) {
        logDefect('stream', String(stream.streamId), error);
        return false;
      }
    }),
  );
  return written.filter(Boolean).length;
}

const instant = (at: Date) => sql`${at.toISOString()}::timestamptz`;
const ofStream = ({ workspaceId, streamId }: StreamKey) =>
  sql`workspace_id = ${workspaceId} and stream_id = ${streamId}`;

async function streamsWithBatch(runtime: Runtime): Promise<StreamKey[]> {
  const now = instant(runtime.clock());
  const rows = await runtime.database.read.execute<{ workspace_id: number; stream_id: string }>(sql`
    select s.workspace_id, s.stream_id::text
      from streams s
      cross join lateral (
        select r.added_at from stream_records r
         where r.workspace_id = s.workspace_id and r.stream_id = s.stream_id order by r.record_id limit 1
      ) oldest
     where (s.retry_at is null or s.retry_at <= ${now})
       and (oldest.added_at <= ${now} - make_interval(secs => s.buffer_seconds)
            or exists (select from stream_records r where r.workspace_id = s.workspace_id and r.stream_id = s.stream_id
                        and r.batch_id is not null)
            or (select sum(w.byte_count) >= s.buffer_bytes or count(*) = ${mostRecords}
                  from (select r.byte_count from stream_records r
                         where r.workspace_id = s.workspace_id and r.stream_id = s.stream_id
                         order by r.record_id limit ${mostRecords}) w))`);
  return rows.map((row) => ({ workspaceId: row.workspace_id, streamId: Number(row.stream_id) }));
}

/** @returns whether a batch was written; one that failed is noted and waits for its next try */
async function writeBatch(runtime: Runtime, stream: StreamKey, write: typeof writeObject): Promise<boolean> {
  const batch = await runtime.database.write.transaction((db) => takeBatch(db, runtime, stream));
  if (!batch) return false;
  try {
    const location = await write(runtime.settings.streams, batch);
    await runtime.database.write.transaction((db) => finishBatch(db, batch, location, runtime.clock()));
  } catch (error) {
    if (!(error instanceof ObjectNotWritten)) throw error; // its time runs out, and it is taken again
    await noteFailure(runtime, batch, error.message);
    return false;
  } finally {
    runtime.announceChange(stream.workspaceId);
  }
  return true;
}

interface TakenRow extends Record<string, unknown> {
  stream_name: string;
  account_id: string;
  region: string;
  bucket: string | null;
  key_prefix: string;
  buffer_bytes: number;
  failures: number;
}

interface RecordRow extends Record<string, unknown> {
  batch_id: string;
  record: string;
  added_at: string;
}

/** Takes a stream for this process alone and reads its batch, which it begins where none is begun. */
async function takeBatch(db: DatabaseSession, runtime: Runtime, stream: StreamKey): Promise<Batch | undefined> {
  const now = runtime.clock();
  const [taken] = await db.execute<TakenRow>(sql`
    update streams s set retry_at = ${instant(new Date(now.getTime() + tryMilliseconds))}
      from workspaces w
     where s.workspace_id = ${stream.workspaceId} and s.stream_id = ${stream.streamId}
       and (s.retry_at is null or s.retry_at <= ${instant(now)}) and w.workspace_id = s.workspace_id
    returning s.stream_name, w.account_id, w.region, s.bucket, s.key_prefix, s.buffer_bytes, s.failures`);
  if (!taken) return undefined;
  await beginBatch(db, { ...stream, bufferBytes: taken.buffer_bytes }, runtime.ids.uuid(now));
  const records = await db.execute<RecordRow>(sql`
    select batch_id, record, added_at from stream_records
     where ${ofStream(stream)} and batch_id is not null order by record_id`);
  const [first] = records;
  if (!first) {
    // Another process has just written it.
    await db.execute(sql`update streams set retry_at = null where ${ofStream(stream)}`);
    return undefined;
  }
  // Of the batch alone, not of the try: `2026/11/21/16`, as delivery streams name their objects.
  const hour = new Date(first.added_at).toISOString().slice(0, 13).replace(/\D/g, '/');
  const name = taken.stream_name;
  return {
    ...stream,
    batchId: first.batch_id,
    bucket: taken.bucket,
    key: `${taken.key_prefix}${taken.account_id}/${taken.region}/${name}/${hour}/${name}-${first.batch_id}.ndjson`,
    body: Buffer.from(records.map(({ record }) => `${record}\n`).join('')),
    failures: taken.failures,
  };
}

async function finishBatch(db: DatabaseSession, batch: Batch, location: string, now: Date): Promise<void> {
  await db.execute(sql`
    with gone as (
      delete from stream_records where ${ofStream(batch)} and batch_id = ${batch.batchId}::uuid returning byte_count
    ), written as (
      -- Nothing where another process was as far before, or the stream was deleted meanwhile.
      insert into stream_batches (workspace_id, stream_id, batch_id, location, record_count, byte_count, written_at)
      select ${batch.workspaceId}, ${batch.streamId}, ${batch.batchId}::uuid, ${location}, count(*), sum(byte_count),
             ${instant(now)}
        from gone having count(*) > 0
      on conflict do nothing
    )
    update streams set retry_at = null, failures = 0, last_written_at = ${instant(now)} where ${ofStream(batch)}`);
}

/** Sets the next try; unless the batch is written after all, by another process that had it too. */
async function noteFailure({ database, clock }: Runtime, batch: Batch, failure: string): Promise<void> {
  const now = clock();
  await database.write.execute(sql`
    update streams
       set failures = failures + 1, last_failure = ${failure}, last_failed_at = ${instant(now)},
           retry_at = ${instant(new Date(now.getTime() + pauseAfter(batch.failures)))}
     where ${ofStream(batch)}
       and exists (select from stream_records r where r.workspace_id = streams.workspace_id
                    and r.stream_id = streams.stream_id and r.batch_id = ${batch.batchId}::uuid)`);
}
