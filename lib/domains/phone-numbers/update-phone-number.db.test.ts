import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { topics } from '@/db/schema';
import { buildArn } from '@/lib/arn';
import { createOptOutList } from '@/lib/domains/opt-out-lists';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { describePhoneNumbers, updatePhoneNumber } from '.';
import type { UpdatePhoneNumberInput } from './phone-numbers.shapes';
import { requestId, change } from './testing/requested-numbers';

describe('UpdatePhoneNumber', () => {
  const topic = ({ workspace: { region, accountId } }: TestWorkspace, name = 'replies') =>
    `arn:aws:sns:${region}:${accountId}:${name}`;
  const role = ({ workspace }: TestWorkspace) => `arn:aws:iam::${workspace.accountId}:role/replies`;

  it('changes what it is given and leaves the rest', async () => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test);
    await test.run(createOptOutList, { OptOutListName: 'Shop' });
    const settings = {
      TwoWayEnabled: true,
      TwoWayChannelArn: topic(test),
      TwoWayChannelRole: role(test),
      SelfManagedOptOutsEnabled: true,
    };
    expect(await test.run(updatePhoneNumber, { PhoneNumberId, ...settings })).toMatchObject(settings);
    const arn = buildArn(test.workspace, `phone-number/${PhoneNumberId}`);
    const second = { OptOutListName: 'Shop', DeletionProtectionEnabled: true };
    expect(await test.run(updatePhoneNumber, { PhoneNumberId: arn, ...second })).toMatchObject({
      ...settings,
      ...second,
    });
    expect(await test.run(updatePhoneNumber, { PhoneNumberId })).toMatchObject({ ...settings, ...second });
  });

  it('makes a topic on first use, once, also when several name it at once', async () => {
    const test = await createTestWorkspace();
    const ids = [await requestId(test), await requestId(test), await requestId(test)];
    await Promise.all(
      ids.map((PhoneNumberId) =>
        test.run(updatePhoneNumber, { PhoneNumberId, TwoWayEnabled: true, TwoWayChannelArn: topic(test, 'shared') }),
      ),
    );
    const made = await test.runtime.database.read
      .select({ topicName: topics.topicName })
      .from(topics)
      .where(eq(topics.workspaceId, test.workspace.workspaceId));
    expect(made).toEqual([{ topicName: 'shared' }]);
  });

  it('takes Amazon Connect with a role, for which no topic is made', async () => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test);
    const connect = { TwoWayEnabled: true, TwoWayChannelArn: 'connect.us-west-2.amazonaws.com' };
    expect(
      await test.run(updatePhoneNumber, { PhoneNumberId, ...connect, TwoWayChannelRole: role(test) }),
    ).toMatchObject(connect);
    await expect(test.run(updatePhoneNumber, { PhoneNumberId, SelfManagedOptOutsEnabled: true })).rejects.toMatchObject(
      {
        code: 'ValidationException',
        reason: 'PARAMETERS_CANNOT_BE_USED_TOGETHER',
      },
    );
    expect(
      await test.runtime.database.read.select().from(topics).where(eq(topics.workspaceId, test.workspace.workspaceId)),
    ).toEqual([]);
  });

  it.each<[string, string, (test: TestWorkspace) => Omit<UpdatePhoneNumberInput, 'PhoneNumberId'>]>([
    ['two-way without a channel', 'TWO_WAY_CHANNEL_NOT_PRESENT', () => ({ TwoWayEnabled: true })],
    ['self-managed opt-outs without two-way', 'TWO_WAY_NOT_ENABLED', () => ({ SelfManagedOptOutsEnabled: true })],
    [
      'a channel that is none',
      'INVALID_ARN',
      () => ({ TwoWayEnabled: true, TwoWayChannelArn: 'arn:aws:sqs:us-east-1:111122223333:queue' }),
    ],
    [
      'Amazon Connect of no region',
      'INVALID_ARN',
      (test) => ({
        TwoWayEnabled: true,
        TwoWayChannelArn: 'connect.mars-1.amazonaws.com',
        TwoWayChannelRole: role(test),
      }),
    ],
    [
      'a topic of another account',
      'RESOURCE_NOT_ACCESSIBLE',
      () => ({ TwoWayEnabled: true, TwoWayChannelArn: 'arn:aws:sns:us-east-1:000000000000:replies' }),
    ],
    [
      'a topic of another region',
      'RESOURCE_NOT_ACCESSIBLE',
      (test) => ({ TwoWayEnabled: true, TwoWayChannelArn: topic(test).replace('us-east-1', 'eu-west-1') }),
    ],
    [
      'a FIFO topic (guide 3875)',
      'INVALID_PARAMETER',
      (test) => ({ TwoWayEnabled: true, TwoWayChannelArn: topic(test, 'replies.fifo') }),
    ],
    [
      'a role of another account',
      'RESOURCE_NOT_ACCESSIBLE',
      (test) => ({
        TwoWayEnabled: true,
        TwoWayChannelArn: topic(test),
        TwoWayChannelRole: 'arn:aws:iam::000000000000:role/replies',
      }),
    ],
    [
      'a role that is none',
      'INVALID_ARN',
      (test) => ({
        TwoWayEnabled: true,
        TwoWayChannelArn: topic(test),
        TwoWayChannelRole: `arn:aws:iam::${test.workspace.accountId}:user/me`,
      }),
    ],
    ['sending abroad', 'INTERNATIONAL_SENDING_NOT_SUPPORTED', () => ({ InternationalSendingEnabled: true })],
  ])('refuses %s with %s, and changes nothing', async (_, reason, input) => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test);
    const before = await test.run(describePhoneNumbers, {});
    await expect(
      test.run(updatePhoneNumber, { PhoneNumberId, DeletionProtectionEnabled: true, ...input(test) }),
    ).rejects.toMatchObject({ code: 'ValidationException', reason });
    expect(await test.run(describePhoneNumbers, {})).toEqual(before);
  });

  it('refuses two-way where the country has none, and for a number of calls', async () => {
    const test = await createTestWorkspace();
    const on = { TwoWayEnabled: true, TwoWayChannelArn: topic(test) };
    const receiver = await requestId(test, { NumberType: 'LONG_CODE', IsoCountryCode: 'PH' });
    await expect(test.run(updatePhoneNumber, { PhoneNumberId: receiver, ...on })).rejects.toMatchObject({
      code: 'ValidationException',
      reason: 'TWO_WAY_NOT_SUPPORTED_IN_COUNTRY',
    });
    const caller = await requestId(test, { NumberType: 'LONG_CODE', NumberCapabilities: ['VOICE'] });
    await expect(test.run(updatePhoneNumber, { PhoneNumberId: caller, ...on })).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'NUMBER_CAPABILITIES_MISMATCH',
    });
  });

  it('turns self-managed opt-outs off before two-way, or with it', async () => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test);
    const on = { TwoWayEnabled: true, TwoWayChannelArn: topic(test), SelfManagedOptOutsEnabled: true };
    await test.run(updatePhoneNumber, { PhoneNumberId, ...on });
    await expect(test.run(updatePhoneNumber, { PhoneNumberId, TwoWayEnabled: false })).rejects.toMatchObject({
      reason: 'TWO_WAY_NOT_ENABLED',
    });
    expect(
      await test.run(updatePhoneNumber, { PhoneNumberId, TwoWayEnabled: false, SelfManagedOptOutsEnabled: false }),
    ).toMatchObject({ TwoWayEnabled: false, SelfManagedOptOutsEnabled: false });
  });

  it('does not find an opt-out list that is not there, nor that of another workspace', async () => {
    const test = await createTestWorkspace();
    const other = await createTestWorkspace();
    await other.run(createOptOutList, { OptOutListName: 'Theirs' });
    const PhoneNumberId = await requestId(test);
    for (const OptOutListName of ['Theirs', buildArn(other.workspace, 'opt-out-list/Theirs')]) {
      await expect(test.run(updatePhoneNumber, { PhoneNumberId, OptOutListName })).rejects.toMatchObject({
        code: 'ResourceNotFoundException',
        resourceType: 'opt-out-list',
      });
    }
  });

  it('leaves every setting of a number in a pool to the pool', async () => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test);
    await change(test, PhoneNumberId, { poolId: 'pool-1' });
    for (const setting of [{ DeletionProtectionEnabled: true }, { TwoWayEnabled: false }, {}]) {
      await expect(test.run(updatePhoneNumber, { PhoneNumberId, ...setting })).rejects.toMatchObject({
        code: 'ConflictException',
        reason: 'PHONE_NUMBER_ASSOCIATED_TO_POOL',
        resourceId: PhoneNumberId,
      });
    }
  });
});
