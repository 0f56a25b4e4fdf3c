import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import type { DatabaseSession } from '@/db/client';
import {
  pieceBytes,
  readPiece,
  recogniseFile,
  type FileLayout,
  type ReadPiece,
  type UnreadableFile,
} from '@/lib/domains/opt-out-lists/imports/import-file';
import { importChunkBytes } from '@/lib/domains/opt-out-lists/imports/imports.shapes';
import { logDefect } from '@/lib/logger';
import type { Runtime } from '@/lib/operations/call-context';
import { announceChanges } from './apply-reports';

/** What one transaction imports: some ten thousand numbers. */
const batchBytes = 4 * pieceBytes;

/** An import that still meets errors of ours after this time is given up, so that nobody waits for it for ever. */
const givenUpAfterMilliseconds = 24 * 3_600_000;

interface WaitingImport extends Record<string, unknown> {
  workspace_id: number;
  import_id: string;
  list_id: string;
  total_bytes: string;
  processed_bytes: string;
  processed_lines: number;
  created_at: string;
  clock_offset_ms: string;
}

/**
 * Works off every import that waits, a batch at a time, always of the one that has had the least: a small file does not
 * wait for a large one. Each batch is one transaction that adds its numbers, counts them and moves the import on, so that
 * after a crash any process goes on at the next batch and nothing is doubled or left out. Several may work at once.
 * @throws the last error, once all other imports are worked off
 */
export async function importOptedOutNumbers(runtime: Runtime): Promise<void> {
  const failing = new Map<string, unknown>();
  for (;;) {
    let importId = '';
    try {
      const worked = await runtime.database.write.transaction(async (db) => {
        // A crash may take the last batches, but then their progress too: they are read again. No need to wait for the disk.
        await db.execute(sql`set local synchronous_commit = off`);
        const waiting = await claimImport(db, [...failing.keys()]);
        if (!waiting) return false;
        importId = waiting.import_id;
        await importBatch(db, waiting, runtime.clock());
        await announceChanges(db, new Set([waiting.workspace_id]));
        return true;
      });
      if (!worked) break;
    } catch (error) {
      if (importId === '') throw error;
      logDefect('import of opted-out numbers', importId, error);
      failing.set(importId, error);
      await giveUpIfOld(runtime, importId);
    }
  }
  const [error] = [...failing.values()].slice(-1);
  if (error !== undefined) throw error instanceof Error ? error : new Error(String(error));
}

async function claimImport(db: DatabaseSession, without: readonly string[]): Promise<WaitingImport | undefined> {
  const [row] = await db.execute<WaitingImport>(sql`
    select i.workspace_id, i.import_id, i.list_id::text, i.total_bytes::text, i.processed_bytes::text, i.processed_lines,
           i.created_at, w.clock_offset_ms::text
      from opt_out_imports i join workspaces w on w.workspace_id = i.workspace_id
     where i.status = 'RUNNING' and i.import_id <> all(${arrayOf('uuid', without)})
     order by i.processed_bytes, i.import_id limit 1 for update of i skip locked`);
  return row;
}

async function importBatch(db: DatabaseSession, row: WaitingImport, clock: Date): Promise<void> {
  const now = new Date(clock.getTime() + Number(row.clock_offset_ms));
  const processedBytes = Number(row.processed_bytes);
  const layout = recogniseFile(await readFile(db, row, 0, pieceBytes));
  if ('failure' in layout) return endImport(db, row, now, layout.failure);
  const start = Math.max(processedBytes, layout.dataStart);
  const linesBefore = processedBytes === 0 ? layout.linesBefore : row.processed_lines;
  const bytes = await readFile(db, row, start, batchBytes);
  const isLast = start + bytes.length >= Number(row.total_bytes);
  const batch = await readBatch(bytes, layout, linesBefore, isLast);
  if ('failure' in batch) return endImport(db, row, now, batch.failure);
  if (batch.bytes === 0 && !isLast) throw new Error(`The file of import ${row.import_id} ends before its time.`);

  // Only now, so that nobody who changes the list waits for the reading.
  const [list] = await db.execute(sql`
    select list_id from opt_out_lists where workspace_id = ${row.workspace_id} and list_id = ${row.list_id}::bigint for update`);
  if (!list) return endImport(db, row, now, 'The opt-out list was deleted.');
  await addBatch(db, row, batch, {
    now,
    processedBytes: start + batch.bytes,
    processedLines: linesBefore + batch.lines,
  });
  if (isLast && batch.bytes === bytes.length) await endImport(db, row, now);
}

/** Reads a batch piece by piece; between two of them, whatever else this process has to do gets its turn. */
async function readBatch(
  bytes: Buffer,
  layout: FileLayout,
  linesBefore: number,
  isLast: boolean,
): Promise<ReadPiece | UnreadableFile> {
  let read = 0;
  let lines = 0;
  const pieces: ReadPiece[] = [];
  do {
    const piece = bytes.subarray(read, read + pieceBytes);
    const result = readPiece(piece, layout, linesBefore + lines, isLast && read + piece.length === bytes.length);
    if ('failure' in result) {
      // What is before the unreadable place is imported first.
      if (read === 0) return result;
      break;
    }
    if (result.bytes === 0) break;
    pieces.push(result);
    read += result.bytes;
    lines += result.lines;
    await yieldToOthers();
  } while (read < bytes.length);
  return {
    bytes: read,
    lines,
    numbers: pieces.flatMap(({ numbers }) => numbers),
    rejections: pieces.flatMap(({ rejections }) => rejections),
  };
}

/** At most `length` bytes of an import's file from a place on; they may lie in two of its chunks. */
async function readFile(
  db: DatabaseSession,
  { workspace_id, import_id }: WaitingImport,
  start: number,
  length: number,
): Promise<Buffer> {
  const position = Math.floor(start / importChunkBytes);
  const offset = start - position * importChunkBytes;
  const rows = await db.execute<{ part: Buffer }>(sql`
    select substring(content from case when position = ${position}::int then ${offset + 1}::int else 1 end for ${length}::int) as part
      from opt_out_import_chunks
     where workspace_id = ${workspace_id} and import_id = ${import_id}::uuid and position in (${position}::int, ${position + 1}::int)
     order by position`);
  return Buffer.concat(rows.map(({ part }) => part)).subarray(0, length);
}

/** Adds what a batch has, counts it, and moves the import on: one statement, so one round trip. */
async function addBatch(
  db: DatabaseSession,
  { workspace_id, list_id, import_id }: WaitingImport,
  { numbers, rejections }: ReadPiece,
  { now, processedBytes, processedLines }: { now: Date; processedBytes: number; processedLines: number },
): Promise<void> {
  await db.execute(sql`
    with added as (
      insert into opted_out_numbers (workspace_id, list_id, phone_number, opted_out_at, end_user_opted_out)
      select ${workspace_id}, ${list_id}::bigint, number, ${now.toISOString()}::timestamptz, false
        from unnest(${arrayOf('text', numbers)}) as number
      on conflict do nothing returning 1
    ), rejected as (
      insert into opt_out_import_rejections (workspace_id, import_id, line, text, reason)
      select ${workspace_id}, ${import_id}::uuid, line, text, reason
        from unnest(
               ${arrayOf(
                 'int',
                 rejections.map(({ line }) => line),
               )},
               ${arrayOf(
                 'text',
                 rejections.map(({ text }) => text),
               )},
               ${arrayOf(
                 'text',
                 rejections.map(({ reason }) => reason),
               )}
             ) as r (line, text, reason)
    ), counted as (
      update opt_out_lists set opted_out_count = opted_out_count + (select count(*) from added)
       where workspace_id = ${workspace_id} and list_id = ${list_id}::bigint
    )
    update opt_out_imports
       set processed_bytes = ${processedBytes}, processed_lines = ${processedLines},
           added_numbers = added_numbers + (select count(*) from added),
           present_numbers = present_numbers + ${numbers.length} - (select count(*) from added),
           rejected_lines = rejected_lines + ${rejections.length}
     where workspace_id = ${workspace_id} and import_id = ${import_id}::uuid`);
}

/** Ends an import, whole or with the reason why not, and lets its file go. */
async function endImport(
  db: DatabaseSession,
  { workspace_id, import_id }: Pick<WaitingImport, 'workspace_id' | 'import_id'>,
  now: Date,
  failure: string | null = null,
): Promise<void> {
  await db.execute(sql`
    update opt_out_imports set status = ${failure === null ? 'COMPLETE' : 'FAILED'}, failure = ${failure},
           finished_at = ${now.toISOString()}::timestamptz
     where workspace_id = ${workspace_id} and import_id = ${import_id}::uuid`);
  await db.execute(sql`
    delete from opt_out_import_chunks where workspace_id = ${workspace_id} and import_id = ${import_id}::uuid`);
}

async function giveUpIfOld(runtime: Runtime, importId: string): Promise<void> {
  const now = runtime.clock();
  const madeBefore = new Date(now.getTime() - givenUpAfterMilliseconds).toISOString();
  await runtime.database.write.transaction(async (db) => {
    const [old] = await db.execute<{ workspace_id: number; import_id: string }>(sql`
      select i.workspace_id, i.import_id from opt_out_imports i join workspaces w on w.workspace_id = i.workspace_id
       where i.import_id = ${importId}::uuid and i.status = 'RUNNING'
         and i.created_at - w.clock_offset_ms * interval '1 millisecond' < ${madeBefore}::timestamptz
         for update of i`);
    if (old)
      await endImport(db, old, now, 'The file could not be imported within a day, because of an error on our side.');
  });
}
