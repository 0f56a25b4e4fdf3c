import { sql } from 'drizzle-orm';
import { messages } from '@/db/schema';
import { countedColumns, countNew } from '@/lib/domains/statistics/roll-ups.rows';
import type { TestWorkspace } from './test-runtime';

/**
 * Stores a message and counts it, past what accepts messages: for channels that nothing sends on yet, and for times long
 * ago. It is charged to no month.
 */
export async function storeMessage(
  { runtime, workspace: { workspaceId } }: TestWorkspace,
  overrides: Partial<typeof messages.$inferInsert> = {},
): Promise<void> {
  const acceptedAt = overrides.acceptedAt ?? runtime.clock();
  const messageId = runtime.ids.uuid(acceptedAt);
  await runtime.database.write.transaction(async (db) => {
    await db.insert(messages).values({
      workspaceId,
      messageId,
      channel: 'TEXT',
      acceptedAt,
      destination: '+12065550142',
      country: 'US',
      originator: '+12065550100',
      originatorId: 'phone-stored',
      originatorType: 'LONG_CODE',
      messageType: 'TRANSACTIONAL',
      purpose: 'SEND',
      body: 'Hello',
      encoding: 'GSM',
      parts: 1,
      priceMicros: 6_450n,
      carrierFeeMicros: 0n,
      timeToLiveSeconds: 600,
      originatorChoice: [],
      status: 'DELIVERED',
      isFinal: true,
      statusAt: acceptedAt,
      ...overrides,
    });
    await db.execute(sql`
      with stored as (
        select ${countedColumns('m')} from messages m
         where m.workspace_id = ${workspaceId} and m.message_id = ${messageId}::uuid
      )
      ${countNew('stored')}`);
  });
}
