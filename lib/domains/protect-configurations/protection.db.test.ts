import { beforeEach, describe, expect, it } from 'vitest';
import { explainTextMessage, sendTextMessage } from '@/lib/domains/messages';
import {
  absent,
  frenchPerson,
  frenchSimulator,
  hourMilliseconds,
  notThere,
  protectSteps,
} from '@/lib/testing/protect-steps';
import { addSimulatorNumber } from '@/lib/testing/simulator-number';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { createProtectConfiguration, explainProtection, updateProtectConfigurationCountryRuleSet } from '.';

let test: TestWorkspace;
beforeEach(async () => {
  test = await createTestWorkspace();
});
const { create, createSet, associate, makeDefault, block, override, arn } = protectSteps(() => test);

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
