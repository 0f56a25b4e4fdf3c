import { and, desc, eq, inArray, lt, or } from 'drizzle-orm';
import {
  inboundMessages,
  messages,
  optedOutNumbers,
  optOutLists,
  optOutReversals,
  phoneNumbers,
  pools,
  senderIds,
  twoWayPublications,
} from '@/db/schema';
import { defaultOptOutList } from '@/lib/domains/opt-out-lists/opt-out-lists.rules';
import type { OperationContext } from '@/lib/operations/call-context';
import { notFound } from '@/lib/operations/operation-error';
import type { OriginatorType } from '@/lib/reference/channels';
import { destinationCountry } from '@/lib/reference/destination-country';
import { parseE164 } from '@/lib/reference/phone-number';
import type { ConversationOriginator } from './inbound.shapes';

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

const sentColumns = {
  messageId: messages.messageId,
  acceptedAt: messages.acceptedAt,
  originator: messages.originator,
  body: messages.body,
  status: messages.status,
  isFinal: messages.isFinal,
  purpose: messages.purpose,
  parts: messages.parts,
  priceMicros: messages.priceMicros,
  carrierFeeMicros: messages.carrierFeeMicros,
};

/** The messages that one person was sent, newest first, of ids before `before`. */
export async function messagesTo(context: OperationContext, person: string, before: string | undefined, limit: number) {
  return context.db
    .select(sentColumns)
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
export type SentRow = Awaited<ReturnType<typeof messagesTo>>[number];

/** The lists that hold a person: since when, by whose word, and when somebody here last went against it. */
export async function listsHolding(context: OperationContext, person: string) {
  const { workspaceId } = context.workspace;
  return context.db
    .select({
      optOutListName: optOutLists.optOutListName,
      optedOutAt: optedOutNumbers.optedOutAt,
      endUserOptedOut: optedOutNumbers.endUserOptedOut,
      keyword: optedOutNumbers.keyword,
      originator: optedOutNumbers.originator,
      reversedAt: optOutReversals.reversedAt,
    })
    .from(optOutLists)
    .innerJoin(
      optedOutNumbers,
      and(
        eq(optedOutNumbers.workspaceId, optOutLists.workspaceId),
        eq(optedOutNumbers.listId, optOutLists.listId),
        eq(optedOutNumbers.phoneNumber, person),
      ),
    )
    .leftJoin(
      optOutReversals,
      and(
        eq(optOutReversals.workspaceId, optOutLists.workspaceId),
        eq(optOutReversals.listId, optOutLists.listId),
        eq(optOutReversals.phoneNumber, person),
      ),
    )
    .where(eq(optOutLists.workspaceId, workspaceId))
    .orderBy(optOutLists.optOutListName);
}
export type HoldingList = Awaited<ReturnType<typeof listsHolding>>[number];

/**
 * The list that each of these originators sends by now. A number has its pool's for its own; a sender ID its pool's. What
 * the workspace no longer has, and a shared route, go by the list that everybody has.
 */
export async function listsOfOriginators(
  context: OperationContext,
  person: string,
  identities: readonly string[],
): Promise<ConversationOriginator[]> {
  const { workspaceId } = context.workspace;
  const [numbers, senders] = await Promise.all([
    context.db
      .select({ name: phoneNumbers.phoneNumber, list: phoneNumbers.optOutListName, poolId: phoneNumbers.poolId })
      .from(phoneNumbers)
      .where(and(eq(phoneNumbers.workspaceId, workspaceId), inArray(phoneNumbers.phoneNumber, [...identities]))),
    context.db
      .select({ name: senderIds.senderId, list: pools.optOutListName, poolId: senderIds.poolId })
      .from(senderIds)
      .leftJoin(pools, and(eq(pools.workspaceId, senderIds.workspaceId), eq(pools.poolId, senderIds.poolId)))
      .where(
        and(
          eq(senderIds.workspaceId, workspaceId),
          inArray(senderIds.senderId, [...identities]),
          // The same sender ID can be had in several countries; the person's is the one that writes to them.
          eq(senderIds.isoCountryCode, destinationCountry(person)?.iso ?? ''),
        ),
      ),
  ]);
  return identities.map((identity) => {
    const found = [...numbers, ...senders].find(({ name }) => name === identity);
    return {
      OriginationIdentity: identity,
      OptOutListName: found?.list ?? defaultOptOutList,
      PoolId: found?.poolId ?? undefined,
    };
  });
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
