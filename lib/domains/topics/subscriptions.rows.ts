import { and, eq, sql } from 'drizzle-orm';
import { subscriptions } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import { notFound } from '@/lib/operations/operation-error';
import type { SubscriptionKey } from './subscriptions.shapes';

type SubscriptionContext = Pick<OperationContext, 'db' | 'workspace'>;
export type SubscriptionRow = typeof subscriptions.$inferSelect;

const named = ({ workspace }: Pick<SubscriptionContext, 'workspace'>, { TopicName, SubscriptionId }: SubscriptionKey) =>
  and(
    eq(subscriptions.workspaceId, workspace.workspaceId),
    eq(subscriptions.subscriptionId, SubscriptionId.toLowerCase()),
    eq(subscriptions.topicName, TopicName),
  );

/** Stores a subscription; undefined when the topic has one to the same endpoint. */
export async function insertSubscription(
  { db, workspace }: SubscriptionContext,
  subscription: Omit<typeof subscriptions.$inferInsert, 'workspaceId'>,
): Promise<SubscriptionRow | undefined> {
  const [row] = await db
    .insert(subscriptions)
    .values({ ...subscription, workspaceId: workspace.workspaceId })
    .onConflictDoNothing()
    .returning();
  return row;
}

/** The subscriptions of a topic in order of creation. */
export async function subscriptionsOf(
  { db, workspace }: SubscriptionContext,
  topicName: string,
): Promise<SubscriptionRow[]> {
  return db
    .select()
    .from(subscriptions)
    .where(and(eq(subscriptions.workspaceId, workspace.workspaceId), eq(subscriptions.topicName, topicName)))
    .orderBy(subscriptions.createdAt, subscriptions.subscriptionId);
}

/** How many subscriptions a topic has; exact until the transaction ends while the topic is locked. */
export async function countSubscriptions({ db, workspace }: SubscriptionContext, topicName: string): Promise<number> {
  return db.$count(
    subscriptions,
    and(eq(subscriptions.workspaceId, workspace.workspaceId), eq(subscriptions.topicName, topicName)),
  );
}

/** @throws ResourceNotFoundException */
export async function requireSubscription(
  context: SubscriptionContext,
  key: SubscriptionKey,
): Promise<SubscriptionRow> {
  const [row] = await context.db.select().from(subscriptions).where(named(context, key));
  if (!row) throw notFound('subscription', key.SubscriptionId);
  return row;
}

/** Changes what is given, and answers the whole. @throws ResourceNotFoundException */
export async function changeSubscription(
  context: SubscriptionContext,
  key: SubscriptionKey,
  change: Partial<SubscriptionRow>,
): Promise<SubscriptionRow> {
  const [row] = await context.db.update(subscriptions).set(change).where(named(context, key)).returning();
  if (!row) throw notFound('subscription', key.SubscriptionId);
  return row;
}

/** Deletes a subscription; a job takes away what was to be delivered to it. @throws ResourceNotFoundException */
export async function deleteSubscriptionRow(context: SubscriptionContext, key: SubscriptionKey): Promise<void> {
  const { db, workspace } = context;
  const [row] = await db
    .delete(subscriptions)
    .where(named(context, key))
    .returning({ subscriptionId: subscriptions.subscriptionId });
  if (!row) throw notFound('subscription', key.SubscriptionId);
  await db.execute(sql`
    select graphile_worker.add_job('remove_deleted_subscription',
      json_build_object('workspaceId', ${workspace.workspaceId}::int, 'subscriptionId', ${row.subscriptionId}::uuid))`);
}

/** How much a subscription has in its queue and among its dead letters. */
export interface Backlog {
  readonly waiting: number;
  readonly dead: number;
}

/** As far as deliveries are counted: more than these are as good as many. */
const mostCounted = 1000;

/** The backlog of each subscription of a topic, by its id. */
export async function backlogsOf(
  { db, workspace }: SubscriptionContext,
  topicName: string,
): Promise<ReadonlyMap<string, Backlog>> {
  const counted = (status: 'WAITING' | 'DEAD') => sql`
    (select count(*) from (select from subscription_deliveries d
      where d.workspace_id = s.workspace_id and d.subscription_id = s.subscription_id and d.status = ${status}
      limit ${mostCounted}) counted)::int`;
  const rows = await db.execute<{ subscription_id: string; waiting: number; dead: number }>(sql`
    select s.subscription_id, ${counted('WAITING')} as waiting, ${counted('DEAD')} as dead
      from subscriptions s where s.workspace_id = ${workspace.workspaceId} and s.topic_name = ${topicName}`);
  return new Map(rows.map((row) => [row.subscription_id, row]));
}
