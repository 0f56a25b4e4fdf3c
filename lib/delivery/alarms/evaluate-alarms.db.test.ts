import { and, asc, eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { metricSamples, subscriptionDeliveries } from '@/db/schema';
import { createAlarm, deleteAlarm, getAlarm, listAlarmHistory, setAlarmState, updateAlarm } from '@/lib/domains/alarms';
import type { CreateAlarmInput } from '@/lib/domains/alarms/alarms.shapes';
import { alarmWorkspace, guideAlarm, spendTo } from '@/lib/domains/alarms/testing/alarm-workspace';
import { cleanUp } from '../clean-up';
import { evaluateAlarms } from './evaluate-alarms';

const minute = 60_000;
const hour = 60 * minute;
const { AlarmName } = guideAlarm;

let test: Awaited<ReturnType<typeof alarmWorkspace>>;
beforeEach(async () => {
  test = await alarmWorkspace();
});

/** Several processes look at once, each more than once. */
const evaluate = () =>
  Promise.all(
    Array.from({ length: 4 }, async () => {
      await evaluateAlarms(test.runtime);
      await evaluateAlarms(test.runtime);
    }),
  );

const create = (settings: Partial<CreateAlarmInput> = {}) => test.run(createAlarm, { ...guideAlarm, ...settings });
const state = async () => (await test.run(getAlarm, { AlarmName })).StateValue;

/** What the subscription gets, in order. */
async function notifications() {
  const rows = await test.runtime.database.read
    .select({ body: subscriptionDeliveries.body })
    .from(subscriptionDeliveries)
    .where(
      and(
        eq(subscriptionDeliveries.workspaceId, test.workspace.workspaceId),
        eq(subscriptionDeliveries.subscriptionId, test.SubscriptionId),
      ),
    )
    .orderBy(asc(subscriptionDeliveries.deliveryId));
  return rows.map(({ body }) => JSON.parse(body) as { NewStateValue: string; OldStateValue: string });
}
const told = async () =>
  (await notifications()).map(({ OldStateValue, NewStateValue }) => `${OldStateValue} > ${NewStateValue}`);

/** To the first minute of the next month. */
const toNextMonth = () => {
  const now = test.runtime.clock();
  test.advance(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1) - now.getTime());
};

describe('an alarm', () => {
  it('fires once per crossing: above, staying above, through the end of the month, and above again', async () => {
    await create();
    await evaluate();
    expect(await state()).toBe('INSUFFICIENT_DATA');

    await spendTo(test, 49.999999);
    await evaluate();
    expect(await state()).toBe('OK');
    await spendTo(test, 50);
    await evaluate();
    expect(await told()).toEqual([]);

    await spendTo(test, 50.000001);
    await evaluate();
    expect(await state()).toBe('ALARM');
    expect(await told()).toEqual(['OK > ALARM']);

    for (const dollars of [51, 60, 60, 75]) {
      test.advance(20 * minute);
      await spendTo(test, dollars);
      await evaluate();
    }
    // Nobody sends for days: missing data keeps the state, in the new month too.
    test.advance(3 * 24 * hour);
    await evaluate();
    toNextMonth();
    await evaluate();
    expect([await state(), (await told()).length]).toEqual(['ALARM', 1]);

    test.advance(hour);
    await spendTo(test, 0.5);
    await evaluate();
    expect([await state(), (await told()).length]).toEqual(['OK', 1]);
    test.advance(hour);
    await spendTo(test, 80);
    await evaluate();
    expect(await told()).toEqual(['OK > ALARM', 'OK > ALARM']);
  });

  it('fires again in a new month whose first sample is above already', async () => {
    await create({ NotifyOn: ['ALARM', 'OK'] });
    await spendTo(test, 60);
    await evaluate();
    toNextMonth();
    await spendTo(test, 70);
    await evaluate();
    await evaluate();
    expect(await told()).toEqual(['INSUFFICIENT_DATA > ALARM', 'ALARM > OK', 'OK > ALARM']);
  });

  it('counts what was spent in the last moments of a month that has ended', async () => {
    await create();
    await spendTo(test, 10);
    await evaluate();
    const end = Date.UTC(2026, 11, 1) - 1;
    test.advance(end - test.runtime.clock().getTime());
    await spendTo(test, 55);
    test.advance(1500);
    await evaluate();
    const [last] = await notifications();
    expect(last).toMatchObject({ NewStateValue: 'ALARM', StateChangeTime: '2026-11-30T23:59:59.999Z' });
    expect(await state()).toBe('ALARM');
  });

  it('is not moved by a process whose clock is behind', async () => {
    await create({ Period: 60, TreatMissingData: 'notBreaching' });
    await spendTo(test, 10);
    await evaluate();
    test.advance(minute);
    await spendTo(test, 60);
    await evaluate();
    const behind = { ...test.runtime, clock: () => new Date(test.runtime.clock().getTime() - 5000) };
    await spendTo(test, 61);
    await evaluateAlarms(behind);
    await evaluate();
    expect(await told()).toEqual(['OK > ALARM']);
  });

  it('needs M of N periods, however often it is looked at', async () => {
    await create({ Period: 300, EvaluationPeriods: 3, DatapointsToAlarm: 2 });
    for (const [dollars, expected] of [
      [10, 'OK'],
      [60, 'OK'],
      [61, 'ALARM'],
    ] as const) {
      await spendTo(test, dollars);
      await evaluate();
      await evaluate();
      expect([dollars, await state()]).toEqual([dollars, expected]);
      test.advance(5 * minute);
    }
  });

  it.each([
    ['ignore', 'ALARM'],
    ['missing', 'INSUFFICIENT_DATA'],
    ['notBreaching', 'OK'],
    ['breaching', 'ALARM'],
  ] as const)('whose data is missing is left as %s says: %s', async (TreatMissingData, expected) => {
    await create({ TreatMissingData });
    await spendTo(test, 60);
    await evaluate();
    expect(await state()).toBe('ALARM');
    // The period under way may still get data; then one without any is over.
    test.advance(hour);
    await evaluate();
    expect(await state()).toBe('ALARM');
    test.advance(hour);
    await evaluate();
    expect(await state()).toBe(expected);
    expect((await told()).length).toBe(1);
  });

  it('goes by the average and the percentile of its samples exactly', async () => {
    await create({ Statistic: 'Average', Threshold: '20' });
    await create({ AlarmName: 'p50', Statistic: 'p50', Threshold: '20' });
    await create({ AlarmName: 'minimum', Statistic: 'Minimum', Threshold: '10' });
    for (const dollars of [10, 20, 30]) {
      await spendTo(test, dollars);
      await evaluate();
      test.advance(minute);
    }
    const states = await Promise.all(
      [AlarmName, 'p50', 'minimum'].map(async (name) => (await test.run(getAlarm, { AlarmName: name })).StateValue),
    );
    expect(states).toEqual(['OK', 'OK', 'OK']);
    await spendTo(test, 30.000001);
    await evaluate();
    const { StateValue, StateReason } = await test.run(getAlarm, { AlarmName });
    expect([StateValue, StateReason]).toEqual([
      'ALARM',
      '$22.50 (2026-11-21 09:00 UTC) is greater than the threshold of $20.00.',
    ]);
  });

  it('publishes in the shape of CloudWatch, and its history says so', async () => {
    await create({ AlarmDescription: 'Tell the owner', NotifyOn: ['ALARM', 'OK'] });
    await spendTo(test, 60);
    await evaluate();
    const { accountId } = test.workspace;
    const [message] = await notifications();
    expect(message).toEqual({
      AlarmName,
      AlarmDescription: 'Tell the owner',
      AWSAccountId: accountId,
      AlarmConfigurationUpdatedTimestamp: '2026-11-21T09:00:00.000Z',
      NewStateValue: 'ALARM',
      NewStateReason: '$60.00 (2026-11-21 09:00 UTC) is greater than the threshold of $50.00.',
      StateChangeTime: '2026-11-21T09:00:00.000Z',
      Region: 'US East (N. Virginia)',
      AlarmArn: `arn:aws:cloudwatch:us-east-1:${accountId}:alarm:${AlarmName}`,
      OldStateValue: 'INSUFFICIENT_DATA',
      OKActions: [`arn:aws:sns:us-east-1:${accountId}:spend`],
      AlarmActions: [`arn:aws:sns:us-east-1:${accountId}:spend`],
      InsufficientDataActions: [],
      Trigger: {
        MetricName: 'TextMessageMonthlySpend',
        Namespace: 'AWS/SMSVoice',
        StatisticType: 'Statistic',
        Statistic: 'MAXIMUM',
        Unit: null,
        Dimensions: [],
        Period: 3600,
        EvaluationPeriods: 1,
        DatapointsToAlarm: 1,
        ComparisonOperator: 'GreaterThanThreshold',
        Threshold: 50,
        TreatMissingData: 'ignore',
      },
    });
    const { AlarmHistoryItems } = await test.run(listAlarmHistory, { AlarmName });
    expect(AlarmHistoryItems.map(({ HistoryItemType, HistorySummary }) => [HistoryItemType, HistorySummary])).toEqual([
      ['Action', 'Published to topic spend'],
      ['StateUpdate', 'Alarm updated from INSUFFICIENT_DATA to ALARM'],
      ['ConfigurationUpdate', `Alarm ${AlarmName} created`],
    ]);
  });

  it('tells nobody while its actions are off', async () => {
    await create({ ActionsEnabled: false });
    await spendTo(test, 60);
    await evaluate();
    expect([await state(), await told()]).toEqual(['ALARM', []]);
  });

  it('that was set by hand is put right by the next look; one that was changed is judged anew', async () => {
    await create();
    await spendTo(test, 10);
    await evaluate();
    await test.run(setAlarmState, { AlarmName, StateValue: 'ALARM', StateReason: 'A try.' });
    expect(await told()).toEqual(['OK > ALARM']);
    await evaluate();
    expect([await state(), (await told()).length]).toEqual(['OK', 1]);
    await test.run(updateAlarm, { ...guideAlarm, Threshold: '5' });
    await evaluate();
    expect([await state(), (await told()).length]).toEqual(['ALARM', 2]);
  });

  it('is evaluated, changed and deleted at once without standing in the way of itself', async () => {
    await create();
    for (const dollars of [10, 60]) {
      await spendTo(test, dollars);
      await Promise.all([
        evaluate(),
        ...[1, 2, 3].map((count) => test.run(updateAlarm, { ...guideAlarm, AlarmDescription: String(count) })),
      ]);
    }
    await evaluate();
    expect(await told()).toEqual(['OK > ALARM']);
    await spendTo(test, 70);
    await Promise.all([evaluate(), test.run(deleteAlarm, { AlarmName })]);
    await expect(state()).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
  });
});

describe('samples', () => {
  const samples = async () => {
    const rows = await test.runtime.database.read
      .select({ at: metricSamples.sampledAt, spent: metricSamples.spentMicros })
      .from(metricSamples)
      .where(eq(metricSamples.workspaceId, test.workspace.workspaceId))
      .orderBy(asc(metricSamples.sampledAt));
    return rows.map(({ at, spent }) => `${at.toISOString().slice(5, 16)} ${spent}`);
  };

  it('are one a minute in which something was spent, and one for the first message of a month', async () => {
    await spendTo(test, 0);
    await evaluate();
    await spendTo(test, 1);
    await evaluate();
    await spendTo(test, 2);
    await evaluate();
    test.advance(5 * minute);
    await evaluate();
    await spendTo(test, 3);
    await evaluate();
    expect(await samples()).toEqual(['11-21T09:00 2000000', '11-21T09:05 3000000']);
  });

  it('are kept by the hour after fifteen days, and for fifteen months', async () => {
    const { workspaceId } = test.workspace;
    const at = (text: string) => new Date(`${text}:00Z`);
    const rows = [
      '2025-08-20T09:00',
      '2025-09-20T09:00',
      '2026-11-05T10:01',
      '2026-11-05T10:30',
      '2026-11-05T11:00',
      '2026-11-20T09:00',
      '2026-11-20T09:01',
    ];
    await test.runtime.database.write
      .insert(metricSamples)
      .values(rows.map((text) => ({ workspaceId, channel: 'TEXT' as const, sampledAt: at(text), spentMicros: 1n })));
    await cleanUp(test.runtime);
    const kept = (await samples()).map((text) => text.slice(0, 11));
    expect(kept).toEqual(['09-20T09:00', '11-05T10:30', '11-05T11:00', '11-20T09:00', '11-20T09:01']);
    await test.runtime.database.write.execute(sql`delete from metric_samples where workspace_id = ${workspaceId}`);
  });
});
