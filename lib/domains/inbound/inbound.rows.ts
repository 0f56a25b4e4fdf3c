import { and, desc, eq, lt, or } from 'drizzle-orm';
import {
  inboundMessages,
  messages,
  optedOutNumbers,
  optOutLists,
  phoneNumbers,
  pools,
  twoWayPublications,
} from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import { notFound } from '@/lib/operations/operation-error';
import type { OriginatorType } from '@/lib/reference/channels';
import { parseE164 } from '@/lib/reference/phone-number';

export type InboundRow = typeof inboundMessages.$inferSelect;

/** Our number that a text came to, with the settings that hold for it: its pool's while it is in one. */
export interface Receiver {
  readonly phoneNumberId: string;
  readonly phoneNumber: string;
  readonly numberType: OriginatorType;
  readonly isoCountryCode: string;
  readonly poolId: string | undefined;
  readonly optOutListName: string;
  readonly selfManagedOptOutsEnabled: boolean;
  readonly twoWayEnabled: boolean;
  readonly twoWayChannelArn: string | undefined;
}

/** @throws ResourceNotFoundException when the workspace has no such active number */
export async function findReceiver(context: OperationContext, destination: string): Promise<Receiver> {
  const { workspaceId } = context.workspace;
  // A short code is a number that no numbering plan knows.
  const phoneNumber = parseE164(destination) ?? destination;
  const [row] = await context.db
    .select({ number: phoneNumbers, pool: pools })
    .from(phoneNumbers)
    .leftJoin(pools, and(eq(pools.workspaceId, phoneNumbers.workspaceId), eq(pools.poolId, phoneNumbers.poolId)))
    .where(
      and(
        eq(phoneNumbers.workspaceId, workspaceId),
        eq(phoneNumbers.phoneNumber, phoneNumber),
        eq(phoneNumbers.status, 'ACTIVE'),
      ),
    );
  if (!row) throw notFound('phone-number', destination);
  const { number, pool } = row;
  const settings = pool ?? number;
  return {
    phoneNumberId: number.phoneNumberId,
    phoneNumber: number.phoneNumber,
    numberType: number.numberType,
    isoCountryCode: number.isoCountryCode,
    poolId: pool?.poolId,
    optOutListName: settings.optOutListName,
    selfManagedOptOutsEnabled: settings.selfManagedOptOutsEnabled,
    twoWayEnabled: settings.twoWayEnabled,
    twoWayChannelArn: settings.twoWayChannelArn ?? undefined,
  };
}

/** The last message that a person got from one of our numbers, which is what a text to it answers. */
export async function lastMessageTo(
  context: OperationContext,
  person: string,
  originator: string,
): Promise<string | undefined> {
  const [row] = await context.db
    .select({ messageId: messages.messageId })
    .from(messages)
    .where(
      and(
        eq(messages.workspaceId, context.workspace.workspaceId),
        eq(messages.destination, person),
        eq(messages.originator, originator),
      ),
    )
    .orderBy(desc(messages.messageId))
    .limit(1);
  return row?.messageId;
}

export async function storeInbound(context: OperationContext, row: Omit<InboundRow, 'workspaceId'>): Promise<void> {
  await context.db.insert(inboundMessages).values({ ...row, workspaceId: context.workspace.workspaceId });
}

/** Leaves a payload for its topic, in the transaction of the text itself: none is lost and none is made up. */
export async function storePublication(
  context: OperationContext,
  publication: { publicationId: string; channelArn: string; payload: object },
): Promise<void> {
  await context.db
    .insert(twoWayPublications)
    .values({ ...publication, workspaceId: context.workspace.workspaceId, createdAt: context.now });
}

/** The texts of one person, newest first, of ids before `before`. */
export async function inboundOf(
  context: OperationContext,
  person: string,
  before: string | undefined,
  limit: number,
): Promise<InboundRow[]> {
  return context.db
    .select()
    .from(inboundMessages)
    .where(
      and(
        eq(inboundMessages.workspaceId, context.workspace.workspaceId),
        eq(inboundMessages.originationNumber, person),
        before === undefined ? undefined : lt(inboundMessages.inboundMessageId, before),
      ),
    )
    .orderBy(desc(inboundMessages.inboundMessageId))
    .limit(limit);
}

/** The messages that one person was sent, newest first, of ids before `before`. */
export async function messagesTo(context: OperationContext, person: string, before: string | undefined, limit: number) {
  return context.db
    .select({
      messageId: messages.messageId,
      acceptedAt: messages.acceptedAt,
      originator: messages.originator,
      body: messages.body,
      status: messages.status,
      purpose: messages.purpose,
    })
    .from(messages)
    .where(
      and(
        eq(messages.workspaceId, context.workspace.workspaceId),
        eq(messages.destination, person),
        before === undefined ? undefined : lt(messages.messageId, before),
      ),
    )
    .orderBy(desc(messages.messageId))
    .limit(limit);
}

/** The lists that hold a person, and since when. */
export async function listsHolding(
  context: OperationContext,
  person: string,
): Promise<{ OptOutListName: string; OptedOutTimestamp: Date }[]> {
  const { workspaceId } = context.workspace;
  return context.db
    .select({ OptOutListName: optOutLists.optOutListName, OptedOutTimestamp: optedOutNumbers.optedOutAt })
    .from(optOutLists)
    .innerJoin(
      optedOutNumbers,
      and(
        eq(optedOutNumbers.workspaceId, optOutLists.workspaceId),
        eq(optedOutNumbers.listId, optOutLists.listId),
        eq(optedOutNumbers.phoneNumber, person),
      ),
    )
    .where(eq(optOutLists.workspaceId, workspaceId))
    .orderBy(optOutLists.optOutListName);
}

/** Whether a text to this number reaches one of ours. */
export async function isOwnNumber(context: OperationContext, number: string): Promise<boolean> {
  const [row] = await context.db
    .select({ id: phoneNumbers.phoneNumberId })
    .from(phoneNumbers)
    .where(
      and(
        eq(phoneNumbers.workspaceId, context.workspace.workspaceId),
        or(eq(phoneNumbers.phoneNumber, number), eq(phoneNumbers.phoneNumber, parseE164(number) ?? number)),
        eq(phoneNumbers.status, 'ACTIVE'),
      ),
    );
  return row !== undefined;
}
