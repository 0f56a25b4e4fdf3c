import type { Workspace } from '@/lib/operations/call-context';
import { topicMembers } from './topics.present';
import type { Backlog, SubscriptionRow } from './subscriptions.rows';
import type { Subscription } from './subscriptions.shapes';

const nothing: Backlog = { waiting: 0, dead: 0 };

function statusOf({ confirmedAt, enabled }: SubscriptionRow): Subscription['Status'] {
  if (confirmedAt === null) return 'PENDING_CONFIRMATION';
  return enabled ? 'ENABLED' : 'DISABLED';
}

export const subscriptionMembers = (
  workspace: Workspace,
  { topicName, subscriptionId }: Pick<SubscriptionRow, 'topicName' | 'subscriptionId'>,
) => ({
  SubscriptionId: subscriptionId,
  SubscriptionArn: `${topicMembers(workspace, { topicName }).TopicArn}:${subscriptionId}`,
});

export function presentSubscription(
  workspace: Workspace,
  row: SubscriptionRow,
  { waiting, dead }: Backlog = nothing,
): Subscription {
  return {
    ...subscriptionMembers(workspace, row),
    TopicArn: topicMembers(workspace, row).TopicArn,
    Protocol: row.protocol,
    Endpoint: row.endpoint,
    Status: statusOf(row),
    CreatedTimestamp: row.createdAt,
    LastDeliveryTimestamp: row.lastDeliveredAt ?? undefined,
    ConsecutiveFailures: row.failures,
    LastFailure: row.lastFailure ?? undefined,
    LastFailureTimestamp: row.lastFailedAt ?? undefined,
    RetryTimestamp: row.retryAt ?? undefined,
    WaitingCount: waiting,
    DeadCount: dead,
  };
}
