import { beforeEach, describe, expect, it } from 'vitest';
import { buildArn } from '@/lib/arn';
import { createAccessKey } from '@/lib/domains/access';
import { createOptOutList, deleteOptOutList, describeOptOutLists } from '@/lib/domains/opt-out-lists';
import { tagResource } from '@/lib/domains/tags';
import { createVerifiedDestinationNumber, verifyDestinationNumber } from '@/lib/domains/verified-destinations';
import { runOperation } from '@/lib/operations/run-operation';
import { addSampleRates } from '@/lib/testing/simulator-number';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { getActivityRecord, searchActivity } from '.';
import type { ActivityFilterName } from './activity.shapes';

let test: TestWorkspace;
beforeEach(async () => {
  test = await createTestWorkspace();
});

const create = (OptOutListName: string) => test.run(createOptOutList, { OptOutListName });

async function search(Filters: Partial<Record<ActivityFilterName, string[]>> = {}, rest: object = {}) {
  await test.runtime.activity.flush();
  return test.run(searchActivity, {
    Filters: Object.entries(Filters).map(([Name, Values]) => ({ Name: Name as ActivityFilterName, Values })),
    ...rest,
  });
}
const names = async (filters?: Partial<Record<ActivityFilterName, string[]>>, rest?: object) =>
  (await search(filters, rest)).Records.map(({ EventName }) => EventName);

const recordOf = async (eventName: string) => {
  const { Records } = await search({ 'event-name': [eventName] });
  const { EventId = '' } = Records[0] ?? {};
  return test.run(getActivityRecord, { EventId });
};

describe('SearchActivity', () => {
  it('lists what was called from console and wire, newest first, with who, from where and about what', async () => {
    await create('promo');
    const fromConsole = { ...test.call(), via: 'console' as const, sourceAddress: '192.0.2.7', userAgent: 'Firefox' };
    await runOperation(test.runtime, deleteOptOutList, { OptOutListName: 'promo' }, fromConsole);
    const { Records } = await search();
    expect(Records.map(({ EventName }) => EventName)).toEqual(['DeleteOptOutList', 'CreateOptOutList']);
    const { principal } = test;
    expect(Records[0]).toMatchObject({
      UserName: principal.kind === 'user' && principal.email,
      SourceIpAddress: '192.0.2.7',
      UserAgent: 'Firefox',
      ReadOnly: false,
      Resources: ['promo'],
      EventTime: test.runtime.clock(),
    });
    expect(Records[0]?.ErrorCode).toBeUndefined();
  });

  it('filters by user, operation, resource, error, kind and time, and by all of them together', async () => {
    const start = test.runtime.clock();
    await create('promo');
    test.advance(60_000);
    await create('alerts');
    await create('promo').catch(() => {});
    test.advance(60_000);
    await test.run(describeOptOutLists, { OptOutListNames: ['promo'] });
    await test.run(deleteOptOutList, { OptOutListName: 'promo' }, ['Viewer']).catch(() => {});
    const user = test.principal.kind === 'user' ? test.principal.email : '';

    expect(await names({ 'user-name': [user] })).toHaveLength(5);
    expect(await names({ 'user-name': ['somebody@example.com'] })).toEqual([]);
    expect(await names({ 'event-name': ['DescribeOptOutLists', 'DeleteOptOutList'] })).toEqual([
      'DeleteOptOutList',
      'DescribeOptOutLists',
    ]);
    expect(await names({ resource: ['alerts'] })).toEqual(['CreateOptOutList']);
    expect(await names({ resource: [buildArn(test.workspace, 'opt-out-list/alerts')] })).toEqual(['CreateOptOutList']);
    expect(await names({ 'error-code': ['ConflictException'] })).toEqual(['CreateOptOutList']);
    expect(await names({ 'error-code': ['ConflictException', 'AccessDeniedException'] })).toEqual([
      'DeleteOptOutList',
      'CreateOptOutList',
    ]);
    expect(await names({ 'read-only': ['true'] })).toEqual(['DescribeOptOutLists']);
    const seconds = (offset: number) => start.getTime() / 1000 + offset;
    expect(await names({}, { StartTime: seconds(60), EndTime: seconds(120) })).toEqual([
      'CreateOptOutList',
      'CreateOptOutList',
    ]);
    expect(
      await names({ resource: ['promo'], 'user-name': [user], 'read-only': ['false'] }, { StartTime: seconds(60) }),
    ).toEqual(['DeleteOptOutList', 'CreateOptOutList']);
  });

  it('pages without loss and without repeating, also over several values', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      await create(name);
      await test.run(tagResource, {
        ResourceArn: buildArn(test.workspace, `opt-out-list/${name}`),
        Tags: [{ Key: 'k', Value: 'v' }],
      });
    }
    for (const filters of [{}, { 'event-name': ['CreateOptOutList', 'TagResource'] }]) {
      const seen: string[] = [];
      let NextToken: string | undefined;
      do {
        const page = await search(filters, { MaxResults: 3, NextToken });
        seen.push(...page.Records.map(({ EventId }) => EventId));
        ({ NextToken } = page);
      } while (NextToken !== undefined);
      expect(new Set(seen).size).toBe(10);
      expect(seen).toHaveLength(10);
      expect(seen).toEqual([...seen].sort().reverse());
    }
  });

  it('refuses values that no record has, and tokens of another list', async () => {
    await create('a');
    await create('b');
    await expect(search({ 'error-code': ['Oops'] })).rejects.toMatchObject({ reason: 'INVALID_FILTER_VALUES' });
    await expect(search({ 'read-only': ['maybe'] })).rejects.toMatchObject({ reason: 'INVALID_FILTER_VALUES' });
    const { NextToken } = await search({}, { MaxResults: 1 });
    await expect(search({ resource: ['a'] }, { NextToken })).rejects.toMatchObject({ reason: 'INVALID_NEXT_TOKEN' });
  });

  it('shows nothing of another workspace', async () => {
    await create('promo');
    const elsewhere = await createTestWorkspace();
    expect((await elsewhere.run(searchActivity, {})).Records).toEqual([]);
  });
});

describe('GetActivityRecord', () => {
  it('answers the record in the guide’s shape and order (guide 9257-9330)', async () => {
    const call = {
      ...test.call(),
      sourceAddress: '192.0.0.1',
      userAgent: 'PostmanRuntime/7.3.0',
      principal: { ...test.principal, accessKeyId: 'AKIAIOSFODNN7EXAMPLE' },
    };
    await runOperation(test.runtime, createOptOutList, { OptOutListName: 'promo' }, call);
    const { Record, EventId, RequestId } = await recordOf('CreateOptOutList');
    const { accountId } = test.workspace;
    const userName = test.principal.kind === 'user' ? test.principal.email : '';
    expect(Record).toEqual({
      eventVersion: '1.05',
      userIdentity: {
        type: 'IAMUser',
        principalId: test.principal.kind === 'user' && test.principal.userId,
        arn: `arn:aws:iam::${accountId}:user/${userName}`,
        accountId,
        accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
        userName,
      },
      eventTime: '2026-11-21T09:00:00Z',
      eventSource: 'sms-voice.amazonaws.com',
      eventName: 'CreateOptOutList',
      awsRegion: 'us-east-1',
      sourceIPAddress: '192.0.0.1',
      userAgent: 'PostmanRuntime/7.3.0',
      requestParameters: { OptOutListName: 'promo' },
      responseElements: {
        OptOutListArn: buildArn(test.workspace, 'opt-out-list/promo'),
        OptOutListName: 'promo',
        CreatedTimestamp: test.runtime.clock().toISOString(),
      },
      requestID: RequestId,
      eventID: EventId,
      readOnly: false,
      eventType: 'AwsApiCall',
      recipientAccountId: accountId,
    });
    expect(Object.keys(Record as object)).toEqual([
      'eventVersion',
      'userIdentity',
      'eventTime',
      'eventSource',
      'eventName',
      'awsRegion',
      'sourceIPAddress',
      'userAgent',
      'requestParameters',
      'responseElements',
      'requestID',
      'eventID',
      'readOnly',
      'eventType',
      'recipientAccountId',
    ]);
  });

  it('says why a call was refused, of whatever the caller sent', async () => {
    await test.runRaw(createOptOutList, { OptOutListName: 'two words' }).catch(() => {});
    const { Record, ErrorCode, ErrorMessage } = await recordOf('CreateOptOutList');
    expect(Record).toMatchObject({
      errorCode: 'ValidationException',
      errorReason: 'INVALID_PARAMETER',
      errorMessage: ErrorMessage,
      requestParameters: null,
      responseElements: null,
    });
    expect(ErrorCode).toBe('ValidationException');
  });

  it('holds no secret, neither of a request nor of an answer nor in the words of a refusal', async () => {
    const { SecretAccessKey } = await test.run(createAccessKey, {});
    await addSampleRates(test);
    const { VerifiedDestinationNumberId } = await test.run(createVerifiedDestinationNumber, {
      DestinationPhoneNumber: '+12065550142',
    });
    const VerificationCode = '918273';
    await test.run(verifyDestinationNumber, { VerifiedDestinationNumberId, VerificationCode }).catch(() => {});
    const texts = await Promise.all(
      ['CreateAccessKey', 'VerifyDestinationNumber'].map(async (name) => JSON.stringify(await recordOf(name))),
    );
    expect(texts.join()).not.toContain(SecretAccessKey);
    expect(texts.join()).not.toContain(VerificationCode);
    expect(texts.every((text) => text.includes('HIDDEN_DUE_TO_SECURITY_REASONS'))).toBe(true);
  });

  it('does not find what is not there', async () => {
    const EventId = '01a1fd55-0000-7000-8000-000000000000';
    await expect(test.run(getActivityRecord, { EventId })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      resourceId: EventId,
    });
  });
});
