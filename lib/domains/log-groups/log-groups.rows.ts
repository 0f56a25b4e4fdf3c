import { and, asc, eq, sql, type SQL } from 'drizzle-orm';
import { logEvents, logGroups } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import { notFound } from '@/lib/operations/operation-error';
import type { LogGroupRow } from './log-groups.present';
import type { LogEvent } from './log-groups.shapes';

type GroupContext = Pick<OperationContext, 'db' | 'workspace'>;

const named = ({ workspace }: Pick<GroupContext, 'workspace'>, logGroupName: string) =>
  and(eq(logGroups.workspaceId, workspace.workspaceId), eq(logGroups.logGroupName, logGroupName));

/** Stores a group; undefined when the workspace has one of this name. */
export async function insertLogGroup(
  { db, now, workspace }: OperationContext,
  logGroupName: string,
  retentionDays: number | null,
): Promise<LogGroupRow | undefined> {
  const [row] = await db
    .insert(logGroups)
    .values({ workspaceId: workspace.workspaceId, logGroupName, retentionDays, createdAt: now })
    .onConflictDoNothing()
    .returning();
  return row;
}

/** Log groups by name. Destinations make them, five to each of few sets: few enough for one answer. */
export function listLogGroupRows({ db, workspace }: GroupContext): Promise<LogGroupRow[]> {
  return db
    .select()
    .from(logGroups)
    .where(eq(logGroups.workspaceId, workspace.workspaceId))
    .orderBy(asc(logGroups.logGroupName));
}

/** @throws ResourceNotFoundException */
export async function requireLogGroup(context: GroupContext, logGroupName: string): Promise<LogGroupRow> {
  const [row] = await context.db.select().from(logGroups).where(named(context, logGroupName));
  if (!row) throw notFound('log-group', logGroupName);
  return row;
}

/** The same, locked against new users. @throws ResourceNotFoundException */
export async function lockLogGroup(context: GroupContext, logGroupName: string): Promise<LogGroupRow> {
  const [row] = await context.db.select().from(logGroups).where(named(context, logGroupName)).for('update');
  if (!row) throw notFound('log-group', logGroupName);
  return row;
}

export async function setRetention(
  context: GroupContext,
  logGroupName: string,
  retentionDays: number | null,
): Promise<LogGroupRow> {
  const [row] = await context.db
    .update(logGroups)
    .set({ retentionDays })
    .where(named(context, logGroupName))
    .returning();
  if (!row) throw notFound('log-group', logGroupName);
  return row;
}

/**
 * Deletes a group that is locked. Its events are no group's any more, since its id is never given again; a job takes them
 * away, so that deleting a million keeps nobody waiting.
 */
export async function deleteLogGroupRow(context: GroupContext, row: LogGroupRow): Promise<void> {
  await context.db.delete(logGroups).where(named(context, row.logGroupName));
  await context.db.execute(sql`
    select graphile_worker.add_job('remove_deleted_log_group',
      json_build_object('workspaceId', ${context.workspace.workspaceId}::int, 'logGroupId', ${row.logGroupId}::bigint))`);
}

/** Where a page of events goes on: after this one, in the order of the list. */
export interface LogPosition {
  readonly at: Date;
  readonly logEventId: string;
}

export interface LogSearch {
  readonly logGroupId: number;
  readonly texts: readonly string[];
  readonly messageId: string | undefined;
  readonly from: Date | undefined;
  readonly until: Date | undefined;
  readonly after: LogPosition | undefined;
  readonly limit: number;
}

interface FoundRow extends Record<string, unknown> {
  logged_at: string;
  id: string;
  message_id: string;
  record: Record<string, unknown>;
}

const columns = sql.raw('logged_at, log_event_id, log_event_id::text as id, message_id, record');
const newestFirst = sql.raw('order by logged_at desc, log_event_id desc');

/** So many events are read back before the index of texts is asked: what is at all frequent is met among them. */
const readBack = 10_000;

/**
 * One page of a group's events, newest first. Without a text it is a range of the key. With one, events are read back from
 * the newest for a while, which finds what is frequent; what is so rare that this does not fill the page, the index of texts
 * finds. Neither asks how many events there are.
 */
export async function searchLogEventRows(context: GroupContext, search: LogSearch): Promise<FoundRow[]> {
  const { db, workspace } = context;
  const { texts, messageId, from, until, after, limit } = search;
  const conditions: (SQL | undefined)[] = [
    eq(logEvents.workspaceId, workspace.workspaceId),
    eq(logEvents.logGroupId, search.logGroupId),
    messageId === undefined ? undefined : eq(logEvents.messageId, messageId),
    from && sql`logged_at >= ${from.toISOString()}::timestamptz`,
    until && sql`logged_at < ${until.toISOString()}::timestamptz`,
    after && sql`(logged_at, log_event_id) < (${after.at.toISOString()}::timestamptz, ${after.logEventId}::bigint)`,
  ];
  const inRange = and(...conditions);
  if (texts.length === 0) {
    return db.execute<FoundRow>(sql`select ${columns} from log_events where ${inRange} ${newestFirst} limit ${limit}`);
  }
  const holdsText = and(
    ...texts.map((text) => sql`search_text like ${`%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`}`),
  );
  const recent = await db.execute<FoundRow>(sql`
    select ${columns} from (
      select * from log_events where ${inRange} ${newestFirst} limit ${readBack}
    ) newest where ${holdsText} ${newestFirst} limit ${limit}`);
  if (recent.length === limit) return recent;
  return db.execute<FoundRow>(sql`
    with found as materialized (select ${columns} from log_events where ${inRange} and ${holdsText})
    select * from found ${newestFirst} limit ${limit}`);
}

export const presentLogEvent = (row: FoundRow): LogEvent => ({
  LogEventId: row.id,
  Timestamp: new Date(row.logged_at),
  MessageId: row.message_id,
  Record: row.record,
});
