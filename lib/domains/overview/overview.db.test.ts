import { describe, expect, it } from 'vitest';
import { createAlarm, setAlarmState } from '@/lib/domains/alarms';
import { alarmWorkspace, guideAlarm } from '@/lib/domains/alarms/testing/alarm-workspace';
import { createConfigurationSet } from '@/lib/domains/configuration-sets';
import { sendTextMessage } from '@/lib/domains/messages';
import { createPool } from '@/lib/domains/pools';
import { createProtectConfiguration } from '@/lib/domains/protect-configurations';
import { requestSenderId } from '@/lib/domains/sender-ids';
import { storeMessages } from '@/lib/testing/counted-messages';
import { addSimulatorNumber } from '@/lib/testing/simulator-number';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { getDeliveryStatistics } from '@/lib/domains/delivery-statistics';
import { getOverview } from '.';

const successNumber = '+14254147755';
const stepsOf = async (test: TestWorkspace) => (await test.run(getOverview, {})).QuickStart;
const usedOf = async (test: TestWorkspace) =>
  Object.fromEntries((await test.run(getOverview, {})).Resources.map(({ Name, Used }) => [Name, Used]));

describe('the quick start', () => {
  it('has nothing done in a new workspace', async () => {
    expect(Object.values(await stepsOf(await createTestWorkspace()))).toEqual([false, false, false, false, false]);
  });

  it('ticks each step when what it makes is there, and no other one', async () => {
    const test = await createTestWorkspace();
    const { phoneNumberId, phoneNumber } = await addSimulatorNumber(test);
    // A simulator number is no request for an originator of one's own.
    expect(Object.values(await stepsOf(test))).toEqual([false, false, false, false, false]);
    const expected = { ...(await stepsOf(test)) };
    const steps: [keyof typeof expected, () => Promise<unknown>][] = [
      [
        'MessageSent',
        () =>
          test.run(sendTextMessage, {
            OriginationIdentity: phoneNumber,
            DestinationPhoneNumber: successNumber,
            MessageBody: 'Hello.',
          }),
      ],
      ['PoolCreated', () => test.run(createPool, { OriginationIdentity: phoneNumberId, MessageType: 'TRANSACTIONAL' })],
      ['ConfigurationSetCreated', () => test.run(createConfigurationSet, { ConfigurationSetName: 'first' })],
      ['ProtectConfigurationCreated', () => test.run(createProtectConfiguration, {})],
      ['OriginatorRequested', () => test.run(requestSenderId, { SenderId: 'Example', IsoCountryCode: 'GB' })],
    ];
    for (const [step, act] of steps) {
      await act();
      expected[step] = true;
      expect(await stepsOf(test)).toEqual(expected);
    }
  });

  it('takes a number that is no simulator’s for a request too', async () => {
    const test = await createTestWorkspace();
    await addSimulatorNumber(test, { numberType: 'LONG_CODE' });
    expect((await stepsOf(test)).OriginatorRequested).toBe(true);
  });
});

describe('the resources', () => {
  it('are counted against their quotas, in this workspace alone', async () => {
    const [ours, theirs] = [await createTestWorkspace(), await createTestWorkspace()];
    await addSimulatorNumber(ours);
    await ours.run(createConfigurationSet, { ConfigurationSetName: 'one' });
    await ours.run(createConfigurationSet, { ConfigurationSetName: 'two' });
    await ours.run(requestSenderId, { SenderId: 'Example', IsoCountryCode: 'GB' });
    await ours.run(createProtectConfiguration, {});
    const none = {
      PHONE_POOLS: 0,
      PHONE_NUMBERS: 0,
      SENDER_IDS: 0,
      CONFIGURATION_SETS: 0,
      OPT_OUT_LISTS: 1, // the list that every workspace has
      PROTECT_CONFIGURATIONS: 0,
      VERIFIED_DESTINATION_NUMBERS: 0,
    };
    expect(await usedOf(theirs)).toEqual(none);
    expect(await usedOf(ours)).toEqual({
      ...none,
      PHONE_NUMBERS: 1,
      SENDER_IDS: 1,
      CONFIGURATION_SETS: 2,
      PROTECT_CONFIGURATIONS: 1,
    });
    const { Resources } = await ours.run(getOverview, {});
    // Guide 9489-9511.
    expect(Resources.find(({ Name }) => Name === 'PHONE_POOLS')?.Max).toBe(25);
    expect(Resources.find(({ Name }) => Name === 'VERIFIED_DESTINATION_NUMBERS')?.Max).toBe(10);
  });
});

describe('the messages', () => {
  it('are counted by outcome, as the delivery figures of the same time count them', async () => {
    const test = await createTestWorkspace();
    const hoursAgo = (hours: number) => new Date(test.runtime.clock().getTime() - hours * 3_600_000);
    await storeMessages(test, [
      { acceptedAt: hoursAgo(1), status: 'DELIVERED', milliseconds: 900 },
      { acceptedAt: hoursAgo(2), status: 'SUCCESSFUL' },
      { acceptedAt: hoursAgo(30), status: 'SPAM' },
      { acceptedAt: hoursAgo(100), status: 'DELIVERED', milliseconds: 900 },
      { acceptedAt: hoursAgo(24 * 8), status: 'DELIVERED', milliseconds: 900 },
    ]);
    const { Last24Hours, Last7Days } = await test.run(getOverview, {});
    expect(Last24Hours).toMatchObject({ Sent: 2, Delivered: 1, Pending: 1, Failed: 0 });
    expect(Last24Hours.Periods).toHaveLength(24);
    expect(Last7Days).toMatchObject({ Sent: 4, Delivered: 2, Pending: 1, Failed: 1 });
    expect(Last7Days.Periods).toHaveLength(7);
    const { Total, Periods, StartTime, EndTime } = await test.run(getDeliveryStatistics, { Range: 'LAST_7_DAYS' });
    expect(Total).toMatchObject({ Sent: 4, Delivered: 2, Pending: 1, Failed: 1 });
    expect(Last7Days).toMatchObject({ StartTime, EndTime });
    expect(Last7Days.Periods.map(({ Sent }) => Sent)).toEqual(Periods.map(({ Sent }) => Sent));
  });
});

describe('the alarms that fire', () => {
  it('are those in alarm, of this workspace', async () => {
    const [ours, theirs] = [await alarmWorkspace(), await alarmWorkspace()];
    const firing = async (test: TestWorkspace) => (await test.run(getOverview, {})).FiringAlarms;
    for (const AlarmName of ['Quiet', 'Loud']) await ours.run(createAlarm, { ...guideAlarm, AlarmName });
    expect(await firing(ours)).toEqual([]);
    await ours.run(setAlarmState, { AlarmName: 'Loud', StateValue: 'ALARM', StateReason: 'A try.' });
    expect([await firing(ours), await firing(theirs)]).toEqual([['Loud'], []]);
  });
});
