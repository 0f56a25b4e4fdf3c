import { sql } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import type { DatabaseSession } from '@/db/client';
import type { Publication, TargetOfWorkspace } from './publication';

/** Keeps records for the next batch of a stream; one that was deleted meanwhile gets nothing. */
export async function addToStream(
  db: DatabaseSession,
  { workspaceId, targetName }: TargetOfWorkspace,
  publications: readonly Publication[],
  now: Date,
): Promise<void> {
  await db.execute(sql`
    insert into stream_records (workspace_id, stream_id, record, byte_count, added_at)
    select s.workspace_id, s.stream_id, p.record, octet_length(p.record) + 1, ${now.toISOString()}::timestamptz
      from streams s, unnest(${arrayOf(
        'text',
        publications.map(({ record }) => record),
      )}) with ordinality as p (record, place)
     where s.workspace_id = ${workspaceId} and s.stream_name = ${targetName}
     order by p.place`);
}
