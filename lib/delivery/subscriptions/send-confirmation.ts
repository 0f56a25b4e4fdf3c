import { sql } from 'drizzle-orm';
import { confirmationValidMilliseconds, hashConfirmationToken } from '@/lib/domains/topics/confirmation-token';
import type { Runtime } from '@/lib/operations/call-context';
import { announceChanges } from '../apply-reports';
import { describeFailure } from './describe-failure';
import { openMail, type SendMail } from './mail';
import { confirmationMail } from './mail-texts';
import { pauseAfter } from './retries';

/** Whoever takes one and dies leaves it to another after this time. */
const leaseMinutes = 5;

interface DueRow extends Record<string, unknown> {
  workspace_id: number;
  subscription_id: string;
  endpoint: string;
  failures: number;
  topic_arn: string;
  clock_offset_ms: number;
}

/**
 * Sends one mail that asks a person to confirm a subscription: the one that is due longest. The token is made here and is in
 * that mail only; what is kept is its hash. A mail that could not be sent is tried again, with a new token.
 * @returns how many mails were tried
 */
export async function sendConfirmation(runtime: Runtime, sendMail?: SendMail): Promise<number> {
  const { smtp, publicUrl } = runtime.settings;
  if (!smtp) return 0;
  const { write } = runtime.database;
  const clock = runtime.clock();
  const workspaceNow = sql`${clock.toISOString()}::timestamptz + make_interval(secs => w.clock_offset_ms / 1000.0)`;
  const token = runtime.ids.hex() + runtime.ids.hex();
  const [row] = await write.execute<DueRow>(sql`
    with next as (
      select s.workspace_id, s.subscription_id, w.clock_offset_ms, ${workspaceNow} as now,
             'arn:aws:sns:' || w.region || ':' || w.account_id || ':' || s.topic_name as topic_arn
        from subscriptions s join workspaces w using (workspace_id)
       where s.confirmed_at is null and s.confirmation_due_at <= ${workspaceNow}
       order by s.confirmation_due_at limit 1 for no key update of s skip locked
    )
    update subscriptions s
       set confirmation_due_at = next.now + make_interval(mins => ${leaseMinutes}),
           confirmation_token_hash = ${hashConfirmationToken(token)},
           confirmation_expires_at = next.now + make_interval(secs => ${confirmationValidMilliseconds / 1000})
      from next where s.workspace_id = next.workspace_id and s.subscription_id = next.subscription_id
    returning s.workspace_id, s.subscription_id, s.endpoint, s.failures, next.topic_arn, next.clock_offset_ms`);
  if (!row) return 0;
  const mail = confirmationMail(row.endpoint, row.topic_arn, publicUrl, token);
  const failure = await (sendMail ?? openMail(smtp))(mail).then(() => undefined, describeFailure);
  const failures = failure === undefined ? 0 : row.failures + 1;
  const now = new Date(clock.getTime() + row.clock_offset_ms);
  const pauseSeconds = failure === undefined ? undefined : pauseAfter(failures);
  const dueAt = pauseSeconds === undefined ? null : new Date(now.getTime() + pauseSeconds * 1000).toISOString();
  await write.execute(sql`
    update subscriptions
       set confirmation_due_at = ${dueAt}::timestamptz, failures = ${failures},
           last_failure = coalesce(${failure ?? null}, last_failure),
           last_failed_at = case when ${failure ?? null}::text is null then last_failed_at else ${now.toISOString()}::timestamptz end
     where workspace_id = ${row.workspace_id} and subscription_id = ${row.subscription_id}::uuid`);
  await announceChanges(write, new Set([row.workspace_id]));
  return 1;
}
