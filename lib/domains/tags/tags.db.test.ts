import { describe, expect, it } from 'vitest';
import { requestPhoneNumber } from '@/lib/domains/phone-numbers';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { listTagsForResource, tagResource, untagResource } from '.';

/** The ARN of a new resource of the workspace. */
async function resourceOf(test: TestWorkspace): Promise<string> {
  const { PhoneNumberArn } = await test.run(requestPhoneNumber, {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'SIMULATOR',
  });
  if (!PhoneNumberArn) throw new Error('The number has no ARN.');
  return PhoneNumberArn;
}

const tagsNamed = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ Key: `${prefix}${index}`, Value: '' }));

describe('tags', () => {
  it('are added, changed, listed in order of key and taken off again', async () => {
    const test = await createTestWorkspace();
    const ResourceArn = await resourceOf(test);
    await test.run(tagResource, {
      ResourceArn,
      Tags: [
        { Key: 'b', Value: '1' },
        { Key: 'a', Value: '' },
      ],
    });
    await test.run(tagResource, { ResourceArn, Tags: [{ Key: 'b', Value: '2' }] });
    expect(await test.run(listTagsForResource, { ResourceArn })).toEqual({
      ResourceArn,
      Tags: [
        { Key: 'a', Value: '' },
        { Key: 'b', Value: '2' },
      ],
    });
    await test.run(untagResource, { ResourceArn, TagKeys: ['b', 'never there'] });
    expect((await test.run(listTagsForResource, { ResourceArn })).Tags).toEqual([{ Key: 'a', Value: '' }]);
  });

  it('are at most 50 on a resource, however many are added at once', async () => {
    const test = await createTestWorkspace();
    const ResourceArn = await resourceOf(test);
    const answers = await Promise.allSettled(
      Array.from({ length: 12 }, (_, caller) =>
        test.run(tagResource, { ResourceArn, Tags: tagsNamed(`caller-${caller}-`, 6) }),
      ),
    );
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused).toHaveLength(4);
    for (const { reason } of refused) {
      expect(reason).toMatchObject({ code: 'ServiceQuotaExceededException', reason: 'TAGS_PER_RESOURCE' });
    }
    expect((await test.run(listTagsForResource, { ResourceArn })).Tags).toHaveLength(48);
    await test.run(tagResource, { ResourceArn, Tags: tagsNamed('last-', 2) });
    await test.run(tagResource, { ResourceArn, Tags: [{ Key: 'last-1', Value: 'changed' }] });
    await expect(test.run(tagResource, { ResourceArn, Tags: tagsNamed('more-', 1) })).rejects.toMatchObject({
      reason: 'TAGS_PER_RESOURCE',
    });
  });

  it.each(['aws:team', 'AWS:team'])('cannot have the reserved key %s', async (Key) => {
    const test = await createTestWorkspace();
    const ResourceArn = await resourceOf(test);
    await expect(test.run(tagResource, { ResourceArn, Tags: [{ Key, Value: 'x' }] })).rejects.toMatchObject({
      code: 'ValidationException',
      reason: 'INVALID_PARAMETER',
      fields: [{ name: 'Tags[0].Key' }],
    });
    await expect(test.run(untagResource, { ResourceArn, TagKeys: [Key] })).rejects.toMatchObject({
      fields: [{ name: 'TagKeys[0]' }],
    });
  });

  it('of another account, another region or nothing at all are not found', async () => {
    const test = await createTestWorkspace();
    const other = await createTestWorkspace();
    const theirs = await resourceOf(other);
    const mine = await resourceOf(test);
    const absent = [
      theirs,
      mine.replace(':us-east-1:', ':eu-west-1:'),
      mine.replace('phone-number/', 'pool/'),
      `${mine}0`,
    ];
    for (const ResourceArn of absent) {
      const attempts = await Promise.allSettled([
        test.run(tagResource, { ResourceArn, Tags: [{ Key: 'a', Value: '' }] }),
        test.run(untagResource, { ResourceArn, TagKeys: ['a'] }),
        test.run(listTagsForResource, { ResourceArn }),
      ]);
      for (const attempt of attempts) {
        expect(attempt, ResourceArn).toMatchObject({ reason: { code: 'ResourceNotFoundException' } });
      }
    }
    expect((await other.run(listTagsForResource, { ResourceArn: theirs })).Tags).toEqual([]);
  });

  it.each([
    'arn:aws:sms-voice:us-east-1:12:x',
    'arn:aws:sns:us-east-1:111122223333:topic/a',
    'arn:aws:sms-voice:us-east-1:111122223333:constructor/a',
  ])('refuses %s, which is no ARN of the service', async (ResourceArn) => {
    const test = await createTestWorkspace();
    await expect(test.run(listTagsForResource, { ResourceArn })).rejects.toMatchObject({
      code: 'ValidationException',
      reason: 'INVALID_ARN',
      fields: [{ name: 'ResourceArn' }],
    });
  });
});
