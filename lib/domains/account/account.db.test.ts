import { describe, expect, it } from 'vitest';
import { requestPhoneNumber } from '@/lib/domains/phone-numbers';
import { createTestWorkspace } from '@/lib/testing/test-runtime';
import {
  describeAccountAttributes,
  describeAccountLimits,
  getAccountSettings,
  getSimulatorSettings,
  putAccountSettings,
  putSimulatorSettings,
} from '.';

describe('PutAccountSettings', () => {
  it('takes channels to production one by one, with the limits asked for', async () => {
    const test = await createTestWorkspace();
    const answer = await test.run(putAccountSettings, {
      Channels: [{ Channel: 'TEXT', Production: true, AccountLimit: '250.125' }],
    });
    expect(answer).toEqual({
      AccountId: test.workspace.accountId,
      Region: 'us-east-1',
      Channels: [
        { Channel: 'TEXT', Production: true, AccountLimit: '250.125' },
        { Channel: 'MEDIA', Production: false, AccountLimit: '1.00' },
        { Channel: 'VOICE', Production: false, AccountLimit: '1.00' },
      ],
    });
    expect(await test.run(getAccountSettings, {})).toEqual(answer);
  });

  it('keeps a channel in the sandbox under a dollar, and brings it down to that when it goes back', async () => {
    const test = await createTestWorkspace();
    const put = (change: object) => test.runRaw(putAccountSettings, { Channels: [{ Channel: 'TEXT', ...change }] });
    await expect(put({ AccountLimit: '1.000001' })).rejects.toMatchObject({
      code: 'ValidationException',
      reason: 'INVALID_PARAMETER',
      fields: [{ name: 'Channels[0].AccountLimit' }],
    });
    await expect(put({ AccountLimit: '0.05' })).resolves.toMatchObject({
      Channels: [{ AccountLimit: '0.05' }, {}, {}],
    });
    await put({ Production: true, AccountLimit: '40' });
    await expect(put({ Production: false })).resolves.toMatchObject({
      Channels: [{ Production: false, AccountLimit: '1.00' }, {}, {}],
    });
  });

  it.each([
    ['an amount that is none', [{ Channel: 'TEXT', AccountLimit: '1,5' }], 'Channels[0].AccountLimit'],
    ['a negative amount', [{ Channel: 'TEXT', AccountLimit: '-1' }], 'Channels[0].AccountLimit'],
    [
      'more than the model can tell',
      [{ Channel: 'TEXT', Production: true, AccountLimit: '1000000000.01' }],
      'Channels[0].AccountLimit',
    ],
    ['a channel twice', [{ Channel: 'TEXT' }, { Channel: 'TEXT' }], 'Channels[1].Channel'],
    ['a channel that there is not', [{ Channel: 'FAX' }], 'Channels[0].Channel'],
    ['no channel', [], 'Channels'],
  ])('refuses %s and changes nothing', async (_, Channels, field) => {
    const test = await createTestWorkspace();
    const before = await test.run(getAccountSettings, {});
    await expect(test.runRaw(putAccountSettings, { Channels })).rejects.toMatchObject({
      code: 'ValidationException',
      fields: [{ name: field }],
    });
    expect(await test.run(getAccountSettings, {})).toEqual(before);
  });

  it('changes all channels or none', async () => {
    const test = await createTestWorkspace();
    await expect(
      test.run(putAccountSettings, {
        Channels: [
          { Channel: 'TEXT', Production: true },
          { Channel: 'MEDIA', AccountLimit: '9' },
        ],
      }),
    ).rejects.toMatchObject({ fields: [{ name: 'Channels[1].AccountLimit' }] });
    expect(await test.run(getAccountSettings, {})).toMatchObject({ Channels: [{ Production: false }, {}, {}] });
  });

  it.each(['Marketer', 'Developer', 'Viewer'] as const)('is not for a %s', async (policy) => {
    const test = await createTestWorkspace();
    await expect(
      test.run(putAccountSettings, { Channels: [{ Channel: 'TEXT', Production: true }] }, [policy]),
    ).rejects.toMatchObject({ code: 'AccessDeniedException' });
    await expect(test.run(getAccountSettings, {}, [policy])).resolves.toMatchObject({
      Channels: [{ Production: false }, {}, {}],
    });
  });
});

describe('DescribeAccountAttributes', () => {
  it('tells the tier of SMS', async () => {
    const test = await createTestWorkspace();
    const tier = async () => (await test.run(describeAccountAttributes, {})).AccountAttributes;
    await test.run(putAccountSettings, { Channels: [{ Channel: 'VOICE', Production: true }] });
    expect(await tier()).toEqual([{ Name: 'ACCOUNT_TIER', Value: 'SANDBOX' }]);
    await test.run(putAccountSettings, { Channels: [{ Channel: 'TEXT', Production: true }] });
    expect(await tier()).toEqual([{ Name: 'ACCOUNT_TIER', Value: 'PRODUCTION' }]);
  });
});

describe('DescribeAccountLimits', () => {
  it('counts what is used of each quota (quotas.json)', async () => {
    const test = await createTestWorkspace();
    await test.run(requestPhoneNumber, {
      IsoCountryCode: 'US',
      MessageType: 'TRANSACTIONAL',
      NumberCapabilities: ['SMS'],
      NumberType: 'SIMULATOR',
    });
    expect((await test.run(describeAccountLimits, {})).AccountLimits).toEqual([
      { Name: 'PHONE_NUMBERS', Used: 1, Max: 25 },
      { Name: 'POOLS', Used: 0, Max: 25 },
      { Name: 'CONFIGURATION_SETS', Used: 0, Max: 25 },
      { Name: 'OPT_OUT_LISTS', Used: 1, Max: 25 },
      { Name: 'SENDER_IDS', Used: 0, Max: 25 },
      { Name: 'VERIFIED_DESTINATION_NUMBERS', Used: 0, Max: 10 },
    ]);
  });
});

describe('PutSimulatorSettings', () => {
  it('changes what is given and keeps the rest', async () => {
    const test = await createTestWorkspace();
    const before = await test.run(getSimulatorSettings, {});
    const after = await test.run(putSimulatorSettings, { OutcomeShares: { DELIVERED: 60, SPAM: 40 } });
    expect(after).toEqual({ ...before, OutcomeShares: { DELIVERED: 60, SPAM: 40 } });
    expect(await test.run(putSimulatorSettings, { AcceptanceDelayMilliseconds: 0 })).toEqual({
      ...after,
      AcceptanceDelayMilliseconds: 0,
    });
    expect(await test.run(putSimulatorSettings, {})).toEqual(await test.run(getSimulatorSettings, {}));
  });

  it.each([
    ['shares that make 99', { OutcomeShares: { DELIVERED: 90, SPAM: 9 } }, 'OutcomeShares'],
    ['half a share', { OutcomeShares: { DELIVERED: 99.5, SPAM: 0.5 } }, 'OutcomeShares'],
    ['a negative share', { OutcomeShares: { DELIVERED: 101, SPAM: -1 } }, 'OutcomeShares'],
    ['a status that ends no message', { OutcomeShares: { PENDING: 100 } }, 'OutcomeShares'],
    ['a status that there is not', { OutcomeShares: { LOST: 100 } }, 'OutcomeShares'],
    ['a negative delay', { DeliveryDelayMilliseconds: -1 }, 'DeliveryDelayMilliseconds'],
    ['a delay beyond 72 hours', { AcceptanceDelayMilliseconds: 259_200_001 }, 'AcceptanceDelayMilliseconds'],
  ])('refuses %s', async (_, input, field) => {
    const test = await createTestWorkspace();
    await expect(test.runRaw(putSimulatorSettings, input)).rejects.toMatchObject({
      code: 'ValidationException',
      fields: [{ name: field }],
    });
  });
});
