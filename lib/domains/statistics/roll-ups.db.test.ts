import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { messageRollUps } from '@/db/schema';
import { applyReports } from '@/lib/delivery/apply-reports';
import { cleanUp } from '@/lib/delivery/clean-up';
import { foldRollUps } from '@/lib/delivery/fold-roll-ups';
import { drainWorker, runWorkerPass } from '@/lib/delivery/worker';
import { sendTextMessage } from '@/lib/domains/messages';
import { messageStatuses, type MessageStatus } from '@/lib/reference/event-types';
import { scriptOutcome } from '@/lib/testing/script-outcome';
import { addPool, addSimulatorNumber, setProduction } from '@/lib/testing/simulator-number';
import { createTestWorkspace, testDatabase, type TestWorkspace } from '@/lib/testing/test-runtime';
import { percentileMilliseconds } from './delivery-times.rules';
import { rebuildRollUps } from './rebuild-roll-ups';
import { countedDeliveryTimes, countedMessages, hoursKeptDays, type Grain } from './roll-ups.rows';

const successNumber = '+14254147755';
const failureNumber = '+14254147167';
const day = 86_400_000;
const grains: readonly Grain[] = ['HOUR', 'DAY', 'MONTH'];
const everything = { from: new Date('2020-01-01'), to: new Date('2040-01-01') };

const dimensions = sql`channel, country, originator, originator_type, configuration_set, message_type, status`;

/** What the roll-ups say and what a plain query over messages says, in the same words. */
async function bothCounts({ runtime, workspace }: TestWorkspace, grain: Grain) {
  const sums = sql`sum(messages)::text as messages, sum(parts)::text as parts, sum(price_micros)::text as price,
    sum(carrier_fee_micros)::text as fee`;
  const { workspaceId } = workspace;
  const rolledUp = await runtime.database.read.execute(sql`
    select period::text as period, ${dimensions}, ${sums} from ${countedMessages({ workspaceId, grain, ...everything })} c
     group by period, ${dimensions} having sum(messages) <> 0 order by period, ${dimensions}`);
  const plain = await runtime.database.read.execute(sql`
    select period::text as period, ${dimensions}, ${sums}
      from (select date_trunc(${grain}, accepted_at, 'UTC')::timestamptz(3) as period, channel, country, originator, originator_type,
                   coalesce(configuration_set, '') as configuration_set, message_type, status, 1 as messages, parts,
                   price_micros, carrier_fee_micros from messages where workspace_id = ${workspaceId}) m
     group by period, ${dimensions} order by period, ${dimensions}`);
  return { rolledUp: [...rolledUp], plain: [...plain] };
}

async function bothTimes({ runtime, workspace }: TestWorkspace) {
  const { workspaceId } = workspace;
  const rolledUp = await runtime.database.read.execute<{ messages: string; milliseconds: string }>(sql`
    select coalesce(sum(messages), 0)::text as messages, coalesce(sum(milliseconds), 0)::text as milliseconds
      from ${countedDeliveryTimes({ workspaceId, grain: 'DAY', ...everything })} c`);
  const plain = await runtime.database.read.execute<{ messages: string; milliseconds: string }>(sql`
    select count(*)::text as messages, coalesce(sum(extract(epoch from status_at - accepted_at) * 1000), 0)::bigint::text as milliseconds
      from messages where workspace_id = ${workspaceId} and status = 'DELIVERED'`);
  return { rolledUp: rolledUp[0], plain: plain[0] };
}

async function expectExact(test: TestWorkspace): Promise<void> {
  for (const grain of grains) {
    const { rolledUp, plain } = await bothCounts(test, grain);
    expect(rolledUp).toEqual(plain);
  }
  const times = await bothTimes(test);
  expect(times.rolledUp).toEqual(times.plain);
}

async function openTraffic(): Promise<TestWorkspace> {
  const test = await createTestWorkspace();
  await addSimulatorNumber(test);
  await addSimulatorNumber(test, { messageType: 'PROMOTIONAL' });
  await setProduction(test, 1_000_000_000n);
  return test;
}

const statuses = messageStatuses.TEXT.map(({ status }) => status);

const action = fc.oneof(
  fc.record({ kind: fc.constant('send' as const), fails: fc.boolean(), parts: fc.integer({ min: 1, max: 4 }) }),
  // Any report of any message, at any time: late, twice, in the wrong order.
  fc.record({
    kind: fc.constant('report' as const),
    message: fc.nat(30),
    status: fc.constantFrom(...statuses),
    laterBySeconds: fc.integer({ min: 0, max: 200_000 }),
  }),
  fc.record({ kind: fc.constant('pass' as const) }),
  fc.record({ kind: fc.constant('wait' as const), days: fc.double({ min: 0, max: 20, noNaN: true }) }),
  fc.record({ kind: fc.constant('fold' as const) }),
);

it('counts exactly what messages say, whatever order outcomes come in, folded or not', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 40, maxLength: 80 }), async (actions) => {
      const test = await openTraffic();
      const sent: string[] = [];
      for (const step of actions) {
        if (step.kind === 'send') {
          const { MessageId } = await test.run(sendTextMessage, {
            DestinationPhoneNumber: step.fails ? failureNumber : successNumber,
            MessageBody: 'x'.repeat(step.parts * 150),
          });
          sent.push(MessageId ?? '');
        } else if (step.kind === 'report') {
          await report(test, sent[step.message % Math.max(1, sent.length)], step.status, step.laterBySeconds);
        } else if (step.kind === 'pass') {
          await runWorkerPass(test.runtime);
        } else if (step.kind === 'wait') {
          test.advance(Math.floor(step.days * day));
        } else {
          await foldRollUps(test.runtime);
        }
      }
      await expectExact(test);
      while ((await foldRollUps(test.runtime)) > 0);
      await expectExact(test);
      expect(sent.length).toBeGreaterThan(0);
    }),
    { numRuns: 6 },
  );
}, 120_000);

async function report(
  test: TestWorkspace,
  messageId: string | undefined,
  status: MessageStatus,
  laterBySeconds: number,
) {
  if (messageId === undefined) return;
  const now = test.runtime.clock();
  const dueAt = new Date(now.getTime() + laterBySeconds * 1000);
  await test.runtime.database.write.transaction((db) =>
    applyReports(db, [{ workspaceId: test.workspace.workspaceId, messageId, attempt: 1, status, dueAt }], now),
  );
}

it('counts a message under the originator of its pool that took over', async () => {
  const test = await createTestWorkspace();
  await setProduction(test, 1_000_000_000n);
  const numbers = [await addSimulatorNumber(test), await addSimulatorNumber(test)];
  const poolId = await addPool(
    test,
    numbers.map(({ phoneNumberId }) => phoneNumberId),
  );
  await scriptOutcome(test, successNumber, [{ Status: 'CARRIER_BLOCKED', DelayMilliseconds: 0 }]);
  await test.run(sendTextMessage, {
    DestinationPhoneNumber: successNumber,
    OriginationIdentity: poolId,
    MessageBody: 'Hello',
  });
  await foldRollUps(test.runtime);
  const [first] = (await bothCounts(test, 'DAY')).rolledUp;
  await drainWorker(test.runtime, 60_000);
  await expectExact(test);
  const [last] = (await bothCounts(test, 'DAY')).rolledUp;
  expect([first?.['status'], last?.['status']]).toEqual(['QUEUED', 'DELIVERED']);
  expect(last?.['originator']).not.toBe(first?.['originator']);
});

it('adds every change up once, however many fold at a time', async () => {
  const test = await openTraffic();
  for (let index = 0; index < 20; index += 1) {
    await test.run(sendTextMessage, { DestinationPhoneNumber: successNumber, MessageBody: 'Hello' });
  }
  const worked = drainWorker(test.runtime, 60_000);
  await Promise.all([worked, ...Array.from({ length: 8 }, () => foldRollUps(test.runtime))]);
  while ((await foldRollUps(test.runtime)) > 0);
  await expectExact(test);
});

it('keeps no row of a status that all messages have left', async () => {
  const test = await openTraffic();
  await test.run(sendTextMessage, { DestinationPhoneNumber: successNumber, MessageBody: 'Hello' });
  await foldRollUps(test.runtime);
  await drainWorker(test.runtime, 60_000);
  await foldRollUps(test.runtime);
  await cleanUp(test.runtime);
  const left = await test.runtime.database.read
    .select({ status: messageRollUps.status, grain: messageRollUps.grain })
    .from(messageRollUps)
    .where(sql`workspace_id = ${test.workspace.workspaceId}`);
  expect(left.map(({ status }) => status)).toEqual(['DELIVERED', 'DELIVERED', 'DELIVERED']);
  await expectExact(test);
});

it('forgets hours of long ago, and no day or month', async () => {
  const test = await openTraffic();
  await test.run(sendTextMessage, { DestinationPhoneNumber: successNumber, MessageBody: 'Hello' });
  await drainWorker(test.runtime, 60_000);
  await foldRollUps(test.runtime);
  test.advance((hoursKeptDays - 1) * day);
  await cleanUp(test.runtime);
  await expectExact(test);
  test.advance(2 * day);
  await cleanUp(test.runtime);
  for (const table of ['message_roll_ups', 'delivery_time_roll_ups']) {
    const left = await test.runtime.database.read.execute<{ grain: string }>(sql`
      select grain from ${sql.identifier(table)} where workspace_id = ${test.workspace.workspaceId} order by grain`);
    expect(left.map(({ grain }) => grain)).toEqual(['DAY', 'MONTH']);
  }
});

it('finds what is wrong, and rebuilds it from the messages', async () => {
  await rebuildRollUps(testDatabase()); // whatever other tests have done to the hours of all workspaces
  const test = await openTraffic();
  for (const destination of [successNumber, failureNumber, successNumber]) {
    await test.run(sendTextMessage, { DestinationPhoneNumber: destination, MessageBody: 'Hello' });
  }
  await drainWorker(test.runtime, 60_000);
  await foldRollUps(test.runtime);
  await test.run(sendTextMessage, { DestinationPhoneNumber: successNumber, MessageBody: 'Not folded yet' });
  const sound = await rebuildRollUps(test.runtime.database);
  expect(sound.before.wrong).toBe(0);
  expect(sound.after).toEqual({ ...sound.before, wrong: 0 });

  await test.runtime.database.write.execute(sql`
    update message_roll_ups set price_micros = price_micros + 1
     where workspace_id = ${test.workspace.workspaceId} and grain = 'DAY' and status = 'DELIVERED'`);
  await test.runtime.database.write.execute(sql`
    delete from delivery_time_roll_ups where workspace_id = ${test.workspace.workspaceId} and grain = 'HOUR'`);
  const { before, after } = await rebuildRollUps(test.runtime.database);
  expect(before.wrong).toBeGreaterThanOrEqual(2);
  expect(after.wrong).toBe(0);
  await expectExact(test);
});

it('tells median and p95 of delivery times within a tenth', async () => {
  const times = fc.array(fc.integer({ min: 1, max: 259_200_000 }), { minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(times, fc.constantFrom(0.5, 0.95), (milliseconds, share) => {
      const buckets = milliseconds.map((time) => ({ bucket: Math.floor(Math.log2(time) * 4), messages: 1 }));
      const exact = [...milliseconds].sort((a, b) => a - b)[Math.ceil(milliseconds.length * share) - 1] ?? 0;
      const told = percentileMilliseconds(buckets, share) ?? 0;
      // The half is for rounding to whole milliseconds.
      expect(Math.abs(told - exact)).toBeLessThanOrEqual(exact / 10 + 0.5);
    }),
  );
  expect(percentileMilliseconds([], 0.5)).toBeUndefined();
});
