import { describe, expect, it } from 'vitest';
import { spendMonths } from '@/db/schema';
import { putAccountSettings } from '@/lib/domains/account';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import {
  deleteMediaMessageSpendLimitOverride,
  deleteTextMessageSpendLimitOverride,
  deleteVoiceMessageSpendLimitOverride,
  describeSpendLimits,
  getSpend,
  setMediaMessageSpendLimitOverride,
  setTextMessageSpendLimitOverride,
  setVoiceMessageSpendLimitOverride,
} from '.';

/** A workspace in production on every channel, with these dollars to spend in a month. */
async function workspaceWith(AccountLimit: string): Promise<TestWorkspace> {
  const test = await createTestWorkspace();
  await test.run(putAccountSettings, {
    Channels: (['TEXT', 'MEDIA', 'VOICE'] as const).map((Channel) => ({ Channel, Production: true, AccountLimit })),
  });
  return test;
}

const spend = (test: TestWorkspace, month: string, spentMicros: bigint) =>
  test.runtime.database.write
    .insert(spendMonths)
    .values({ workspaceId: test.workspace.workspaceId, channel: 'TEXT', month, spentMicros });

describe('DescribeSpendLimits', () => {
  it('starts with a dollar on each channel, the account limit being the limit in force (guide 713-716)', async () => {
    const test = await createTestWorkspace();
    const dollar = { EnforcedLimit: 1, MaxLimit: 1, Overridden: false };
    expect((await test.run(describeSpendLimits, {})).SpendLimits).toEqual([
      { Name: 'TEXT_MESSAGE_MONTHLY_SPEND_LIMIT', ...dollar },
      { Name: 'MEDIA_MESSAGE_MONTHLY_SPEND_LIMIT', ...dollar },
      { Name: 'VOICE_MESSAGE_MONTHLY_SPEND_LIMIT', ...dollar },
    ]);
  });

  it('comes in pages', async () => {
    const test = await createTestWorkspace();
    const first = await test.run(describeSpendLimits, { MaxResults: 2 });
    const second = await test.run(describeSpendLimits, { MaxResults: 2, NextToken: first.NextToken });
    expect([first.SpendLimits?.length, second.SpendLimits?.length, second.NextToken]).toEqual([2, 1, undefined]);
    await expect(test.run(describeSpendLimits, { NextToken: 'made up' })).rejects.toMatchObject({
      reason: 'INVALID_NEXT_TOKEN',
    });
  });
});

describe('spend limit overrides', () => {
  it.each([
    ['TEXT', setTextMessageSpendLimitOverride, deleteTextMessageSpendLimitOverride],
    ['MEDIA', setMediaMessageSpendLimitOverride, deleteMediaMessageSpendLimitOverride],
    ['VOICE', setVoiceMessageSpendLimitOverride, deleteVoiceMessageSpendLimitOverride],
  ] as const)('hold for %s alone, until they are deleted', async (channel, set, remove) => {
    const test = await workspaceWith('100');
    const overridden = async () => {
      const { SpendLimits } = await test.run(describeSpendLimits, {});
      return SpendLimits?.filter(({ Overridden }) => Overridden);
    };
    expect(await test.run(set, { MonthlyLimit: 50 })).toEqual({ MonthlyLimit: 50 });
    expect(await overridden()).toEqual([
      { Name: `${channel}_MESSAGE_MONTHLY_SPEND_LIMIT`, EnforcedLimit: 50, MaxLimit: 100, Overridden: true },
    ]);
    expect(await test.run(remove, {})).toEqual({ MonthlyLimit: 100 });
    expect(await overridden()).toEqual([]);
  });

  it('go from one dollar to the account limit (guide 1002)', async () => {
    const test = await workspaceWith('20.50');
    await expect(test.run(setTextMessageSpendLimitOverride, { MonthlyLimit: 0 })).rejects.toMatchObject({
      code: 'ValidationException',
      reason: 'INVALID_PARAMETER',
      fields: [{ name: 'MonthlyLimit' }],
    });
    await expect(test.run(setTextMessageSpendLimitOverride, { MonthlyLimit: 21 })).rejects.toMatchObject({
      code: 'ValidationException',
      reason: 'REQUESTED_SPEND_LIMIT_HIGHER_THAN_SERVICE_LIMIT',
      fields: [{ name: 'MonthlyLimit' }],
    });
    await expect(test.run(setTextMessageSpendLimitOverride, { MonthlyLimit: 20 })).resolves.toEqual({
      MonthlyLimit: 20,
    });
    await expect(test.run(setTextMessageSpendLimitOverride, { MonthlyLimit: 1 })).resolves.toEqual({
      MonthlyLimit: 1,
    });
  });

  it('are never above the account limit, even when both change at once', async () => {
    const test = await workspaceWith('100');
    await Promise.allSettled(
      Array.from({ length: 12 }, (_, index) =>
        index % 3 === 0
          ? test.run(putAccountSettings, { Channels: [{ Channel: 'TEXT', AccountLimit: String(10 + index) }] })
          : test.run(setTextMessageSpendLimitOverride, { MonthlyLimit: 5 + 5 * index }),
      ),
    );
    const spent = await test.run(getSpend, { Channel: 'TEXT' });
    expect(Number(spent.EnforcedLimit ?? 0)).toBeLessThanOrEqual(Number(spent.AccountLimit));
  });

  it('sink with the account limit and do not rise with it', async () => {
    const test = await workspaceWith('100');
    await test.run(setTextMessageSpendLimitOverride, { MonthlyLimit: 50 });
    const limitAccount = (AccountLimit: string) =>
      test.run(putAccountSettings, { Channels: [{ Channel: 'TEXT', AccountLimit }] });
    await limitAccount('2.5');
    expect(await test.run(getSpend, { Channel: 'TEXT' })).toMatchObject({
      AccountLimit: '2.50',
      EnforcedLimit: '2.50',
    });
    await limitAccount('100');
    expect(await test.run(getSpend, { Channel: 'TEXT' })).toMatchObject({
      AccountLimit: '100.00',
      EnforcedLimit: '2.50',
    });
  });
});

describe('GetSpend', () => {
  it('tells the month to date exactly, and what is left of the limit in force', async () => {
    const test = await workspaceWith('100');
    await spend(test, '2026-11-01', 1_234_567n);
    await spend(test, '2026-10-01', 99_000_000n);
    expect(await test.run(getSpend, { Channel: 'TEXT' })).toEqual({
      Channel: 'TEXT',
      Month: '2026-11-01',
      MonthToDate: '1.234567',
      AccountLimit: '100.00',
      RemainingLimit: '98.765433',
      Production: true,
    });
    await test.run(setTextMessageSpendLimitOverride, { MonthlyLimit: 1 });
    expect(await test.run(getSpend, { Channel: 'TEXT' })).toMatchObject({
      EnforcedLimit: '1.00',
      RemainingLimit: '0.00',
    });
    expect(await test.run(getSpend, { Channel: 'MEDIA' })).toMatchObject({ MonthToDate: '0.00' });
  });

  it('warns from four fifths of the limit in force on', async () => {
    const test = await workspaceWith('100');
    await spend(test, '2026-11-01', 40_000_000n);
    expect((await test.run(getSpend, { Channel: 'TEXT' })).LimitWarning).toBeUndefined();
    await test.run(setTextMessageSpendLimitOverride, { MonthlyLimit: 50 });
    expect(await test.run(getSpend, { Channel: 'TEXT' })).toMatchObject({
      LimitWarning: { Level: 'NEAR', SharePercent: 80 },
    });
    await test.run(setTextMessageSpendLimitOverride, { MonthlyLimit: 40 });
    expect(await test.run(getSpend, { Channel: 'TEXT' })).toMatchObject({
      LimitWarning: { Level: 'REACHED', SharePercent: 100 },
    });
  });

  it('begins anew with the month, in UTC', async () => {
    const test = await createTestWorkspace();
    await spend(test, '2026-11-01', 500_000n);
    test.advance(Date.parse('2026-11-30T23:59:59.999Z') - test.runtime.clock().getTime());
    expect(await test.run(getSpend, { Channel: 'TEXT' })).toMatchObject({ MonthToDate: '0.50', Production: false });
    test.advance(1);
    expect(await test.run(getSpend, { Channel: 'TEXT' })).toMatchObject({ Month: '2026-12-01', MonthToDate: '0.00' });
  });
});
