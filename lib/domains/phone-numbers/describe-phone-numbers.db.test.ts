import { describe, expect, it } from 'vitest';
import { buildArn } from '@/lib/arn';
import { createTestWorkspace } from '@/lib/testing/test-runtime';
import { describePhoneNumbers, getPhoneNumber } from '.';
import { request, requestId, change, listed } from './testing/requested-numbers';

describe('DescribePhoneNumbers', () => {
  it('pages through all numbers, newest first, each once', async () => {
    const test = await createTestWorkspace();
    const requested: string[] = [];
    for (let made = 0; made < 3; made += 1) {
      requested.unshift(await requestId(test));
      test.advance(1000);
    }
    const seen: (string | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page = await test.run(describePhoneNumbers, { MaxResults: 2, NextToken });
      seen.push(...(page.PhoneNumbers ?? []).map(({ PhoneNumberId }) => PhoneNumberId));
      NextToken = page.NextToken;
    } while (NextToken);
    expect(seen).toEqual(requested);
  });

  it('refuses a token of another list', async () => {
    const test = await createTestWorkspace();
    await Promise.all([request(test), request(test)]);
    const { NextToken } = await test.run(describePhoneNumbers, { MaxResults: 1 });
    await expect(
      test.run(describePhoneNumbers, { NextToken, Filters: [{ Name: 'status', Values: ['ACTIVE'] }] }),
    ).rejects.toMatchObject({ reason: 'INVALID_NEXT_TOKEN' });
  });

  it('lists numbers by id and by ARN, and does not find those of others', async () => {
    const test = await createTestWorkspace();
    const other = await createTestWorkspace();
    const [mine, second] = [await requestId(test), await requestId(test)];
    const theirs = await requestId(other);
    const named = await test.run(describePhoneNumbers, {
      PhoneNumberIds: [mine, buildArn(test.workspace, `phone-number/${second}`)],
    });
    expect(new Set(named.PhoneNumbers?.map(({ PhoneNumberId }) => PhoneNumberId))).toEqual(new Set([mine, second]));
    for (const id of [theirs, buildArn(other.workspace, `phone-number/${theirs}`), 'phone-x']) {
      await expect(test.run(describePhoneNumbers, { PhoneNumberIds: [mine, id] })).rejects.toMatchObject({
        code: 'ResourceNotFoundException',
        resourceType: 'phone-number',
      });
    }
    await expect(test.run(describePhoneNumbers, { PhoneNumberIds: ['arn:aws:sms-voice:x'] })).rejects.toMatchObject({
      reason: 'INVALID_ARN',
    });
  });

  it('has every filter: all must hold, by any of their values', async () => {
    const test = await createTestWorkspace();
    const plain = await requestId(test);
    test.advance(1000);
    const rich = await requestId(test, { MessageType: 'PROMOTIONAL', NumberCapabilities: ['SMS', 'MMS'] });
    await change(test, rich, {
      status: 'PENDING',
      numberType: 'TOLL_FREE',
      isoCountryCode: 'CA',
      twoWayEnabled: true,
      twoWayChannelArn: 'arn:aws:sns:us-east-1:111122223333:replies',
      selfManagedOptOutsEnabled: true,
      optOutListName: 'Other',
      deletionProtectionEnabled: true,
    });
    for (const [Name, value] of [
      ['status', 'PENDING'],
      ['iso-country-code', 'CA'],
      ['message-type', 'PROMOTIONAL'],
      ['number-capability', 'MMS'],
      ['number-type', 'TOLL_FREE'],
      ['two-way-enabled', 'true'],
      ['self-managed-opt-outs-enabled', 'true'],
      ['opt-out-list-name', 'Other'],
      ['deletion-protection-enabled', 'true'],
      ['two-way-channel-arn', 'arn:aws:sns:us-east-1:111122223333:replies'],
    ] as const) {
      expect(await listed(test, [{ Name, Values: [value] }]), Name).toEqual([rich]);
    }
    expect(await listed(test, [{ Name: 'status', Values: ['ACTIVE', 'PENDING'] }])).toEqual([rich, plain]);
    expect(
      await listed(test, [
        { Name: 'status', Values: ['ACTIVE', 'PENDING'] },
        { Name: 'two-way-enabled', Values: ['false'] },
      ]),
    ).toEqual([plain]);
    expect(
      await listed(test, [
        { Name: 'status', Values: ['ACTIVE'] },
        { Name: 'number-type', Values: ['TOLL_FREE'] },
      ]),
    ).toEqual([]);
  });

  it.each([
    ['status', 'READY'],
    ['iso-country-code', 'us'],
    ['message-type', 'BOTH'],
    ['number-capability', 'FAX'],
    ['number-type', 'SENDER_ID'],
    ['two-way-enabled', 'yes'],
    ['opt-out-list-name', 'a.b'],
  ])('refuses %s = %s, which no number can have', async (Name, value) => {
    const test = await createTestWorkspace();
    await expect(listed(test, [{ Name, Values: [value] }])).rejects.toMatchObject({
      code: 'ValidationException',
      reason: 'INVALID_FILTER_VALUES',
      fields: [{ name: 'Filters[0].Values' }],
    });
  });

  it('has nothing that others share', async () => {
    const test = await createTestWorkspace();
    await request(test);
    expect((await test.run(describePhoneNumbers, { Owner: 'SHARED' })).PhoneNumbers).toEqual([]);
    expect((await test.run(describePhoneNumbers, { Owner: 'SELF' })).PhoneNumbers).toHaveLength(1);
  });
});

describe('GetPhoneNumber', () => {
  it('says why a number waits, and what its owner is to do', async () => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test, { NumberType: 'TEN_DLC', Tags: [{ Key: 'Name', Value: 'Shop' }] });
    expect(await test.run(getPhoneNumber, { PhoneNumberId })).toMatchObject({
      Status: 'PENDING',
      StatusReason: expect.stringContaining('10DLC campaign') as string,
      ActionRequired: true,
      RegistrationType: 'US_TEN_DLC_CAMPAIGN_REGISTRATION',
      CountryName: 'United States',
      TwoWaySupported: true,
      PartsPerSecond: 1,
      MediaMessagesPerSecond: undefined,
      Tags: [{ Key: 'Name', Value: 'Shop' }],
    });
    await change(test, PhoneNumberId, { registrationId: 'registration-1' });
    expect(await test.run(getPhoneNumber, { PhoneNumberId })).toMatchObject({
      StatusReason: expect.stringContaining('registration-1') as string,
      ActionRequired: false,
    });
    await change(test, PhoneNumberId, { status: 'ACTIVE' });
    expect((await test.run(getPhoneNumber, { PhoneNumberId })).StatusReason).toBeUndefined();
  });

  it('says nothing of texts for a number of calls', async () => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test, { NumberType: 'LONG_CODE', NumberCapabilities: ['VOICE'] });
    const number = await test.run(getPhoneNumber, { PhoneNumberId });
    expect(number).toMatchObject({ Status: 'ACTIVE', ActionRequired: false, TwoWaySupported: false });
    expect(number.PartsPerSecond).toBeUndefined();
  });
});
