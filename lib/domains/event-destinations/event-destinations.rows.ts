import { and, asc, count, eq, inArray, sql } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import { eventDestinations, eventPublications } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import { notFound } from '@/lib/operations/operation-error';
import type { EventDestinationRow } from './event-destinations.present';
import type { Target } from './event-destinations.rules';

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

const named = (context: Pick<DestinationContext, 'workspace'>, configurationSetName: string, name: string) =>
  and(ofSet(context, configurationSetName), eq(eventDestinations.eventDestinationName, name));

/** How many destinations a set has; exact until the transaction ends while the set is locked. */
export async function countDestinations(context: DestinationContext, configurationSetName: string): Promise<number> {
  const [row] = await context.db
    .select({ held: count() })
    .from(eventDestinations)
    .where(ofSet(context, configurationSetName));
  return row?.held ?? 0;
}

/** Stores a destination; undefined when its set has one of this name. */
export async function insertDestination(
  { db, workspace }: DestinationContext,
  destination: Omit<typeof eventDestinations.$inferInsert, 'workspaceId'>,
): Promise<EventDestinationRow | undefined> {
  const [row] = await db
    .insert(eventDestinations)
    .values({ ...destination, workspaceId: workspace.workspaceId })
    .onConflictDoNothing()
    .returning();
  return row;
}

/** @throws ResourceNotFoundException */
export async function requireDestination(
  context: DestinationContext,
  configurationSetName: string,
  name: string,
): Promise<EventDestinationRow> {
  const [row] = await context.db
    .select()
    .from(eventDestinations)
    .where(named(context, configurationSetName, name));
  if (!row) throw notFound('event-destination', name);
  return row;
}

/** Changes what is given of a destination whose set is locked, and answers the whole. */
export async function changeDestination(
  context: DestinationContext,
  row: EventDestinationRow,
  change: Partial<Target & Pick<EventDestinationRow, 'enabled' | 'matchingEventTypes'>>,
): Promise<EventDestinationRow> {
  if (Object.values(change).every((value) => value === undefined)) return row;
  const [changed] = await context.db
    .update(eventDestinations)
    .set(change)
    .where(named(context, row.configurationSetName, row.eventDestinationName))
    .returning();
  if (!changed) throw new Error(`The event destination ${row.eventDestinationName} went while it was locked.`);
  return changed;
}

export async function deleteDestination(context: DestinationContext, row: EventDestinationRow): Promise<void> {
  await context.db.delete(eventDestinations).where(named(context, row.configurationSetName, row.eventDestinationName));
}

/** Deletes the destinations of a set that is locked. */
export async function deleteDestinationsOfSet(
  context: DestinationContext,
  configurationSetName: string,
): Promise<void> {
  await context.db.delete(eventDestinations).where(ofSet(context, configurationSetName));
}

/** Has a sample published like any event of the destination. */
export async function storeSample(
  { db, workspace }: DestinationContext,
  { eventDestinationId }: EventDestinationRow,
  record: { readonly messageId: string; readonly messageStatus: string },
): Promise<void> {
  await db.insert(eventPublications).values({
    eventDestinationId,
    workspaceId: workspace.workspaceId,
    messageId: record.messageId,
    attempt: 1,
    status: record.messageStatus,
    record,
  });
}

/** How the publishing of a destination goes. */
export interface DestinationDelivery {
  readonly waiting: number;
  readonly failures: number;
  readonly lastFailure: string | null;
}

/** As far as waiting events are counted: more than these are as good as many. */
const mostCounted = 1000;

/** How the publishing of each destination goes, by its id. */
export async function deliveryOfDestinations(
  { db, workspace: { workspaceId } }: DestinationContext,
  destinations: readonly EventDestinationRow[],
): Promise<ReadonlyMap<number, DestinationDelivery>> {
  if (destinations.length === 0) return new Map();
  const rows = await db.execute<{ id: string; waiting: number; failures: number; last_failure: string | null }>(sql`
    select d.event_destination_id::text as id,
           (select count(*) from (select from event_publications p
             where p.event_destination_id = d.event_destination_id limit ${mostCounted}) w)::int as waiting,
           coalesce(t.failures, s.failures, 0)::int as failures, coalesce(t.last_failure, s.last_failure) as last_failure
      from event_destinations d
      left join streams s on d.target_kind = 'STREAM' and s.failures > 0
                         and s.workspace_id = d.workspace_id and s.stream_name = d.target_name
      left join lateral (
        select sum((select count(*) from (select from subscription_deliveries x
                     where x.workspace_id = n.workspace_id and x.subscription_id = n.subscription_id and x.status = 'DEAD'
                     limit ${mostCounted}) dead)) as failures,
               (array_agg(n.last_failure order by n.last_failed_at desc) filter (where n.last_failure is not null))[1] as last_failure
          from subscriptions n
         where d.target_kind = 'TOPIC' and n.workspace_id = d.workspace_id and n.topic_name = d.target_name
      ) t on true
     where d.workspace_id = ${workspaceId} and d.event_destination_id = any(${arrayOf(
       'text',
       destinations.map(({ eventDestinationId }) => eventDestinationId),
     )}::bigint[])`);
  return new Map(
    rows.map(({ id, waiting, failures, last_failure: lastFailure }) => [
      Number(id),
      { waiting, failures, lastFailure },
    ]),
  );
}
