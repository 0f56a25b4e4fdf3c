import { sql } from 'drizzle-orm';
import type { OperationContext } from '@/lib/operations/call-context';

/**
 * Leaves a test for one subscription or all of a topic, of those that are on.
 * @returns for how many
 */
export async function storeTestNotification(
  { db, now, workspace: { workspaceId } }: OperationContext,
  topicName: string,
  subscriptionId: string | undefined,
  messageId: string,
): Promise<number> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const body = JSON.stringify({ test: true, note: `A test of topic ${topicName}. No message is behind it.` });
  const rows = await db.execute(sql`
    insert into subscription_deliveries (workspace_id, subscription_id, publication_id, ordering_key, body, status,
                                         published_at, next_attempt_at)
    select s.workspace_id, s.subscription_id, ${messageId}::uuid, ${messageId}, ${body}, 'WAITING', ${at}, ${at}
      from subscriptions s
     where s.workspace_id = ${workspaceId} and s.topic_name = ${topicName} and s.enabled and s.confirmed_at is not null
           ${subscriptionId === undefined ? sql`` : sql`and s.subscription_id = ${subscriptionId}::uuid`}
    returning 1`);
  return rows.length;
}
