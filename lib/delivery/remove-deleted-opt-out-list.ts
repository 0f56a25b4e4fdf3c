import { sql } from 'drizzle-orm';
import type { Runtime } from '@/lib/operations/call-context';

/** Rows that one statement deletes: none holds many locks or runs long. */
const batchSize = 10_000;

const tables = ['opted_out_numbers', 'opt_out_reversals'] as const;
const importTables = ['opt_out_import_chunks', 'opt_out_import_rejections'] as const;

/** Takes away what a deleted opt-out list has left: its numbers, and its imports with their files and reports. */
export async function removeDeletedOptOutList(
  { database }: Runtime,
  { workspaceId, listId }: { workspaceId: number; listId: number },
): Promise<void> {
  const ofList = sql`workspace_id = ${workspaceId} and list_id = ${listId}`;
  const imports = sql`select import_id from opt_out_imports where ${ofList}`;
  const steps = [
    ...tables.map((table) => ({ table, condition: ofList })),
    ...importTables.map((table) => ({
      table,
      condition: sql`workspace_id = ${workspaceId} and import_id in (${imports})`,
    })),
    { table: 'opt_out_imports', condition: ofList },
  ];
  for (const { table, condition } of steps) {
    const name = sql.identifier(table);
    for (;;) {
      const rows = await database.write.execute(sql`
        delete from ${name} where ctid = any(array(select ctid from ${name} where ${condition} limit ${batchSize}))
        returning 1`);
      if (rows.length < batchSize) break;
    }
  }
}
