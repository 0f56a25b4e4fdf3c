import { sql } from 'drizzle-orm';
import type { DatabaseSession } from '@/db/client';
import type { Channel } from '@/lib/reference/channels';
import { percentileShare, type Datapoint } from './metrics.rules';

export interface MetricRange {
  readonly workspaceId: number;
  readonly channel: Channel;
  readonly statistic: string;
  readonly periodSeconds: number;
  /** Inclusive. */
  readonly from: Date;
  /** Exclusive. */
  readonly to: Date;
}

/** The sum that a statistic stands for, and over how many samples; a percentile is the sample at that rank. */
function statisticOf(statistic: string) {
  const share = percentileShare(statistic);
  if (share !== undefined) {
    return sql`percentile_disc(${share}::float8) within group (order by spent_micros)::text as total, 1 as samples`;
  }
  switch (statistic) {
    case 'Average':
      return sql`sum(spent_micros)::text as total, count(*)::int as samples`;
    case 'Minimum':
      return sql`min(spent_micros)::text as total, 1 as samples`;
    default:
      return sql`max(spent_micros)::text as total, 1 as samples`;
  }
}

/** The data points of a metric, one for each period (aligned to UTC) that has samples, the oldest first. */
export async function readDatapoints(db: DatabaseSession, range: MetricRange): Promise<Datapoint[]> {
  const rows = await db.execute<{ started: number; total: string; samples: number }>(sql`
    select (floor(extract(epoch from sampled_at) / ${range.periodSeconds}::int) * ${range.periodSeconds}::int)::float8 as started,
           ${statisticOf(range.statistic)}
      from metric_samples
     where workspace_id = ${range.workspaceId} and channel = ${range.channel}
       and sampled_at >= ${range.from.toISOString()}::timestamptz and sampled_at < ${range.to.toISOString()}::timestamptz
     group by 1 order by 1`);
  return rows.map(({ started, total, samples }) => ({
    at: new Date(started * 1000),
    totalMicros: BigInt(total),
    samples: BigInt(samples),
  }));
}
