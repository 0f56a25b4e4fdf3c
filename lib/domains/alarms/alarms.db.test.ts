import { beforeEach, describe, expect, it } from 'vitest';
import { alarms, metricSamples } from '@/db/schema';
import { createTopic } from '@/lib/domains/topics';
import {
  createAlarm,
  deleteAlarm,
  getAlarm,
  getMetricData,
  listAlarmHistory,
  listAlarms,
  setAlarmState,
  updateAlarm,
} from '.';
import { mostAlarms } from './alarms.rules';
import { alarmWorkspace, guideAlarm, TopicName } from './testing/alarm-workspace';

const { AlarmName } = guideAlarm;

let test: Awaited<ReturnType<typeof alarmWorkspace>>;
beforeEach(async () => {
  test = await alarmWorkspace();
});

describe('CreateAlarm', () => {
  it('takes what the guide recommends where nothing else is said, and waits for data', async () => {
    const { accountId } = test.workspace;
    const made = await test.run(createAlarm, guideAlarm);
    expect(made).toMatchObject({
      ...guideAlarm,
      Threshold: '50.00',
      AlarmArn: `arn:aws:cloudwatch:us-east-1:${accountId}:alarm:${AlarmName}`,
      TopicArn: `arn:aws:sns:us-east-1:${accountId}:${TopicName}`,
      Namespace: 'AWS/SMSVoice',
      Statistic: 'Maximum',
      Period: 3600,
      EvaluationPeriods: 1,
      DatapointsToAlarm: 1,
      TreatMissingData: 'ignore',
      NotifyOn: ['ALARM'],
      ActionsEnabled: true,
      StateValue: 'INSUFFICIENT_DATA',
    });
    expect(await test.run(getAlarm, { AlarmName })).toEqual(made);
  });

  it('keeps a threshold to the micro-dollar', async () => {
    const { Threshold } = await test.run(createAlarm, { ...guideAlarm, Threshold: '999999999.000001' });
    expect(Threshold).toBe('999999999.000001');
  });

  it('is refused a name that is taken, a topic that there is not, and periods that do not fit', async () => {
    await test.run(createAlarm, guideAlarm);
    await expect(test.run(createAlarm, guideAlarm)).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'RESOURCE_ALREADY_EXISTS',
    });
    const another = { ...guideAlarm, AlarmName: 'Another' };
    await expect(test.run(createAlarm, { ...another, TopicName: 'nobody' })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      resourceType: 'topic',
    });
    await expect(test.run(createAlarm, { ...another, DatapointsToAlarm: 2 })).rejects.toMatchObject({
      reason: 'INVALID_PARAMETER',
      fields: [{ name: 'DatapointsToAlarm' }],
    });
    await expect(
      test.run(createAlarm, { ...another, Period: 86_400, EvaluationPeriods: 8, DatapointsToAlarm: 1 }),
    ).rejects.toMatchObject({ reason: 'INVALID_PARAMETER', fields: [{ name: 'EvaluationPeriods' }] });
  });

  it.each([
    [{ Period: 120 }, 'Period'],
    [{ Statistic: 'p101' }, 'Statistic'],
    [{ Statistic: 'Median' }, 'Statistic'],
    [{ Threshold: '-1' }, 'Threshold'],
    [{ Threshold: '0.0000001' }, 'Threshold'],
    [{ AlarmName: ' padded' }, 'AlarmName'],
    [{ AlarmName: 'two\nlines' }, 'AlarmName'],
    [{ NotifyOn: [] }, 'NotifyOn'],
    [{ ComparisonOperator: 'LessThanThreshold' }, 'ComparisonOperator'],
  ])('refuses %j', async (wrong, name) => {
    await expect(test.runRaw(createAlarm, { ...guideAlarm, ...wrong })).rejects.toMatchObject({
      code: 'ValidationException',
      fields: [{ name }],
    });
  });

  it('holds the quota when several are made at once', async () => {
    const { workspaceId } = test.workspace;
    const now = test.runtime.clock();
    await test.runtime.database.write.insert(alarms).values(
      Array.from({ length: mostAlarms - 2 }, (_, index) => ({
        workspaceId,
        alarmName: `alarm ${index}`,
        channel: 'TEXT' as const,
        statistic: 'Maximum',
        periodSeconds: 3600,
        comparison: 'GreaterThanThreshold' as const,
        thresholdMicros: 1n,
        evaluationPeriods: 1,
        datapointsToAlarm: 1,
        missingData: 'ignore' as const,
        topicName: TopicName,
        notifyOn: ['ALARM' as const],
        actionsEnabled: true,
        state: 'OK' as const,
        stateReason: '-',
        stateChangedAt: now,
        evaluatedAt: now,
        createdAt: now,
        updatedAt: now,
      })),
    );
    const attempts = await Promise.allSettled(
      ['a', 'b', 'c'].map((name) => test.run(createAlarm, { ...guideAlarm, AlarmName: name })),
    );
    const refused = attempts.filter((attempt) => attempt.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({
      code: 'ServiceQuotaExceededException',
      reason: 'ALARMS_PER_ACCOUNT',
    });
  });
});

describe('UpdateAlarm', () => {
  it('replaces the settings, goes back to defaults for what is not given, and keeps the state', async () => {
    await test.run(createAlarm, { ...guideAlarm, AlarmDescription: 'Old', Period: 300, NotifyOn: ['OK', 'ALARM'] });
    await test.run(setAlarmState, { AlarmName, StateValue: 'ALARM', StateReason: 'A try.' });
    await test.run(createTopic, { TopicName: 'other' });
    const changed = await test.run(updateAlarm, { ...guideAlarm, Threshold: '75', TopicName: 'other' });
    expect(changed).toMatchObject({ Threshold: '75.00', Period: 3600, NotifyOn: ['ALARM'], StateValue: 'ALARM' });
    expect(changed.AlarmDescription).toBeUndefined();
    expect(changed.TopicName).toBe('other');
  });

  it('is refused for what there is not and what does not fit', async () => {
    await expect(test.run(updateAlarm, guideAlarm)).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      resourceType: 'alarm',
    });
    await test.run(createAlarm, guideAlarm);
    await expect(test.run(updateAlarm, { ...guideAlarm, TopicName: 'nobody' })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      resourceType: 'topic',
    });
    await expect(test.run(updateAlarm, { ...guideAlarm, DatapointsToAlarm: 5 })).rejects.toMatchObject({
      reason: 'INVALID_PARAMETER',
    });
  });
});

describe('alarms', () => {
  it('are listed by name, by state, metric and beginning of the name, in pages, with all states counted', async () => {
    for (const name of ['b', 'c', 'ab']) await test.run(createAlarm, { ...guideAlarm, AlarmName: name });
    await test.run(createAlarm, { ...guideAlarm, AlarmName: 'a', MetricName: 'VoiceMessageMonthlySpend' });
    await test.run(setAlarmState, { AlarmName: 'c', StateValue: 'ALARM', StateReason: 'A try.' });
    const names = async (input: Parameters<typeof listAlarms.handler>[0]) =>
      (await test.run(listAlarms, input)).Alarms.map((one) => one.AlarmName);
    expect(await names({})).toEqual(['a', 'ab', 'b', 'c']);
    expect(await names({ StateValue: 'ALARM' })).toEqual(['c']);
    expect(await names({ MetricName: 'VoiceMessageMonthlySpend' })).toEqual(['a']);
    expect(await names({ AlarmNamePrefix: 'a' })).toEqual(['a', 'ab']);
    const first = await test.run(listAlarms, { MaxResults: 3 });
    expect(first.StateCounts).toEqual({ OK: 0, ALARM: 1, INSUFFICIENT_DATA: 3 });
    expect(await names({ MaxResults: 3, NextToken: first.NextToken })).toEqual(['c']);
    await expect(test.run(listAlarms, { NextToken: 'made up' })).rejects.toMatchObject({
      reason: 'INVALID_NEXT_TOKEN',
    });
  });

  it('take their history with them: an alarm made anew under the name has its own', async () => {
    await test.run(createAlarm, guideAlarm);
    await test.run(updateAlarm, { ...guideAlarm, Threshold: '60' });
    await test.run(deleteAlarm, { AlarmName });
    await expect(test.run(deleteAlarm, { AlarmName })).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
    await test.run(createAlarm, guideAlarm);
    expect((await test.run(listAlarmHistory, { AlarmName })).AlarmHistoryItems).toHaveLength(1);
  });

  it('tell their history the newest first, by kind and in pages', async () => {
    await test.run(createAlarm, guideAlarm);
    for (const StateValue of ['OK', 'ALARM', 'ALARM', 'OK'] as const) {
      await test.run(setAlarmState, { AlarmName, StateValue, StateReason: 'A try.' });
    }
    const { AlarmHistoryItems, NextToken } = await test.run(listAlarmHistory, { AlarmName, MaxResults: 2 });
    expect(AlarmHistoryItems.map(({ HistorySummary }) => HistorySummary)).toEqual([
      'Alarm updated from ALARM to OK',
      'Published to topic spend',
    ]);
    const rest = await test.run(listAlarmHistory, { AlarmName, NextToken, MaxResults: 2 });
    expect(rest.AlarmHistoryItems.map(({ HistoryItemType }) => HistoryItemType)).toEqual([
      'StateUpdate',
      'StateUpdate',
    ]);
    const changes = await test.run(listAlarmHistory, { AlarmName, HistoryItemType: 'StateUpdate' });
    expect(changes.AlarmHistoryItems).toHaveLength(3);
    await expect(test.run(listAlarmHistory, { AlarmName, NextToken: 'made up' })).rejects.toMatchObject({
      reason: 'INVALID_NEXT_TOKEN',
    });
  });
});

describe('GetMetricData', () => {
  const seconds = (time: string) => Date.parse(`2026-11-21T${time}:00Z`) / 1000;
  const ask = {
    MetricName: 'TextMessageMonthlySpend',
    Period: 3600,
    StartTime: seconds('09:30'),
    EndTime: seconds('12:00'),
  } as const;

  it.each([
    ['Maximum', ['3.000001', '9.00']],
    ['Minimum', ['1.00', '9.00']],
    ['Average', ['2.333334', '9.00']],
    ['p50', ['3.00', '9.00']],
    ['p0', ['1.00', '9.00']],
    ['p33.33', ['1.00', '9.00']],
  ])('gives the %s of each period that has samples, from the beginning of its first', async (Statistic, values) => {
    const rows = [
      ['08:59', 500_000n],
      ['09:00', 1_000_000n],
      ['09:10', 3_000_000n],
      ['09:59', 3_000_001n],
      ['11:30', 9_000_000n],
      ['12:00', 10_000_000n],
    ] as const;
    await test.runtime.database.write.insert(metricSamples).values(
      rows.map(([time, spentMicros]) => ({
        workspaceId: test.workspace.workspaceId,
        channel: 'TEXT' as const,
        sampledAt: new Date(seconds(time) * 1000),
        spentMicros,
      })),
    );
    const { Datapoints, Unit } = await test.run(getMetricData, { ...ask, Statistic });
    expect([Unit, Datapoints]).toEqual([
      'USD',
      ['09:00', '11:00'].map((time, index) => ({
        Timestamp: new Date(seconds(time) * 1000),
        Value: values[index],
      })),
    ]);
  });

  it('goes up to now where no times are given', async () => {
    const { StartTime, EndTime } = await test.run(getMetricData, {
      ...ask,
      Statistic: 'Maximum',
      StartTime: undefined,
      EndTime: undefined,
    });
    expect([StartTime, EndTime]).toEqual([new Date('2026-11-14T09:00:00Z'), test.runtime.clock()]);
  });

  it('refuses a range that ends before it begins or has too many periods', async () => {
    const input = { ...ask, Statistic: 'Maximum' };
    await expect(test.run(getMetricData, { ...input, EndTime: ask.StartTime })).rejects.toMatchObject({
      reason: 'INVALID_PARAMETER',
      fields: [{ name: 'EndTime' }],
    });
    await expect(
      test.run(getMetricData, { ...input, Period: 60, EndTime: ask.StartTime + 86_401 }),
    ).rejects.toMatchObject({ reason: 'INVALID_PARAMETER', fields: [{ name: 'Period' }] });
  });
});
