import { sql, type SQL } from 'drizzle-orm';
import type { DatabaseSession } from '@/db/client';
import type { Runtime } from '@/lib/operations/call-context';

/** A subscription that this process delivers to for a while, and no other. */
export interface LeasedSubscription {
  readonly workspaceId: number;
  readonly subscriptionId: string;
  readonly topicArn: string;
  readonly protocol: 'http' | 'https' | 'email';
  readonly endpoint: string;
  readonly encryptedSecret: Buffer | null;
  /** Failures in a row, up to now. */
  readonly failures: number;
  /** How far the workspace's clock is ahead. */
  readonly clockOffsetMilliseconds: number;
}

export interface DueDelivery {
  readonly deliveryId: string;
  readonly publicationId: string;
  readonly orderingKey: string;
  readonly body: string;
  readonly attempts: number;
  readonly publishedAt: Date;
}

/** What became of one try. */
export interface Attempt {
  readonly at: Date;
  readonly durationMilliseconds: number;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly answer?:
    { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string } | undefined;
  /** Why it did not arrive; absent where it did. */
  readonly failure?: string | undefined;
}

/** Longer than a round and the requests that it ends with: whoever lets it pass has died. */
const leaseSeconds = 90;

/**
 * Waits, may be tried, and has nothing before it of the same order that must wait longer. That is asked row by row of an
 * index: as an anti-join, or thought to hold for few rows, the planner would read the whole table for it.
 */
const isDue = (now: SQL) => sql`d.status = 'WAITING' and d.next_attempt_at <= ${now}
  and not coalesce((select true from subscription_deliveries e
        where e.workspace_id = d.workspace_id and e.subscription_id = d.subscription_id and e.status = 'WAITING'
          and e.ordering_key = d.ordering_key and e.delivery_id < d.delivery_id and e.next_attempt_at > ${now}
        limit 1), false)`;

const ofSubscription = ({ workspaceId, subscriptionId }: Pick<LeasedSubscription, 'workspaceId' | 'subscriptionId'>) =>
  sql`workspace_id = ${workspaceId} and subscription_id = ${subscriptionId}::uuid`;

interface LeasedRow extends Record<string, unknown> {
  workspace_id: number;
  subscription_id: string;
  topic_arn: string;
  protocol: LeasedSubscription['protocol'];
  endpoint: string;
  encrypted_secret: Buffer | null;
  failures: number;
  clock_offset_ms: number;
}

/** Takes the subscription that has waited longest of those with something due; undefined where there is none. */
export async function leaseSubscription(runtime: Runtime): Promise<LeasedSubscription | undefined> {
  const clock = sql`${runtime.clock().toISOString()}::timestamptz`;
  const now = sql`${clock} + make_interval(secs => w.clock_offset_ms / 1000.0)`;
  const [row] = await runtime.database.write.execute<LeasedRow>(sql`
    with next as (
      select s.workspace_id, s.subscription_id, w.clock_offset_ms,
             'arn:aws:sns:' || w.region || ':' || w.account_id || ':' || s.topic_name as topic_arn
        from subscriptions s join workspaces w using (workspace_id)
       where s.enabled and s.confirmed_at is not null
         and (s.leased_until is null or s.leased_until <= ${clock})
         and (s.retry_at is null or s.retry_at <= ${now})
         and coalesce((select true from subscription_deliveries d
                        where d.workspace_id = s.workspace_id and d.subscription_id = s.subscription_id and ${isDue(now)}
                        order by d.delivery_id limit 1), false)
       order by s.leased_until nulls first limit 1 for no key update of s skip locked
    )
    update subscriptions s set leased_until = ${clock} + make_interval(secs => ${leaseSeconds})
      from next where s.workspace_id = next.workspace_id and s.subscription_id = next.subscription_id
    returning s.workspace_id, s.subscription_id, next.topic_arn, s.protocol, s.endpoint, s.encrypted_secret, s.failures,
              next.clock_offset_ms`);
  return (
    row && {
      workspaceId: row.workspace_id,
      subscriptionId: row.subscription_id,
      topicArn: row.topic_arn,
      protocol: row.protocol,
      endpoint: row.endpoint,
      encryptedSecret: row.encrypted_secret,
      failures: row.failures,
      clockOffsetMilliseconds: row.clock_offset_ms,
    }
  );
}

interface DueRow extends Record<string, unknown> {
  delivery_id: string;
  publication_id: string;
  ordering_key: string;
  body: string;
  attempts: number;
  published_at: string;
}

/** The oldest deliveries that may be tried now. */
export async function dueDeliveries(
  db: DatabaseSession,
  subscription: LeasedSubscription,
  now: Date,
  limit: number,
): Promise<DueDelivery[]> {
  const rows = await db.execute<DueRow>(sql`
    select delivery_id::text, publication_id, ordering_key, body, attempts, published_at
      from subscription_deliveries d
     where ${ofSubscription(subscription)} and ${isDue(sql`${now.toISOString()}::timestamptz`)}
     order by d.delivery_id limit ${limit}`);
  return rows.map((row) => ({
    deliveryId: row.delivery_id,
    publicationId: row.publication_id,
    orderingKey: row.ordering_key,
    body: row.body,
    attempts: row.attempts,
    publishedAt: new Date(row.published_at),
  }));
}

/**
 * Writes down a try, at once: whatever happens to this process then, what has arrived is not sent again.
 * @param pauseSeconds to the next try of what failed; undefined after the last
 */
export async function recordAttempt(
  db: DatabaseSession,
  subscription: LeasedSubscription,
  { deliveryId, attempts }: DueDelivery,
  attempt: Attempt,
  pauseSeconds: number | undefined,
): Promise<void> {
  const { at, answer, failure } = attempt;
  const status = failure === undefined ? 'DELIVERED' : pauseSeconds === undefined ? 'DEAD' : 'WAITING';
  const next = new Date(at.getTime() + (pauseSeconds ?? 0) * 1000);
  await db.execute(sql`
    update subscription_deliveries
       set status = ${status}, attempts = ${attempts + 1}, last_attempt_at = ${at.toISOString()}::timestamptz,
           next_attempt_at = ${next.toISOString()}::timestamptz, duration_ms = ${attempt.durationMilliseconds},
           request_headers = ${JSON.stringify(attempt.requestHeaders)}::jsonb, answer_status = ${answer?.status ?? null},
           answer_headers = ${answer ? JSON.stringify(answer.headers) : null}::jsonb, answer_body = ${answer?.body ?? null},
           failure = ${failure ?? null}
     where ${ofSubscription(subscription)} and delivery_id = ${deliveryId}::bigint
       and status = 'WAITING' and attempts = ${attempts}`);
}

/** What a round was for its subscription. */
export interface RoundResult {
  /** Failures in a row at its end. */
  readonly failures: number;
  readonly restSeconds: number;
  readonly lastFailure: { readonly at: Date; readonly text: string } | undefined;
  readonly lastDeliveredAt: Date | undefined;
}

/** Lets go of a subscription. */
export async function releaseSubscription(
  runtime: Runtime,
  subscription: LeasedSubscription,
  { failures, restSeconds, lastFailure, lastDeliveredAt }: RoundResult,
): Promise<void> {
  const clock = runtime.clock();
  const retryAt = new Date(clock.getTime() + subscription.clockOffsetMilliseconds + restSeconds * 1000);
  const instant = (at: Date | undefined) => sql`${at?.toISOString() ?? null}::timestamptz`;
  await runtime.database.write.execute(sql`
    update subscriptions
       set leased_until = ${instant(clock)}, failures = ${failures},
           retry_at = ${instant(restSeconds > 0 ? retryAt : undefined)},
           last_failure = coalesce(${lastFailure?.text ?? null}, last_failure),
           last_failed_at = coalesce(${instant(lastFailure?.at)}, last_failed_at),
           last_delivered_at = coalesce(${instant(lastDeliveredAt)}, last_delivered_at)
     where ${ofSubscription(subscription)}`);
}
