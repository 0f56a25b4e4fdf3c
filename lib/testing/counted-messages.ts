import { sql } from 'drizzle-orm';
import { messages } from '@/db/schema';
import { countedColumns, countNew } from '@/lib/domains/statistics/roll-ups.rows';
import { isSettled, type MessageStatus } from '@/lib/reference/event-types';
import type { TestWorkspace } from './test-runtime';

/** What a test says of a message; everything else is the same for all of them. */
export interface StoredMessage {
  acceptedAt: Date;
  channel?: 'TEXT' | 'MEDIA' | 'VOICE';
  status: MessageStatus;
  /** From acceptance to the present status. */
  milliseconds?: number;
  country?: string;
  originator?: string;
  configurationSet?: string;
  messageType?: 'TRANSACTIONAL' | 'PROMOTIONAL';
}

/** Puts messages where sending would leave them, and counts them as it does: past its rules, at any time. */
export async function storeMessages({ runtime, workspace }: TestWorkspace, stored: readonly StoredMessage[]) {
  const { workspaceId } = workspace;
  const rows = stored.map((message): typeof messages.$inferInsert => ({
    workspaceId,
    messageId: runtime.ids.uuid(message.acceptedAt),
    channel: message.channel ?? 'TEXT',
    acceptedAt: message.acceptedAt,
    destination: '+14254147755',
    country: message.country ?? 'US',
    originator: message.originator ?? '+12065550100',
    originatorId: 'phone-00000000000000000000000000000000',
    originatorType: 'LONG_CODE',
    configurationSet: message.configurationSet,
    messageType: message.messageType ?? 'TRANSACTIONAL',
    purpose: 'SEND',
    body: 'A message of the test.',
    encoding: 'GSM',
    parts: 1,
    priceMicros: 6_450n,
    carrierFeeMicros: 0n,
    timeToLiveSeconds: 259_200,
    originatorChoice: [],
    status: message.status,
    isFinal: isSettled(message.status),
    statusAt: new Date(message.acceptedAt.getTime() + (message.milliseconds ?? 0)),
  }));
  await runtime.database.write.transaction(async (db) => {
    await db.insert(messages).values(rows);
    const ids = sql.join(
      rows.map(({ messageId }) => sql`${messageId}::uuid`),
      sql`, `,
    );
    await db.execute(sql`
      with stored as (
        select ${countedColumns('m')} from messages m where workspace_id = ${workspaceId} and message_id in (${ids})
      )
      ${countNew('stored')}`);
  });
}
