import { and, asc, desc, eq, lt, sql } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import { streamBatches, streams } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import { notFound } from '@/lib/operations/operation-error';
import type { StreamRow } from './streams.present';

type StreamContext = Pick<OperationContext, 'db' | 'workspace'>;

type StreamSettings = Pick<StreamRow, 'destinationKind' | 'bucket' | 'keyPrefix' | 'bufferSeconds' | 'bufferBytes'>;

const named = ({ workspace }: Pick<StreamContext, 'workspace'>, streamName: string) =>
  and(eq(streams.workspaceId, workspace.workspaceId), eq(streams.streamName, streamName));

/** Stores a stream; undefined when the workspace has one of this name. */
export async function insertStream(
  { db, now, workspace }: OperationContext,
  streamName: string,
  settings: StreamSettings,
): Promise<StreamRow | undefined> {
  const [row] = await db
    .insert(streams)
    .values({ ...settings, workspaceId: workspace.workspaceId, streamName, createdAt: now })
    .onConflictDoNothing()
    .returning();
  return row;
}

/** Streams by name. Destinations make them, five to each of few sets: few enough for one answer. */
export function listStreamRows({ db, workspace }: StreamContext): Promise<StreamRow[]> {
  return db
    .select()
    .from(streams)
    .where(eq(streams.workspaceId, workspace.workspaceId))
    .orderBy(asc(streams.streamName));
}

/** @throws ResourceNotFoundException */
export async function requireStream(context: StreamContext, streamName: string): Promise<StreamRow> {
  const [row] = await context.db.select().from(streams).where(named(context, streamName));
  if (!row) throw notFound('stream', streamName);
  return row;
}

/** The same, locked against new users and against whoever writes. @throws ResourceNotFoundException */
export async function lockStream(context: StreamContext, streamName: string): Promise<StreamRow> {
  const [row] = await context.db.select().from(streams).where(named(context, streamName)).for('update');
  if (!row) throw notFound('stream', streamName);
  return row;
}

/** Changes how a stream writes. What failed before is tried at once: the change may be what it waited for. */
export async function changeStream(
  context: StreamContext,
  streamName: string,
  settings: StreamSettings,
): Promise<StreamRow> {
  const [row] = await context.db
    .update(streams)
    .set({ ...settings, retryAt: null })
    .where(named(context, streamName))
    .returning();
  if (!row) throw notFound('stream', streamName);
  return row;
}

/** Lets a stream be written at once, whatever its last try came to. */
export async function endPause(context: StreamContext, streamName: string): Promise<void> {
  await context.db.update(streams).set({ retryAt: null }).where(named(context, streamName));
}

/**
 * Deletes a stream that is locked. What it still has is no stream's any more, since its id is never given again; a job takes
 * it away.
 */
export async function deleteStreamRow(context: StreamContext, row: StreamRow): Promise<void> {
  await context.db.delete(streams).where(named(context, row.streamName));
  await context.db.execute(sql`
    select graphile_worker.add_job('remove_deleted_stream',
      json_build_object('workspaceId', ${context.workspace.workspaceId}::int, 'streamId', ${row.streamId}::bigint))`);
}

/** As far as waiting records are counted: more than these are as good as many. */
const mostCounted = 1000;

/** How many records of each stream wait, by its id. */
export async function countWaitingRecords(
  { db, workspace: { workspaceId } }: StreamContext,
  rows: readonly StreamRow[],
): Promise<ReadonlyMap<number, number>> {
  if (rows.length === 0) return new Map();
  const counted = await db.execute<{ id: string; waiting: number }>(sql`
    select id::text, (select count(*) from (select from stream_records r
             where r.workspace_id = ${workspaceId} and r.stream_id = id limit ${mostCounted}) w)::int as waiting
      from unnest(${arrayOf(
        'text',
        rows.map(({ streamId }) => streamId),
      )}::bigint[]) as id`);
  return new Map(counted.map(({ id, waiting }) => [Number(id), waiting]));
}

/** Batches of a stream, the last written first: their ids are ordered by time, and a stream writes one after the other. */
export function listBatchRows(
  { db, workspace }: StreamContext,
  streamId: number,
  after: string | undefined,
  limit: number,
) {
  return db
    .select()
    .from(streamBatches)
    .where(
      and(
        eq(streamBatches.workspaceId, workspace.workspaceId),
        eq(streamBatches.streamId, streamId),
        after === undefined ? undefined : lt(streamBatches.batchId, after),
      ),
    )
    .orderBy(desc(streamBatches.batchId))
    .limit(limit);
}
