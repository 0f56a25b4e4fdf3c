import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { protectConfigurations } from '@/db/schema';
import { buildArn } from '@/lib/arn';
import { describeAccountAttributes } from '@/lib/domains/account';
import { absent, notThere, protectSteps } from '@/lib/testing/protect-steps';
import { createTestWorkspace, testDatabase, type TestWorkspace } from '@/lib/testing/test-runtime';
import {
  deleteAccountDefaultProtectConfiguration,
  disassociateProtectConfiguration,
  listProtectConfigurationSummaries,
} from '.';

let test: TestWorkspace;
beforeEach(async () => {
  test = await createTestWorkspace();
});
const { create, createSet, associate, makeDefault, all, arn } = protectSteps(() => test);

describe('the account default', () => {
  it('is one at most, whoever sets it at once', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => create()));
    await Promise.all(ids.map(makeDefault));
    const standard = (await all()).filter(({ AccountDefault }) => AccountDefault);
    expect(standard).toHaveLength(1);
    const [{ ProtectConfigurationId = '' } = {}] = standard;
    expect((await test.run(describeAccountAttributes, {})).AccountAttributes).toContainEqual({
      Name: 'DEFAULT_PROTECT_CONFIGURATION_ID',
      Value: ProtectConfigurationId,
    });
  });

  it('cannot be two in the database either', async () => {
    await makeDefault(await create());
    const other = await create();
    const second = testDatabase()
      .write.update(protectConfigurations)
      .set({ accountDefault: true })
      .where(eq(protectConfigurations.protectConfigurationId, other));
    await expect(second).rejects.toMatchObject({
      cause: { constraint_name: 'protect_configurations_account_default' },
    });
  });

  it('is replaced by another, taken away, and not there to be taken away twice', async () => {
    const [old, young] = [await create(), await create()];
    expect(await makeDefault(old)).toEqual({
      DefaultProtectConfigurationArn: arn(old),
      DefaultProtectConfigurationId: old,
    });
    await makeDefault(arn(young));
    expect(await test.run(deleteAccountDefaultProtectConfiguration, {})).toEqual({
      DefaultProtectConfigurationArn: arn(young),
      DefaultProtectConfigurationId: young,
    });
    await expect(test.run(deleteAccountDefaultProtectConfiguration, {})).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      resourceType: 'protect-configuration',
    });
    await expect(makeDefault(absent)).rejects.toMatchObject(notThere);
    await expect(makeDefault('arn:aws:x')).rejects.toMatchObject({ reason: 'INVALID_ARN' });
  });
});

describe('associations', () => {
  it('give a set one protect configuration, and the latest counts', async () => {
    const [old, young] = [await create(), await create()];
    await createSet('orders');
    await createSet('alerts');
    const setArn = buildArn(test.workspace, 'configuration-set/orders');
    expect(await associate(arn(old), setArn)).toEqual({
      ConfigurationSetArn: setArn,
      ConfigurationSetName: 'orders',
      ProtectConfigurationArn: arn(old),
      ProtectConfigurationId: old,
    });
    await associate(old, 'alerts');
    await associate(young, 'orders');
    const { ProtectConfigurations } = await test.run(listProtectConfigurationSummaries, {});
    const setsOf = (id: string) =>
      ProtectConfigurations.find((each) => each.ProtectConfigurationId === id)?.ConfigurationSetNames;
    expect([setsOf(old), setsOf(young)]).toEqual([['alerts'], ['orders']]);
  });

  it('refuse what is not there, and to be taken away where they are not', async () => {
    const [id, other] = [await create(), await create()];
    await createSet('orders');
    await associate(other, 'orders');
    const take = (ProtectConfigurationId: string, ConfigurationSetName: string) =>
      test.run(disassociateProtectConfiguration, { ProtectConfigurationId, ConfigurationSetName });
    const noSet = { code: 'ResourceNotFoundException', resourceType: 'configuration-set', resourceId: 'none' };
    for (const change of [associate, take]) {
      await expect(change(absent, 'orders')).rejects.toMatchObject(notThere);
      await expect(change(id, 'none')).rejects.toMatchObject(noSet);
      await expect(change('arn:aws:x', 'orders')).rejects.toMatchObject({ reason: 'INVALID_ARN' });
      await expect(change(id, 'arn:aws:x')).rejects.toMatchObject({ reason: 'INVALID_ARN' });
    }
    await expect(take(id, 'orders')).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'PROTECT_CONFIGURATION_NOT_ASSOCIATED_WITH_CONFIGURATION_SET',
      resourceId: id,
    });
    await take(other, 'orders');
    await expect(take(other, 'orders')).rejects.toMatchObject({ code: 'ConflictException' });
  });
});
