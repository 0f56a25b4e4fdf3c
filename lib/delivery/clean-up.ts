import { sql, type SQL } from 'drizzle-orm';
import { metricRetentionMonths } from '@/lib/reference/spend-metrics';
import { hoursKeptDays } from '@/lib/domains/statistics/roll-ups.rows';
import type { Runtime } from '@/lib/operations/call-context';

/** Days that an activity record is kept (architecture, "Audit"). */
export const activityRetentionDays = 90;

/** Days that the log of a subscription keeps what has been delivered, and dead letters, which can be replayed so long. */
export const deliveryRetentionDays = 14;

const batchSize = 5000;

/** What has served its time, oldest rules first: table, key and the condition that makes a row old at a moment. */
const outdated: readonly { table: string; old: (now: SQL) => SQL }[] = [
  { table: 'idempotency_tokens', old: (now) => sql`created_at < ${now} - interval '24 hours'` },
  { table: 'recipient_paces', old: (now) => sql`last_accepted_at < ${now} - interval '1 hour'` },
  { table: 'sign_in_attempts', old: (now) => sql`window_ends_at < ${now}` },
  { table: 'request_rates', old: (now) => sql`refilled_at < ${now} - interval '1 hour'` },
  { table: 'stream_batches', old: (now) => sql`written_at < ${now} - interval '30 days'` },
  { table: 'opt_out_reversals', old: (now) => sql`reversed_at < ${now} - interval '30 days'` },
  // A file that was never uploaded whole, then the pieces whose import is gone.
  { table: 'opt_out_imports', old: (now) => sql`status = 'UPLOADING' and created_at < ${now} - interval '1 day'` },
  {
    table: 'opt_out_import_chunks',
    old: () => sql`not exists (select from opt_out_imports i
      where i.workspace_id = opt_out_import_chunks.workspace_id and i.import_id = opt_out_import_chunks.import_id)`,
  },
  {
    table: 'subscription_deliveries',
    old: (now) => sql`status <> 'WAITING' and published_at < ${now} - make_interval(days => ${deliveryRetentionDays})`,
  },
  // What is left when all messages of a key have gone on to other statuses.
  { table: 'message_roll_ups', old: () => sql`messages = 0` },
  ...['message_roll_ups', 'delivery_time_roll_ups'].map((table) => ({
    table,
    old: (now: SQL) => sql`grain = 'HOUR' and period < ${now} - make_interval(days => ${hoursKeptDays})`,
  })),
  {
    table: 'alarm_history',
    old: (now) => sql`happened_at < ${now} - make_interval(months => ${metricRetentionMonths})`,
  },
  {
    table: 'metric_samples',
    old: (now) => sql`sampled_at < ${now} - make_interval(months => ${metricRetentionMonths})`,
  },
  // What is older than alarms look back is kept by the hour: the last sample of each. Two days are looked through.
  {
    table: 'metric_samples',
    old: (now) => sql`sampled_at < ${now} - interval '15 days' and sampled_at > ${now} - interval '17 days'
      and exists (select from metric_samples later
        where later.workspace_id = metric_samples.workspace_id and later.channel = metric_samples.channel
          and later.sampled_at > metric_samples.sampled_at
          and later.sampled_at < date_trunc('hour', metric_samples.sampled_at, 'UTC') + interval '1 hour')`,
  },
  {
    table: 'activity_records',
    old: (now) => sql`event_time < ${now} - make_interval(days => ${activityRetentionDays})`,
  },
];

/**
 * Deletes rows that nothing asks for any more, in batches, so that no statement holds many locks or runs long.
 * @returns how many rows went
 */
export async function cleanUp(runtime: Runtime): Promise<number> {
  const now = sql`${runtime.clock().toISOString()}::timestamptz`;
  let removed = 0;
  for (const { table, old } of outdated) {
    for (;;) {
      const name = sql.identifier(table);
      const rows = await runtime.database.write.execute(sql`
        delete from ${name} where ctid = any(array(select ctid from ${name} where ${old(now)} limit ${batchSize}))
        returning 1`);
      removed += rows.length;
      if (rows.length < batchSize) break;
    }
  }
  return removed;
}
