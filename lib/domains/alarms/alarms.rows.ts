import { and, asc, count, desc, eq, lt, type SQL } from 'drizzle-orm';
import { alarmHistory, alarms } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import { notFound } from '@/lib/operations/operation-error';
import type { AlarmRow } from './alarms.present';
import type { StoredSettings } from './alarms.rules';
import type { alarmHistoryKinds } from './alarms.shapes';

type AlarmContext = Pick<OperationContext, 'db' | 'workspace'>;

const named = ({ workspace }: Pick<AlarmContext, 'workspace'>, alarmName: string) =>
  and(eq(alarms.workspaceId, workspace.workspaceId), eq(alarms.alarmName, alarmName));

/** Stores a new alarm, which nothing has looked at yet; undefined when the workspace has one of this name. */
export async function insertAlarm(
  { db, now, workspace }: OperationContext,
  alarmName: string,
  settings: StoredSettings,
): Promise<AlarmRow | undefined> {
  const [row] = await db
    .insert(alarms)
    .values({
      workspaceId: workspace.workspaceId,
      alarmName,
      ...settings,
      state: 'INSUFFICIENT_DATA',
      stateReason: 'The alarm was created and has not been evaluated yet.',
      stateChangedAt: now,
      evaluatedAt: now,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing()
    .returning();
  return row;
}

/** Replaces the settings of an alarm that is locked, and has it evaluated anew. */
export async function updateAlarmRow(
  context: OperationContext,
  alarmName: string,
  settings: StoredSettings,
): Promise<AlarmRow> {
  const [row] = await context.db
    .update(alarms)
    .set({ ...settings, evaluatedSample: null, updatedAt: context.now })
    .where(named(context, alarmName))
    .returning();
  if (!row) throw notFound('alarm', alarmName);
  return row;
}

/** The same for a state that was set by hand: the next evaluation sees what it really is. */
export async function evaluateAnew(context: OperationContext, alarmName: string): Promise<void> {
  await context.db.update(alarms).set({ evaluatedSample: null }).where(named(context, alarmName));
}

/** Every alarm of the workspace, by name. */
export function listAlarmRows({ db, workspace }: AlarmContext): Promise<AlarmRow[]> {
  return db.select().from(alarms).where(eq(alarms.workspaceId, workspace.workspaceId)).orderBy(asc(alarms.alarmName));
}

/** How many alarms the workspace has; exact until the transaction ends under the workspace's lock. */
export async function countAlarms({ db, workspace }: AlarmContext): Promise<number> {
  return db.$count(alarms, eq(alarms.workspaceId, workspace.workspaceId));
}

/** How many alarms publish to each topic, by its name. */
export async function countAlarmsByTopic({ db, workspace }: AlarmContext): Promise<Map<string, number>> {
  const rows = await db
    .select({ name: alarms.topicName, held: count() })
    .from(alarms)
    .where(eq(alarms.workspaceId, workspace.workspaceId))
    .groupBy(alarms.topicName);
  return new Map(rows.map(({ name, held }) => [name, held]));
}

/** The alarms that publish to one topic, by name. */
export function alarmsOfTopic({ db, workspace }: AlarmContext, topicName: string) {
  return db
    .select({ alarmName: alarms.alarmName, actionsEnabled: alarms.actionsEnabled })
    .from(alarms)
    .where(and(eq(alarms.workspaceId, workspace.workspaceId), eq(alarms.topicName, topicName)))
    .orderBy(asc(alarms.alarmName));
}

/** @throws ResourceNotFoundException */
export async function requireAlarm(context: AlarmContext, alarmName: string): Promise<AlarmRow> {
  const [row] = await context.db.select().from(alarms).where(named(context, alarmName));
  if (!row) throw notFound('alarm', alarmName);
  return row;
}

/** The same, locked against evaluation and other changes. @throws ResourceNotFoundException */
export async function lockAlarm(context: AlarmContext, alarmName: string): Promise<AlarmRow> {
  const [row] = await context.db.select().from(alarms).where(named(context, alarmName)).for('update');
  if (!row) throw notFound('alarm', alarmName);
  return row;
}

/** Deletes an alarm with its history. @returns whether there was one */
export async function deleteAlarmRow(context: AlarmContext, alarmName: string): Promise<boolean> {
  const { db, workspace } = context;
  const [gone] = await db.delete(alarms).where(named(context, alarmName)).returning({ alarmId: alarms.alarmId });
  if (!gone) return false;
  await db
    .delete(alarmHistory)
    .where(and(eq(alarmHistory.workspaceId, workspace.workspaceId), eq(alarmHistory.alarmId, gone.alarmId)));
  return true;
}

export async function recordConfiguration(
  { db, now, workspace }: OperationContext,
  { alarmId }: AlarmRow,
  summary: string,
  data: object,
): Promise<void> {
  await db.insert(alarmHistory).values({
    workspaceId: workspace.workspaceId,
    alarmId,
    happenedAt: now,
    kind: 'ConfigurationUpdate',
    summary,
    data,
  });
}

/** At most `limit` entries of an alarm's history, the newest first, from before an entry on. */
export function listHistoryRows(
  { db, workspace }: AlarmContext,
  alarmId: number,
  kind: (typeof alarmHistoryKinds)[number] | undefined,
  before: number | undefined,
  limit: number,
) {
  const conditions: (SQL | undefined)[] = [
    eq(alarmHistory.workspaceId, workspace.workspaceId),
    eq(alarmHistory.alarmId, alarmId),
    kind && eq(alarmHistory.kind, kind),
    before === undefined ? undefined : lt(alarmHistory.historyId, before),
  ];
  return db
    .select()
    .from(alarmHistory)
    .where(and(...conditions))
    .orderBy(desc(alarmHistory.historyId))
    .limit(limit);
}
