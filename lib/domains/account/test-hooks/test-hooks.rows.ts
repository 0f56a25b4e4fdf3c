import { eq, getTableColumns, is, sql } from 'drizzle-orm';
import { PgTable, type PgColumn } from 'drizzle-orm/pg-core';
import * as schema from '@/db/schema';
import { startWorkspace } from '@/lib/access/workspaces';
import { holdFolding } from '@/lib/domains/statistics/roll-ups.rows';
import type { OperationContext } from '@/lib/operations/call-context';

/** The workspace itself, and the record of who did what, which nothing takes away. */
const keptTables: readonly PgTable[] = [schema.workspaces, schema.activityRecords];

/** Every other table whose rows belong to a workspace, found by that column so that a new one is not forgotten. */
const emptiedTables = Object.values(schema).flatMap((table): { table: PgTable; workspaceId: PgColumn }[] => {
  if (!is(table, PgTable) || keptTables.includes(table)) return [];
  const columns: Readonly<Record<string, PgColumn>> = getTableColumns(table);
  return columns.workspaceId ? [{ table, workspaceId: columns.workspaceId }] : [];
});

/** Moves the workspace's clock on. Calls that are made together move it by their sum. */
export async function moveWorkspaceClock({ db, workspace }: OperationContext, seconds: number): Promise<number> {
  const [row] = await db
    .update(schema.workspaces)
    .set({ clockOffsetMilliseconds: sql`${schema.workspaces.clockOffsetMilliseconds} + ${seconds * 1000}` })
    .where(eq(schema.workspaces.workspaceId, workspace.workspaceId))
    .returning({ offset: schema.workspaces.clockOffsetMilliseconds });
  if (!row) throw new Error(`There is no workspace ${workspace.workspaceId}.`);
  return row.offset;
}

/** Puts a workspace back to its first day, with its clock right again. */
export async function emptyWorkspace({ db, now, workspace }: OperationContext): Promise<void> {
  const { workspaceId, clockOffsetMilliseconds } = workspace;
  // Else what is being added up just now would stand there again.
  await holdFolding(db);
  for (const { table, workspaceId: column } of emptiedTables) await db.delete(table).where(eq(column, workspaceId));
  await db
    .update(schema.workspaces)
    .set({ clockOffsetMilliseconds: 0 })
    .where(eq(schema.workspaces.workspaceId, workspaceId));
  await startWorkspace(db, workspaceId, new Date(now.getTime() - clockOffsetMilliseconds));
}

export async function addScriptedOutcome(
  { db, workspace: { workspaceId } }: OperationContext,
  destination: string,
  reports: { Status: string; DelayMilliseconds: number }[],
): Promise<void> {
  await db.insert(schema.scriptedOutcomes).values({ workspaceId, destination, reports });
}
