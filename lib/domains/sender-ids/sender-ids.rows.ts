import { and, arrayOverlaps, count, desc, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import { originatorLanes, senderIds } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import type { ListFilter } from '@/lib/operations/list-filters';
import type { CreationPosition } from '@/lib/operations/list-page';
import { conflict, notFound } from '@/lib/operations/operation-error';
import { resourceId } from '@/lib/operations/resource-id';
import { partsPerSecond } from '@/lib/reference/throughput';
import { senderIdTail, type SenderIdKey, type SenderIdRow } from './sender-ids.present';
import { countryMismatch } from './sender-ids.rules';
import type { SenderIdFilterName, SenderIdMessageType } from './sender-ids.shapes';

type NewSenderId = Omit<typeof senderIds.$inferInsert, 'workspaceId' | 'laneId'>;

const inWorkspace = ({ workspace }: OperationContext) => eq(senderIds.workspaceId, workspace.workspaceId);

const isKey = ({ senderId, isoCountryCode }: SenderIdKey) =>
  and(eq(senderIds.senderId, senderId), eq(senderIds.isoCountryCode, isoCountryCode));

const booleans = (values: readonly string[]) => values.map((value) => value === 'true');

/** A filter that has passed checkSenderIdFilters, as a condition. */
const conditions: Readonly<Record<SenderIdFilterName, (values: string[]) => SQL>> = {
  'sender-id': (values) => inArray(senderIds.senderId, values),
  'iso-country-code': (values) => inArray(senderIds.isoCountryCode, values),
  // The filter's values were checked to be message types.
  'message-type': (values) => arrayOverlaps(senderIds.messageTypes, values as SenderIdMessageType[]),
  'deletion-protection-enabled': (values) => inArray(senderIds.deletionProtectionEnabled, booleans(values)),
  registered: (values) => inArray(senderIds.registered, booleans(values)),
};

/**
 * What a name or ARN and a country name.
 * @param field the member that holds the name or ARN
 * @throws ValidationException INVALID_ARN; COUNTRY_CODE_MISMATCH for an ARN of another country;
 *   ResourceNotFoundException for the ARN of another workspace
 */
export function senderIdKey(
  { workspace }: OperationContext,
  { SenderId, IsoCountryCode }: { readonly SenderId: string; readonly IsoCountryCode: string },
  field = 'SenderId',
): SenderIdKey {
  const [senderId = '', named] = resourceId(workspace, 'sender-id', SenderId, field).split('/');
  if (named !== undefined && named !== IsoCountryCode) throw countryMismatch(senderId, named, IsoCountryCode);
  return { senderId, isoCountryCode: IsoCountryCode };
}

/** How many sender IDs the workspace has; exact until the transaction ends under the workspace's lock. */
export async function countSenderIds(context: OperationContext): Promise<number> {
  const [row] = await context.db.select({ held: count() }).from(senderIds).where(inWorkspace(context));
  return row?.held ?? 0;
}

/**
 * Stores a sender ID with the lane that paces it. A lane of the same name may be left of one that was released: it goes on.
 * @throws ConflictException RESOURCE_ALREADY_EXISTS
 */
export async function insertSenderId(context: OperationContext, senderId: NewSenderId): Promise<SenderIdRow> {
  const { db, workspace } = context;
  const { workspaceId } = workspace;
  const originatorId = senderIdTail(senderId);
  const rate = partsPerSecond('SENDER_ID', senderId.isoCountryCode);
  const [lane] = await db
    .insert(originatorLanes)
    // A new lane has never sent, so it is free since ever: whatever clock it is served by.
    .values({ workspaceId, originatorId, partsPerSecond: rate, nextFreeAt: new Date(0) })
    .onConflictDoUpdate({
      target: [originatorLanes.workspaceId, originatorLanes.originatorId],
      set: { partsPerSecond: rate },
    })
    .returning({ laneId: originatorLanes.laneId });
  if (!lane) throw new Error('A lane was not answered.');
  const [row] = await db
    .insert(senderIds)
    .values({ ...senderId, ...lane, workspaceId })
    .onConflictDoNothing()
    .returning();
  if (row) return row;
  throw conflict(
    'RESOURCE_ALREADY_EXISTS',
    `This workspace has the sender ID ${senderId.senderId} in ${senderId.isoCountryCode} already.`,
    'sender-id',
    senderIdName(senderId),
  );
}

/** As errors name it. */
export const senderIdName = ({ senderId, isoCountryCode }: SenderIdKey) => `${senderId}/${isoCountryCode}`;

/** @throws ResourceNotFoundException */
export async function requireSenderId(context: OperationContext, key: SenderIdKey): Promise<SenderIdRow> {
  const [row] = await context.db
    .select()
    .from(senderIds)
    .where(and(inWorkspace(context), isKey(key)));
  if (!row) throw notFound('sender-id', senderIdName(key));
  return row;
}

/**
 * The sender ID, locked against other changes.
 * @throws ResourceNotFoundException
 */
export async function lockSenderId(context: OperationContext, key: SenderIdKey): Promise<SenderIdRow> {
  const [row] = await context.db
    .select()
    .from(senderIds)
    .where(and(inWorkspace(context), isKey(key)))
    .for('update');
  if (!row) throw notFound('sender-id', senderIdName(key));
  return row;
}

/** @throws ResourceNotFoundException */
export async function updateSenderIdRow(
  context: OperationContext,
  key: SenderIdKey,
  change: Pick<SenderIdRow, 'deletionProtectionEnabled'>,
): Promise<SenderIdRow> {
  const [row] = await context.db
    .update(senderIds)
    .set(change)
    .where(and(inWorkspace(context), isKey(key)))
    .returning();
  if (!row) throw notFound('sender-id', senderIdName(key));
  return row;
}

/** Takes a sender ID away. Its lane stays for what already waits in it: an accepted message is never lost. */
export async function deleteSenderId(context: OperationContext, key: SenderIdKey): Promise<void> {
  await context.db.delete(senderIds).where(and(inWorkspace(context), isKey(key)));
}

const isOneOfKeys = (keys: readonly SenderIdKey[]) => or(...keys.map(isKey));

/** @throws ResourceNotFoundException for the first that is not a sender ID of this workspace */
export async function requireSenderIds(context: OperationContext, keys: readonly SenderIdKey[]): Promise<void> {
  const rows = await context.db
    .select({ senderId: senderIds.senderId, isoCountryCode: senderIds.isoCountryCode })
    .from(senderIds)
    .where(and(inWorkspace(context), isOneOfKeys(keys)));
  const held = new Set(rows.map(senderIdName));
  const missing = keys.find((key) => !held.has(senderIdName(key)));
  if (missing) throw notFound('sender-id', senderIdName(missing));
}

export interface SenderIdSearch {
  /** All sender IDs when undefined. */
  readonly keys: readonly SenderIdKey[] | undefined;
  readonly filters: readonly ListFilter<SenderIdFilterName>[];
}

/** Sender IDs newest first, from a position on; a position's id is the name and the country, as senderIdName writes them. */
export function listSenderIds(
  context: OperationContext,
  { keys, filters }: SenderIdSearch,
  after: CreationPosition | undefined,
  limit: number,
): Promise<SenderIdRow[]> {
  const [afterSenderId = '', afterCountry = ''] = after?.id.split('/') ?? [];
  return context.db
    .select()
    .from(senderIds)
    .where(
      and(
        inWorkspace(context),
        keys && isOneOfKeys(keys),
        ...filters.map(({ Name, Values }) => conditions[Name]([...Values])),
        after &&
          sql`(${senderIds.createdAt}, ${senderIds.senderId}, ${senderIds.isoCountryCode})
            < (${after.createdAt.toISOString()}::timestamptz, ${afterSenderId}, ${afterCountry})`,
      ),
    )
    .orderBy(desc(senderIds.createdAt), desc(senderIds.senderId), desc(senderIds.isoCountryCode))
    .limit(limit);
}
