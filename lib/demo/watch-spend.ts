import { sql } from 'drizzle-orm';
import { createAlarm } from '@/lib/domains/alarms';
import { getSpend, setTextMessageSpendLimitOverride } from '@/lib/domains/spend-limits';
import { createTopic } from '@/lib/domains/topics';
import { formatDollars, parseDollars } from '@/lib/money';
import type { Call, Runtime } from '@/lib/operations/call-context';
import { runOperation } from '@/lib/operations/run-operation';

/** How much of its own limit the shop has spent by now: near enough to be told, with some days of the month to go. */
const spentShareOfLimit = 0.72;

/** Gives the shop a limit of its own and two alarms, one of which its spend has passed. */
export async function watchSpend(runtime: Runtime, call: Call): Promise<void> {
  const { workspaceId } = call.workspace;
  // What the worker would have sampled: the month to date, hour by hour.
  await runtime.database.write.execute(sql`
    insert into metric_samples (workspace_id, channel, sampled_at, spent_micros)
    select workspace_id, channel, period,
           sum(sum(price_micros + carrier_fee_micros)) over (partition by channel, date_trunc('month', period, 'UTC') order by period)
      from message_roll_ups where workspace_id = ${workspaceId} and grain = 'HOUR'
     group by workspace_id, channel, period`);
  const { MonthToDate } = await runOperation(runtime, getSpend, { Channel: 'TEXT' }, call);
  const spent = Number(parseDollars(MonthToDate) ?? 0n) / 1e6;
  const limit = Math.max(1, Math.ceil(spent / spentShareOfLimit));
  await runOperation(runtime, setTextMessageSpendLimitOverride, { MonthlyLimit: limit }, call);
  await runOperation(runtime, createTopic, { TopicName: 'spend-warnings' }, call);
  const alarms = [
    { AlarmName: 'SMS spend past half of the limit', share: 0.5 },
    { AlarmName: 'SMS spend near the limit', share: 0.95 },
  ];
  for (const { AlarmName, share } of alarms) {
    const input = {
      AlarmName,
      MetricName: 'TextMessageMonthlySpend',
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      Threshold: formatDollars(BigInt(Math.round(limit * share * 1e6))),
      TopicName: 'spend-warnings',
    };
    await runOperation(runtime, createAlarm, input, call);
  }
}
