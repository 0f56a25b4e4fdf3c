import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { handsetMessages, messages } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import type { HandsetMessage } from './messages.shapes';

const columns = {
  HandsetMessageId: handsetMessages.handsetMessageId,
  Direction: handsetMessages.direction,
  PeerIdentity: handsetMessages.peer,
  MessageBody: sql<string>`coalesce(${handsetMessages.body}, ${messages.body}, '')`,
  MessageId: sql<string | undefined>`${handsetMessages.messageId}`,
  Timestamp: handsetMessages.at,
};

/** What a number's handset shows, newest first. */
export async function handsetPage(
  context: OperationContext,
  phoneNumber: string,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<HandsetMessage[]> {
  const { workspaceId } = context.workspace;
  const rows = await context.db
    .select(columns)
    .from(handsetMessages)
    .leftJoin(
      messages,
      and(eq(messages.workspaceId, handsetMessages.workspaceId), eq(messages.messageId, handsetMessages.messageId)),
    )
    .where(
      and(
        eq(handsetMessages.workspaceId, workspaceId),
        eq(handsetMessages.phoneNumber, phoneNumber),
        after === undefined ? undefined : lt(handsetMessages.handsetMessageId, after),
      ),
    )
    .orderBy(desc(handsetMessages.handsetMessageId))
    .limit(limit);
  return rows.map((row) => ({ ...row, MessageId: row.MessageId ?? undefined }));
}

/** The numbers whose handsets were last used, by the newest 500 texts: enough to choose from, whatever the traffic. */
export async function recentHandsets(
  context: OperationContext,
): Promise<{ PhoneNumber: string; LastTimestamp: Date }[]> {
  const recent = await context.db
    .select({ PhoneNumber: handsetMessages.phoneNumber, LastTimestamp: handsetMessages.at })
    .from(handsetMessages)
    .where(eq(handsetMessages.workspaceId, context.workspace.workspaceId))
    .orderBy(desc(handsetMessages.handsetMessageId))
    .limit(500);
  const seen = new Map<string, Date>();
  for (const { PhoneNumber, LastTimestamp } of recent) {
    if (!seen.has(PhoneNumber)) seen.set(PhoneNumber, LastTimestamp);
  }
  return [...seen].slice(0, 50).map(([PhoneNumber, LastTimestamp]) => ({ PhoneNumber, LastTimestamp }));
}

/** Whether this originator has written to the handset before. */
export async function hasConversation(context: OperationContext, phoneNumber: string, peer: string): Promise<boolean> {
  const [known] = await context.db
    .select({ peer: handsetMessages.peer })
    .from(handsetMessages)
    .where(
      and(
        eq(handsetMessages.workspaceId, context.workspace.workspaceId),
        eq(handsetMessages.phoneNumber, phoneNumber),
        eq(handsetMessages.peer, peer),
      ),
    )
    .limit(1);
  return known !== undefined;
}

/** Stores what the person of a handset typed. */
export async function storeReply(
  context: OperationContext,
  reply: { phoneNumber: string; peer: string; body: string },
): Promise<HandsetMessage> {
  const { workspaceId } = context.workspace;
  const handsetMessageId = context.newUuid();
  await context.db.insert(handsetMessages).values({
    workspaceId,
    phoneNumber: reply.phoneNumber,
    handsetMessageId,
    direction: 'TYPED',
    peer: reply.peer,
    body: reply.body,
    at: context.now,
  });
  return {
    HandsetMessageId: handsetMessageId,
    Direction: 'TYPED',
    PeerIdentity: reply.peer,
    MessageBody: reply.body,
    Timestamp: context.now,
  };
}
