import { and, count, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { phoneNumbers, poolConversations, pools, senderIds, tags } from '@/db/schema';
import { addKeywords, removeKeywords, storedKeywordsOf } from '@/lib/domains/keywords/keywords.rows';
import { keepable, ruleSetOf } from '@/lib/domains/keywords/keywords.rules';
import type { OperationContext } from '@/lib/operations/call-context';
import type { ListFilter } from '@/lib/operations/list-filters';
import type { CreationPosition } from '@/lib/operations/list-page';
import { notFound } from '@/lib/operations/operation-error';
import { resourceId } from '@/lib/operations/resource-id';
import { quota } from '@/lib/reference/quotas';
import { originatorsOfPool, setPoolOf } from './originators.rows';
import type { PoolRow } from './pools.present';
import { joiningObstacles, obstacleRefusal, type Originator, type PoolTerms } from './pools.rules';
import type { PoolFilterName, PoolSummary } from './pools.shapes';

const inWorkspace = ({ workspace }: Pick<OperationContext, 'workspace'>) =>
  eq(pools.workspaceId, workspace.workspaceId);
const withId = (context: Pick<OperationContext, 'workspace'>, poolId: string) =>
  and(inWorkspace(context), eq(pools.poolId, poolId));

const booleans = (values: readonly string[]) => values.map((value) => value === 'true');

/** A filter that has passed checkPoolFilters, as a condition. */
const conditions: Readonly<Record<PoolFilterName, (values: string[]) => SQL>> = {
  status: (values) => sql`${pools.status} = any(${sql.param(values)}::text[])`,
  'message-type': (values) => sql`${pools.messageType} = any(${sql.param(values)}::text[])`,
  'two-way-enabled': (values) => inArray(pools.twoWayEnabled, booleans(values)),
  'self-managed-opt-outs-enabled': (values) => inArray(pools.selfManagedOptOutsEnabled, booleans(values)),
  'opt-out-list-name': (values) => inArray(pools.optOutListName, values),
  'shared-routes-enabled': (values) => inArray(pools.sharedRoutesEnabled, booleans(values)),
  'deletion-protection-enabled': (values) => inArray(pools.deletionProtectionEnabled, booleans(values)),
  'two-way-channel-arn': (values) => inArray(pools.twoWayChannelArn, values),
};

/** How many pools the workspace has; exact until the transaction ends under the workspace's lock. */
export async function countPools(context: OperationContext): Promise<number> {
  const [row] = await context.db.select({ held: count() }).from(pools).where(inWorkspace(context));
  return row?.held ?? 0;
}

export async function insertPool(
  { db, workspace }: OperationContext,
  pool: Omit<typeof pools.$inferInsert, 'workspaceId'>,
): Promise<PoolRow> {
  const [row] = await db
    .insert(pools)
    .values({ ...pool, workspaceId: workspace.workspaceId })
    .returning();
  if (!row) throw new Error('A new pool was not answered.');
  return row;
}

/**
 * The pool that an id or ARN names.
 * @throws ValidationException INVALID_ARN; ResourceNotFoundException
 */
export async function requirePool(context: OperationContext, idOrArn: string): Promise<PoolRow> {
  const poolId = resourceId(context.workspace, 'pool', idOrArn, 'PoolId');
  const [row] = await context.db.select().from(pools).where(withId(context, poolId));
  if (!row) throw notFound('pool', poolId);
  return row;
}

/** @throws ResourceNotFoundException for the first id that is not a pool of this workspace */
export async function requirePools(context: OperationContext, poolIds: string[]): Promise<void> {
  const rows = await context.db
    .select({ poolId: pools.poolId })
    .from(pools)
    .where(and(inWorkspace(context), inArray(pools.poolId, poolIds)));
  const missing = poolIds.find((id) => !rows.some(({ poolId }) => poolId === id));
  if (missing !== undefined) throw notFound('pool', missing);
}

export interface PoolSearch {
  /** All pools when undefined. */
  readonly poolIds: string[] | undefined;
  readonly filters: readonly ListFilter<PoolFilterName>[];
}

/** Pools newest first, from a position on. */
export function listPools(
  context: OperationContext,
  { poolIds, filters }: PoolSearch,
  after: CreationPosition | undefined,
  limit: number,
): Promise<PoolRow[]> {
  return context.db
    .select()
    .from(pools)
    .where(
      and(
        inWorkspace(context),
        poolIds && inArray(pools.poolId, poolIds),
        ...filters.map(({ Name, Values }) => conditions[Name]([...Values])),
        after &&
          sql`(${pools.createdAt}, ${pools.poolId}) < (${after.createdAt.toISOString()}::timestamptz, ${after.id})`,
      ),
    )
    .orderBy(desc(pools.createdAt), desc(pools.poolId))
    .limit(limit);
}

/** Each pool's name and how many originators it has, newest first. */
export async function summarisePools(context: OperationContext): Promise<PoolSummary[]> {
  const members = (table: typeof phoneNumbers | typeof senderIds) =>
    sql`(select count(*) from ${table} where ${table.workspaceId} = ${pools.workspaceId} and ${table.poolId} = ${pools.poolId})`;
  const rows = await context.db
    .select({
      PoolId: pools.poolId,
      Name: tags.value,
      OriginatorCount: sql<number>`(${members(phoneNumbers)} + ${members(senderIds)})::int`,
    })
    .from(pools)
    .leftJoin(
      tags,
      and(
        eq(tags.workspaceId, pools.workspaceId),
        eq(tags.resource, sql`'pool/' || ${pools.poolId}`),
        eq(tags.key, 'Name'),
      ),
    )
    .where(inWorkspace(context))
    .orderBy(desc(pools.createdAt), desc(pools.poolId));
  return rows.map(({ Name, ...row }) => ({ ...row, Name: Name ?? undefined }));
}

/** What a pool asks of who joins, with its members of now. */
export async function readPoolTerms(context: OperationContext, pool: PoolRow): Promise<PoolTerms> {
  const members = await originatorsOfPool(context, pool.poolId);
  const stored = await storedKeywordsOf(context, [pool.poolId]);
  return {
    ...pool,
    keywords: stored.get(pool.poolId) ?? [],
    numberCapabilities: members.find(({ kind }) => kind === 'PHONE_NUMBER')?.capabilities,
    originatorCount: members.length,
    mostOriginators: quota('originationIdentitiesPerPool'),
  };
}

/**
 * Puts an originator that fits into a pool. Its keywords go: they equal the pool's, which decide from now on. The caller
 * holds the workspace's lock and has locked the originator.
 * @throws ConflictException and ServiceQuotaExceededException, as joiningObstacles says
 */
export async function joinPool(context: OperationContext, pool: PoolRow, originator: Originator): Promise<void> {
  const own = (await storedKeywordsOf(context, [originator.originatorId])).get(originator.originatorId) ?? [];
  const [obstacle] = joiningObstacles(await readPoolTerms(context, pool), originator, own);
  if (obstacle) throw obstacleRefusal(obstacle, originator);
  await setPoolOf(context, originator, pool.poolId);
  await removeKeywords(context, originator.originatorId);
}

/**
 * Gives a new number, which has no keywords of its own yet, those of a pool that it is about to join: the pool's decide
 * from then on, so that there is nothing in which the two could differ.
 */
export async function takeKeywordsFrom(context: OperationContext, pool: PoolRow, phoneNumberId: string): Promise<void> {
  const stored = (await storedKeywordsOf(context, [pool.poolId])).get(pool.poolId) ?? [];
  await addKeywords(context, phoneNumberId, stored);
}

/**
 * Takes an originator out of its pool. A number leaves with the pool's settings and keywords, so that who has opted out
 * stays so, and nobody who writes to it meets a change.
 */
export async function leavePool(context: OperationContext, pool: PoolRow, originator: Originator): Promise<void> {
  await setPoolOf(context, originator, null);
  if (originator.kind === 'SENDER_ID') return;
  const stored = (await storedKeywordsOf(context, [pool.poolId])).get(pool.poolId) ?? [];
  await addKeywords(context, originator.originatorId, keepable(ruleSetOf(originator.numberType ?? ''), stored));
}

export type PoolChange = Partial<Omit<PoolRow, 'workspaceId' | 'poolId' | 'createdAt' | 'messageType'>>;

/**
 * Changes a pool, and with it the settings of all its numbers: theirs are kept equal, so that lists of numbers show what
 * holds, and a number that leaves takes it along.
 */
export async function updatePoolRow(context: OperationContext, poolId: string, change: PoolChange): Promise<PoolRow> {
  const { db, workspace } = context;
  const [row] = await db.update(pools).set(change).where(withId(context, poolId)).returning();
  if (!row) throw notFound('pool', poolId);
  const { twoWayEnabled, twoWayChannelArn, twoWayChannelRole, selfManagedOptOutsEnabled, optOutListName } = row;
  await db
    .update(phoneNumbers)
    .set({ twoWayEnabled, twoWayChannelArn, twoWayChannelRole, selfManagedOptOutsEnabled, optOutListName })
    .where(and(eq(phoneNumbers.workspaceId, workspace.workspaceId), eq(phoneNumbers.poolId, poolId)));
  return row;
}

/** Takes a pool away, with what was remembered of it. */
export async function deletePoolRow(context: OperationContext, poolId: string): Promise<void> {
  const { db, workspace } = context;
  await db
    .delete(poolConversations)
    .where(and(eq(poolConversations.workspaceId, workspace.workspaceId), eq(poolConversations.poolId, poolId)));
  await removeKeywords(context, poolId);
  await db.delete(pools).where(withId(context, poolId));
}
