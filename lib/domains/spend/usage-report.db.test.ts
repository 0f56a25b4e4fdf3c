import { expect, it } from 'vitest';
import { sendTextMessage } from '@/lib/domains/messages';
import { foldRollUps } from '@/lib/delivery/fold-roll-ups';
import { drainWorker } from '@/lib/delivery/worker';
import data from '@/lib/reference/data/usage-types.json';
import { addSimulatorNumber, setProduction } from '@/lib/testing/simulator-number';
import { storeMessage } from '@/lib/testing/store-message';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { getUsageReport } from '.';

const second = 1000;

type NumberType = NonNullable<Parameters<typeof addSimulatorNumber>[1]>['numberType'];

/** A workspace that has really sent so many texts to a person from a number of this type and country. */
async function workspaceThatSent(
  region: string,
  from: { numberType: NumberType; isoCountryCode: string },
  to: { person: string; messages: number; body?: string },
): Promise<TestWorkspace> {
  const test = await createTestWorkspace({}, region);
  await setProduction(test, 1_000_000_000n);
  const { phoneNumberId } = await addSimulatorNumber(test, from);
  for (let index = 0; index < to.messages; index += 1) {
    test.advance(second); // one message a second reaches one person
    await test.run(sendTextMessage, {
      DestinationPhoneNumber: to.person,
      OriginationIdentity: phoneNumberId,
      MessageBody: to.body ?? 'Hello',
    });
  }
  await drainWorker(test.runtime, 60_000);
  return test;
}

const [britain, unitedStates] = [
  data.examples.find(({ iso }) => iso === 'GB')?.usageTypes ?? [],
  data.examples.find(({ iso }) => iso === 'US')?.usageTypes ?? [],
];

it('has the two lines of the guide for ten messages to the United Kingdom from a short code in USE1 (7170-7176)', async () => {
  const test = await workspaceThatSent(
    'us-east-1',
    { numberType: 'SHORT_CODE', isoCountryCode: 'GB' },
    { person: '+447400123456', messages: 10 },
  );
  const report = await test.run(getUsageReport, {});
  expect(report).toMatchObject({
    Month: '2026-11',
    Region: 'us-east-1',
    RegionCode: 'USE1',
    RegionCodeDocumented: true,
  });
  expect(report.Lines.map(({ UsageType }) => UsageType)).toEqual(britain);
  expect(report.Lines).toMatchObject([{ Quantity: 10, Parts: 10 }, { Amount: report.Total }]);
  expect(report.Unlisted).toEqual([]);
});

it('has the four lines of the guide for ten messages to the United States from a 10DLC number in CAN1 (7178-7185)', async () => {
  const test = await workspaceThatSent(
    'ca-central-1',
    { numberType: 'TEN_DLC', isoCountryCode: 'US' },
    { person: '+12065550142', messages: 10 },
  );
  const report = await test.run(getUsageReport, { Month: '2026-11' });
  expect(report.Lines.map(({ UsageType }) => UsageType)).toEqual(unitedStates);
  // docs/rate-card.md: 0.00645 and 0.003 a part.
  expect(report.Lines).toMatchObject([{ Quantity: 10 }, { Amount: '0.0645' }, { Quantity: 10 }, { Amount: '0.03' }]);
  expect(report.Total).toBe('0.0945');
  await foldRollUps(test.runtime);
  expect(await test.run(getUsageReport, {})).toEqual(report);
});

it('counts messages and tells their parts, which are what is charged', async () => {
  const test = await workspaceThatSent(
    'us-west-2',
    { numberType: 'TOLL_FREE', isoCountryCode: 'US' },
    { person: '+12065550142', messages: 2, body: 'x'.repeat(200) },
  );
  const { Lines } = await test.run(getUsageReport, {});
  expect(Lines[0]).toMatchObject({
    UsageType: 'USW2-OutboundSMS-US-Standard-TollFree-MessageCount',
    Quantity: 2,
    Parts: 4,
  });
});

it('tells apart what has no documented usage type: MMS, calls and simulator numbers', async () => {
  const test = await createTestWorkspace({}, 'eu-west-3');
  await storeMessage(test, {
    channel: 'MEDIA',
    originatorType: 'LONG_CODE',
    priceMicros: 20_000n,
    carrierFeeMicros: 1n,
  });
  await storeMessage(test, { channel: 'VOICE', originatorType: 'LONG_CODE', priceMicros: 13_000n });
  await storeMessage(test, { originatorType: 'SIMULATOR', priceMicros: 6_450n });
  await storeMessage(test, { originatorType: 'LONG_CODE', country: 'FR', priceMicros: 70_000n });
  const report = await test.run(getUsageReport, {});
  expect(report.Unlisted).toMatchObject([
    { Channel: 'TEXT', OriginatorType: 'SIMULATOR', Messages: 1, Total: '0.00645' },
    {
      Channel: 'MEDIA',
      OriginatorType: 'LONG_CODE',
      Messages: 1,
      Price: '0.02',
      CarrierFees: '0.000001',
      Total: '0.020001',
    },
    { Channel: 'VOICE', OriginatorType: 'LONG_CODE', Messages: 1, Total: '0.013' },
  ]);
  // The guide knows no prefix of Europe (Paris).
  expect(report).toMatchObject({ RegionCode: 'eu-west-3', RegionCodeDocumented: false, Total: '0.07' });
  expect(report.Lines[0]?.UsageType).toBe('eu-west-3-OutboundSMS-FR-Standard-Longcode-MessageCount');
});

it('has a line of carrier fees only for messages that were charged one', async () => {
  const test = await createTestWorkspace();
  const text = { originatorType: 'TEN_DLC', country: 'US', priceMicros: 6_450n } as const;
  await storeMessage(test, { ...text, acceptedAt: new Date('2026-11-02T10:00:00.000Z') });
  await storeMessage(test, { ...text, acceptedAt: new Date('2026-11-03T10:00:00.000Z'), carrierFeeMicros: 3_000n });
  expect((await test.run(getUsageReport, {})).Lines).toMatchObject([
    { Measure: 'MessageCount', Quantity: 2 },
    { Measure: 'MessageFee', Amount: '0.0129' },
    { Measure: 'CarrierFeeCount', Quantity: 1 },
    { Measure: 'CarrierFees', Amount: '0.003' },
  ]);
  expect((await test.run(getUsageReport, { Month: '2026-10' })).Lines).toEqual([]);
});

it('refuses a month that is not known', async () => {
  const test = await createTestWorkspace();
  for (const Month of ['2025-07', '2026-12', '2026-13']) {
    await expect(test.run(getUsageReport, { Month })).rejects.toMatchObject({
      code: 'ValidationException',
      reason: 'INVALID_PARAMETER',
      fields: [{ name: 'Month' }],
    });
  }
});
