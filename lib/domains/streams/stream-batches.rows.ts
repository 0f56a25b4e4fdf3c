import { sql } from 'drizzle-orm';
import type { DatabaseSession } from '@/db/client';

/** The most records of one batch, however small they are: bounds what the process that writes it holds. */
export const mostRecords = 10_000;

/** A stream whose row is locked. */
interface LockedStream {
  readonly workspaceId: number;
  readonly streamId: number;
  readonly bufferBytes: number;
}

/**
 * Marks the oldest records as one batch, unless a batch is begun already. From then on the batch is the same whoever writes
 * it and however often: what comes later goes with the next.
 * @returns how many records were marked
 */
export async function beginBatch(
  db: DatabaseSession,
  { workspaceId, streamId, bufferBytes }: LockedStream,
  batchId: string,
): Promise<number> {
  const rows = await db.execute(sql`
    with oldest as (
      select record_id, byte_count from stream_records
       where workspace_id = ${workspaceId} and stream_id = ${streamId} order by record_id limit ${mostRecords}
    ), summed as (
      select record_id, row_number() over (order by record_id) as place, sum(byte_count) over (order by record_id) as total
        from oldest
    )
    update stream_records r set batch_id = ${batchId}::uuid
      from summed
     where r.workspace_id = ${workspaceId} and r.stream_id = ${streamId} and r.record_id = summed.record_id
       and (summed.place = 1 or summed.total <= ${bufferBytes})
       and not exists (select from stream_records b
                        where b.workspace_id = ${workspaceId} and b.stream_id = ${streamId} and b.batch_id is not null)
    returning 1`);
  return rows.length;
}
