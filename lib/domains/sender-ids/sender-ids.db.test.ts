import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { originatorLanes, senderIds, tags } from '@/db/schema';
import { buildArn } from '@/lib/arn';
import { listTagsForResource, tagResource } from '@/lib/domains/tags';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { describeSenderIds, getSenderId, listSenderIds, releaseSenderId, requestSenderId, updateSenderId } from '.';
import type { RequestSenderIdInput } from './sender-ids.shapes';

const acme = { SenderId: 'Acme', IsoCountryCode: 'GB' };

const request = (test: TestWorkspace, more: Partial<RequestSenderIdInput> = {}) =>
  test.run(requestSenderId, { ...acme, ...more });

const change = (test: TestWorkspace, values: Partial<typeof senderIds.$inferInsert>) =>
  test.runtime.database.write
    .update(senderIds)
    .set(values)
    .where(eq(senderIds.workspaceId, test.workspace.workspaceId));

const lanes = (test: TestWorkspace) =>
  test.runtime.database.read
    .select({ laneId: originatorLanes.laneId, partsPerSecond: originatorLanes.partsPerSecond })
    .from(originatorLanes)
    .where(
      and(
        eq(originatorLanes.workspaceId, test.workspace.workspaceId),
        eq(originatorLanes.originatorId, 'sender-id/Acme/GB'),
      ),
    );

describe('RequestSenderId', () => {
  it('answers a sender ID that is ready to send, at 10 parts a second (throughput.json) and without a lease (guide 1791)', async () => {
    const test = await createTestWorkspace();
    const made = await request(test, {
      MessageTypes: ['PROMOTIONAL', 'TRANSACTIONAL'],
      DeletionProtectionEnabled: true,
      Tags: [{ Key: 'Name', Value: 'Shop' }],
    });
    expect(made).toEqual({
      SenderIdArn: buildArn(test.workspace, 'sender-id/Acme/GB'),
      ...acme,
      MessageTypes: ['PROMOTIONAL', 'TRANSACTIONAL'],
      MonthlyLeasingPrice: '0.00',
      DeletionProtectionEnabled: true,
      Registered: false,
      Tags: [{ Key: 'Name', Value: 'Shop' }],
    });
    expect(await lanes(test)).toMatchObject([{ partsPerSecond: 10 }]);
  });

  it.each([[undefined], [[]]])('sends transactional messages where MessageTypes is %j', async (MessageTypes) => {
    const test = await createTestWorkspace();
    expect(await request(test, { MessageTypes })).toMatchObject({ MessageTypes: ['TRANSACTIONAL'] });
  });

  it.each([
    ['digits only', { SenderId: '12345' }, 'INVALID_PARAMETER', 'SenderId'],
    ['an underscore', { SenderId: 'Ac_me' }, 'INVALID_PARAMETER', 'SenderId'],
    ['five letters in India', { SenderId: 'ABCDE', IsoCountryCode: 'IN' }, 'INVALID_PARAMETER', 'SenderId'],
    ['a country without sender IDs', { IsoCountryCode: 'US' }, 'SENDER_ID_NOT_SUPPORTED', 'IsoCountryCode'],
    [
      'a country that wants it registered',
      { IsoCountryCode: 'AE' },
      'SENDER_ID_REQUIRES_REGISTRATION',
      'IsoCountryCode',
    ],
    [
      'India, once its form is right',
      { SenderId: 'ABCDEF', IsoCountryCode: 'IN' },
      'SENDER_ID_REQUIRES_REGISTRATION',
      'IsoCountryCode',
    ],
    ['a country that is none', { IsoCountryCode: 'ZZ' }, 'INVALID_PARAMETER', 'IsoCountryCode'],
  ])('refuses %s', async (_, wrong, reason, name) => {
    const test = await createTestWorkspace();
    await expect(request(test, wrong)).rejects.toMatchObject({
      code: 'ValidationException',
      reason,
      fields: [{ name }],
    });
    expect((await test.run(describeSenderIds, {})).SenderIds).toEqual([]);
  });

  it('takes a name once in a country, however many ask at once, and again in another country', async () => {
    const test = await createTestWorkspace();
    const answers = await Promise.allSettled(Array.from({ length: 4 }, () => request(test)));
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused).toHaveLength(3);
    for (const { reason } of refused) {
      expect(reason).toMatchObject({
        code: 'ConflictException',
        reason: 'RESOURCE_ALREADY_EXISTS',
        resourceType: 'sender-id',
        resourceId: 'Acme/GB',
      });
    }
    await request(test, { IsoCountryCode: 'FR' });
    const other = await createTestWorkspace();
    await request(other);
  });

  it('gives exactly 25, however many ask at once', async () => {
    const test = await createTestWorkspace();
    const answers = await Promise.allSettled(
      Array.from({ length: 32 }, (_, index) => request(test, { SenderId: `Acme-${index}` })),
    );
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused).toHaveLength(7);
    for (const { reason } of refused) {
      expect(reason).toMatchObject({ code: 'ServiceQuotaExceededException', reason: 'SENDER_IDS_PER_ACCOUNT' });
    }
    expect((await test.run(describeSenderIds, {})).SenderIds).toHaveLength(25);
  });

  it('gives a retry with the same ClientToken the first answer', async () => {
    const test = await createTestWorkspace();
    const once = await request(test, { ClientToken: 'token' });
    expect(await request(test, { ClientToken: 'token' })).toEqual(once);
  });
});

describe('DescribeSenderIds', () => {
  it('pages through all, newest first, each once, also those of one moment', async () => {
    const test = await createTestWorkspace();
    for (const SenderId of ['First', 'Second']) {
      await request(test, { SenderId });
      await request(test, { SenderId, IsoCountryCode: 'FR' });
      test.advance(1000);
    }
    const seen: string[] = [];
    let NextToken: string | undefined;
    do {
      const page = await test.run(describeSenderIds, { MaxResults: 1, NextToken });
      seen.push(...(page.SenderIds ?? []).map(({ SenderId, IsoCountryCode }) => `${SenderId} ${IsoCountryCode}`));
      NextToken = page.NextToken;
    } while (NextToken);
    expect(seen).toEqual(['Second GB', 'Second FR', 'First GB', 'First FR']);
  });

  it('lists those named, by name and by ARN', async () => {
    const test = await createTestWorkspace();
    await request(test);
    await request(test, { SenderId: 'Other', IsoCountryCode: 'FR' });
    const { SenderIds } = await test.run(describeSenderIds, {
      SenderIds: [acme, { SenderId: buildArn(test.workspace, 'sender-id/Other/FR'), IsoCountryCode: 'FR' }],
    });
    expect(new Set(SenderIds?.map(({ SenderId }) => SenderId))).toEqual(new Set(['Acme', 'Other']));
  });

  it('does not find the name in another country or in another workspace, nor an ARN of another country', async () => {
    const test = await createTestWorkspace();
    const other = await createTestWorkspace();
    await request(other);
    await request(test, { IsoCountryCode: 'FR' });
    for (const SenderId of ['Acme', buildArn(other.workspace, 'sender-id/Acme/GB')]) {
      await expect(
        test.run(describeSenderIds, { SenderIds: [{ SenderId, IsoCountryCode: 'GB' }] }),
      ).rejects.toMatchObject({ code: 'ResourceNotFoundException', resourceType: 'sender-id' });
    }
    await expect(
      test.run(describeSenderIds, {
        SenderIds: [{ SenderId: buildArn(test.workspace, 'sender-id/Acme/FR'), IsoCountryCode: 'GB' }],
      }),
    ).rejects.toMatchObject({ code: 'ValidationException', reason: 'COUNTRY_CODE_MISMATCH' });
  });

  it('has every filter, and refuses values that no sender ID can have', async () => {
    const test = await createTestWorkspace();
    await request(test, { SenderId: 'Plain' });
    await change(test, { registered: true });
    await request(test, {
      SenderId: 'Rich',
      IsoCountryCode: 'FR',
      MessageTypes: ['PROMOTIONAL'],
      DeletionProtectionEnabled: true,
    });
    const names = async (Name: string, Values: string[]) => {
      const { SenderIds } = await test.runRaw(describeSenderIds, { Filters: [{ Name, Values }] });
      return SenderIds?.map(({ SenderId }) => SenderId).sort();
    };
    expect(await names('sender-id', ['Rich'])).toEqual(['Rich']);
    expect(await names('iso-country-code', ['FR'])).toEqual(['Rich']);
    expect(await names('message-type', ['PROMOTIONAL'])).toEqual(['Rich']);
    expect(await names('deletion-protection-enabled', ['true'])).toEqual(['Rich']);
    expect(await names('registered', ['false'])).toEqual(['Rich']);
    expect(await names('iso-country-code', ['FR', 'GB'])).toEqual(['Plain', 'Rich']);
    for (const [name, value] of [
      ['sender-id', 'a.b'],
      ['iso-country-code', 'ZZ'],
      ['message-type', 'BOTH'],
      ['registered', 'yes'],
    ] as const) {
      await expect(names(name, [value])).rejects.toMatchObject({ reason: 'INVALID_FILTER_VALUES' });
    }
  });

  it('has nothing that others share', async () => {
    const test = await createTestWorkspace();
    await request(test);
    expect((await test.run(describeSenderIds, { Owner: 'SHARED' })).SenderIds).toEqual([]);
  });
});

describe('GetSenderId and ListSenderIds', () => {
  it('add the pool, the time of creation and what recipients see', async () => {
    const test = await createTestWorkspace();
    await request(test, { IsoCountryCode: 'SG', Tags: [{ Key: 'Name', Value: 'Shop' }] });
    await change(test, { poolId: 'pool-1' });
    const detail = {
      SenderId: 'Acme',
      CountryName: 'Singapore',
      PoolId: 'pool-1',
      CreatedTimestamp: test.runtime.clock(),
      DisplayedAs: 'LIKELY-SCAM',
      PartsPerSecond: 10,
    };
    const key = { SenderId: 'Acme', IsoCountryCode: 'SG' };
    expect(await test.run(getSenderId, key)).toMatchObject({ ...detail, Tags: [{ Key: 'Name', Value: 'Shop' }] });
    expect(await test.run(listSenderIds, {})).toMatchObject({ SenderIds: [detail] });
    await change(test, { registered: true });
    expect(await test.run(getSenderId, key)).toMatchObject({ DisplayedAs: 'Acme', Registered: true });
    await expect(test.run(getSenderId, acme)).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
  });
});

describe('UpdateSenderId', () => {
  it('turns deletion protection on and off, and leaves it where it is not named', async () => {
    const test = await createTestWorkspace();
    await request(test);
    const arn = { ...acme, SenderId: buildArn(test.workspace, 'sender-id/Acme/GB') };
    const on = await test.run(updateSenderId, { ...arn, DeletionProtectionEnabled: true });
    expect(on).toMatchObject({ ...acme, DeletionProtectionEnabled: true });
    expect(await test.run(updateSenderId, acme)).toEqual(on);
    expect(await test.run(updateSenderId, { ...acme, DeletionProtectionEnabled: false })).toMatchObject({
      DeletionProtectionEnabled: false,
    });
  });
});

describe('ReleaseSenderId', () => {
  it('gives it up with its tags, and goes on with its lane when it is requested anew', async () => {
    const test = await createTestWorkspace();
    await request(test, { Tags: [{ Key: 'a', Value: '1' }] });
    const before = await lanes(test);
    expect(await test.run(releaseSenderId, acme)).toMatchObject(acme);
    await expect(test.run(releaseSenderId, acme)).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
    expect(
      await test.runtime.database.read.select().from(tags).where(eq(tags.workspaceId, test.workspace.workspaceId)),
    ).toEqual([]);
    await request(test);
    expect(await lanes(test)).toEqual(before);
  });

  it.each([
    ['it is protected', { deletionProtectionEnabled: true }, 'DELETION_PROTECTION_ENABLED'],
    ['it is in a pool', { poolId: 'pool-1' }, 'SENDER_ID_ASSOCIATED_TO_POOL'],
    ['it is registered', { registrationId: 'registration-1' }, 'RESOURCE_DELETION_NOT_ALLOWED'],
  ])('refuses while %s', async (_, state, reason) => {
    const test = await createTestWorkspace();
    await request(test);
    await change(test, state);
    await expect(test.run(releaseSenderId, acme)).rejects.toMatchObject({ code: 'ConflictException', reason });
    expect((await test.run(describeSenderIds, {})).SenderIds).toHaveLength(1);
  });

  it('is not for somebody without the permission', async () => {
    const test = await createTestWorkspace();
    await request(test);
    await expect(test.run(releaseSenderId, acme, ['Viewer'])).rejects.toMatchObject({ code: 'AccessDeniedException' });
  });
});

it('has tags under its ARN, and none under what only begins like it', async () => {
  const test = await createTestWorkspace();
  await request(test);
  const ResourceArn = buildArn(test.workspace, 'sender-id/Acme/GB');
  await test.run(tagResource, { ResourceArn, Tags: [{ Key: 'Name', Value: 'Shop' }] });
  expect((await test.run(listTagsForResource, { ResourceArn })).Tags).toEqual([{ Key: 'Name', Value: 'Shop' }]);
  for (const absent of ['sender-id/Acme', 'sender-id/Acme/FR', 'sender-id/Acme/GB/x']) {
    await expect(
      test.run(listTagsForResource, { ResourceArn: buildArn(test.workspace, absent) }),
    ).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
  }
});
