import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { activityRecords, users } from '@/db/schema';
import {
  createConfigurationSet,
  deleteConfigurationSet,
  describeConfigurationSets,
} from '@/lib/domains/configuration-sets';
import { listEventDestinations } from '@/lib/domains/event-destinations';
import { searchMessages } from '@/lib/domains/messages';
import { deletePool, describePools } from '@/lib/domains/pools';
import {
  describeProtectConfigurations,
  getProtectConfigurationCountryRuleSet,
} from '@/lib/domains/protect-configurations';
import { runOperation } from '@/lib/operations/run-operation';
import { addPool, addSimulatorNumber } from '@/lib/testing/simulator-number';
import { createTestWorkspace, testDatabase, type TestWorkspace } from '@/lib/testing/test-runtime';
import {
  createQuickStartConfigurationSet,
  createQuickStartPool,
  createQuickStartProtectConfiguration,
  getQuickStart,
  putQuickStartStep,
  restartQuickStart,
  sendQuickStartMessage,
} from '.';

const simulator = '+14254147755';
const open = [
  { Step: 'POOL', Status: 'OPEN' },
  { Step: 'CONFIGURATION_SET', Status: 'OPEN' },
  { Step: 'PROTECT_CONFIGURATION', Status: 'OPEN' },
  { Step: 'MESSAGE', Status: 'OPEN' },
];

let test: TestWorkspace;
beforeEach(async () => {
  test = await createTestWorkspace();
});

const steps = async () => (await test.run(getQuickStart, {})).Steps;
const stepOf = async (name: string) => (await steps()).find(({ Step }) => Step === name);
const poolInput = async (Name = 'my-first-pool') => ({
  OriginationIdentity: (await addSimulatorNumber(test)).phoneNumberId,
  MessageType: 'TRANSACTIONAL' as const,
  Tags: [{ Key: 'Name', Value: Name }],
});
const pools = async () => (await test.run(describePools, {})).Pools ?? [];
const sets = async () => (await test.run(describeConfigurationSets, {})).ConfigurationSets ?? [];

/** What the calls so far have left in Activity, by the operations' names. */
async function recorded(): Promise<string[]> {
  const rows = await testDatabase()
    .read.select({ operation: activityRecords.operation })
    .from(activityRecords)
    .where(and(eq(activityRecords.workspaceId, test.workspace.workspaceId), eq(activityRecords.readOnly, false)));
  return rows.map(({ operation }) => operation).toSorted();
}

/** Another administrator of the account. */
async function colleague() {
  const { accountId } = test.workspace;
  const userId = randomUUID();
  const email = `${userId}@example.com`;
  await testDatabase()
    .write.insert(users)
    .values({ userId, accountId, email, passwordHash: '-', createdAt: test.runtime.clock() });
  const call = test.call();
  return { ...call, principal: { ...call.principal, userId, email } };
}

describe('the state of Quick start', () => {
  it('begins with every step open', async () => {
    expect(await steps()).toEqual(open);
  });

  it('is each person’s own, in each workspace', async () => {
    await test.run(putQuickStartStep, { Step: 'POOL', Status: 'SKIPPED' });
    expect(await stepOf('POOL')).toEqual({ Step: 'POOL', Status: 'SKIPPED' });
    expect((await runOperation(test.runtime, getQuickStart, {}, await colleague())).Steps).toEqual(open);
    const elsewhere = await createTestWorkspace();
    expect((await elsewhere.run(getQuickStart, {})).Steps).toEqual(open);
  });

  it('takes what is there already, and nothing that is not', async () => {
    await test.run(createConfigurationSet, { ConfigurationSetName: 'codes' });
    const take = (ResourceId: string) =>
      test.run(putQuickStartStep, { Step: 'CONFIGURATION_SET', Status: 'DONE', ResourceId });
    await take('codes');
    const done = { Step: 'CONFIGURATION_SET', Status: 'DONE', ResourceId: 'codes', ResourceName: 'codes' };
    expect(await stepOf('CONFIGURATION_SET')).toEqual(done);
    await expect(take('others')).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      resourceType: 'configuration-set',
    });
    expect(await stepOf('CONFIGURATION_SET')).toEqual(done);
    for (const Step of ['POOL', 'PROTECT_CONFIGURATION', 'MESSAGE'] as const) {
      await expect(test.run(putQuickStartStep, { Step, Status: 'DONE', ResourceId: 'none' })).rejects.toMatchObject({
        code: 'ResourceNotFoundException',
      });
    }
  });

  it('names something for a step that is done, and for no other', async () => {
    await expect(test.run(putQuickStartStep, { Step: 'POOL', Status: 'DONE' })).rejects.toMatchObject({
      reason: 'MISSING_PARAMETER',
    });
    await expect(
      test.run(putQuickStartStep, { Step: 'POOL', Status: 'SKIPPED', ResourceId: 'pool-1' }),
    ).rejects.toMatchObject({ reason: 'PARAMETERS_CANNOT_BE_USED_TOGETHER' });
  });

  it('says of what was deleted that it is gone, by its name, and lets the step be done again', async () => {
    const { PoolId = '' } = await test.run(createQuickStartPool, await poolInput());
    await test.run(deletePool, { PoolId });
    expect(await stepOf('POOL')).toEqual({
      Step: 'POOL',
      Status: 'GONE',
      ResourceId: PoolId,
      ResourceName: 'my-first-pool',
    });
    const again = await test.run(createQuickStartPool, await poolInput('again'));
    expect(await stepOf('POOL')).toMatchObject({ Status: 'DONE', ResourceId: again.PoolId, ResourceName: 'again' });
  });

  it('keeps what is done where another tab skips it, and gives it up where somebody begins it again', async () => {
    await test.run(createQuickStartPool, await poolInput());
    await test.run(putQuickStartStep, { Step: 'POOL', Status: 'SKIPPED' });
    expect(await stepOf('POOL')).toMatchObject({ Status: 'DONE' });
    await test.run(putQuickStartStep, { Step: 'POOL', Status: 'OPEN' });
    expect(await stepOf('POOL')).toEqual({ Step: 'POOL', Status: 'OPEN' });
    await test.run(createQuickStartPool, await poolInput('second'));
    expect(await pools()).toHaveLength(2);
  });

  it('begins again whole, and deletes nothing', async () => {
    await test.run(createQuickStartPool, await poolInput());
    await test.run(putQuickStartStep, { Step: 'CONFIGURATION_SET', Status: 'SKIPPED' });
    expect((await test.run(restartQuickStart, {})).Steps).toEqual(open);
    expect(await pools()).toHaveLength(1);
  });

  it('is kept for people, not for the system', async () => {
    const call = test.call();
    const { accountId } = test.workspace;
    const bySystem = { ...call, principal: { kind: 'system' as const, accountId } };
    for (const operation of [getQuickStart, restartQuickStart]) {
      await expect(runOperation(test.runtime, operation, {}, bySystem)).rejects.toMatchObject({
        code: 'AccessDeniedException',
      });
    }
  });
});

describe('CreateQuickStartPool', () => {
  it('creates a pool as CreatePool does, notes it, and leaves both records', async () => {
    const { PoolId } = await test.run(createQuickStartPool, await poolInput());
    expect(await pools()).toMatchObject([{ PoolId }]);
    expect(await stepOf('POOL')).toMatchObject({ Status: 'DONE', ResourceId: PoolId, ResourceName: 'my-first-pool' });
    expect(await recorded()).toEqual(['CreatePool', 'CreateQuickStartPool']);
  });

  it('asks for the permission to create pools as well', async () => {
    const input = await poolInput();
    const call = test.call();
    const policies = [
      {
        Version: '2012-10-17' as const,
        Statement: [{ Effect: 'Allow' as const, Action: '*QuickStart*', Resource: '*' }],
      },
    ];
    const attempt = runOperation(test.runtime, createQuickStartPool, input, {
      ...call,
      principal: { ...call.principal, policies } as typeof call.principal, // a user's, with other policies
    });
    await expect(attempt).rejects.toMatchObject({ code: 'AccessDeniedException' });
    expect(await pools()).toEqual([]);
  });

  it('makes one pool, however many tabs ask at once', async () => {
    const inputs = [await poolInput('a'), await poolInput('b'), await poolInput('c')];
    const outcomes = await Promise.allSettled(inputs.map((input) => test.run(createQuickStartPool, input)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [pool, ...others] = await pools();
    expect(others).toEqual([]);
    for (const outcome of outcomes) {
      if (outcome.status === 'fulfilled') continue;
      expect(outcome.reason).toMatchObject({ reason: 'RESOURCE_ALREADY_EXISTS', resourceId: pool?.PoolId });
    }
    expect(await stepOf('POOL')).toMatchObject({ Status: 'DONE', ResourceId: pool?.PoolId });
  });

  it('notes nothing where CreatePool refuses', async () => {
    const { phoneNumberId } = await addSimulatorNumber(test);
    await addPool(test, [phoneNumberId]);
    await expect(
      test.run(createQuickStartPool, { OriginationIdentity: phoneNumberId, MessageType: 'TRANSACTIONAL' }),
    ).rejects.toMatchObject({ reason: 'PHONE_NUMBER_ASSOCIATED_TO_POOL' });
    expect(await steps()).toEqual(open);
  });
});

describe('CreateQuickStartConfigurationSet', () => {
  const names = { ConfigurationSetName: 'my-first-configuration-set', EventDestinationName: 'my-first-events' };
  const destinations = async () =>
    (await test.run(listEventDestinations, { ConfigurationSetName: names.ConfigurationSetName })).EventDestinations;
  const toTopic = () => ({
    SnsDestination: { TopicArn: `arn:aws:sns:us-east-1:${test.workspace.accountId}:events` },
  });

  it('sets everything up by itself where no target is named', async () => {
    await test.run(createQuickStartConfigurationSet, names);
    expect((await destinations()).map(({ EventDestinationName }) => EventDestinationName)).toEqual([
      'my-first-events-logs',
      'my-first-events-stream',
      'my-first-events-topic',
    ]);
    expect(await stepOf('CONFIGURATION_SET')).toMatchObject({
      Status: 'DONE',
      ResourceName: names.ConfigurationSetName,
    });
    expect(await recorded()).toEqual([
      'CreateConfigurationSet',
      'CreateQuickStartConfigurationSet',
      'SetUpEventDestinations',
    ]);
  });

  it('adds the one destination that is named', async () => {
    await test.run(createQuickStartConfigurationSet, {
      ...names,
      ...toTopic(),
      MatchingEventTypes: ['TEXT_DELIVERED'],
      Enabled: false,
    });
    expect(await destinations()).toMatchObject([
      { EventDestinationName: 'my-first-events', MatchingEventTypes: ['TEXT_DELIVERED'], Enabled: false },
    ]);
  });

  it('gets all events where none are named', async () => {
    await test.run(createQuickStartConfigurationSet, { ...names, ...toTopic() });
    expect(await destinations()).toMatchObject([{ MatchingEventTypes: ['ALL'], Enabled: true }]);
  });

  it('leaves nothing behind where the destination is refused', async () => {
    const SnsDestination = { TopicArn: 'arn:aws:sns:us-east-1:999999999999:events' };
    await expect(test.run(createQuickStartConfigurationSet, { ...names, SnsDestination })).rejects.toMatchObject({
      code: 'ValidationException',
    });
    expect(await sets()).toEqual([]);
    expect(await steps()).toEqual(open);
  });

  it('does not take a name twice', async () => {
    await test.run(createConfigurationSet, { ConfigurationSetName: names.ConfigurationSetName });
    await expect(test.run(createQuickStartConfigurationSet, names)).rejects.toMatchObject({
      reason: 'RESOURCE_ALREADY_EXISTS',
    });
    expect(await destinations()).toEqual([]);
  });
});

describe('CreateQuickStartProtectConfiguration', () => {
  const named = { Tags: [{ Key: 'Name', Value: 'my-first-protect-configuration' }] };

  it('creates it with its rules and associations', async () => {
    await test.run(createConfigurationSet, { ConfigurationSetName: 'codes' });
    const { ProtectConfigurationId } = await test.run(createQuickStartProtectConfiguration, {
      ...named,
      CountryRuleSetUpdates: { FR: { ProtectStatus: 'BLOCK' } },
      ConfigurationSetNames: ['codes'],
      AccountDefault: true,
    });
    const ruleSet = await test.run(getProtectConfigurationCountryRuleSet, {
      ProtectConfigurationId,
      NumberCapability: 'SMS',
    });
    expect(ruleSet.CountryRuleSet['FR']).toEqual({ ProtectStatus: 'BLOCK' });
    expect(await sets()).toMatchObject([{ ProtectConfigurationId }]);
    expect((await test.run(describeProtectConfigurations, {})).ProtectConfigurations).toMatchObject([
      { ProtectConfigurationId, AccountDefault: true },
    ]);
    expect(await stepOf('PROTECT_CONFIGURATION')).toEqual({
      Step: 'PROTECT_CONFIGURATION',
      Status: 'DONE',
      ResourceId: ProtectConfigurationId,
      ResourceName: 'my-first-protect-configuration',
    });
  });

  it('leaves nothing behind where a configuration set has gone meanwhile', async () => {
    await test.run(createConfigurationSet, { ConfigurationSetName: 'codes' });
    await test.run(deleteConfigurationSet, { ConfigurationSetName: 'codes' });
    await expect(
      test.run(createQuickStartProtectConfiguration, { ...named, ConfigurationSetNames: ['codes'] }),
    ).rejects.toMatchObject({ code: 'ResourceNotFoundException', resourceType: 'configuration-set' });
    expect((await test.run(describeProtectConfigurations, {})).ProtectConfigurations ?? []).toEqual([]);
    expect(await steps()).toEqual(open);
  });
});

describe('SendQuickStartMessage', () => {
  const messages = async () => (await test.run(searchMessages, {})).Messages;
  const input = async () => ({
    OriginationIdentity: (await addSimulatorNumber(test)).phoneNumber,
    DestinationPhoneNumber: simulator,
    MessageBody: 'This is a test message.',
  });

  it('sends a message, and follows the last one that was sent', async () => {
    const first = await test.run(sendQuickStartMessage, await input());
    expect(await stepOf('MESSAGE')).toEqual({
      Step: 'MESSAGE',
      Status: 'DONE',
      ResourceId: first.MessageId,
      ResourceName: simulator,
    });
    const second = await test.run(sendQuickStartMessage, await input());
    expect(await stepOf('MESSAGE')).toMatchObject({ ResourceId: second.MessageId });
    expect(await messages()).toHaveLength(2);
  });

  it('notes nothing of a dry run, nor of a message that is refused', async () => {
    const message = await input();
    await test.run(sendQuickStartMessage, { ...message, DryRun: true });
    await expect(
      test.run(sendQuickStartMessage, { ...message, DestinationPhoneNumber: '+33612345678' }),
    ).rejects.toMatchObject({ code: expect.stringMatching(/Exception$/) as string });
    expect(await messages()).toEqual([]);
    expect(await steps()).toEqual(open);
  });
});
