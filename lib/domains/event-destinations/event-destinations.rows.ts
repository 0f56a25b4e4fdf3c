import { and, asc, eq, inArray } from 'drizzle-orm';
import { eventDestinations } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import type { EventDestinationRow } from './event-destinations.present';

type DestinationContext = Pick<OperationContext, 'db' | 'workspace'>;

const ofSet = ({ workspace }: Pick<DestinationContext, 'workspace'>, configurationSetName: string) =>
  and(
    eq(eventDestinations.workspaceId, workspace.workspaceId),
    eq(eventDestinations.configurationSetName, configurationSetName),
  );

/** The event destinations of several sets, by the set's name, each in order of creation. */
export async function destinationsOfSets(
  { db, workspace }: DestinationContext,
  configurationSetNames: readonly string[],
): Promise<ReadonlyMap<string, EventDestinationRow[]>> {
  const found = new Map<string, EventDestinationRow[]>();
  if (configurationSetNames.length === 0) return found;
  const rows = await db
    .select()
    .from(eventDestinations)
    .where(
      and(
        eq(eventDestinations.workspaceId, workspace.workspaceId),
        inArray(eventDestinations.configurationSetName, [...configurationSetNames]),
      ),
    )
    .orderBy(asc(eventDestinations.eventDestinationId));
  for (const row of rows) {
    found.set(row.configurationSetName, [...(found.get(row.configurationSetName) ?? []), row]);
  }
  return found;
}

/** Deletes the destinations of a set that is locked. */
export async function deleteDestinationsOfSet(
  context: DestinationContext,
  configurationSetName: string,
): Promise<void> {
  await context.db.delete(eventDestinations).where(ofSet(context, configurationSetName));
}
