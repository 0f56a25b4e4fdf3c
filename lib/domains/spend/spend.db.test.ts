import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyReports } from '@/lib/delivery/apply-reports';
import { foldRollUps } from '@/lib/delivery/fold-roll-ups';
import { drainWorker, runWorkerPass } from '@/lib/delivery/worker';
import { sendTextMessage } from '@/lib/domains/messages';
import { getSpend } from '@/lib/domains/spend-limits';
import { formatDollars } from '@/lib/money';
import { channels } from '@/lib/reference/channels';
import { messageStatuses } from '@/lib/reference/event-types';
import { scriptOutcome } from '@/lib/testing/script-outcome';
import { addPool, addSimulatorNumber, setProduction } from '@/lib/testing/simulator-number';
import { storeMessage } from '@/lib/testing/store-message';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { getSpendStatistics, getSpendSummary } from '.';
import type { SpendGrouping } from './spend.shapes';

const day = 86_400_000;
const americans = ['+12065550142', '+12065550143'];
const briton = '+447400123456';
const successNumber = '+14254147755';

/** A workspace with a pool of two 10DLC numbers for the US, a short code for the UK and a simulator number. */
async function openTraffic() {
  const test = await createTestWorkspace();
  await setProduction(test, 1_000_000_000n);
  const tenDlc = { numberType: 'TEN_DLC', isoCountryCode: 'US' } as const;
  const inPool = [await addSimulatorNumber(test, tenDlc), await addSimulatorNumber(test, tenDlc)];
  const poolId = await addPool(
    test,
    inPool.map(({ phoneNumberId }) => phoneNumberId),
  );
  const shortCode = await addSimulatorNumber(test, { numberType: 'SHORT_CODE', isoCountryCode: 'GB' });
  const simulator = await addSimulatorNumber(test);
  const routes = [
    ...americans.map((destination) => ({ destination, originator: poolId })),
    { destination: briton, originator: shortCode.phoneNumberId },
    { destination: successNumber, originator: simulator.phoneNumberId },
  ];
  return { test, routes };
}

const plainKeys = {
  DAY: sql`to_char(accepted_at at time zone 'UTC', 'YYYY-MM-DD')`,
  MONTH: sql`to_char(accepted_at at time zone 'UTC', 'YYYY-MM')`,
  COUNTRY: sql`country`,
  ORIGINATOR_TYPE: sql`originator_type`,
} as const satisfies Record<SpendGrouping, unknown>;

type PlainRow = { key: string; channel: string; messages: number; parts: number; price: string; fees: string };

/** The same figures by a plain sum over messages. */
const plainSums = ({ runtime, workspace }: TestWorkspace, GroupBy: SpendGrouping, From: string, To: string) =>
  runtime.database.read.execute<PlainRow>(sql`
    select ${plainKeys[GroupBy]} as key, channel, count(*)::int as messages, sum(parts)::int as parts,
           sum(price_micros)::text as price, sum(carrier_fee_micros)::text as fees
      from messages where workspace_id = ${workspace.workspaceId}
       and accepted_at >= ${From}::date at time zone 'UTC' and accepted_at < ${To}::date at time zone 'UTC'
     group by 1, 2 order by 1, 2`);

async function expectEqual(test: TestWorkspace, GroupBy: SpendGrouping, From: string, To: string): Promise<void> {
  const { Groups } = await test.run(getSpendStatistics, { GroupBy, From, To });
  const told = Groups.flatMap(({ Group, Channels }) =>
    Channels.map(({ Channel, ...amounts }) => ({ key: Group, channel: Channel, ...amounts })),
  );
  const plain = await plainSums(test, GroupBy, From, To);
  expect(told).toEqual(
    [...plain].map(({ key, channel, messages, parts, price, fees }) => ({
      key,
      channel,
      Messages: messages,
      Parts: parts,
      Price: formatDollars(BigInt(price)),
      CarrierFees: formatDollars(BigInt(fees)),
      Total: formatDollars(BigInt(price) + BigInt(fees)),
    })),
  );
}

/** Every face of Spend against messages and against the months that limits are held to. */
async function expectAllEqual(test: TestWorkspace): Promise<void> {
  const { Month, KnownMonths } = await test.run(getSpendSummary, {});
  const [first = '', next = ''] = [KnownMonths.at(-1), nextMonth(Month)];
  for (const GroupBy of ['DAY', 'MONTH', 'COUNTRY', 'ORIGINATOR_TYPE'] as const) {
    await expectEqual(test, GroupBy, `${first}-01`, `${next}-01`);
    if (GroupBy !== 'MONTH') await expectEqual(test, GroupBy, `${Month}-02`, `${Month}-28`);
  }
  for (const Channel of channels) {
    const summary = await test.run(getSpendSummary, {});
    const { MonthToDate } = await test.run(getSpend, { Channel });
    expect(summary.Channels.find((one) => one.Channel === Channel)?.Total).toBe(MonthToDate);
  }
}

const nextMonth = (month: string): string => {
  const first = new Date(`${month}-01T00:00:00.000Z`);
  first.setUTCMonth(first.getUTCMonth() + 1);
  return first.toISOString().slice(0, 7);
};

const statuses = messageStatuses.TEXT.map(({ status }) => status);
const action = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('send' as const), route: fc.nat(3), length: fc.nat(600) }) },
  // The carrier refuses the originator: another of the pool takes over.
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('refuse' as const), route: fc.nat(1) }) },
  // Any outcome of any message: late, repeated, in the wrong order.
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('report' as const),
      message: fc.nat(40),
      status: fc.constantFrom(...statuses),
      laterBySeconds: fc.nat(200_000),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), days: fc.nat(25) }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'pass' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'fold' as const }) },
);

describe('the figures of Spend', () => {
  it('equal a plain sum over messages to the micro-dollar, and the months of the limits, folded or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 40, maxLength: 60 }), async (actions) => {
        const { test, routes } = await openTraffic();
        const { workspaceId } = test.workspace;
        const sent: string[] = [];
        for (const step of actions) {
          if (step.kind === 'send' || step.kind === 'refuse') {
            const { destination = '', originator = '' } = routes[step.route] ?? {};
            if (step.kind === 'refuse') {
              await scriptOutcome(test, destination, [{ Status: 'CARRIER_BLOCKED', DelayMilliseconds: 0 }]);
            }
            test.advance(1001);
            const { MessageId } = await test.run(sendTextMessage, {
              DestinationPhoneNumber: destination,
              OriginationIdentity: originator,
              MessageBody: 'x'.repeat(1 + (step.kind === 'send' ? step.length : 0)),
            });
            sent.push(MessageId ?? '');
          } else if (step.kind === 'report') {
            const messageId = sent[step.message % Math.max(1, sent.length)];
            if (messageId === undefined) continue;
            const now = test.runtime.clock();
            const dueAt = new Date(now.getTime() + step.laterBySeconds * 1000);
            const report = { workspaceId, messageId, attempt: 1, status: step.status, dueAt };
            await test.runtime.database.write.transaction((db) => applyReports(db, [report, report], now));
          } else if (step.kind === 'wait') {
            test.advance(step.days * day);
          } else if (step.kind === 'pass') {
            await runWorkerPass(test.runtime);
          } else {
            await foldRollUps(test.runtime);
          }
        }
        await drainWorker(test.runtime, 60_000);
        await expectAllEqual(test);
        while ((await foldRollUps(test.runtime)) > 0);
        await expectAllEqual(test);
      }),
      { numRuns: 5 },
    );
  }, 120_000);

  it('tell price and carrier fees of each channel apart', async () => {
    const test = await createTestWorkspace();
    await storeMessage(test, { priceMicros: 6_450n, carrierFeeMicros: 3_000n, parts: 1 });
    await storeMessage(test, { priceMicros: 19_350n, carrierFeeMicros: 9_000n, parts: 3, country: 'PR' });
    await storeMessage(test, { channel: 'MEDIA', priceMicros: 20_001n });
    await storeMessage(test, {
      channel: 'VOICE',
      priceMicros: 13_000n,
      acceptedAt: new Date('2026-10-31T23:59:59.999Z'),
    });
    const span = { From: '2026-11-01', To: '2026-12-01' };
    const { Groups } = await test.run(getSpendStatistics, { GroupBy: 'DAY', ...span });
    expect(Groups).toEqual([
      {
        Group: '2026-11-21',
        Channels: [
          { Channel: 'MEDIA', Messages: 1, Parts: 1, Price: '0.020001', CarrierFees: '0.00', Total: '0.020001' },
          { Channel: 'TEXT', Messages: 2, Parts: 4, Price: '0.0258', CarrierFees: '0.012', Total: '0.0378' },
        ],
        Messages: 3,
        Parts: 5,
        Price: '0.045801',
        CarrierFees: '0.012',
        Total: '0.057801',
      },
    ]);
    const ofCountry = await test.run(getSpendStatistics, { GroupBy: 'COUNTRY', ...span });
    expect(ofCountry.Groups.map(({ Group, Total }) => [Group, Total])).toEqual([
      ['PR', '0.02835'],
      ['US', '0.029451'],
    ]);
    const october = await test.run(getSpendSummary, { Month: '2026-10' });
    expect(october).toMatchObject({ IsPresent: false, Total: '0.013', Messages: 1 });
    expect(october.Forecast).toBeUndefined();
  });

  it('do not know another workspace', async () => {
    const [ours, theirs] = [await createTestWorkspace(), await createTestWorkspace()];
    await storeMessage(theirs);
    expect(await ours.run(getSpendSummary, {})).toMatchObject({ Messages: 0, Total: '0.00' });
  });
});

describe('GetSpendSummary', () => {
  it('forecasts the present month from its last full days', async () => {
    const test = await createTestWorkspace(); // the 21st at nine o'clock: 9.625 days are left
    await storeMessage(test, { priceMicros: 500_000n });
    expect((await test.run(getSpendSummary, {})).Forecast).toBeUndefined();
    await storeMessage(test, { priceMicros: 900_000n, carrierFeeMicros: 100_000n, acceptedAt: new Date('2026-11-19') });
    // 1.00 in two full days: 0.50 a day.
    expect(await test.run(getSpendSummary, {})).toMatchObject({ Total: '1.50', Forecast: '6.3125' });
  });
});

describe('GetSpendStatistics', () => {
  it.each([
    ['DAY', '2025-07-31', '2025-08-02', 'From'],
    ['DAY', '2026-11-01', '2026-12-02', 'To'],
    ['COUNTRY', '2026-11-05', '2026-11-05', 'To'],
    ['ORIGINATOR_TYPE', '2026-02-30', '2026-11-05', 'From'],
    ['MONTH', '2026-02-02', '2026-11-01', 'From'],
  ] as const)('refuses %s from %s to %s for its %s', async (GroupBy, From, To, field) => {
    const test = await createTestWorkspace();
    await expect(test.run(getSpendStatistics, { GroupBy, From, To })).rejects.toMatchObject({
      code: 'ValidationException',
      reason: 'INVALID_PARAMETER',
      fields: [{ name: field }],
    });
  });
});
