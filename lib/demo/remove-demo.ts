import { and, eq, getTableName, isNotNull, is, sql } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import * as schema from '@/db/schema';
import { holdFolding } from '@/lib/domains/statistics/roll-ups.rows';
import type { Database } from '@/db/client';

const tablesOfWorkspaces = (Object.values(schema) as unknown[])
  .filter((table): table is PgTable => is(table, PgTable))
  .filter((table) => getTableConfig(table).columns.some(({ name }) => name === 'workspace_id'))
  .map(getTableName)
  .filter((name) => name !== 'workspaces');

/**
 * Removes the demo of an account, whole: its workspaces with everything in them. A workspace of one's own is never touched.
 * @returns the regions where there was one
 */
export async function removeDemo(database: Database, accountId: string): Promise<string[]> {
  return database.write.transaction(async (db) => {
    const demos = await db
      .select()
      .from(schema.workspaces)
      .where(and(eq(schema.workspaces.accountId, accountId), isNotNull(schema.workspaces.demoSince)))
      .for('update');
    await holdFolding(db);
    for (const { workspaceId } of demos) {
      for (const table of tablesOfWorkspaces) {
        await db.execute(sql`delete from ${sql.identifier(table)} where workspace_id = ${workspaceId}`);
      }
      await db.delete(schema.workspaces).where(eq(schema.workspaces.workspaceId, workspaceId));
    }
    return demos.map(({ region }) => region);
  });
}
