import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { senderIds } from '@/db/schema';
import { createConfigurationSet, setDefaultSenderId } from '@/lib/domains/configuration-sets';
import { createEventDestination } from '@/lib/domains/event-destinations';
import { putKeyword } from '@/lib/domains/keywords';
import { createPool } from '@/lib/domains/pools';
import {
  associateProtectConfiguration,
  createProtectConfiguration,
  setAccountDefaultProtectConfiguration,
  updateProtectConfigurationCountryRuleSet,
} from '@/lib/domains/protect-configurations';
import { requestSenderId } from '@/lib/domains/sender-ids';
import { setTextMessageSpendLimitOverride } from '@/lib/domains/spend-limits';
import { importCard } from '@/lib/testing/rate-cards';
import { addSampleRates, addSimulatorNumber, setProduction } from '@/lib/testing/simulator-number';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { getCountryReadiness } from '.';
import type { ReadinessCheckName } from './readiness.shapes';

async function checkOf(test: TestWorkspace, name: ReadinessCheckName, iso = 'US', ConfigurationSetName?: string) {
  const { Checks } = await test.run(getCountryReadiness, { IsoCountryCode: iso, ConfigurationSetName });
  return Checks.find(({ Name }) => Name === name);
}

const addTenDlc = (test: TestWorkspace, overrides: Parameters<typeof addSimulatorNumber>[1] = {}) =>
  addSimulatorNumber(test, { numberType: 'TEN_DLC', ...overrides });

const answerHelp = (test: TestWorkspace, OriginationIdentity: string) =>
  test.run(putKeyword, { OriginationIdentity, Keyword: 'HELP', KeywordMessage: 'Example Ltd: call +12065550100.' });

describe('production', () => {
  it('is not met in the sandbox, and met out of it', async () => {
    const test = await createTestWorkspace();
    expect(await checkOf(test, 'SANDBOX')).toMatchObject({ Outcome: 'NOT_MET', Advice: 'Move SMS to production.' });
    await setProduction(test, 5_000_000n);
    expect(await checkOf(test, 'SANDBOX')).toMatchObject({ Outcome: 'MET' });
  });
});

describe('the spending limit', () => {
  it('is met while a message of one part fits into the month, and not where the price is more than what is left', async () => {
    const test = await createTestWorkspace();
    await addTenDlc(test);
    expect(await checkOf(test, 'SPEND_LIMIT')).toMatchObject({ Outcome: 'MET' });
    await importCard(test, 'US,TEXT,TEN_DLC,2,0,USD,2026-01-01,dear');
    expect(await checkOf(test, 'SPEND_LIMIT')).toMatchObject({ Outcome: 'NOT_MET' });
    await setProduction(test, 5_000_000n);
    expect(await checkOf(test, 'SPEND_LIMIT')).toMatchObject({ Outcome: 'MET' });
    await test.run(setTextMessageSpendLimitOverride, { MonthlyLimit: 1 });
    expect(await checkOf(test, 'SPEND_LIMIT')).toMatchObject({ Outcome: 'NOT_MET' });
  });

  it('is not asked where nothing has a price', async () => {
    const test = await createTestWorkspace();
    expect(await checkOf(test, 'SPEND_LIMIT', 'GB')).toMatchObject({ Outcome: 'NOT_APPLICABLE' });
  });
});

describe('the originator', () => {
  it('is the service’s own route where there is one, and an own number where there is none', async () => {
    const test = await createTestWorkspace();
    expect(await checkOf(test, 'ORIGINATOR', 'GB')).toMatchObject({ Outcome: 'MET' });
    expect(await checkOf(test, 'ORIGINATOR')).toMatchObject({ Outcome: 'NOT_MET' });
    await addSimulatorNumber(test);
    await addTenDlc(test, { status: 'PENDING' });
    expect(await checkOf(test, 'ORIGINATOR')).toMatchObject({ Outcome: 'NOT_MET' });
    const { phoneNumber } = await addTenDlc(test);
    const check = await checkOf(test, 'ORIGINATOR');
    expect(check).toMatchObject({ Outcome: 'MET', Detail: expect.stringContaining(phoneNumber) });
    // US numbers reach the territories too.
    expect(await checkOf(test, 'ORIGINATOR', 'PR')).toMatchObject({ Outcome: 'MET' });
  });

  it('is the default sender ID of the configuration set that is asked about', async () => {
    const test = await createTestWorkspace();
    await test.run(requestSenderId, { SenderId: 'Example', IsoCountryCode: 'GB' });
    const ConfigurationSetName = 'alerts';
    await test.run(createConfigurationSet, { ConfigurationSetName });
    await test.run(setDefaultSenderId, { ConfigurationSetName, SenderId: 'Example' });
    expect((await checkOf(test, 'ORIGINATOR', 'GB', ConfigurationSetName))?.Detail).toContain('Example');
    expect((await checkOf(test, 'ORIGINATOR', 'GB'))?.Detail).not.toContain('Example');
  });
});

describe('registration', () => {
  it('is required of US numbers: none, waiting, complete', async () => {
    const test = await createTestWorkspace();
    expect(await checkOf(test, 'REGISTRATION')).toMatchObject({
      Outcome: 'NOT_MET',
      Detail: expect.stringContaining('a toll-free number or a 10DLC campaign'),
    });
    const { phoneNumberId } = await addTenDlc(test, { status: 'PENDING' });
    expect(await checkOf(test, 'REGISTRATION')).toMatchObject({
      Outcome: 'NOT_MET',
      ResourceType: 'phone-number',
      ResourceId: phoneNumberId,
    });
    await addTenDlc(test);
    expect(await checkOf(test, 'REGISTRATION')).toMatchObject({ Outcome: 'MET' });
  });

  it('is required of sender IDs where the country says so, once there is one', async () => {
    const test = await createTestWorkspace();
    expect(await checkOf(test, 'REGISTRATION', 'GB')).toMatchObject({ Outcome: 'NOT_APPLICABLE' });
    expect(await checkOf(test, 'REGISTRATION', 'SG')).toMatchObject({ Outcome: 'NOT_APPLICABLE' });
    await test.run(requestSenderId, { SenderId: 'Example', IsoCountryCode: 'SG' });
    expect(await checkOf(test, 'REGISTRATION', 'SG')).toMatchObject({
      Outcome: 'NOT_MET',
      Detail: expect.stringContaining('LIKELY-SCAM'),
      ResourceId: 'Example/SG',
    });
    await test.runtime.database.write
      .update(senderIds)
      .set({ registered: true })
      .where(eq(senderIds.workspaceId, test.workspace.workspaceId));
    expect(await checkOf(test, 'REGISTRATION', 'SG')).toMatchObject({ Outcome: 'MET' });
  });
});

describe('keywords', () => {
  it('do not apply while nobody can answer', async () => {
    const test = await createTestWorkspace();
    expect(await checkOf(test, 'KEYWORDS')).toMatchObject({ Outcome: 'NOT_APPLICABLE' });
  });

  it('are met in the US once HELP says whom to ask, on the number or on its pool', async () => {
    const test = await createTestWorkspace();
    const { phoneNumberId } = await addTenDlc(test);
    expect(await checkOf(test, 'KEYWORDS')).toMatchObject({
      Outcome: 'NOT_MET',
      ResourceType: 'phone-number',
      ResourceId: phoneNumberId,
    });
    await answerHelp(test, phoneNumberId);
    expect(await checkOf(test, 'KEYWORDS')).toMatchObject({ Outcome: 'MET' });

    const pooled = await addTenDlc(test);
    const OriginationIdentity = pooled.phoneNumberId;
    const { PoolId = '' } = await test.run(createPool, { OriginationIdentity, MessageType: 'TRANSACTIONAL' });
    expect(await checkOf(test, 'KEYWORDS')).toMatchObject({ ResourceType: 'pool', ResourceId: PoolId });
    await answerHelp(test, PoolId);
    expect(await checkOf(test, 'KEYWORDS')).toMatchObject({ Outcome: 'MET' });
  });

  it('are met elsewhere with the service’s own answers, and where the workspace’s systems answer', async () => {
    const test = await createTestWorkspace();
    await addTenDlc(test, { numberType: 'LONG_CODE', isoCountryCode: 'GB' });
    expect(await checkOf(test, 'KEYWORDS', 'GB')).toMatchObject({ Outcome: 'MET' });
    const other = await createTestWorkspace();
    await addTenDlc(other, { selfManagedOptOutsEnabled: true });
    expect(await checkOf(other, 'KEYWORDS')).toMatchObject({
      Outcome: 'MET',
      Detail: expect.stringContaining('your own systems'),
    });
  });
});

describe('the configuration set', () => {
  it('is missing, to be chosen, without a destination, or complete', async () => {
    const test = await createTestWorkspace();
    expect(await checkOf(test, 'CONFIGURATION_SET')).toMatchObject({ Outcome: 'NOT_MET' });
    const ConfigurationSetName = 'alerts';
    await test.run(createConfigurationSet, { ConfigurationSetName });
    expect(await checkOf(test, 'CONFIGURATION_SET')).toMatchObject({ Outcome: 'NOT_APPLICABLE' });
    expect(await checkOf(test, 'CONFIGURATION_SET', 'US', ConfigurationSetName)).toMatchObject({
      Outcome: 'NOT_MET',
      ResourceType: 'configuration-set',
      ResourceId: ConfigurationSetName,
    });
    const { region, accountId } = test.workspace;
    await test.run(createEventDestination, {
      ConfigurationSetName,
      EventDestinationName: 'logs',
      MatchingEventTypes: ['ALL'],
      CloudWatchLogsDestination: {
        IamRoleArn: `arn:aws:iam::${accountId}:role/sms-events`,
        LogGroupArn: `arn:aws:logs:${region}:${accountId}:log-group:sms-events`,
      },
    });
    expect(await checkOf(test, 'CONFIGURATION_SET', 'US', ConfigurationSetName)).toMatchObject({ Outcome: 'MET' });
  });

  it('that there is none of is not found', async () => {
    const test = await createTestWorkspace();
    await expect(checkOf(test, 'PRICE', 'US', 'none')).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
  });
});

describe('the protect configuration', () => {
  it('is met without one, and where the account default or the set’s own allows the country', async () => {
    const test = await createTestWorkspace();
    expect(await checkOf(test, 'PROTECT_CONFIGURATION')).toMatchObject({ Outcome: 'MET' });
    const { ProtectConfigurationId = '' } = await test.run(createProtectConfiguration, {});
    await test.run(setAccountDefaultProtectConfiguration, { ProtectConfigurationId });
    const block = (ProtectStatus: 'BLOCK' | 'ALLOW') =>
      test.run(updateProtectConfigurationCountryRuleSet, {
        ProtectConfigurationId,
        NumberCapability: 'SMS',
        CountryRuleSetUpdates: { US: { ProtectStatus } },
      });
    await block('BLOCK');
    expect(await checkOf(test, 'PROTECT_CONFIGURATION')).toMatchObject({
      Outcome: 'NOT_MET',
      ResourceType: 'protect-configuration',
      ResourceId: ProtectConfigurationId,
    });
    expect(await checkOf(test, 'PROTECT_CONFIGURATION', 'GB')).toMatchObject({ Outcome: 'MET' });
    const ConfigurationSetName = 'alerts';
    await test.run(createConfigurationSet, { ConfigurationSetName });
    const own = await test.run(createProtectConfiguration, {});
    await test.run(associateProtectConfiguration, {
      ConfigurationSetName,
      ProtectConfigurationId: own.ProtectConfigurationId ?? '',
    });
    expect(await checkOf(test, 'PROTECT_CONFIGURATION', 'US', ConfigurationSetName)).toMatchObject({ Outcome: 'MET' });
    await block('ALLOW');
    expect(await checkOf(test, 'PROTECT_CONFIGURATION')).toMatchObject({ Outcome: 'MET' });
  });
});

describe('the price', () => {
  it('is met where the table has one for what sends, with no originator too', async () => {
    const test = await createTestWorkspace();
    expect(await checkOf(test, 'PRICE')).toMatchObject({ Outcome: 'NOT_MET' });
    await addSampleRates(test);
    expect(await checkOf(test, 'PRICE')).toMatchObject({ Outcome: 'MET' });
    const only = await createTestWorkspace();
    await importCard(only, 'GB,TEXT,LONG_CODE,0.04,0,USD,2026-01-01,of long codes only');
    // The shared route sends, and has no price.
    expect(await checkOf(only, 'PRICE', 'GB')).toMatchObject({ Outcome: 'NOT_MET' });
  });
});

it('says that a country is ready once every check is met or does not apply', async () => {
  const test = await createTestWorkspace();
  const { phoneNumberId } = await addTenDlc(test);
  await setProduction(test, 5_000_000n);
  await answerHelp(test, phoneNumberId);
  const readiness = () => test.run(getCountryReadiness, { IsoCountryCode: 'US' });
  expect((await readiness()).Ready).toBe(false);
  await test.run(createConfigurationSet, { ConfigurationSetName: 'alerts' });
  expect(await readiness()).toMatchObject({ CountryName: 'United States', Ready: true });
});

it('does not know a country that the service does not send to', async () => {
  const test = await createTestWorkspace();
  await expect(test.run(getCountryReadiness, { IsoCountryCode: 'KP' })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  });
});
