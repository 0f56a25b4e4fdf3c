import { and, asc, count, eq, sql } from 'drizzle-orm';
import { eventDestinations, phoneNumbers, pools, subscriptions, topics } from '@/db/schema';
import { alarmsOfTopic, countAlarmsByTopic } from '@/lib/domains/alarms/alarms.rows';
import { targetForms } from '@/lib/domains/event-destinations/event-destinations.rules';
import { countDestinationsByTarget } from '@/lib/domains/event-destinations/targets.rows';
import { tagsOf } from '@/lib/domains/tags/tags.rows';
import type { OperationContext } from '@/lib/operations/call-context';
import { notFound } from '@/lib/operations/operation-error';
import type { TopicRow } from './topics.present';
import type { TopicUser } from './topics.shapes';

type TopicContext = Pick<OperationContext, 'db' | 'workspace'>;

const named = ({ workspace }: Pick<TopicContext, 'workspace'>, topicName: string) =>
  and(eq(topics.workspaceId, workspace.workspaceId), eq(topics.topicName, topicName));

/** Stores a topic; undefined when the workspace has one of this name. */
export async function insertTopic(
  { db, now, workspace }: OperationContext,
  topicName: string,
): Promise<TopicRow | undefined> {
  const [row] = await db
    .insert(topics)
    .values({ workspaceId: workspace.workspaceId, topicName, createdAt: now })
    .onConflictDoNothing()
    .returning();
  return row;
}

/** Topics by name. */
export function listTopicRows({ db, workspace }: TopicContext): Promise<TopicRow[]> {
  return db.select().from(topics).where(eq(topics.workspaceId, workspace.workspaceId)).orderBy(asc(topics.topicName));
}

/** How many topics the workspace has; exact until the transaction ends under the workspace's lock. */
export async function countTopics({ db, workspace }: TopicContext): Promise<number> {
  return db.$count(topics, eq(topics.workspaceId, workspace.workspaceId));
}

/** @throws ResourceNotFoundException */
export async function requireTopic(context: TopicContext, topicName: string): Promise<TopicRow> {
  const [row] = await context.db.select().from(topics).where(named(context, topicName));
  if (!row) throw notFound('topic', topicName);
  return row;
}

/** The same, locked against new users and subscriptions. @throws ResourceNotFoundException */
export async function lockTopic(context: TopicContext, topicName: string): Promise<TopicRow> {
  const [row] = await context.db.select().from(topics).where(named(context, topicName)).for('update');
  if (!row) throw notFound('topic', topicName);
  return row;
}

/** Deletes a topic that is locked, with its subscriptions; a job takes away what was to be delivered to them. */
export async function deleteTopicRow(context: TopicContext, topicName: string): Promise<void> {
  const { db, workspace } = context;
  await db.execute(sql`
    with gone as (
      delete from subscriptions where workspace_id = ${workspace.workspaceId} and topic_name = ${topicName}
      returning workspace_id, subscription_id
    )
    select graphile_worker.add_job('remove_deleted_subscription',
      json_build_object('workspaceId', workspace_id, 'subscriptionId', subscription_id)) from gone`);
  await db.delete(topics).where(named(context, topicName));
}

/** How often each topic is used, by its name. */
export interface TopicUses {
  readonly subscriptions: ReadonlyMap<string, number>;
  readonly eventDestinations: ReadonlyMap<string, number>;
  readonly twoWay: ReadonlyMap<string, number>;
  readonly alarms: ReadonlyMap<string, number>;
}

export async function countTopicUses(context: TopicContext): Promise<TopicUses> {
  const { db, workspace } = context;
  const [held, eventDestinationCounts, numbers, ofPools, alarmCounts] = await Promise.all([
    db
      .select({ name: subscriptions.topicName, held: count() })
      .from(subscriptions)
      .where(eq(subscriptions.workspaceId, workspace.workspaceId))
      .groupBy(subscriptions.topicName),
    countDestinationsByTarget(context, 'TOPIC'),
    db
      .select({ arn: phoneNumbers.twoWayChannelArn, held: count() })
      .from(phoneNumbers)
      .where(eq(phoneNumbers.workspaceId, workspace.workspaceId))
      .groupBy(phoneNumbers.twoWayChannelArn),
    db
      .select({ arn: pools.twoWayChannelArn, held: count() })
      .from(pools)
      .where(eq(pools.workspaceId, workspace.workspaceId))
      .groupBy(pools.twoWayChannelArn),
    countAlarmsByTopic(context),
  ]);
  const twoWay = new Map<string, number>();
  for (const { arn, held: users } of [...numbers, ...ofPools]) {
    const [, , , name] = targetForms.TOPIC.pattern.exec(arn ?? '') ?? [];
    if (name !== undefined) twoWay.set(name, (twoWay.get(name) ?? 0) + users);
  }
  return {
    subscriptions: new Map(held.map(({ name, held: number }) => [name, number])),
    eventDestinations: eventDestinationCounts,
    twoWay,
    alarms: alarmCounts,
  };
}

/** What publishes to a topic: event destinations, then phone numbers and pools whose two-way channel it is, then alarms; even while off. */
export async function usersOfTopic(context: TopicContext, topicName: string): Promise<TopicUser[]> {
  const { db, workspace } = context;
  const { workspaceId } = workspace;
  // The partition of an ARN is not ours to know: whatever it is, region, account and name decide.
  const form = `^arn:aws[a-z-]*:sns:${workspace.region}:${workspace.accountId}:${topicName}$`;
  const [destinations, numbers, ofPools, telling] = await Promise.all([
    db
      .select()
      .from(eventDestinations)
      .where(
        and(
          eq(eventDestinations.workspaceId, workspaceId),
          eq(eventDestinations.targetKind, 'TOPIC'),
          eq(eventDestinations.targetName, topicName),
        ),
      )
      .orderBy(asc(eventDestinations.configurationSetName), asc(eventDestinations.eventDestinationId)),
    db
      .select()
      .from(phoneNumbers)
      .where(and(eq(phoneNumbers.workspaceId, workspaceId), sql`${phoneNumbers.twoWayChannelArn} ~ ${form}`))
      .orderBy(asc(phoneNumbers.phoneNumber)),
    db
      .select()
      .from(pools)
      .where(and(eq(pools.workspaceId, workspaceId), sql`${pools.twoWayChannelArn} ~ ${form}`))
      .orderBy(asc(pools.createdAt)),
    alarmsOfTopic(context, topicName),
  ]);
  const tags = await tagsOf(
    context,
    ofPools.map(({ poolId }) => `pool/${poolId}`),
  );
  return [
    ...destinations.map((row) => ({
      Kind: 'EVENT_DESTINATION' as const,
      ResourceId: row.configurationSetName,
      Label: row.eventDestinationName,
      Enabled: row.enabled,
    })),
    ...numbers.map((row) => ({
      Kind: 'PHONE_NUMBER' as const,
      ResourceId: row.phoneNumberId,
      Label: row.phoneNumber,
      Enabled: row.twoWayEnabled,
    })),
    ...ofPools.map((row) => ({
      Kind: 'POOL' as const,
      ResourceId: row.poolId,
      Label: tags.get(`pool/${row.poolId}`)?.find(({ Key }) => Key === 'Name')?.Value ?? row.poolId,
      Enabled: row.twoWayEnabled,
    })),
    ...telling.map((row) => ({
      Kind: 'ALARM' as const,
      ResourceId: row.alarmName,
      Label: row.alarmName,
      Enabled: row.actionsEnabled,
    })),
  ];
}
