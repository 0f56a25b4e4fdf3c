import { sql } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import type { DatabaseSession } from '@/db/client';

/** A topic of one workspace. */
export interface TopicOfWorkspace {
  readonly workspaceId: number;
  readonly targetName: string;
}

/** One thing that is published to a topic. */
export interface TopicMessage {
  readonly publicationId: string;
  /** What keeps its order: the events of one message, the texts of one person, the states of one alarm. */
  readonly orderingKey: string;
  readonly body: string;
}

/**
 * Gives each subscription of a topic its delivery of each message, in order: those that are on and, where people must agree,
 * confirmed. Without any, nobody hears of it.
 * @param now by the workspace's clock
 */
export async function publishToTopic(
  db: DatabaseSession,
  { workspaceId, targetName }: TopicOfWorkspace,
  topicMessages: readonly TopicMessage[],
  now: Date,
): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`;
  await db.execute(sql`
    with published as (
      update topics set last_published_at = ${at} where workspace_id = ${workspaceId} and topic_name = ${targetName}
    )
    insert into subscription_deliveries (workspace_id, subscription_id, publication_id, ordering_key, body, status,
                                         published_at, next_attempt_at)
    select s.workspace_id, s.subscription_id, p.publication_id, p.ordering_key, p.body, 'WAITING', ${at}, ${at}
      from subscriptions s, unnest(
             ${arrayOf(
               'uuid',
               topicMessages.map(({ publicationId }) => publicationId),
             )},
             ${arrayOf(
               'text',
               topicMessages.map(({ orderingKey }) => orderingKey),
             )},
             ${arrayOf(
               'text',
               topicMessages.map(({ body }) => body),
             )}
           ) with ordinality as p (publication_id, ordering_key, body, place)
     where s.workspace_id = ${workspaceId} and s.topic_name = ${targetName} and s.enabled and s.confirmed_at is not null
     order by p.place`);
}
