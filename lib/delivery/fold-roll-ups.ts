import { sql } from 'drizzle-orm';
import { addUp, foldLock } from '@/lib/domains/statistics/roll-ups.rows';
import type { Runtime } from '@/lib/operations/call-context';

/** The most changes that one transaction adds up. */
const batchSize = 20_000;

/**
 * Adds what has been counted since into the roll-ups and forgets it, in one statement: every change is added once,
 * whenever a process dies, and who reads meanwhile sees it on one side or on the other.
 * @returns how many changes were added up; 0 also while another process is at it
 */
export async function foldRollUps(runtime: Runtime): Promise<number> {
  return runtime.database.write.transaction(async (db) => {
    const [lock] = await db.execute<{ mine: boolean }>(sql`select pg_try_advisory_xact_lock(${foldLock}) as mine`);
    if (!lock?.mine) return 0;
    const [folded] = await db.execute<{ changes: number }>(sql`
      with taken as (
        delete from message_roll_up_changes
         where ctid = any(array(select ctid from message_roll_up_changes limit ${batchSize}))
        returning *
      ), ${addUp(sql`taken`)}
      select count(*)::int as changes from taken`);
    return folded?.changes ?? 0;
  });
}
