import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { keywords, originatorLanes, tags } from '@/db/schema';
import { buildArn } from '@/lib/arn';
import { putKeyword } from '@/lib/domains/keywords';
import { createTestWorkspace } from '@/lib/testing/test-runtime';
import { describePhoneNumbers, releasePhoneNumber, updatePhoneNumber } from '.';
import { requestId, change } from './testing/requested-numbers';

describe('ReleasePhoneNumber', () => {
  it('gives the number up with its tags and keywords and keeps its lane for what still waits', async () => {
    const test = await createTestWorkspace();
    const phoneNumberId = await requestId(test, { Tags: [{ Key: 'a', Value: '1' }] });
    await test.run(putKeyword, { OriginationIdentity: phoneNumberId, Keyword: 'JOIN', KeywordMessage: 'Welcome.' });
    const released = await test.run(releasePhoneNumber, {
      PhoneNumberId: buildArn(test.workspace, `phone-number/${phoneNumberId}`),
    });
    expect(released).toMatchObject({ PhoneNumberId: phoneNumberId, Status: 'DELETED' });
    await expect(test.run(releasePhoneNumber, { PhoneNumberId: phoneNumberId })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    });
    const { read } = test.runtime.database;
    expect(await read.select().from(tags).where(eq(tags.workspaceId, test.workspace.workspaceId))).toEqual([]);
    expect(await read.select().from(keywords).where(eq(keywords.originatorId, phoneNumberId))).toEqual([]);
    expect(
      await read.select().from(originatorLanes).where(eq(originatorLanes.originatorId, phoneNumberId)),
    ).toHaveLength(1);
  });

  it.each([
    ['it is protected', { deletionProtectionEnabled: true }, 'DELETION_PROTECTION_ENABLED'],
    ['it is in a pool', { poolId: 'pool-1' }, 'PHONE_NUMBER_ASSOCIATED_TO_POOL'],
    ['it is registered', { registrationId: 'registration-1' }, 'PHONE_NUMBER_ASSOCIATED_TO_REGISTRATION'],
  ])('refuses while %s', async (_, state, reason) => {
    const test = await createTestWorkspace();
    const phoneNumberId = await requestId(test);
    await change(test, phoneNumberId, state);
    await expect(test.run(releasePhoneNumber, { PhoneNumberId: phoneNumberId })).rejects.toMatchObject({
      code: 'ConflictException',
      reason,
      resourceType: 'phone-number',
      resourceId: phoneNumberId,
    });
    expect((await test.run(describePhoneNumbers, {})).PhoneNumbers).toHaveLength(1);
  });

  it('happens or is protected from, never both, when two ask at once', async () => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test);
    const answers = await Promise.allSettled([
      test.run(releasePhoneNumber, { PhoneNumberId }),
      test.run(updatePhoneNumber, { PhoneNumberId, DeletionProtectionEnabled: true }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('happens once when two ask at once', async () => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test);
    const answers = await Promise.allSettled([
      test.run(releasePhoneNumber, { PhoneNumberId }),
      test.run(releasePhoneNumber, { PhoneNumberId }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is not for somebody without the permission', async () => {
    const test = await createTestWorkspace();
    const PhoneNumberId = await requestId(test);
    await expect(test.run(releasePhoneNumber, { PhoneNumberId }, ['Marketer'])).rejects.toMatchObject({
      code: 'AccessDeniedException',
    });
  });
});
