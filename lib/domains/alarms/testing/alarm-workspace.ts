import { sql } from 'drizzle-orm';
import { spendMonths } from '@/db/schema';
import { createSubscription, createTopic } from '@/lib/domains/topics';
import { spendMonth } from '@/lib/domains/spend-limits/spend-limits.rules';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import type { CreateAlarmInput } from '../alarms.shapes';

export const TopicName = 'spend';

/** The alarm of the guide's procedure (9097-9124), over the month's fiftieth dollar. */
export const guideAlarm: CreateAlarmInput = {
  AlarmName: 'Monthly SMS spend',
  MetricName: 'TextMessageMonthlySpend',
  ComparisonOperator: 'GreaterThanThreshold',
  Threshold: '50',
  TopicName,
};

/** A workspace with a topic that one address is subscribed to. */
export async function alarmWorkspace(): Promise<TestWorkspace & { SubscriptionId: string }> {
  const test = await createTestWorkspace();
  await test.run(createTopic, { TopicName });
  const { SubscriptionId } = await test.run(createSubscription, {
    TopicName,
    Protocol: 'https',
    Endpoint: 'https://127.0.0.1:9/hook',
  });
  return { ...test, SubscriptionId };
}

/** Brings what the month has spent on texts to an amount, as sending does. */
export async function spendTo({ runtime, workspace }: TestWorkspace, dollars: number): Promise<void> {
  const spentMicros = BigInt(Math.round(dollars * 1e6));
  await runtime.database.write
    .insert(spendMonths)
    .values({
      workspaceId: workspace.workspaceId,
      channel: 'TEXT',
      month: spendMonth(runtime.clock()),
      spentMicros,
    })
    .onConflictDoUpdate({
      target: [spendMonths.workspaceId, spendMonths.channel, spendMonths.month],
      set: { spentMicros: sql`excluded.spent_micros` },
    });
}
