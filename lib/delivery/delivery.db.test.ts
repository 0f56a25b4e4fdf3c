import { and, eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { carrierReports, handsetMessages, messageDispatches, messageEvents, messages, spendMonths } from '@/db/schema';
import { getMessage, sendTextMessage } from '@/lib/domains/messages';
import { scriptOutcome } from '@/lib/testing/script-outcome';
import { addPool, addSimulatorNumber, setProduction } from '@/lib/testing/simulator-number';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { applyReports } from './apply-reports';
import { closeSilentMessages, drainWorker, runWorkerPass } from './worker';

const successNumber = '+14254147755';
const failureNumber = '+14254147167';
const hour = 3_600_000;

const statusesOf = async (workspace: TestWorkspace, messageId: string) => {
  const { Events, MessageStatus, IsFinal } = await workspace.run(getMessage, { MessageId: messageId });
  return { status: MessageStatus, isFinal: IsFinal, events: Events.map((event) => event.MessageStatus) };
};

async function sendTo(workspace: TestWorkspace, destination: string, body = 'Hello') {
  const { MessageId } = await workspace.run(sendTextMessage, {
    DestinationPhoneNumber: destination,
    MessageBody: body,
  });
  return MessageId ?? '';
}

/** Passes of this workspace's clock alone: the database of the tests is shared, and other suites' lanes stand still. */
const drain = (workspace: TestWorkspace) => drainWorker(workspace.runtime, 60_000);

describe('delivery', () => {
  it('takes a message to a success number through its whole life, and its text to the handset', async () => {
    const workspace = await createTestWorkspace();
    await addSimulatorNumber(workspace);
    const messageId = await sendTo(workspace, successNumber);
    expect(await statusesOf(workspace, messageId)).toEqual({ status: 'QUEUED', isFinal: false, events: ['QUEUED'] });
    await drain(workspace);
    expect(await statusesOf(workspace, messageId)).toEqual({
      status: 'DELIVERED',
      isFinal: true,
      events: ['QUEUED', 'PENDING', 'SUCCESSFUL', 'DELIVERED'],
    });
    const handset = await workspace.runtime.database.read
      .select()
      .from(handsetMessages)
      .where(eq(handsetMessages.workspaceId, workspace.workspace.workspaceId));
    expect(handset.map(({ phoneNumber, messageId: id }) => [phoneNumber, id])).toEqual([[successNumber, messageId]]);
  });

  it('fails a message to a failure number and keeps it off the handset', async () => {
    const workspace = await createTestWorkspace();
    await addSimulatorNumber(workspace);
    const messageId = await sendTo(workspace, failureNumber);
    await drain(workspace);
    const { status, isFinal } = await statusesOf(workspace, messageId);
    expect([status, isFinal]).toEqual(['UNREACHABLE', true]);
  });

  it('waits for the simulated delays and applies each report at its time', async () => {
    const workspace = await createTestWorkspace({ simulatorSpeed: 1 });
    await addSimulatorNumber(workspace);
    const messageId = await sendTo(workspace, successNumber);
    await runWorkerPass(workspace.runtime);
    expect((await statusesOf(workspace, messageId)).events).toEqual(['QUEUED', 'PENDING']);
    workspace.advance(600);
    await runWorkerPass(workspace.runtime);
    expect((await statusesOf(workspace, messageId)).events).toEqual(['QUEUED', 'PENDING', 'SUCCESSFUL']);
    workspace.advance(1600);
    await runWorkerPass(workspace.runtime);
    expect((await statusesOf(workspace, messageId)).status).toBe('DELIVERED');
  });

  it('never lets a lane send more than its parts in any second', async () => {
    const workspace = await createTestWorkspace({ simulatorSpeed: 1 });
    await addSimulatorNumber(workspace);
    await setProduction(workspace, 100_000_000n);
    for (let index = 0; index < 150; index += 1) await sendTo(workspace, successNumber, 'x'.repeat(200)); // two parts each
    const handedOver: { at: number; parts: number }[] = [];
    const started = workspace.runtime.clock().getTime();
    for (let step = 0; step < 500; step += 1) {
      const { parts } = await runWorkerPass(workspace.runtime);
      if (parts > 0) handedOver.push({ at: workspace.runtime.clock().getTime(), parts });
      workspace.advance(10);
    }
    expect(handedOver.reduce((sum, { parts }) => sum + parts, 0)).toBe(300);
    for (const { at } of handedOver) {
      const second = handedOver.filter((one) => one.at >= at && one.at < at + 1000);
      expect(second.reduce((sum, { parts }) => sum + parts, 0)).toBeLessThanOrEqual(100);
    }
    // 300 parts at 100 a second: not before the third second is nearly over, and not long after it.
    const lastAt = Math.max(...handedOver.map(({ at }) => at)) - started;
    expect(lastAt).toBeGreaterThanOrEqual(2800);
    expect(lastAt).toBeLessThan(3500);
  }, 60_000);

  it('hands over in the order of acceptance', async () => {
    const workspace = await createTestWorkspace({ simulatorSpeed: 1 });
    await addSimulatorNumber(workspace);
    const ids: string[] = [];
    for (let index = 0; index < 40; index += 1) ids.push(await sendTo(workspace, successNumber));
    for (let step = 0; step < 40; step += 1) {
      await runWorkerPass(workspace.runtime);
      workspace.advance(50);
    }
    const handedOver = await workspace.runtime.database.read
      .select({ messageId: messageEvents.messageId, occurredAt: messageEvents.occurredAt })
      .from(messageEvents)
      .where(and(eq(messageEvents.workspaceId, workspace.workspace.workspaceId), eq(messageEvents.status, 'PENDING')))
      .orderBy(messageEvents.occurredAt, messageEvents.messageId);
    // Ten leave at a time, so the moments tell the groups apart and the ids the order within one.
    expect(new Set(handedOver.map(({ occurredAt }) => occurredAt.getTime())).size).toBe(4);
    expect(handedOver.map(({ messageId }) => messageId)).toEqual(ids);
  });

  it('expires a message that waited longer than its time to live', async () => {
    const workspace = await createTestWorkspace();
    await addSimulatorNumber(workspace);
    const { MessageId = '' } = await workspace.run(sendTextMessage, {
      DestinationPhoneNumber: successNumber,
      MessageBody: 'Too late',
      TimeToLive: 60,
    });
    workspace.advance(61_000);
    await drain(workspace);
    expect(await statusesOf(workspace, MessageId)).toMatchObject({ status: 'TTL_EXPIRED', isFinal: true });
  });

  it('ends as UNKNOWN what has no outcome after 72 hours, and not before', async () => {
    const workspace = await createTestWorkspace();
    await addSimulatorNumber(workspace);
    await scriptOutcome(workspace, successNumber, [{ Status: 'PENDING', DelayMilliseconds: 0 }]);
    const messageId = await sendTo(workspace, successNumber);
    await drain(workspace);
    workspace.advance(72 * hour - 1);
    await closeSilentMessages(workspace.runtime);
    expect((await statusesOf(workspace, messageId)).status).toBe('PENDING');
    workspace.advance(1);
    await closeSilentMessages(workspace.runtime);
    expect(await statusesOf(workspace, messageId)).toMatchObject({ status: 'UNKNOWN', isFinal: true });
  });

  it('keeps an outcome whatever arrives late, twice or out of order', async () => {
    const workspace = await createTestWorkspace();
    await addSimulatorNumber(workspace);
    const messageId = await sendTo(workspace, successNumber);
    await drain(workspace);
    const { workspaceId } = workspace.workspace;
    const later = new Date(workspace.runtime.clock().getTime() + 5000);
    const report = (status: 'DELIVERED' | 'PENDING' | 'UNREACHABLE') => ({
      workspaceId,
      messageId,
      attempt: 1,
      status,
      dueAt: later,
    });
    await workspace.runtime.database.write.transaction((db) =>
      applyReports(db, [report('UNREACHABLE'), report('PENDING'), report('DELIVERED'), report('DELIVERED')], later),
    );
    const { status, events } = await statusesOf(workspace, messageId);
    expect(status).toBe('DELIVERED');
    expect(events.filter((event) => event === 'DELIVERED')).toHaveLength(1);
    // The late word of failure stays on the record, without effect.
    expect(events).toContain('UNREACHABLE');
  });

  it('shares the lanes between workers without losing or doubling a message', async () => {
    const workspace = await createTestWorkspace();
    await addSimulatorNumber(workspace);
    await addSimulatorNumber(workspace);
    const ids = await Promise.all(Array.from({ length: 60 }, () => sendTo(workspace, successNumber)));
    await Promise.all(Array.from({ length: 4 }, () => drain(workspace)));
    const { workspaceId } = workspace.workspace;
    const { read } = workspace.runtime.database;
    const delivered = await read
      .select({ count: sql<number>`count(*)::int` })
      .from(messageEvents)
      .where(and(eq(messageEvents.workspaceId, workspaceId), eq(messageEvents.status, 'DELIVERED')));
    expect(delivered[0]?.count).toBe(ids.length);
    const left = await read.select().from(messageDispatches).where(eq(messageDispatches.workspaceId, workspaceId));
    expect(left).toEqual([]);
    const open = await read
      .select()
      .from(messages)
      .where(and(eq(messages.workspaceId, workspaceId), eq(messages.isFinal, false)));
    expect(open).toEqual([]);
  });

  it('undoes a hand-over whole when its transaction dies', async () => {
    const workspace = await createTestWorkspace({ simulatorSpeed: 1 });
    await addSimulatorNumber(workspace);
    const messageId = await sendTo(workspace, successNumber);
    const { dispatchLane } = await import('./dispatch-lane');
    const { workspaceId } = workspace.workspace;
    const [waiting] = await workspace.runtime.database.read
      .select()
      .from(messageDispatches)
      .where(eq(messageDispatches.workspaceId, workspaceId));
    await expect(
      workspace.runtime.database.write.transaction(async (db) => {
        await dispatchLane(db, waiting?.laneId ?? 0, workspace.runtime.clock(), 1);
        throw new Error('the process dies here');
      }),
    ).rejects.toThrow('dies here');
    expect((await statusesOf(workspace, messageId)).events).toEqual(['QUEUED']);
    const reports = await workspace.runtime.database.read
      .select()
      .from(carrierReports)
      .where(eq(carrierReports.workspaceId, workspaceId));
    expect(reports).toEqual([]);
    await runWorkerPass(workspace.runtime);
    expect((await statusesOf(workspace, messageId)).events).toEqual(['QUEUED', 'PENDING']);
  });

  it('goes on through another originator of the pool when the carrier refuses one, for one charge', async () => {
    const workspace = await createTestWorkspace();
    const [first, second] = [await addSimulatorNumber(workspace), await addSimulatorNumber(workspace)];
    const poolId = await addPool(workspace, [first.phoneNumberId, second.phoneNumberId]);
    await scriptOutcome(workspace, successNumber, [
      { Status: 'PENDING', DelayMilliseconds: 0 },
      { Status: 'CARRIER_BLOCKED', DelayMilliseconds: 0 },
    ]);
    const send = () =>
      workspace.run(sendTextMessage, {
        DestinationPhoneNumber: successNumber,
        MessageBody: 'Hello',
        OriginationIdentity: poolId,
      });
    const { MessageId = '' } = await send();
    const refused = (await workspace.run(getMessage, { MessageId })).OriginationIdentity;
    await drain(workspace);
    const message = await workspace.run(getMessage, { MessageId });
    expect(message.Events.map(({ Attempt, MessageStatus, IsFinal }) => [Attempt, MessageStatus, IsFinal])).toEqual([
      [1, 'QUEUED', false],
      [1, 'PENDING', false],
      [1, 'CARRIER_BLOCKED', false],
      [2, 'QUEUED', false],
      [2, 'PENDING', false],
      [2, 'SUCCESSFUL', false],
      [2, 'DELIVERED', true],
    ]);
    const other = [first, second].find(({ phoneNumber }) => phoneNumber !== refused)?.phoneNumber;
    expect(message.OriginationIdentity).toBe(other);
    expect(message.Events[2]?.Record['originationPhoneNumber']).toBe(refused);
    expect(message.Events[6]?.Record['originationPhoneNumber']).toBe(other);
    expect(message.Originators.map(({ OriginationIdentity, Chosen }) => [OriginationIdentity, Chosen])).toContainEqual([
      refused,
      false,
    ]);
    const spent = await workspace.runtime.database.read
      .select({ spent: spendMonths.spentMicros })
      .from(spendMonths)
      .where(eq(spendMonths.workspaceId, workspace.workspace.workspaceId));
    expect(spent).toEqual([{ spent: 6450n }]);
    // The conversation has moved: the next message comes from the number that worked.
    const next = await send();
    const after = await workspace.run(getMessage, { MessageId: next.MessageId ?? '' });
    expect(after.OriginationIdentity).toBe(other);
  });

  it('ends with the refusal when no originator of the pool is left', async () => {
    const workspace = await createTestWorkspace();
    const number = await addSimulatorNumber(workspace);
    const poolId = await addPool(workspace, [number.phoneNumberId]);
    await scriptOutcome(workspace, successNumber, [{ Status: 'CARRIER_BLOCKED', DelayMilliseconds: 0 }]);
    const { MessageId = '' } = await workspace.run(sendTextMessage, {
      DestinationPhoneNumber: successNumber,
      MessageBody: 'Hello',
      OriginationIdentity: poolId,
    });
    await drain(workspace);
    expect(await statusesOf(workspace, MessageId)).toMatchObject({ status: 'CARRIER_BLOCKED', isFinal: true });
  });
});
