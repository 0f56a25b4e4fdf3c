import { sql, type SQL } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import type { OperationContext } from '@/lib/operations/call-context';
import { notFound } from '@/lib/operations/operation-error';
import type { Delivery, DeliveryDetails, DeliveryStatus, GetDeliveryInput } from './deliveries.shapes';

type DeliveryContext = Pick<OperationContext, 'db' | 'workspace'>;

interface DeliveryRow extends Record<string, unknown> {
  id: string;
  subscription_id: string;
  protocol: string;
  endpoint: string;
  publication_id: string;
  status: DeliveryStatus;
  attempts: number;
  published_at: string;
  last_attempt_at: string | null;
  next_attempt_at: string;
  answer_status: number | null;
  duration_ms: number | null;
  failure: string | null;
}

interface DeliveryDetailsRow extends DeliveryRow {
  body: string;
  request_headers: Record<string, string> | null;
  answer_headers: Record<string, string> | null;
  answer_body: string | null;
}

const columns =
  sql.raw(`d.delivery_id::text as id, d.subscription_id, s.protocol, s.endpoint, d.publication_id, d.status,
  d.attempts, d.published_at, d.last_attempt_at, d.next_attempt_at, d.answer_status, d.duration_ms, d.failure`);

export interface DeliverySearch {
  readonly topicName: string;
  readonly subscriptionId: string | undefined;
  readonly status: DeliveryStatus | undefined;
  readonly before: string | undefined;
  readonly limit: number;
}

const ofTopic = ({ workspace }: DeliveryContext, topicName: string, subscriptionId: string | undefined): SQL =>
  sql`s.workspace_id = ${workspace.workspaceId} and s.topic_name = ${topicName}
      ${subscriptionId === undefined ? sql`` : sql`and s.subscription_id = ${subscriptionId}::uuid`}`;

/**
 * One page of a topic's log, newest first: the newest of each subscription, which are few and have an index each, then the
 * newest of those.
 */
export async function searchDeliveryRows(context: DeliveryContext, search: DeliverySearch): Promise<DeliveryRow[]> {
  const { topicName, subscriptionId, status, before, limit } = search;
  return context.db.execute<DeliveryRow>(sql`
    select ${columns}
      from subscriptions s
     cross join lateral (
       select * from subscription_deliveries x
        where x.workspace_id = s.workspace_id and x.subscription_id = s.subscription_id
          ${status === undefined ? sql`` : sql`and x.status = ${status}`}
          ${before === undefined ? sql`` : sql`and x.delivery_id < ${before}::bigint`}
        order by x.delivery_id desc limit ${limit}
     ) d
     where ${ofTopic(context, topicName, subscriptionId)}
     order by d.delivery_id desc limit ${limit}`);
}

/** @throws ResourceNotFoundException */
export async function requireDelivery(
  context: DeliveryContext,
  { TopicName, SubscriptionId, DeliveryId }: GetDeliveryInput,
): Promise<DeliveryDetailsRow> {
  const [row] = await context.db.execute<DeliveryDetailsRow>(sql`
    select ${columns}, d.body, d.request_headers, d.answer_headers, d.answer_body
      from subscriptions s join subscription_deliveries d using (workspace_id, subscription_id)
     where ${ofTopic(context, TopicName, SubscriptionId)} and d.delivery_id = ${DeliveryId}::bigint`);
  if (!row) throw notFound('delivery', DeliveryId);
  return row;
}

/**
 * Has deliveries made once more, as if they had not been tried: those that are named and do not wait already, or every dead
 * letter. An endpoint that is taken for down is asked at once.
 * @returns how many
 */
export async function replayDeliveryRows(
  context: DeliveryContext & Pick<OperationContext, 'now'>,
  topicName: string,
  subscriptionId: string | undefined,
  deliveryIds: readonly string[] | undefined,
): Promise<number> {
  const chosen = deliveryIds
    ? sql`d.status <> 'WAITING' and d.delivery_id = any(${arrayOf('text', deliveryIds)}::bigint[])`
    : sql`d.status = 'DEAD'`;
  const [row] = await context.db.execute<{ replayed: number }>(sql`
    with replayed as (
      update subscription_deliveries d
         set status = 'WAITING', attempts = 0, next_attempt_at = ${context.now.toISOString()}::timestamptz, failure = null
        from subscriptions s
       where ${ofTopic(context, topicName, subscriptionId)}
         and d.workspace_id = s.workspace_id and d.subscription_id = s.subscription_id and ${chosen}
      returning d.workspace_id, d.subscription_id
    ), asked as (
      update subscriptions s set retry_at = null
        from (select distinct workspace_id, subscription_id from replayed) r
       where s.workspace_id = r.workspace_id and s.subscription_id = r.subscription_id
    )
    select count(*)::int as replayed from replayed`);
  return row?.replayed ?? 0;
}

export const presentDelivery = (row: DeliveryRow): Delivery => ({
  DeliveryId: row.id,
  SubscriptionId: row.subscription_id,
  Protocol: row.protocol,
  Endpoint: row.endpoint,
  MessageId: row.publication_id,
  Status: row.status,
  Attempts: row.attempts,
  PublishedTimestamp: new Date(row.published_at),
  LastAttemptTimestamp: row.last_attempt_at === null ? undefined : new Date(row.last_attempt_at),
  NextAttemptTimestamp: row.status === 'WAITING' ? new Date(row.next_attempt_at) : undefined,
  AnswerStatus: row.answer_status ?? undefined,
  DurationMilliseconds: row.duration_ms ?? undefined,
  Failure: row.failure ?? undefined,
});

export const presentDeliveryDetails = (row: DeliveryDetailsRow): DeliveryDetails => ({
  ...presentDelivery(row),
  Message: row.body,
  RequestHeaders: row.request_headers ?? undefined,
  AnswerHeaders: row.answer_headers ?? undefined,
  AnswerBody: row.answer_body ?? undefined,
});
