import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { configurationSets, protectConfigurations, protectCountryRules, protectNumberOverrides } from '@/db/schema';
import { buildArn } from '@/lib/arn';
import { describeAccountAttributes } from '@/lib/domains/account';
import { createConfigurationSet } from '@/lib/domains/configuration-sets';
import { explainTextMessage, sendTextMessage } from '@/lib/domains/messages';
import { searchResources } from '@/lib/domains/search';
import { listTagsForResource, tagResource } from '@/lib/domains/tags';
import { countries } from '@/lib/reference/countries';
import { quota } from '@/lib/reference/quotas';
import { addSimulatorNumber } from '@/lib/testing/simulator-number';
import { createTestWorkspace, testDatabase, type TestWorkspace } from '@/lib/testing/test-runtime';
import {
  associateProtectConfiguration,
  createProtectConfiguration,
  deleteAccountDefaultProtectConfiguration,
  deleteProtectConfiguration,
  deleteProtectConfigurationRuleSetNumberOverride,
  describeProtectConfigurations,
  disassociateProtectConfiguration,
  explainProtection,
  getProtectConfigurationCountryRuleSet,
  listProtectConfigurationRuleSetNumberOverrides,
  listProtectConfigurationSummaries,
  putProtectConfigurationRuleSetNumberOverride,
  setAccountDefaultProtectConfiguration,
  updateProtectConfiguration,
  updateProtectConfigurationCountryRuleSet,
} from '.';

const frenchSimulator = '+33755512501';
const frenchPerson = '+33612345678';
const hourMilliseconds = 3_600_000;
const absent = `protect-${'0'.repeat(32)}`;

let test: TestWorkspace;
beforeEach(async () => {
  test = await createTestWorkspace();
});

const create = async (input: object = {}) => (await test.run(createProtectConfiguration, input)).ProtectConfigurationId;
const createSet = (ConfigurationSetName: string) => test.run(createConfigurationSet, { ConfigurationSetName });
const associate = (ProtectConfigurationId: string, ConfigurationSetName: string) =>
  test.run(associateProtectConfiguration, { ProtectConfigurationId, ConfigurationSetName });
const makeDefault = (ProtectConfigurationId: string) =>
  test.run(setAccountDefaultProtectConfiguration, { ProtectConfigurationId });
const block = (ProtectConfigurationId: string, ...isoCountryCodes: string[]) =>
  test.run(updateProtectConfigurationCountryRuleSet, {
    ProtectConfigurationId,
    NumberCapability: 'SMS',
    CountryRuleSetUpdates: Object.fromEntries(isoCountryCodes.map((iso) => [iso, { ProtectStatus: 'BLOCK' as const }])),
  });
const override = (ProtectConfigurationId: string, Action: 'ALLOW' | 'BLOCK', rest: object = {}) =>
  test.run(putProtectConfigurationRuleSetNumberOverride, {
    ProtectConfigurationId,
    DestinationPhoneNumber: frenchPerson,
    Action,
    ...rest,
  });
const rulesOf = async (ProtectConfigurationId: string, NumberCapability: 'SMS' | 'MMS' | 'VOICE' = 'SMS') =>
  (await test.run(getProtectConfigurationCountryRuleSet, { ProtectConfigurationId, NumberCapability })).CountryRuleSet;
const all = async () => (await test.run(describeProtectConfigurations, {})).ProtectConfigurations ?? [];
const arn = (id: string) => buildArn(test.workspace, `protect-configuration/${id}`);
const outcomesOf = async (calls: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(calls)).map((outcome) =>
    outcome.status === 'fulfilled' ? 'done' : (outcome.reason as { reason?: string; code: string }),
  );
const notThere = { code: 'ResourceNotFoundException', resourceType: 'protect-configuration', resourceId: absent };

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

describe('country rules', () => {
  it('change for those named, on one channel, and stay for the others', async () => {
    const id = await create();
    const { CountryRuleSet, ...answer } = await test.run(updateProtectConfigurationCountryRuleSet, {
      ProtectConfigurationId: id,
      NumberCapability: 'SMS',
      CountryRuleSetUpdates: {
        FR: { ProtectStatus: 'BLOCK' },
        DE: { ProtectStatus: 'MONITOR' },
        GB: { ProtectStatus: 'FILTER' },
      },
    });
    expect(answer).toEqual({
      ProtectConfigurationArn: arn(id),
      ProtectConfigurationId: id,
      NumberCapability: 'SMS',
    });
    expect(CountryRuleSet).toMatchObject({
      FR: { ProtectStatus: 'BLOCK' },
      DE: { ProtectStatus: 'MONITOR' },
      GB: { ProtectStatus: 'FILTER' },
      US: { ProtectStatus: 'ALLOW' },
    });
    expect(await rulesOf(id, 'MMS')).toMatchObject({ FR: { ProtectStatus: 'ALLOW' } });
    await test.run(updateProtectConfigurationCountryRuleSet, {
      ProtectConfigurationId: id,
      NumberCapability: 'SMS',
      CountryRuleSetUpdates: { FR: { ProtectStatus: 'ALLOW' }, DE: { ProtectStatus: 'BLOCK' } },
    });
    expect(await rulesOf(id)).toMatchObject({
      FR: { ProtectStatus: 'ALLOW' },
      DE: { ProtectStatus: 'BLOCK' },
      GB: { ProtectStatus: 'FILTER' },
    });
  });

  it('change for every country at once', async () => {
    const id = await create();
    await block(id, ...countries.map(({ iso }) => iso));
    expect(new Set(Object.values(await rulesOf(id)).map(({ ProtectStatus }) => ProtectStatus))).toEqual(
      new Set(['BLOCK']),
    );
  });

  it('are all there when many change different ones at once', async () => {
    const id = await create();
    const some = countries.slice(0, 12).map(({ iso }) => iso);
    await Promise.all(some.map((iso) => block(id, iso)));
    const rules = await rulesOf(id);
    expect(some.map((iso) => rules[iso]?.ProtectStatus)).toEqual(some.map(() => 'BLOCK'));
  });

  it('refuse an unknown country and change nothing', async () => {
    const id = await create();
    for (const unknown of ['XX', 'CU']) {
      await expect(block(id, 'FR', unknown)).rejects.toMatchObject({
        code: 'ValidationException',
        reason: 'INVALID_PARAMETER',
        fields: [expect.objectContaining({ name: `CountryRuleSetUpdates.${unknown}` })],
      });
    }
    expect(await rulesOf(id)).toMatchObject({ FR: { ProtectStatus: 'ALLOW' } });
  });

  it('refuse none, more than 300, a channel that is not here, and a configuration that is not there', async () => {
    const id = await create();
    const update = (input: object) =>
      test.runRaw(updateProtectConfigurationCountryRuleSet, {
        ProtectConfigurationId: id,
        NumberCapability: 'SMS',
        CountryRuleSetUpdates: { FR: { ProtectStatus: 'BLOCK' } },
        ...input,
      });
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const tooMany = letters.flatMap((a) => letters.map((b) => [`${a}${b}`, { ProtectStatus: 'BLOCK' }])).slice(0, 301);
    const wrong = { code: 'ValidationException', fields: [expect.objectContaining({ name: 'CountryRuleSetUpdates' })] };
    await expect(update({ CountryRuleSetUpdates: {} })).rejects.toMatchObject(wrong);
    await expect(update({ CountryRuleSetUpdates: Object.fromEntries(tooMany) as object })).rejects.toMatchObject(wrong);
    await expect(update({ NumberCapability: 'RCS' })).rejects.toMatchObject({ reason: 'CHANNEL_NOT_ENABLED' });
    await expect(update({ ProtectConfigurationId: absent })).rejects.toMatchObject(notThere);
    await expect(update({ ProtectConfigurationId: 'arn:aws:x' })).rejects.toMatchObject({ reason: 'INVALID_ARN' });
    const read = (input: object) =>
      test.runRaw(getProtectConfigurationCountryRuleSet, {
        ProtectConfigurationId: id,
        NumberCapability: 'SMS',
        ...input,
      });
    await expect(read({ NumberCapability: 'RCS' })).rejects.toMatchObject({ reason: 'CHANNEL_NOT_ENABLED' });
    await expect(read({ ProtectConfigurationId: absent })).rejects.toMatchObject(notThere);
    await expect(read({ ProtectConfigurationId: 'arn:aws:x' })).rejects.toMatchObject({ reason: 'INVALID_ARN' });
  });
});

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

describe('number overrides', () => {
  it('are one for a number, in its normal form, and the latest counts', async () => {
    const id = await create();
    const ExpirationTimestamp = new Date(test.runtime.clock().getTime() + hourMilliseconds);
    const answer = {
      ProtectConfigurationArn: arn(id),
      ProtectConfigurationId: id,
      DestinationPhoneNumber: frenchPerson,
      CreatedTimestamp: test.runtime.clock(),
      Action: 'BLOCK',
      IsoCountryCode: 'FR',
      ExpirationTimestamp,
    };
    expect(await override(id, 'BLOCK', { DestinationPhoneNumber: frenchPerson.slice(1), ExpirationTimestamp })).toEqual(
      answer,
    );
    await override(id, 'ALLOW');
    const { RuleSetNumberOverrides } = await test.run(listProtectConfigurationRuleSetNumberOverrides, {
      ProtectConfigurationId: id,
    });
    expect(RuleSetNumberOverrides).toEqual([
      {
        DestinationPhoneNumber: frenchPerson,
        CreatedTimestamp: test.runtime.clock(),
        Action: 'ALLOW',
        IsoCountryCode: 'FR',
      },
    ]);
  });

  it('answer the same token with the same override', async () => {
    const id = await create();
    const first = await override(id, 'BLOCK', { ClientToken: 'once' });
    test.advance(1000);
    expect(await override(id, 'BLOCK', { ClientToken: 'once' })).toEqual(first);
    await expect(override(id, 'ALLOW', { ClientToken: 'once' })).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'RESOURCE_ALREADY_EXISTS',
    });
  });

  it('refuse a number that is none, an end in the past, and a configuration that is not there', async () => {
    const id = await create();
    const field = (name: string) => ({
      code: 'ValidationException',
      reason: 'INVALID_PARAMETER',
      fields: [expect.objectContaining({ name })],
    });
    await expect(override(id, 'BLOCK', { DestinationPhoneNumber: '+12' })).rejects.toMatchObject(
      field('DestinationPhoneNumber'),
    );
    await expect(override(id, 'BLOCK', { ExpirationTimestamp: test.runtime.clock() })).rejects.toMatchObject(
      field('ExpirationTimestamp'),
    );
    await expect(override(absent, 'BLOCK')).rejects.toMatchObject(notThere);
    await expect(override('arn:aws:x', 'BLOCK')).rejects.toMatchObject({ reason: 'INVALID_ARN' });
  });

  it('are deleted once', async () => {
    const id = await create();
    await override(id, 'BLOCK');
    const remove = (rest: object = {}) =>
      test.run(deleteProtectConfigurationRuleSetNumberOverride, {
        ProtectConfigurationId: id,
        DestinationPhoneNumber: frenchPerson,
        ...rest,
      });
    expect(await remove()).toMatchObject({ DestinationPhoneNumber: frenchPerson, Action: 'BLOCK' });
    await expect(remove()).rejects.toMatchObject({ code: 'ResourceNotFoundException', resourceId: id });
    await expect(remove({ DestinationPhoneNumber: '+12' })).rejects.toMatchObject({ reason: 'INVALID_PARAMETER' });
    await expect(remove({ ProtectConfigurationId: absent })).rejects.toMatchObject(notThere);
    await expect(remove({ ProtectConfigurationId: 'arn:aws:x' })).rejects.toMatchObject({ reason: 'INVALID_ARN' });
  });

  it('are listed newest first, in pages, by every filter of the model', async () => {
    const id = await create();
    const start = test.runtime.clock();
    const at = (hours: number) => new Date(start.getTime() + hours * hourMilliseconds);
    await override(id, 'BLOCK', { ExpirationTimestamp: at(2) });
    test.advance(hourMilliseconds);
    await override(id, 'ALLOW', { DestinationPhoneNumber: '+12065550142' });
    test.advance(hourMilliseconds);
    await override(id, 'BLOCK', { DestinationPhoneNumber: '+12065550143', ExpirationTimestamp: at(10) });
    const list = async (Filters: object[] = [], rest: object = {}) =>
      test.runRaw(listProtectConfigurationRuleSetNumberOverrides, { ProtectConfigurationId: id, Filters, ...rest });
    const numbers = async (Name?: string, ...Values: string[]) =>
      ((await list(Name === undefined ? [] : [{ Name, Values }])).RuleSetNumberOverrides ?? []).map(
        ({ DestinationPhoneNumber }) => DestinationPhoneNumber,
      );
    const [first, second, third] = [frenchPerson, '+12065550142', '+12065550143'];
    expect(await numbers()).toEqual([third, second, first]);
    expect(await numbers('iso-country-code', 'FR')).toEqual([first]);
    expect(await numbers('destination-phone-number-begins-with', '+1206', '33')).toEqual([third, second, first]);
    expect(await numbers('destination-phone-number-begins-with', '+12065550143')).toEqual([third]);
    expect(await numbers('action', 'BLOCK')).toEqual([third, first]);
    expect(await numbers('expires-before', at(3).toISOString())).toEqual([first]);
    expect(await numbers('expires-after', at(3).toISOString())).toEqual([third]);
    expect(await numbers('created-before', at(1).toISOString())).toEqual([first]);
    expect(await numbers('created-after', at(0).toISOString())).toEqual([third, second]);
    expect(await numbers('action', 'ALLOW')).toEqual([second]);
    const page = await list([], { MaxResults: 2 });
    expect(page.RuleSetNumberOverrides).toHaveLength(2);
    const rest = await list([], { MaxResults: 2, NextToken: page.NextToken });
    expect(rest.RuleSetNumberOverrides?.map(({ DestinationPhoneNumber }) => DestinationPhoneNumber)).toEqual([first]);
    for (const [Name, value] of [
      ['iso-country-code', 'XX'],
      ['destination-phone-number-begins-with', 'abc'],
      ['action', 'MAYBE'],
      ['expires-before', 'tomorrow'],
      ['created-after', '2026'],
    ] as const) {
      await expect(numbers(Name, value)).rejects.toMatchObject({ reason: 'INVALID_FILTER_VALUES' });
    }
    await expect(list([], { NextToken: 'x' })).rejects.toMatchObject({ reason: 'INVALID_NEXT_TOKEN' });
    await expect(list([], { ProtectConfigurationId: absent })).rejects.toMatchObject(notThere);
    await expect(list([], { ProtectConfigurationId: 'arn:aws:x' })).rejects.toMatchObject({ reason: 'INVALID_ARN' });
  });
});

const textTo = (DestinationPhoneNumber: string, rest: object = {}) => ({
  DestinationPhoneNumber,
  MessageBody: 'Hello',
  ...rest,
});

describe('SendTextMessage', () => {
  const send = (rest: object = {}) => test.run(sendTextMessage, textTo(frenchSimulator, rest));
  const blockedBy = (id: string) => ({
    code: 'ConflictException',
    reason: 'DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION',
    resourceType: 'protect-configuration',
    resourceId: id,
  });

  beforeEach(async () => {
    await addSimulatorNumber(test);
  });

  it('asks the request’s protect configuration, else the set’s, else the account’s, else none (guide 7296-7302)', async () => {
    const [ofRequest, ofSet, ofAccount] = [await create(), await create(), await create()];
    await createSet('orders');
    await createSet('free');
    await send({ ConfigurationSetName: 'orders' });
    for (const id of [ofRequest, ofSet, ofAccount]) await block(id, 'FR');
    await send();
    await makeDefault(ofAccount);
    await expect(send()).rejects.toMatchObject(blockedBy(ofAccount));
    await expect(send({ ConfigurationSetName: 'free' })).rejects.toMatchObject(blockedBy(ofAccount));
    await associate(ofSet, 'orders');
    await expect(send({ ConfigurationSetName: 'orders' })).rejects.toMatchObject(blockedBy(ofSet));
    const named = { ConfigurationSetName: 'orders', ProtectConfigurationId: arn(ofRequest) };
    await expect(send(named)).rejects.toMatchObject(blockedBy(ofRequest));
    await expect(send({ ...named, DryRun: true })).rejects.toMatchObject(blockedBy(ofRequest));

    // What stands first decides alone: what comes after it is not asked.
    const open = await create();
    await send({ ProtectConfigurationId: open, ConfigurationSetName: 'orders' });
    await associate(open, 'free');
    await send({ ConfigurationSetName: 'free' });
  });

  it('asks the rule of the country for its own channel', async () => {
    const id = await create();
    for (const NumberCapability of ['MMS', 'VOICE'] as const) {
      await test.run(updateProtectConfigurationCountryRuleSet, {
        ProtectConfigurationId: id,
        NumberCapability,
        CountryRuleSetUpdates: { FR: { ProtectStatus: 'BLOCK' } },
      });
    }
    await block(id, 'DE');
    await send({ ProtectConfigurationId: id });
  });

  it('asks the number’s own override first, until it expires', async () => {
    const id = await create();
    await makeDefault(id);
    await block(id, 'FR');
    const ExpirationTimestamp = new Date(test.runtime.clock().getTime() + hourMilliseconds);
    await override(id, 'ALLOW', { DestinationPhoneNumber: frenchSimulator, ExpirationTimestamp });
    await send();
    test.advance(hourMilliseconds);
    await expect(send()).rejects.toMatchObject(blockedBy(id));
    await block(id, 'DE');
    await test.run(updateProtectConfigurationCountryRuleSet, {
      ProtectConfigurationId: id,
      NumberCapability: 'SMS',
      CountryRuleSetUpdates: { FR: { ProtectStatus: 'ALLOW' } },
    });
    await override(id, 'BLOCK', { DestinationPhoneNumber: frenchSimulator });
    await expect(send()).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE',
      resourceId: id,
    });
  });

  it('does not know a protect configuration that is not there, also of another workspace', async () => {
    const elsewhere = await createTestWorkspace();
    const { ProtectConfigurationArn } = await elsewhere.run(createProtectConfiguration, {});
    for (const ProtectConfigurationId of [absent, ProtectConfigurationArn]) {
      await expect(send({ ProtectConfigurationId })).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
    }
  });

  it('is explained by the rule that decides, with the protect configuration that holds it', async () => {
    const id = await create();
    await makeDefault(id);
    const check = async () =>
      (await test.run(explainTextMessage, textTo(frenchSimulator))).Checks.find(
        ({ Name }) => Name === 'PROTECT_CONFIGURATION',
      );
    expect(await check()).toMatchObject({
      Outcome: 'PASSED',
      Detail: `The SMS country rule of ${id}, the account default, allows France.`,
      ResourceType: 'protect-configuration',
      ResourceId: id,
    });
    await block(id, 'FR');
    expect(await check()).toMatchObject({
      Outcome: 'FAILED',
      Reason: 'DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION',
      ResourceId: id,
    });
  });
});

describe('ExplainProtection', () => {
  const explain = (rest: object = {}) =>
    test.runRaw(explainProtection, { DestinationPhoneNumber: frenchPerson, NumberCapability: 'SMS', ...rest });

  it('answers with the rule that decides, for every channel', async () => {
    const known = { DestinationPhoneNumber: frenchPerson, IsoCountryCode: 'FR', CountryName: 'France' };
    expect(await explain()).toMatchObject({ ...known, Allowed: true, DecidedBy: 'NONE' });
    const id = await create();
    await block(id, 'FR');
    await createSet('orders');
    await associate(id, 'orders');
    const byCountry = { ...known, DecidedBy: 'COUNTRY_RULE', ProtectConfigurationId: id };
    expect(await explain({ ConfigurationSetName: 'orders' })).toMatchObject({
      ...byCountry,
      Allowed: false,
      Source: 'CONFIGURATION_SET',
      ProtectStatus: 'BLOCK',
    });
    expect(await explain({ ProtectConfigurationId: id, NumberCapability: 'VOICE' })).toMatchObject({
      ...byCountry,
      Allowed: true,
      Source: 'REQUEST',
      ProtectStatus: 'ALLOW',
    });
    const ExpirationTimestamp = new Date(test.runtime.clock().getTime() + hourMilliseconds);
    await override(id, 'ALLOW', { ExpirationTimestamp });
    await makeDefault(id);
    expect(await explain({ DestinationPhoneNumber: frenchPerson.slice(1) })).toMatchObject({
      ...known,
      Allowed: true,
      DecidedBy: 'NUMBER_OVERRIDE',
      Source: 'ACCOUNT_DEFAULT',
      ProtectStatus: 'ALLOW',
      ExpirationTimestamp,
    });
  });

  it('refuses a number that is none, and what is not there', async () => {
    await expect(explain({ DestinationPhoneNumber: '+12' })).rejects.toMatchObject({ reason: 'INVALID_PARAMETER' });
    await expect(explain({ ProtectConfigurationId: absent })).rejects.toMatchObject(notThere);
    await expect(explain({ ProtectConfigurationId: 'arn:aws:x' })).rejects.toMatchObject({ reason: 'INVALID_ARN' });
    await expect(explain({ ConfigurationSetName: 'none' })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      resourceType: 'configuration-set',
    });
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
