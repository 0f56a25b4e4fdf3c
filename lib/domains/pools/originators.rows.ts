import { and, desc, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { phoneNumbers, senderIds } from '@/db/schema';
import { defaultOptOutList } from '@/lib/domains/opt-out-lists/opt-out-lists.rules';
import type { OperationContext } from '@/lib/operations/call-context';
import type { ListFilter } from '@/lib/operations/list-filters';
import type { CreationPosition } from '@/lib/operations/list-page';
import { invalid, notFound } from '@/lib/operations/operation-error';
import { parseResourceArn, resourceId } from '@/lib/operations/resource-id';
import { parseE164 } from '@/lib/reference/phone-number';
import { labelOf, originatorTail, type Capability, type MessageType, type Originator } from './pools.rules';
import type { PoolOriginatorFilterName } from './pools.shapes';

/** `sender-id/<name>/<country>`, as lanes name a sender ID. */
const senderOriginatorId = sql<string>`'sender-id/' || ${senderIds.senderId} || '/' || ${senderIds.isoCountryCode}`;

/**
 * The numbers and sender IDs of the workspace as one table. Members' own settings are kept equal to their pool's; a sender
 * ID has none, and outside a pool its people are on the list that every workspace has.
 */
function originatorsWhere(
  { db, workspace: { workspaceId } }: OperationContext,
  where: { readonly numbers?: SQL | undefined; readonly senderIds?: SQL | undefined } = {},
) {
  const numbers = db
    .select({
      kind: sql<Originator['kind']>`'PHONE_NUMBER'::text`.as('kind'),
      originatorId: sql<string>`${phoneNumbers.phoneNumberId}`.as('originator_id'),
      originationIdentity: sql<string>`${phoneNumbers.phoneNumberId}`.as('origination_identity'),
      phoneNumber: sql<string | null>`${phoneNumbers.phoneNumber}`.as('phone_number'),
      numberType: sql<Originator['numberType']>`${phoneNumbers.numberType}`.as('number_type'),
      isoCountryCode: phoneNumbers.isoCountryCode,
      messageTypes: sql<MessageType[]>`array[${phoneNumbers.messageType}]`.as('message_types'),
      capabilities: sql<Capability[]>`${phoneNumbers.numberCapabilities}`.as('capabilities'),
      twoWayEnabled: phoneNumbers.twoWayEnabled,
      twoWayChannelArn: phoneNumbers.twoWayChannelArn,
      twoWayChannelRole: phoneNumbers.twoWayChannelRole,
      selfManagedOptOutsEnabled: phoneNumbers.selfManagedOptOutsEnabled,
      optOutListName: phoneNumbers.optOutListName,
      poolId: phoneNumbers.poolId,
      createdAt: phoneNumbers.createdAt,
    })
    .from(phoneNumbers)
    .where(and(eq(phoneNumbers.workspaceId, workspaceId), where.numbers));
  const names = db
    .select({
      kind: sql<Originator['kind']>`'SENDER_ID'::text`.as('kind'),
      originatorId: senderOriginatorId.as('originator_id'),
      originationIdentity: sql<string>`${senderIds.senderId}`.as('origination_identity'),
      phoneNumber: sql<string | null>`null::text`.as('phone_number'),
      numberType: sql<Originator['numberType']>`null::text`.as('number_type'),
      isoCountryCode: senderIds.isoCountryCode,
      messageTypes: sql<MessageType[]>`${senderIds.messageTypes}`.as('message_types'),
      capabilities: sql<Capability[]>`array['SMS']`.as('capabilities'),
      twoWayEnabled: sql<boolean>`false`.as('two_way_enabled'),
      twoWayChannelArn: sql<string | null>`null::text`.as('two_way_channel_arn'),
      twoWayChannelRole: sql<string | null>`null::text`.as('two_way_channel_role'),
      selfManagedOptOutsEnabled: sql<boolean>`false`.as('self_managed_opt_outs_enabled'),
      optOutListName: sql<string>`${defaultOptOutList}::text`.as('opt_out_list_name'),
      poolId: senderIds.poolId,
      createdAt: senderIds.createdAt,
    })
    .from(senderIds)
    .where(and(eq(senderIds.workspaceId, workspaceId), where.senderIds));
  return unionAll(numbers, names).as('originators');
}

/** The originators of a pool, in no order. */
export function originatorsOfPool(context: OperationContext, poolId: string): Promise<Originator[]> {
  const originators = originatorsWhere(context, {
    numbers: eq(phoneNumbers.poolId, poolId),
    senderIds: eq(senderIds.poolId, poolId),
  });
  return context.db.select().from(originators);
}

export interface OriginatorSearch {
  /** All of the workspace when undefined. */
  readonly poolId?: string | undefined;
  readonly filters?: readonly ListFilter<PoolOriginatorFilterName>[];
}

/** Originators newest first, from a position on. */
export function listOriginators(
  context: OperationContext,
  { poolId, filters = [] }: OriginatorSearch,
  after: CreationPosition | undefined,
  limit: number,
): Promise<Originator[]> {
  const originators = originatorsWhere(context, {
    numbers: poolId === undefined ? undefined : eq(phoneNumbers.poolId, poolId),
    senderIds: poolId === undefined ? undefined : eq(senderIds.poolId, poolId),
  });
  const conditions: Readonly<Record<PoolOriginatorFilterName, (values: string[]) => SQL>> = {
    'iso-country-code': (values) => inArray(originators.isoCountryCode, values),
    'number-capability': (values) => sql`${originators.capabilities} && ${sql.param(values)}::text[]`,
  };
  return context.db
    .select()
    .from(originators)
    .where(
      and(
        ...filters.map(({ Name, Values }) => conditions[Name]([...Values])),
        after &&
          sql`(${originators.createdAt}, ${originators.originatorId}) < (${after.createdAt.toISOString()}::timestamptz, ${after.id})`,
      ),
    )
    .orderBy(desc(originators.createdAt), desc(originators.originatorId))
    .limit(limit);
}

/** What an input names: a sender ID with its country, or else a number by its id or its digits. */
interface NamedOriginator {
  readonly phoneNumberId?: string;
  readonly phoneNumber?: string;
  readonly senderId?: string;
  readonly senderIdCountry?: string | undefined;
}

interface OriginatorInput {
  readonly OriginationIdentity: string;
  readonly IsoCountryCode?: string | undefined;
}

/** @throws ValidationException INVALID_ARN; ResourceNotFoundException for the ARN of another workspace */
function readName(
  context: OperationContext,
  { OriginationIdentity, IsoCountryCode }: OriginatorInput,
): NamedOriginator {
  const identity = OriginationIdentity;
  if (identity.startsWith('arn:')) {
    const { kind } = parseResourceArn(identity, 'OriginationIdentity');
    if (kind !== 'sender-id') {
      return { phoneNumberId: resourceId(context.workspace, 'phone-number', identity, 'OriginationIdentity') };
    }
    const [senderId = '', senderIdCountry = ''] = resourceId(
      context.workspace,
      'sender-id',
      identity,
      'OriginationIdentity',
    ).split('/');
    return { senderId, senderIdCountry };
  }
  if (identity.startsWith('phone-')) return { phoneNumberId: identity };
  // A short code is no number of any plan; and in some countries a sender ID is all digits too.
  if (/^[0-9]+$/.test(identity)) {
    return { phoneNumber: parseE164(identity) ?? identity, senderId: identity, senderIdCountry: IsoCountryCode };
  }
  return { senderId: identity, senderIdCountry: IsoCountryCode };
}

/**
 * The originator that an input names: a number by id, ARN or digits, a sender ID by ARN or by name and country.
 * @throws ValidationException INVALID_ARN, COUNTRY_CODE_MISMATCH for the number of another country, MISSING_PARAMETER for a
 *   sender ID without its country; ResourceNotFoundException
 */
export async function requireOriginator(context: OperationContext, input: OriginatorInput): Promise<Originator> {
  const originator = await findOriginator(context, input);
  if (!originator) throw missingOriginator(context, input);
  if (input.IsoCountryCode !== undefined && input.IsoCountryCode !== originator.isoCountryCode) {
    throw invalid(
      'COUNTRY_CODE_MISMATCH',
      `${labelOf(originator)} is of ${originator.isoCountryCode}, not of ${input.IsoCountryCode}.`,
      'IsoCountryCode',
    );
  }
  return originator;
}

async function findOriginator(context: OperationContext, input: OriginatorInput): Promise<Originator | undefined> {
  const { phoneNumberId, phoneNumber, senderId, senderIdCountry } = readName(context, input);
  const never = sql`false`;
  const originators = originatorsWhere(context, {
    numbers:
      or(
        phoneNumberId === undefined ? undefined : eq(phoneNumbers.phoneNumberId, phoneNumberId),
        phoneNumber === undefined ? undefined : eq(phoneNumbers.phoneNumber, phoneNumber),
      ) ?? never,
    senderIds:
      senderId === undefined || senderIdCountry === undefined
        ? never
        : and(eq(senderIds.senderId, senderId), eq(senderIds.isoCountryCode, senderIdCountry)),
  });
  // Digits may name both: then the number is meant, as `PHONE_NUMBER` sorts before `SENDER_ID`.
  const [found] = await context.db.select().from(originators).orderBy(originators.kind).limit(1);
  return found;
}

function missingOriginator(context: OperationContext, input: OriginatorInput) {
  const { phoneNumberId, phoneNumber, senderId, senderIdCountry } = readName(context, input);
  if (senderId !== undefined && senderIdCountry === undefined && phoneNumber === undefined) {
    return invalid(
      'MISSING_PARAMETER',
      'IsoCountryCode is required with the name of a sender ID: the same name can be yours in several countries.',
      'IsoCountryCode',
    );
  }
  if (senderId !== undefined && senderIdCountry !== undefined) {
    return notFound('sender-id', `${senderId}/${senderIdCountry}`);
  }
  return notFound('phone-number', phoneNumberId ?? phoneNumber ?? input.OriginationIdentity);
}

/** The tail of the ARN of what an input names, for authorisation; a name that names nothing stands for any originator. */
export async function originatorTailOf(context: OperationContext, input: OriginatorInput): Promise<string> {
  const originator = await findOriginator(context, input);
  return originator ? originatorTail(originator) : '*';
}

const isOriginator = ({ workspace: { workspaceId } }: OperationContext, { kind, originatorId, ...its }: Originator) =>
  kind === 'PHONE_NUMBER'
    ? and(eq(phoneNumbers.workspaceId, workspaceId), eq(phoneNumbers.phoneNumberId, originatorId))
    : and(
        eq(senderIds.workspaceId, workspaceId),
        eq(senderIds.senderId, its.originationIdentity),
        eq(senderIds.isoCountryCode, its.isoCountryCode),
      );

/**
 * The originator that an input names, locked against changes of its settings. The caller holds the workspace's lock.
 * @throws as requireOriginator
 */
export async function lockOriginator(context: OperationContext, input: OriginatorInput): Promise<Originator> {
  const originator = await requireOriginator(context, input);
  const table = originator.kind === 'PHONE_NUMBER' ? phoneNumbers : senderIds;
  await context.db.select({ poolId: table.poolId }).from(table).where(isOriginator(context, originator)).for('update');
  return requireOriginator(context, input);
}

/** Puts an originator into a pool, or takes it out of the one it is in. The caller has locked it. */
export async function setPoolOf(
  context: OperationContext,
  originator: Originator,
  poolId: string | null,
): Promise<void> {
  const table = originator.kind === 'PHONE_NUMBER' ? phoneNumbers : senderIds;
  await context.db.update(table).set({ poolId }).where(isOriginator(context, originator));
}
