import { sql } from 'drizzle-orm';
import type { Runtime } from '@/lib/operations/call-context';

/**
 * Samples the monthly-spend metrics: where a month's spend has grown since its last sample, or has none yet, the minute gets
 * one. Reads what sending has reserved and takes no lock that sending takes. A month that has just ended is looked at once
 * more; what was spent in its last moments belongs to its last minute.
 * @returns how many samples were taken
 */
export async function sampleSpend(runtime: Runtime): Promise<number> {
  const now = sql`${runtime.clock().toISOString()}::timestamptz`;
  return runtime.database.write.transaction(async (db) => {
    // One process at a time, each after the other's commit: what a slower one has read before never looks like a fall.
    await db.execute(sql`select pg_advisory_xact_lock(hashtext('sample spend'))`);
    const rows = await db.execute(sql`
      with moments as (
        select workspace_id, (${now} + make_interval(secs => clock_offset_ms / 1000.0)) at time zone 'UTC' as utc
          from workspaces
      ), grown as (
        select m.workspace_id, m.channel, m.spent_micros, last.sampled_at as last_at,
               least(date_trunc('minute', t.utc), m.month::date + interval '1 month' - interval '1 minute')
                 at time zone 'UTC' as minute
          from moments t
          join spend_months m on m.workspace_id = t.workspace_id
                             and m.month in (to_char(t.utc, 'YYYY-MM-01'), to_char(t.utc - interval '1 month', 'YYYY-MM-01'))
          left join lateral (
            select s.sampled_at, s.spent_micros from metric_samples s
             where s.workspace_id = m.workspace_id and s.channel = m.channel
               and s.sampled_at >= m.month::date::timestamp at time zone 'UTC'
               and s.sampled_at < (m.month::date + interval '1 month') at time zone 'UTC'
             order by s.sampled_at desc limit 1
          ) last on true
         where last.spent_micros is null or m.spent_micros > last.spent_micros
      )
      insert into metric_samples as sample (workspace_id, channel, sampled_at, spent_micros)
      -- Never before the last one, even by a process whose clock is behind.
      select workspace_id, channel, greatest(minute, last_at), spent_micros from grown
      on conflict (workspace_id, channel, sampled_at) do update set spent_micros = excluded.spent_micros
        where excluded.spent_micros > sample.spent_micros
      returning 1`);
    return rows.length;
  });
}
