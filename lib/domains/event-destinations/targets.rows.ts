import { and, eq, sql } from 'drizzle-orm';
import { eventDestinations, logGroups, streams, topics } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import { defaultStreamSettings } from '@/lib/domains/streams/streams.rules';
import type { Target, TargetKind } from './event-destinations.rules';

/**
 * Makes a target on its first use, so that what is published to it has somewhere to go. One that is there stays as it is,
 * and is locked: it cannot be deleted before its new user stands, nor be used while it is being deleted.
 */
export async function openTarget(
  { db, now, workspace }: Pick<OperationContext, 'db' | 'now' | 'workspace'>,
  { targetKind, targetName }: Pick<Target, 'targetKind' | 'targetName'>,
): Promise<void> {
  const made = { workspaceId: workspace.workspaceId, createdAt: now };
  switch (targetKind) {
    case 'LOG_GROUP':
      await db
        .insert(logGroups)
        .values({ ...made, logGroupName: targetName })
        .onConflictDoUpdate({
          target: [logGroups.workspaceId, logGroups.logGroupName],
          set: { logGroupName: sql`excluded.log_group_name` },
        });
      return;
    case 'STREAM':
      await db
        .insert(streams)
        .values({ ...made, streamName: targetName, ...defaultStreamSettings })
        .onConflictDoUpdate({
          target: [streams.workspaceId, streams.streamName],
          set: { streamName: sql`excluded.stream_name` },
        });
      return;
    case 'TOPIC':
      await db
        .insert(topics)
        .values({ ...made, topicName: targetName })
        .onConflictDoUpdate({
          target: [topics.workspaceId, topics.topicName],
          set: { topicName: sql`excluded.topic_name` },
        });
  }
}

/** The names of the sets whose destinations publish to a target, each once. */
export async function setsPublishingTo(
  { db, workspace }: Pick<OperationContext, 'db' | 'workspace'>,
  targetKind: TargetKind,
  targetName: string,
): Promise<string[]> {
  const rows = await db
    .selectDistinct({ name: eventDestinations.configurationSetName })
    .from(eventDestinations)
    .where(
      and(
        eq(eventDestinations.workspaceId, workspace.workspaceId),
        eq(eventDestinations.targetKind, targetKind),
        eq(eventDestinations.targetName, targetName),
      ),
    );
  return rows.map(({ name }) => name);
}

/** How many destinations publish to each target of a kind, by its name. */
export async function countDestinationsByTarget(
  { db, workspace }: Pick<OperationContext, 'db' | 'workspace'>,
  targetKind: TargetKind,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ name: eventDestinations.targetName, held: sql<number>`count(*)::int` })
    .from(eventDestinations)
    .where(and(eq(eventDestinations.workspaceId, workspace.workspaceId), eq(eventDestinations.targetKind, targetKind)))
    .groupBy(eventDestinations.targetName);
  return new Map(rows.map(({ name, held }) => [name, held]));
}
