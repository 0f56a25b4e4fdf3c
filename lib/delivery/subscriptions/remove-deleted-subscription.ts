import { sql } from 'drizzle-orm';
import type { Runtime } from '@/lib/operations/call-context';

const batchSize = 5000;

/**
 * Takes away what was to go to a subscription that is no more, and its log, in batches.
 * @returns how many deliveries went
 */
export async function removeDeletedSubscription(
  { database }: Runtime,
  { workspaceId, subscriptionId }: { workspaceId: number; subscriptionId: string },
): Promise<number> {
  let removed = 0;
  for (;;) {
    const rows = await database.write.execute(sql`
      delete from subscription_deliveries where ctid = any(array(
        select ctid from subscription_deliveries
         where workspace_id = ${workspaceId} and subscription_id = ${subscriptionId}::uuid limit ${batchSize}))
      returning 1`);
    removed += rows.length;
    if (rows.length < batchSize) return removed;
  }
}
