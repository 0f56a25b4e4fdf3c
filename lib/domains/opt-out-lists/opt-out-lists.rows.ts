import { and, count, desc, eq, inArray, sql } from 'drizzle-orm';
import { optOutLists, phoneNumbers, pools, senderIds } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import type { CreationPosition } from '@/lib/operations/list-page';
import { notFound } from '@/lib/operations/operation-error';
import { resourceId } from '@/lib/operations/resource-id';
import type { OptOutListRow } from './opt-out-lists.present';
import { defaultOptOutList } from './opt-out-lists.rules';
import type { LinkedOriginator } from './opt-out-lists.shapes';

type ListContext = Pick<OperationContext, 'db' | 'workspace'>;

const inWorkspace = ({ workspace }: ListContext) => eq(optOutLists.workspaceId, workspace.workspaceId);
const named = (context: ListContext, optOutListName: string) =>
  and(inWorkspace(context), eq(optOutLists.optOutListName, optOutListName));

/** How many lists the workspace has, `Default` among them; exact until the transaction ends under the workspace's lock. */
export async function countOptOutLists(context: ListContext): Promise<number> {
  const [row] = await context.db.select({ lists: count() }).from(optOutLists).where(inWorkspace(context));
  return row?.lists ?? 0;
}

/** Stores a list; undefined when the workspace has one of this name. */
export async function insertOptOutList(
  context: OperationContext,
  optOutListName: string,
): Promise<OptOutListRow | undefined> {
  const [row] = await context.db
    .insert(optOutLists)
    .values({ workspaceId: context.workspace.workspaceId, optOutListName, createdAt: context.now })
    .onConflictDoNothing()
    .returning();
  return row;
}

/**
 * The list that a name or ARN names. For who links an originator to it: under the workspace's lock it cannot be deleted
 * before the link is there.
 * @param field the member that names it
 * @throws ResourceNotFoundException; ValidationException INVALID_ARN
 */
export async function requireOptOutList(
  context: ListContext,
  nameOrArn: string,
  field = 'OptOutListName',
): Promise<OptOutListRow> {
  const optOutListName = resourceId(context.workspace, 'opt-out-list', nameOrArn, field);
  const [row] = await context.db.select().from(optOutLists).where(named(context, optOutListName));
  if (!row) throw notFound('opt-out-list', optOutListName);
  return row;
}

/**
 * The same list, locked: who changes what is on a list holds it first, so that its count stays exact, no two changes wait
 * for each other's numbers, and nothing is added to a list that is being deleted. Sending never takes it.
 */
export async function lockOptOutList(context: ListContext, nameOrArn: string): Promise<OptOutListRow> {
  const optOutListName = resourceId(context.workspace, 'opt-out-list', nameOrArn, 'OptOutListName');
  const [row] = await context.db.select().from(optOutLists).where(named(context, optOutListName)).for('update');
  if (!row) throw notFound('opt-out-list', optOutListName);
  return row;
}

/**
 * Deletes a list that is locked. What stood on it is no list's any more, since its id is never given again; a job takes it
 * away, so that deleting a million numbers keeps nobody waiting.
 */
export async function deleteOptOutListRow(context: OperationContext, { listId }: OptOutListRow): Promise<void> {
  await context.db.delete(optOutLists).where(and(inWorkspace(context), eq(optOutLists.listId, listId)));
  await context.db.execute(sql`
    select graphile_worker.add_job('remove_deleted_opt_out_list',
      json_build_object('workspaceId', ${context.workspace.workspaceId}::int, 'listId', ${listId}::bigint))`);
}

/** Lists newest first, from a position on; all of them, or those named. */
export function listOptOutLists(
  context: OperationContext,
  names: readonly string[] | undefined,
  after: CreationPosition | undefined,
  limit: number,
): Promise<OptOutListRow[]> {
  return context.db
    .select()
    .from(optOutLists)
    .where(
      and(
        inWorkspace(context),
        names && inArray(optOutLists.optOutListName, [...names]),
        after &&
          sql`(${optOutLists.createdAt}, ${optOutLists.optOutListName}) < (${after.createdAt.toISOString()}::timestamptz, ${after.id})`,
      ),
    )
    .orderBy(desc(optOutLists.createdAt), desc(optOutLists.optOutListName))
    .limit(limit);
}

/** @throws ResourceNotFoundException for the first name that no list of the workspace has */
export async function requireOptOutLists(context: OperationContext, names: readonly string[]): Promise<void> {
  const rows = await listOptOutLists(context, names, undefined, names.length);
  const missing = names.find((name) => !rows.some(({ optOutListName }) => optOutListName === name));
  if (missing !== undefined) throw notFound('opt-out-list', missing);
}

/**
 * Everything that sends by a list, as rows of one shape. A number in a pool has the pool's list for its own; a sender ID
 * has none, and uses its pool's or `Default`.
 */
function linkedOriginators({ workspace: { workspaceId } }: ListContext) {
  return sql`
    select p.opt_out_list_name as list, 'POOL' as type, p.pool_id as id, 'pool/' || p.pool_id as tail,
           (select value from tags t where t.workspace_id = p.workspace_id and t.resource = 'pool/' || p.pool_id and t.key = 'Name') as name,
           null as country, null as pool_id
      from ${pools} p where p.workspace_id = ${workspaceId}
    union all
    select n.opt_out_list_name, n.number_type, n.phone_number_id, 'phone-number/' || n.phone_number_id, n.phone_number,
           n.iso_country_code, n.pool_id
      from ${phoneNumbers} n where n.workspace_id = ${workspaceId}
    union all
    select coalesce(p.opt_out_list_name, ${defaultOptOutList}), 'SENDER_ID', i.sender_id,
           'sender-id/' || i.sender_id || '/' || i.iso_country_code, i.sender_id, i.iso_country_code, i.pool_id
      from ${senderIds} i left join ${pools} p on p.workspace_id = i.workspace_id and p.pool_id = i.pool_id
     where i.workspace_id = ${workspaceId}`;
}

/** How many originators use each list, by its name; a list that none uses is absent. */
export async function countLinkedOriginators(context: OperationContext): Promise<ReadonlyMap<string, number>> {
  const rows = await context.db.execute<{ list: string; originators: number }>(
    sql`select list, count(*)::int as originators from (${linkedOriginators(context)}) linked group by list`,
  );
  return new Map(rows.map(({ list, originators }) => [list, originators]));
}

interface LinkedRow extends Record<string, unknown> {
  type: LinkedOriginator['OriginatorType'];
  id: string;
  tail: string;
  name: string | null;
  country: string | null;
  pool_id: string | null;
}

/** The originators that use a list, in the order of the tails of their ARNs, from one on. */
export async function listLinkedOriginatorRows(
  context: OperationContext,
  optOutListName: string,
  after: string,
  limit: number,
): Promise<(LinkedOriginator & { tail: string })[]> {
  const rows = await context.db.execute<LinkedRow>(sql`
    select * from (${linkedOriginators(context)}) linked
     where list = ${optOutListName} and tail > ${after} order by tail limit ${limit}`);
  return rows.map(({ type, id, tail, name, country, pool_id }) => ({
    tail,
    OriginatorType: type,
    OriginationIdentity: id,
    OriginationIdentityArn: context.arn(tail),
    Name: name ?? undefined,
    IsoCountryCode: country ?? undefined,
    PoolId: pool_id ?? undefined,
  }));
}
