import { sql } from 'drizzle-orm';
import type { Runtime } from '@/lib/operations/call-context';

/** Rows that one statement deletes: none holds many locks or runs long. */
const batchSize = 10_000;

interface EventsToRemove {
  readonly workspaceId: number;
  readonly logGroupId: number;
  /** All of them when absent. */
  readonly before?: Date | undefined;
}

/** Takes away events of a log group from the oldest on, a range of the key at a time. */
export async function removeLogEvents(
  { database }: Runtime,
  { workspaceId, logGroupId, before }: EventsToRemove,
): Promise<number> {
  const old = before ? sql`and logged_at < ${before.toISOString()}::timestamptz` : sql``;
  let removed = 0;
  for (;;) {
    const rows = await database.write.execute(sql`
      delete from log_events where ctid = any(array(
        select ctid from log_events where workspace_id = ${workspaceId} and log_group_id = ${logGroupId} ${old}
         order by logged_at, log_event_id limit ${batchSize}))
      returning 1`);
    removed += rows.length;
    if (rows.length < batchSize) return removed;
  }
}

interface GroupRow extends Record<string, unknown> {
  workspace_id: number;
  log_group_id: string;
  retention_days: number;
  clock_offset_ms: number;
}

const dayMilliseconds = 24 * 3_600_000;

/**
 * Takes away what log groups need not keep any longer, by each workspace's clock.
 * @returns how many events went
 */
export async function removeOldLogEvents(runtime: Runtime): Promise<number> {
  const groups = await runtime.database.read.execute<GroupRow>(sql`
    select g.workspace_id, g.log_group_id::text, g.retention_days, w.clock_offset_ms
      from log_groups g join workspaces w using (workspace_id) where g.retention_days is not null`);
  let removed = 0;
  for (const row of groups) {
    const now = runtime.clock().getTime() + row.clock_offset_ms;
    removed += await removeLogEvents(runtime, {
      workspaceId: row.workspace_id,
      logGroupId: Number(row.log_group_id),
      before: new Date(now - row.retention_days * dayMilliseconds),
    });
  }
  return removed;
}
