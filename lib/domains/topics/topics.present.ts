import type { topics } from '@/db/schema';
import { targetForms } from '@/lib/domains/event-destinations/event-destinations.rules';
import type { Workspace } from '@/lib/operations/call-context';
import type { TopicUses } from './topics.rows';
import type { Topic } from './topics.shapes';

export type TopicRow = typeof topics.$inferSelect;

/** The tail by which policies name a topic of this installation. */
export const topicTail = (topicName: string) => `topic/${topicName}`;

export const topicMembers = (workspace: Workspace, { topicName }: Pick<TopicRow, 'topicName'>) => ({
  TopicName: topicName,
  TopicArn: targetForms.TOPIC.arnOf(workspace, topicName),
});

export function presentTopic(workspace: Workspace, row: TopicRow, uses: TopicUses): Topic {
  return {
    ...topicMembers(workspace, row),
    CreatedTimestamp: row.createdAt,
    LastPublishedTimestamp: row.lastPublishedAt ?? undefined,
    SubscriptionCount: uses.subscriptions.get(row.topicName) ?? 0,
    EventDestinationCount: uses.eventDestinations.get(row.topicName) ?? 0,
    TwoWayCount: uses.twoWay.get(row.topicName) ?? 0,
    AlarmCount: uses.alarms.get(row.topicName) ?? 0,
  };
}
