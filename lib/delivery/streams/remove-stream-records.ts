import { sql } from 'drizzle-orm';
import type { Runtime } from '@/lib/operations/call-context';

/** Rows that one statement deletes: none holds many locks or runs long. */
const batchSize = 10_000;

/** Takes away what a deleted stream still had, and the list of what it wrote; the objects themselves stay. */
export async function removeStreamRecords(
  { database }: Runtime,
  { workspaceId, streamId }: { workspaceId: number; streamId: number },
): Promise<void> {
  for (const table of ['stream_records', 'stream_batches']) {
    const name = sql.identifier(table);
    for (;;) {
      const rows = await database.write.execute(sql`
        delete from ${name} where ctid = any(array(
          select ctid from ${name} where workspace_id = ${workspaceId} and stream_id = ${streamId} limit ${batchSize}))
        returning 1`);
      if (rows.length < batchSize) break;
    }
  }
}
