import { and, arrayOverlaps, count, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { originatorLanes, phoneNumbers } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import type { ListFilter } from '@/lib/operations/list-filters';
import type { CreationPosition } from '@/lib/operations/list-page';
import { conflict, notFound } from '@/lib/operations/operation-error';
import { numberFor } from '@/lib/reference/origination-numbers';
import { partsPerSecond } from '@/lib/reference/throughput';
import type { PhoneNumberRow } from './phone-numbers.present';
import type { NumberCapability, PhoneNumberFilterName } from './phone-numbers.shapes';

type NewPhoneNumber = Omit<typeof phoneNumbers.$inferInsert, 'workspaceId' | 'phoneNumber' | 'laneId'>;

/** Draws before a range of numbers counts as used up: with half of it taken, one call in a million meets that. */
const mostDraws = 20;

const inWorkspace = ({ workspace }: OperationContext) => eq(phoneNumbers.workspaceId, workspace.workspaceId);

const withId = (context: OperationContext, phoneNumberId: string) =>
  and(inWorkspace(context), eq(phoneNumbers.phoneNumberId, phoneNumberId));

const booleans = (values: readonly string[]) => values.map((value) => value === 'true');

/** A filter that has passed checkPhoneNumberFilters, as a condition. */
const conditions: Readonly<Record<PhoneNumberFilterName, (values: string[]) => SQL>> = {
  status: (values) => sql`${phoneNumbers.status} = any(${sql.param(values)}::text[])`,
  'iso-country-code': (values) => inArray(phoneNumbers.isoCountryCode, values),
  'message-type': (values) => sql`${phoneNumbers.messageType} = any(${sql.param(values)}::text[])`,
  // The filter's values were checked to be capabilities.
  'number-capability': (values) => arrayOverlaps(phoneNumbers.numberCapabilities, values as NumberCapability[]),
  'number-type': (values) => sql`${phoneNumbers.numberType} = any(${sql.param(values)}::text[])`,
  'two-way-enabled': (values) => inArray(phoneNumbers.twoWayEnabled, booleans(values)),
  'self-managed-opt-outs-enabled': (values) => inArray(phoneNumbers.selfManagedOptOutsEnabled, booleans(values)),
  'opt-out-list-name': (values) => inArray(phoneNumbers.optOutListName, values),
  'deletion-protection-enabled': (values) => inArray(phoneNumbers.deletionProtectionEnabled, booleans(values)),
  'two-way-channel-arn': (values) => inArray(phoneNumbers.twoWayChannelArn, values),
};

/** How many numbers the workspace has; exact until the transaction ends under the workspace's lock. */
export async function countPhoneNumbers(context: OperationContext): Promise<number> {
  const [row] = await context.db.select({ numbers: count() }).from(phoneNumbers).where(inWorkspace(context));
  return row?.numbers ?? 0;
}

/**
 * Stores a number with the lane that paces it. A number that somebody has is drawn anew.
 * @throws ConflictException NO_ORIGINATION_IDENTITIES_FOUND when no draw found a free one
 */
export async function insertPhoneNumber(context: OperationContext, number: NewPhoneNumber): Promise<PhoneNumberRow> {
  const { workspaceId } = context.workspace;
  const { numberType, isoCountryCode } = number;
  const [lane] = await context.db
    .insert(originatorLanes)
    .values({
      workspaceId,
      originatorId: number.phoneNumberId,
      partsPerSecond: partsPerSecond(numberType, isoCountryCode),
      // It has never sent, so it is free since ever: whatever clock it is served by.
      nextFreeAt: new Date(0),
    })
    .returning({ laneId: originatorLanes.laneId });
  if (!lane) throw new Error('A new lane was not answered.');
  for (let draw = 1; draw <= mostDraws; draw += 1) {
    const [row] = await context.db
      .insert(phoneNumbers)
      .values({ ...number, ...lane, workspaceId, phoneNumber: numberFor(numberType, isoCountryCode, context.random) })
      .onConflictDoNothing({ target: phoneNumbers.phoneNumber })
      .returning();
    if (row) return row;
  }
  throw conflict(
    'NO_ORIGINATION_IDENTITIES_FOUND',
    `No ${numberType} number is free in ${isoCountryCode} now. Try again, or release one.`,
    'phone-number',
  );
}

/** @throws ResourceNotFoundException */
export async function requirePhoneNumber(context: OperationContext, phoneNumberId: string): Promise<PhoneNumberRow> {
  const [row] = await context.db.select().from(phoneNumbers).where(withId(context, phoneNumberId));
  if (!row) throw notFound('phone-number', phoneNumberId);
  return row;
}

/**
 * The number with this id, locked against other changes.
 * @throws ResourceNotFoundException
 */
export async function lockPhoneNumber(context: OperationContext, phoneNumberId: string): Promise<PhoneNumberRow> {
  const [row] = await context.db.select().from(phoneNumbers).where(withId(context, phoneNumberId)).for('update');
  if (!row) throw notFound('phone-number', phoneNumberId);
  return row;
}

export type PhoneNumberChange = Partial<
  Pick<
    PhoneNumberRow,
    | 'twoWayEnabled'
    | 'twoWayChannelArn'
    | 'twoWayChannelRole'
    | 'selfManagedOptOutsEnabled'
    | 'optOutListName'
    | 'deletionProtectionEnabled'
  >
>;

/** Changes the settings of a number. The caller has locked it. */
export async function updatePhoneNumberRow(
  context: OperationContext,
  phoneNumberId: string,
  change: PhoneNumberChange,
): Promise<PhoneNumberRow> {
  const [row] = await context.db.update(phoneNumbers).set(change).where(withId(context, phoneNumberId)).returning();
  if (!row) throw notFound('phone-number', phoneNumberId);
  return row;
}

/** Takes a number away. Its lane stays for what already waits in it: an accepted message is never lost. */
export async function deletePhoneNumber(context: OperationContext, phoneNumberId: string): Promise<void> {
  await context.db.delete(phoneNumbers).where(withId(context, phoneNumberId));
}

/** @throws ResourceNotFoundException for the first id that is not a number of this workspace */
export async function requirePhoneNumbers(context: OperationContext, phoneNumberIds: string[]): Promise<void> {
  const rows = await context.db
    .select({ phoneNumberId: phoneNumbers.phoneNumberId })
    .from(phoneNumbers)
    .where(and(inWorkspace(context), inArray(phoneNumbers.phoneNumberId, phoneNumberIds)));
  const missing = phoneNumberIds.find((id) => !rows.some(({ phoneNumberId }) => phoneNumberId === id));
  if (missing !== undefined) throw notFound('phone-number', missing);
}

export interface PhoneNumberSearch {
  /** All numbers when undefined. */
  phoneNumberIds: string[] | undefined;
  filters: readonly ListFilter<PhoneNumberFilterName>[];
}

/** Numbers newest first, from a position on. */
export function listPhoneNumbers(
  context: OperationContext,
  { phoneNumberIds, filters }: PhoneNumberSearch,
  after: CreationPosition | undefined,
  limit: number,
): Promise<PhoneNumberRow[]> {
  return context.db
    .select()
    .from(phoneNumbers)
    .where(
      and(
        inWorkspace(context),
        phoneNumberIds && inArray(phoneNumbers.phoneNumberId, phoneNumberIds),
        ...filters.map(({ Name, Values }) => conditions[Name]([...Values])),
        after &&
          sql`(${phoneNumbers.createdAt}, ${phoneNumbers.phoneNumberId}) < (${after.createdAt.toISOString()}::timestamptz, ${after.id})`,
      ),
    )
    .orderBy(desc(phoneNumbers.createdAt), desc(phoneNumbers.phoneNumberId))
    .limit(limit);
}
