import { and, desc, eq, gte, inArray, lt, sql, type SQL } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import { activityRecords } from '@/db/schema';
import { firstUuidAt } from '@/lib/ids';
import type { OperationContext } from '@/lib/operations/call-context';
import { notFound } from '@/lib/operations/operation-error';
import type { ActivityRow } from './activity.present';
import type { ActivityFilterName } from './activity.shapes';

export interface ActivitySearch {
  readonly filters: readonly { name: ActivityFilterName; values: readonly string[] }[];
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  /** The last id of the page before. */
  readonly after?: string | undefined;
  readonly limit: number;
}

const anyOf: Readonly<Record<ActivityFilterName, (values: readonly string[]) => SQL>> = {
  resource: (values) => sql`${activityRecords.resources} && ${arrayOf('text', values)}`,
  'user-name': (values) => sql`${activityRecords.userName} = any(${arrayOf('text', values)})`,
  'event-name': (values) => sql`${activityRecords.operation} = any(${arrayOf('text', values)})`,
  'error-code': (values) => sql`${activityRecords.errorCode} = any(${arrayOf('text', values)})`,
  'read-only': (values) =>
    inArray(
      activityRecords.readOnly,
      values.map((value) => value === 'true'),
    ),
};

/** From the property that narrows most to the one that narrows least, of those whose index has the list's order. */
const leadingOrder: readonly ActivityFilterName[] = ['error-code', 'event-name', 'user-name', 'read-only'];

/**
 * One page of a search, newest first. Each value of the leading property is a range of one index whose order is the
 * list's; several values are read side by side and merged, so that no page costs more for the records behind it. A
 * resource is in few records or in so many that the newest soon hold it: which of the two, Postgres knows.
 */
export async function searchActivityRows(context: OperationContext, search: ActivitySearch): Promise<ActivityRow[]> {
  const leading = leadingOrder
    .map((name) => search.filters.find((filter) => filter.name === name))
    .find((filter) => filter !== undefined);
  const conditions: (SQL | undefined)[] = [
    eq(activityRecords.workspaceId, context.workspace.workspaceId),
    search.after === undefined ? undefined : lt(activityRecords.eventId, search.after),
    search.from && gte(activityRecords.eventId, firstUuidAt(search.from)),
    search.until && lt(activityRecords.eventId, firstUuidAt(search.until)),
    ...search.filters.filter((filter) => filter !== leading).map(({ name, values }) => anyOf[name](values)),
  ];
  const rangeOf = (extra?: SQL) =>
    context.db
      .select()
      .from(activityRecords)
      .where(and(...conditions, extra))
      .orderBy(desc(activityRecords.eventId))
      .limit(search.limit);
  if (!leading) return rangeOf();
  const ranges = await Promise.all(leading.values.map((value) => rangeOf(anyOf[leading.name]([value]))));
  return ranges
    .flat()
    .sort((a, b) => (a.eventId < b.eventId ? 1 : -1))
    .slice(0, search.limit);
}

/** @throws ResourceNotFoundException */
export async function requireActivityRecord(
  { db, workspace }: OperationContext,
  eventId: string,
): Promise<ActivityRow> {
  const [row] = await db
    .select()
    .from(activityRecords)
    .where(and(eq(activityRecords.workspaceId, workspace.workspaceId), eq(activityRecords.eventId, eventId)));
  if (!row) throw notFound('activity-record', eventId);
  return row;
}
