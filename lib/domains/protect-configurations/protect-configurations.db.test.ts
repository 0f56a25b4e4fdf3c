import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { configurationSets, protectCountryRules, protectNumberOverrides } from '@/db/schema';
import { searchResources } from '@/lib/domains/search';
import { listTagsForResource, tagResource } from '@/lib/domains/tags';
import { countries } from '@/lib/reference/countries';
import { quota } from '@/lib/reference/quotas';
import { absent, notThere, outcomesOf, protectSteps } from '@/lib/testing/protect-steps';
import { createTestWorkspace, testDatabase, type TestWorkspace } from '@/lib/testing/test-runtime';
import {
  createProtectConfiguration,
  deleteAccountDefaultProtectConfiguration,
  deleteProtectConfiguration,
  describeProtectConfigurations,
  disassociateProtectConfiguration,
  listProtectConfigurationSummaries,
  updateProtectConfiguration,
} from '.';

let test: TestWorkspace;
beforeEach(async () => {
  test = await createTestWorkspace();
});
const { create, createSet, associate, makeDefault, block, override, rulesOf, all, arn } = protectSteps(() => test);

describe('CreateProtectConfiguration', () => {
  it('answers one that allows every country on every channel (guide 7345)', async () => {
    const Tags = [{ Key: 'Name', Value: 'europe' }];
    const made = await test.run(createProtectConfiguration, { Tags, DeletionProtectionEnabled: true });
    expect(made).toEqual({
      ProtectConfigurationArn: arn(made.ProtectConfigurationId),
      ProtectConfigurationId: expect.stringMatching(/^protect-[0-9a-f]{32}$/) as string,
      CreatedTimestamp: test.runtime.clock(),
      AccountDefault: false,
      DeletionProtectionEnabled: true,
      Tags,
    });
    for (const channel of ['SMS', 'MMS', 'VOICE'] as const) {
      const rules = await rulesOf(made.ProtectConfigurationId, channel);
      expect(Object.keys(rules)).toHaveLength(countries.length);
      expect(new Set(Object.values(rules).map(({ ProtectStatus }) => ProtectStatus))).toEqual(new Set(['ALLOW']));
    }
    const ResourceArn = made.ProtectConfigurationArn;
    expect((await test.run(listTagsForResource, { ResourceArn })).Tags).toEqual(Tags);
    expect(await test.run(searchResources, { Query: 'euro' })).toEqual({
      Hits: [
        {
          Kind: 'protect-configuration',
          ResourceId: made.ProtectConfigurationId,
          Label: 'europe',
          Description: made.ProtectConfigurationId,
        },
      ],
    });
  });

  it('answers the same token with the same one, also at once, and refuses it for another input', async () => {
    const twice = await Promise.all([create({ ClientToken: 'one' }), create({ ClientToken: 'one' })]);
    expect(new Set(twice).size).toBe(1);
    expect(await all()).toHaveLength(1);
    await expect(create({ ClientToken: 'one', DeletionProtectionEnabled: true })).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'RESOURCE_ALREADY_EXISTS',
    });
  });

  it('refuses too many tags and reserved keys, and leaves nothing behind', async () => {
    const Tags = Array.from({ length: 51 }, (_, index) => ({ Key: `k${index}`, Value: '' }));
    await expect(create({ Tags })).rejects.toMatchObject({ reason: 'TAGS_PER_RESOURCE' });
    await expect(create({ Tags: [{ Key: 'aws:x', Value: '' }] })).rejects.toMatchObject({
      reason: 'INVALID_PARAMETER',
      fields: [{ name: 'Tags[0].Key' }],
    });
    expect(await all()).toEqual([]);
  });

  it('gives the last place of the quota once, however many ask for it at once (guide 7343)', async () => {
    const most = quota('protectConfigurations');
    for (let made = 0; made < most - 1; made += 1) await create();
    const outcomes = await outcomesOf(Array.from({ length: 4 }, () => create()));
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    for (const refused of outcomes.filter((outcome) => outcome !== 'done')) {
      expect(refused).toMatchObject({
        code: 'ServiceQuotaExceededException',
        reason: 'PROTECT_CONFIGURATIONS_PER_ACCOUNT',
      });
    }
    expect(await all()).toHaveLength(most);
  });
});

describe('DescribeProtectConfigurations', () => {
  it('pages newest first, names some by id or ARN, and filters', async () => {
    const old = await create();
    test.advance(1000);
    const young = await create({ DeletionProtectionEnabled: true });
    await makeDefault(old);
    const first = await test.run(describeProtectConfigurations, { MaxResults: 1 });
    expect(first.ProtectConfigurations?.map((each) => each.ProtectConfigurationId)).toEqual([young]);
    const second = await test.run(describeProtectConfigurations, { MaxResults: 1, NextToken: first.NextToken });
    expect(second.ProtectConfigurations?.map((each) => each.ProtectConfigurationId)).toEqual([old]);
    expect(second.NextToken).toBeUndefined();
    const named = await test.run(describeProtectConfigurations, { ProtectConfigurationIds: [arn(old), young] });
    expect(named.ProtectConfigurations).toHaveLength(2);
    const filtered = async (Name: 'account-default' | 'deletion-protection-enabled', value: string) =>
      (
        await test.run(describeProtectConfigurations, { Filters: [{ Name, Values: [value] }] })
      ).ProtectConfigurations?.map((each) => each.ProtectConfigurationId);
    expect(await filtered('account-default', 'true')).toEqual([old]);
    expect(await filtered('deletion-protection-enabled', 'false')).toEqual([old]);
    expect(await filtered('deletion-protection-enabled', 'true')).toEqual([young]);
  });

  it('refuses ids, ARNs, filters and tokens that are none', async () => {
    await create();
    const describe = (input: object) => test.runRaw(describeProtectConfigurations, input);
    await expect(describe({ ProtectConfigurationIds: [absent] })).rejects.toMatchObject(notThere);
    await expect(describe({ ProtectConfigurationIds: ['arn:aws:x'] })).rejects.toMatchObject({ reason: 'INVALID_ARN' });
    await expect(describe({ Filters: [{ Name: 'account-default', Values: ['yes'] }] })).rejects.toMatchObject({
      reason: 'INVALID_FILTER_VALUES',
    });
    await expect(describe({ NextToken: 'x' })).rejects.toMatchObject({ reason: 'INVALID_NEXT_TOKEN' });
  });
});

describe('UpdateProtectConfiguration', () => {
  it('turns deletion protection on and off, and changes nothing where it is not said', async () => {
    const ProtectConfigurationId = await create();
    const update = async (input: object) =>
      (await test.run(updateProtectConfiguration, { ProtectConfigurationId, ...input })).DeletionProtectionEnabled;
    expect(await update({ DeletionProtectionEnabled: true })).toBe(true);
    expect(await update({})).toBe(true);
    expect(await update({ DeletionProtectionEnabled: false })).toBe(false);
    await expect(test.run(updateProtectConfiguration, { ProtectConfigurationId: absent })).rejects.toMatchObject(
      notThere,
    );
    await expect(test.run(updateProtectConfiguration, { ProtectConfigurationId: 'arn:aws:x' })).rejects.toMatchObject({
      reason: 'INVALID_ARN',
    });
  });
});

describe('DeleteProtectConfiguration', () => {
  const remove = (ProtectConfigurationId: string) => test.run(deleteProtectConfiguration, { ProtectConfigurationId });

  it('takes it away with its rules, overrides and tags', async () => {
    const id = await create({ Tags: [{ Key: 'Name', Value: 'gone' }] });
    await block(id, 'FR');
    await override(id, 'BLOCK');
    expect(await remove(arn(id))).toMatchObject({ ProtectConfigurationId: id });
    expect(await all()).toEqual([]);
    const { workspaceId } = test.workspace;
    for (const table of [protectCountryRules, protectNumberOverrides]) {
      const left = await testDatabase().read.select().from(table).where(eq(table.workspaceId, workspaceId));
      expect(left).toEqual([]);
    }
    await expect(test.run(listTagsForResource, { ResourceArn: arn(id) })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    });
    await expect(remove(id)).rejects.toMatchObject({ ...notThere, resourceId: id });
  });

  it('refuses one that is protected, the account default, or used by a set, each with its reason', async () => {
    const id = await create({ DeletionProtectionEnabled: true });
    await createSet('orders');
    await associate(id, 'orders');
    await makeDefault(id);
    const refused = (reason: string) => ({ code: 'ConflictException', reason, resourceId: id });
    await expect(remove(id)).rejects.toMatchObject(refused('DELETION_PROTECTION_ENABLED'));
    await test.run(updateProtectConfiguration, { ProtectConfigurationId: id, DeletionProtectionEnabled: false });
    await expect(remove(id)).rejects.toMatchObject(refused('PROTECT_CONFIGURATION_IS_ACCOUNT_DEFAULT'));
    await test.run(deleteAccountDefaultProtectConfiguration, {});
    await expect(remove(id)).rejects.toMatchObject(refused('PROTECT_CONFIGURATION_ASSOCIATED_WITH_CONFIGURATION_SET'));
    await test.run(disassociateProtectConfiguration, { ProtectConfigurationId: id, ConfigurationSetName: 'orders' });
    await remove(id);
  });

  it('never leaves a default, a set or a rule with one that is gone, when both come at once', async () => {
    await createSet('orders');
    const rivals: readonly ((id: string) => Promise<unknown>)[] = [
      makeDefault,
      (id) => associate(id, 'orders'),
      (id) => block(id, 'FR'),
      (id) => override(id, 'BLOCK'),
    ];
    for (const rival of rivals) {
      const id = await create();
      await Promise.allSettled([rival(id), remove(id)]);
      if ((await all()).some(({ ProtectConfigurationId }) => ProtectConfigurationId === id)) continue;
      for (const table of [protectCountryRules, protectNumberOverrides, configurationSets]) {
        const left = await testDatabase()
          .read.select()
          .from(table)
          .where(and(eq(table.workspaceId, test.workspace.workspaceId), eq(table.protectConfigurationId, id)));
        expect(left).toEqual([]);
      }
    }
  });
});

describe('ListProtectConfigurationSummaries', () => {
  it('answers name, sets and blocked countries, of all or of those named', async () => {
    const id = await create();
    const other = await create();
    await test.run(tagResource, { ResourceArn: arn(id), Tags: [{ Key: 'Name', Value: 'europe' }] });
    await block(id, 'FR', 'DE');
    await createSet('orders');
    await associate(id, 'orders');
    const summary = {
      ProtectConfigurationId: id,
      Name: 'europe',
      ConfigurationSetNames: ['orders'],
      BlockedCountries: { SMS: ['DE', 'FR'], MMS: [], VOICE: [] },
    };
    const list = async (...ProtectConfigurationIds: string[]) =>
      (await test.run(listProtectConfigurationSummaries, { ProtectConfigurationIds })).ProtectConfigurations;
    expect(await list(arn(id))).toEqual([summary]);
    expect((await list()).map((each) => each.ProtectConfigurationId).sort()).toEqual([id, other].sort());
    await expect(list(absent)).rejects.toMatchObject(notThere);
    await expect(list('arn:aws:x')).rejects.toMatchObject({ reason: 'INVALID_ARN' });
  });
});
