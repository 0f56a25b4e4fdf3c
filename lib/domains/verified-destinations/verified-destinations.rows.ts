import { and, count, desc, eq, inArray, sql } from 'drizzle-orm';
import { verifiedDestinationNumbers } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import type { CreationPosition } from '@/lib/operations/list-page';
import { notFound } from '@/lib/operations/operation-error';
import type { VerifiedDestinationRow } from './verified-destinations.present';

const kind = 'verified-destination-number';
const table = verifiedDestinationNumbers;

const inWorkspace = ({ workspace }: OperationContext) => eq(table.workspaceId, workspace.workspaceId);
const withId = (context: OperationContext, id: string) =>
  and(inWorkspace(context), eq(table.verifiedDestinationNumberId, id));

/** How many numbers the workspace has added; exact until the transaction ends under the workspace's lock. */
export async function countVerifiedDestinations(context: OperationContext): Promise<number> {
  const [row] = await context.db.select({ numbers: count() }).from(table).where(inWorkspace(context));
  return row?.numbers ?? 0;
}

/** The id under which the workspace has a destination already. */
export async function findByDestination(context: OperationContext, destination: string): Promise<string | undefined> {
  const [row] = await context.db
    .select({ id: table.verifiedDestinationNumberId })
    .from(table)
    .where(and(inWorkspace(context), eq(table.destinationPhoneNumber, destination)));
  return row?.id;
}

export async function insertVerifiedDestination(
  context: OperationContext,
  destinationPhoneNumber: string,
): Promise<VerifiedDestinationRow> {
  const [row] = await context.db
    .insert(table)
    .values({
      workspaceId: context.workspace.workspaceId,
      verifiedDestinationNumberId: `verified-${context.newHex()}`,
      destinationPhoneNumber,
      status: 'PENDING',
      createdAt: context.now,
    })
    .returning();
  if (!row) throw new Error('A new verified destination number was not answered.');
  return row;
}

/** The number with this id, locked: codes and guesses of one number come one after the other. */
export async function lockVerifiedDestination(context: OperationContext, id: string): Promise<VerifiedDestinationRow> {
  const [row] = await context.db.select().from(table).where(withId(context, id)).for('update');
  if (!row) throw notFound(kind, id);
  return row;
}

/** Changes a number that the caller has locked. */
export async function updateVerifiedDestination(
  context: OperationContext,
  id: string,
  change: Partial<Omit<VerifiedDestinationRow, 'workspaceId' | 'verifiedDestinationNumberId'>>,
): Promise<void> {
  await context.db.update(table).set(change).where(withId(context, id));
}

export async function deleteVerifiedDestination(context: OperationContext, id: string): Promise<void> {
  await context.db.delete(table).where(withId(context, id));
}

export interface VerifiedDestinationSearch {
  /** Undefined = whatever it is. */
  readonly ids: string[] | undefined;
  readonly destinations: string[] | undefined;
  /** For each filter the statuses that it lets through. */
  readonly statuses: readonly (readonly string[])[];
}

/** @throws ResourceNotFoundException for the first id or destination that the workspace does not have */
export async function requireVerifiedDestinations(
  context: OperationContext,
  { ids, destinations }: Pick<VerifiedDestinationSearch, 'ids' | 'destinations'>,
): Promise<void> {
  for (const [column, names] of [
    [table.verifiedDestinationNumberId, ids],
    [table.destinationPhoneNumber, destinations],
  ] as const) {
    if (!names) continue;
    const rows = await context.db
      .select({ name: column })
      .from(table)
      .where(and(inWorkspace(context), inArray(column, names)));
    const missing = names.find((name) => !rows.some((row) => row.name === name));
    if (missing !== undefined) throw notFound(kind, missing);
  }
}

/** Numbers newest first, from a position on. */
export function listVerifiedDestinations(
  context: OperationContext,
  { ids, destinations, statuses }: VerifiedDestinationSearch,
  after: CreationPosition | undefined,
  limit: number,
): Promise<VerifiedDestinationRow[]> {
  return context.db
    .select()
    .from(table)
    .where(
      and(
        inWorkspace(context),
        ids && inArray(table.verifiedDestinationNumberId, ids),
        destinations && inArray(table.destinationPhoneNumber, destinations),
        ...statuses.map((allowed) => sql`${table.status} = any(${sql.param(allowed)}::text[])`),
        after &&
          sql`(${table.createdAt}, ${table.verifiedDestinationNumberId}) < (${after.createdAt.toISOString()}::timestamptz, ${after.id})`,
      ),
    )
    .orderBy(desc(table.createdAt), desc(table.verifiedDestinationNumberId))
    .limit(limit);
}
