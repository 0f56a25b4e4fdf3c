import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { phoneNumbers } from '@/db/schema';
import { keywords } from '@/db/schema';
import { buildArn } from '@/lib/arn';
import { createPool } from '@/lib/domains/pools';
import { addSimulatorNumber } from '@/lib/testing/simulator-number';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { deleteKeyword, describeKeywords, putKeyword } from '.';

const numberIn = async (test: TestWorkspace, overrides: Partial<typeof phoneNumbers.$inferInsert> = {}) =>
  (await addSimulatorNumber(test, overrides)).phoneNumberId;

async function poolIn(test: TestWorkspace) {
  const phoneNumberId = await numberIn(test);
  const { PoolId = '' } = await test.run(createPool, {
    OriginationIdentity: phoneNumberId,
    MessageType: 'TRANSACTIONAL',
  });
  return { phoneNumberId, poolId: PoolId };
}

const put = (test: TestWorkspace, OriginationIdentity: string, Keyword: string, KeywordMessage = 'Welcome.') =>
  test.run(putKeyword, { OriginationIdentity, Keyword, KeywordMessage, KeywordAction: 'AUTOMATIC_RESPONSE' });

const listed = async (test: TestWorkspace, OriginationIdentity: string) =>
  (await test.run(describeKeywords, { OriginationIdentity })).Keywords?.map(({ Keyword }) => Keyword) ?? [];

const mandatory = 'ARRET,CANCEL,END,HELP,OPT OUT,OPT-OUT,OPTOUT,QUIT,REMOVE,REVOKE,STOP,TD,UNSUBSCRIBE'.split(',');

describe('PutKeyword', () => {
  it('sets a keyword in upper case, by id, ARN or digits of the number, and replaces it', async () => {
    const test = await createTestWorkspace();
    const { phoneNumber, phoneNumberId } = await addSimulatorNumber(test);
    const arn = buildArn(test.workspace, `phone-number/${phoneNumberId}`);
    expect(await put(test, phoneNumberId, 'Join')).toEqual({
      OriginationIdentityArn: arn,
      OriginationIdentity: phoneNumberId,
      Keyword: 'JOIN',
      KeywordMessage: 'Welcome.',
      KeywordAction: 'AUTOMATIC_RESPONSE',
    });
    await put(test, arn, 'join', 'Hello.');
    await test.run(putKeyword, {
      OriginationIdentity: phoneNumber.slice(1),
      Keyword: 'JOIN',
      KeywordMessage: 'Hi.',
      KeywordAction: 'OPT_IN',
    });
    const { Keywords } = await test.run(describeKeywords, { OriginationIdentity: arn, Keywords: ['joIn'] });
    expect(Keywords).toEqual([{ Keyword: 'JOIN', KeywordMessage: 'Hi.', KeywordAction: 'OPT_IN' }]);
  });

  it('changes what a mandatory keyword answers, not what it does', async () => {
    const test = await createTestWorkspace();
    const number = await numberIn(test);
    await test.run(putKeyword, { OriginationIdentity: number, Keyword: 'stop', KeywordMessage: 'Bye.' });
    const { Keywords } = await test.run(describeKeywords, { OriginationIdentity: number, Keywords: ['STOP', 'END'] });
    expect(Keywords).toEqual([
      { Keyword: 'END', KeywordMessage: 'Bye.', KeywordAction: 'OPT_OUT' },
      { Keyword: 'STOP', KeywordMessage: 'Bye.', KeywordAction: 'OPT_OUT' },
    ]);
    await expect(put(test, number, 'STOP')).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'RESOURCE_MODIFICATION_NOT_ALLOWED',
      resourceType: 'keyword',
      resourceId: 'STOP',
    });
  });

  it.each([
    ['a keyword of 31 characters', { Keyword: 'A'.repeat(31) }, 'Keyword'],
    ['a space before', { Keyword: ' JOIN' }, 'Keyword'],
    ['a space after', { Keyword: 'JOIN ' }, 'Keyword'],
    ['an answer of spaces', { KeywordMessage: '  ' }, 'KeywordMessage'],
    ['an answer longer than any message', { KeywordMessage: 'ж'.repeat(631) }, 'KeywordMessage'],
  ])('refuses %s and names the member', async (_, wrong, name) => {
    const test = await createTestWorkspace();
    const number = await numberIn(test);
    await expect(
      test.runRaw(putKeyword, { OriginationIdentity: number, Keyword: 'JOIN', KeywordMessage: 'x', ...wrong }),
    ).rejects.toMatchObject({ code: 'ValidationException', reason: 'INVALID_PARAMETER', fields: [{ name }] });
    expect(await listed(test, number)).toEqual(mandatory);
  });

  it('leaves to the carrier what is the carrier’s on a toll-free number (guide 1121, 1753)', async () => {
    const test = await createTestWorkspace();
    const number = await numberIn(test, { numberType: 'TOLL_FREE' });
    expect(await listed(test, number)).toEqual(['HELP', 'STOP']);
    const start = await test.run(putKeyword, {
      OriginationIdentity: number,
      Keyword: 'START',
      KeywordMessage: 'Ours.',
      KeywordAction: 'OPT_IN',
    });
    expect(start.KeywordMessage).toContain('Network message');
    await expect(
      test.run(putKeyword, { OriginationIdentity: number, Keyword: 'STOP', KeywordMessage: 'Ours.' }),
    ).rejects.toMatchObject({ reason: 'RESOURCE_MODIFICATION_NOT_ALLOWED' });
    await expect(
      test.run(putKeyword, {
        OriginationIdentity: number,
        Keyword: 'BYE',
        KeywordMessage: 'Ours.',
        KeywordAction: 'OPT_OUT',
      }),
    ).rejects.toMatchObject({ reason: 'INVALID_PARAMETER', fields: [{ name: 'KeywordAction' }] });
    expect(await listed(test, number)).toEqual(['HELP', 'START', 'STOP']);
  });

  it.each(['number', 'pool'] as const)(
    'sets exactly 30 on a %s beside the mandatory ones, however many at once',
    async (kind) => {
      const test = await createTestWorkspace();
      const owner = kind === 'number' ? await numberIn(test) : (await poolIn(test)).poolId;
      await test.run(putKeyword, { OriginationIdentity: owner, Keyword: 'HELP', KeywordMessage: 'Call us.' });
      for (let set = 0; set < 25; set += 1) await put(test, owner, `WORD ${set}`);
      const answers = await Promise.allSettled(
        Array.from({ length: 10 }, (_, caller) => put(test, owner, `CALLER ${caller}`)),
      );
      const refused = answers.filter((answer) => answer.status === 'rejected');
      expect(refused).toHaveLength(5);
      for (const { reason } of refused) {
        expect(reason).toMatchObject({
          code: 'ServiceQuotaExceededException',
          reason: kind === 'pool' ? 'KEYWORDS_PER_POOL' : 'KEYWORDS_PER_PHONE_NUMBER',
        });
      }
      expect(await listed(test, owner)).toHaveLength(30 + mandatory.length);
      await put(test, owner, 'WORD 0', 'Changed.');
      await test.run(putKeyword, { OriginationIdentity: owner, Keyword: 'STOP', KeywordMessage: 'Bye.' });
      await test.run(deleteKeyword, { OriginationIdentity: owner, Keyword: 'WORD 1' });
      await put(test, owner, 'ANOTHER');
    },
  );
});

describe('keywords of a number in a pool', () => {
  it('are the pool’s: shown there, changed on the pool only', async () => {
    const test = await createTestWorkspace();
    const { phoneNumberId, poolId } = await poolIn(test);
    await put(test, poolId, 'JOIN');
    expect(await listed(test, phoneNumberId)).toContain('JOIN');
    const refusal = { code: 'ConflictException', reason: 'PHONE_NUMBER_ASSOCIATED_TO_POOL', resourceId: phoneNumberId };
    await expect(put(test, phoneNumberId, 'INFO')).rejects.toMatchObject(refusal);
    await expect(
      test.run(deleteKeyword, { OriginationIdentity: phoneNumberId, Keyword: 'JOIN' }),
    ).rejects.toMatchObject(refusal);
    await test.run(deleteKeyword, {
      OriginationIdentity: buildArn(test.workspace, `pool/${poolId}`),
      Keyword: 'JOIN',
    });
    expect(await listed(test, phoneNumberId)).toEqual(mandatory);
  });
});

describe('DescribeKeywords', () => {
  it('pages through all in order, each once, and filters by action', async () => {
    const test = await createTestWorkspace();
    const number = await numberIn(test);
    await put(test, number, 'JOIN');
    const seen: (string | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page = await test.run(describeKeywords, { OriginationIdentity: number, MaxResults: 4, NextToken });
      seen.push(...(page.Keywords ?? []).map(({ Keyword }) => Keyword));
      NextToken = page.NextToken;
    } while (NextToken);
    expect(seen).toEqual([...mandatory, 'JOIN'].sort());
    const { Keywords } = await test.run(describeKeywords, {
      OriginationIdentity: number,
      Filters: [{ Name: 'keyword-action', Values: ['AUTOMATIC_RESPONSE', 'OPT_IN'] }],
    });
    expect(Keywords?.map(({ Keyword }) => Keyword)).toEqual(['HELP', 'JOIN']);
  });

  it('refuses a token of another list, an impossible action and a keyword that is not there', async () => {
    const test = await createTestWorkspace();
    const [number, second] = [await numberIn(test), await numberIn(test)];
    const { NextToken } = await test.run(describeKeywords, { OriginationIdentity: number, MaxResults: 1 });
    await expect(test.run(describeKeywords, { OriginationIdentity: second, NextToken })).rejects.toMatchObject({
      reason: 'INVALID_NEXT_TOKEN',
    });
    await expect(
      test.run(describeKeywords, {
        OriginationIdentity: number,
        Filters: [{ Name: 'keyword-action', Values: ['REPLY'] }],
      }),
    ).rejects.toMatchObject({ reason: 'INVALID_FILTER_VALUES' });
    await expect(
      test.run(describeKeywords, { OriginationIdentity: number, Keywords: ['STOP', 'JOIN'] }),
    ).rejects.toMatchObject({ code: 'ResourceNotFoundException', resourceType: 'keyword', resourceId: 'JOIN' });
  });

  it('finds no number or pool of others', async () => {
    const test = await createTestWorkspace();
    const other = await createTestWorkspace();
    const { phoneNumberId, poolId } = await poolIn(other);
    for (const [identity, resourceType] of [
      [phoneNumberId, 'phone-number'],
      [poolId, 'pool'],
      [buildArn(other.workspace, `pool/${poolId}`), 'pool'],
      [buildArn(test.workspace, 'sender-id/SHOP/FR'), 'phone-number'],
      ['SHOP', 'phone-number'],
    ] as const) {
      await expect(test.run(describeKeywords, { OriginationIdentity: identity })).rejects.toMatchObject({
        code: 'ResourceNotFoundException',
        resourceType,
      });
    }
  });
});

describe('DeleteKeyword', () => {
  it('answers what it took away, once', async () => {
    const test = await createTestWorkspace();
    const number = await numberIn(test);
    await put(test, number, 'JOIN');
    const remove = () => test.run(deleteKeyword, { OriginationIdentity: number, Keyword: 'join' });
    const answers = await Promise.allSettled([remove(), remove()]);
    expect(answers).toContainEqual(
      expect.objectContaining({
        value: expect.objectContaining({ Keyword: 'JOIN', KeywordMessage: 'Welcome.' }) as unknown,
      }),
    );
    expect(answers).toContainEqual(
      expect.objectContaining({
        reason: expect.objectContaining({ code: 'ResourceNotFoundException', resourceType: 'keyword' }) as unknown,
      }),
    );
  });

  it('never takes a mandatory keyword', async () => {
    const test = await createTestWorkspace();
    const number = await numberIn(test);
    for (const Keyword of mandatory) {
      await expect(test.run(deleteKeyword, { OriginationIdentity: number, Keyword })).rejects.toMatchObject({
        code: 'ConflictException',
        reason: 'RESOURCE_DELETION_NOT_ALLOWED',
      });
    }
    const rows = await test.runtime.database.read
      .select()
      .from(keywords)
      .where(and(eq(keywords.workspaceId, test.workspace.workspaceId), eq(keywords.originatorId, number)));
    expect(rows).toEqual([]);
  });
});
