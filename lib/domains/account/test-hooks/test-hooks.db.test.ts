import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import {
  activityRecords,
  idempotencyTokens,
  optOutLists,
  scriptedOutcomes,
  spendMonths,
  workspaces,
} from '@/db/schema';
import { openWorkspace } from '@/lib/access/workspaces';
import { getSpend } from '@/lib/domains/spend-limits';
import { describePhoneNumbers, requestPhoneNumber } from '@/lib/domains/phone-numbers';
import { runOperation } from '@/lib/operations/run-operation';
import { createTestWorkspace } from '@/lib/testing/test-runtime';
import {
  getAccountSettings,
  getSimulatorSettings,
  moveClock,
  putAccountSettings,
  putSimulatorSettings,
  resetWorkspace,
  scriptOutcome,
} from '..';

const simulator = {
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL' as const,
  NumberCapabilities: ['SMS' as const],
  NumberType: 'SIMULATOR' as const,
};

describe('test hooks', () => {
  it('are refused unless they are on, and change nothing', async () => {
    const test = await createTestWorkspace({ testHooks: false });
    const attempts = await Promise.allSettled([
      test.run(moveClock, { Seconds: 60 }),
      test.run(resetWorkspace, {}),
      test.run(scriptOutcome, { DestinationPhoneNumber: '+14254147755', Reports: [] }),
    ]);
    for (const attempt of attempts) {
      expect(attempt).toMatchObject({
        reason: { code: 'AccessDeniedException', message: expect.stringContaining('TEST_HOOKS=on') as string },
      });
    }
    const { accountId, region } = test.workspace;
    expect((await openWorkspace(test.runtime, accountId, region)).clockOffsetMilliseconds).toBe(0);
  });

  it('move the clock by their sum, further than a month', async () => {
    const test = await createTestWorkspace();
    const days = 86_400;
    await Promise.all([test.run(moveClock, { Seconds: 20 * days }), test.run(moveClock, { Seconds: 20 * days })]);
    const workspace = await openWorkspace(test.runtime, test.workspace.accountId, test.workspace.region);
    expect(workspace.clockOffsetMilliseconds).toBe(40 * days * 1000);
    const call = { ...test.call(), workspace };
    expect(await runOperation(test.runtime, getSpend, { Channel: 'TEXT' }, call)).toMatchObject({
      Month: '2026-12-01',
    });
    const { Now } = await runOperation(test.runtime, moveClock, { Seconds: 1 }, call);
    expect(Now.getTime()).toBe(test.runtime.clock().getTime() + (40 * days + 1) * 1000);
  });

  it('never move the clock back', async () => {
    const test = await createTestWorkspace();
    await expect(test.run(moveClock, { Seconds: -1 })).rejects.toMatchObject({ fields: [{ name: 'Seconds' }] });
  });

  it('put a workspace back to its first day and leave others and the record alone', async () => {
    const test = await createTestWorkspace();
    const other = await createTestWorkspace();
    const [settings, behaviour] = [await test.run(getAccountSettings, {}), await test.run(getSimulatorSettings, {})];
    await other.run(requestPhoneNumber, simulator);
    await test.run(requestPhoneNumber, { ...simulator, ClientToken: 'token' });
    await test.run(putAccountSettings, { Channels: [{ Channel: 'TEXT', Production: true, AccountLimit: '9' }] });
    await test.run(putSimulatorSettings, { OutcomeShares: { SPAM: 100 } });
    await test.run(moveClock, { Seconds: 60 });
    const { workspaceId } = test.workspace;
    const { read, write } = test.runtime.database;
    await write.insert(spendMonths).values({ workspaceId, channel: 'TEXT', month: '2026-11-01', spentMicros: 5n });

    await test.run(resetWorkspace, {});

    expect((await test.run(describePhoneNumbers, {})).PhoneNumbers).toEqual([]);
    expect(await test.run(getAccountSettings, {})).toEqual(settings);
    expect(await test.run(getSimulatorSettings, {})).toEqual(behaviour);
    expect(await test.run(getSpend, { Channel: 'TEXT' })).toMatchObject({ MonthToDate: '0.00' });
    expect(await read.select().from(idempotencyTokens).where(eq(idempotencyTokens.workspaceId, workspaceId))).toEqual(
      [],
    );
    expect(await read.select().from(optOutLists).where(eq(optOutLists.workspaceId, workspaceId))).toHaveLength(1);
    const [row] = await read.select().from(workspaces).where(eq(workspaces.workspaceId, workspaceId));
    expect(row?.clockOffsetMilliseconds).toBe(0);
    expect((await other.run(describePhoneNumbers, {})).PhoneNumbers).toHaveLength(1);
    const records = await read
      .select({ operation: activityRecords.operation })
      .from(activityRecords)
      .where(eq(activityRecords.workspaceId, workspaceId));
    expect(records.map(({ operation }) => operation)).toEqual(
      expect.arrayContaining(['RequestPhoneNumber', 'ResetWorkspace']),
    );
  });

  it('script the outcomes of a number in the order given, under its normal form', async () => {
    const test = await createTestWorkspace();
    const [first, second] = [[{ Status: 'DELIVERED', DelayMilliseconds: 5 }], []];
    await test.run(scriptOutcome, { DestinationPhoneNumber: '14254147755', Reports: first });
    await test.run(scriptOutcome, { DestinationPhoneNumber: '+14254147755', Reports: second });
    const rows = await test.runtime.database.read
      .select({ destination: scriptedOutcomes.destination, reports: scriptedOutcomes.reports })
      .from(scriptedOutcomes)
      .where(eq(scriptedOutcomes.workspaceId, test.workspace.workspaceId))
      .orderBy(scriptedOutcomes.position);
    expect(rows).toEqual([
      { destination: '+14254147755', reports: first },
      { destination: '+14254147755', reports: second },
    ]);
  });

  it.each([
    [{ DestinationPhoneNumber: '+1425', Reports: [] }, 'DestinationPhoneNumber'],
    [
      { DestinationPhoneNumber: '+14254147755', Reports: [{ Status: 'LOST', DelayMilliseconds: 0 }] },
      'Reports[0].Status',
    ],
  ])('refuse a script that means nothing: %j', async (input, field) => {
    const test = await createTestWorkspace();
    await expect(test.run(scriptOutcome, input)).rejects.toMatchObject({
      code: 'ValidationException',
      fields: [{ name: field }],
    });
  });
});
