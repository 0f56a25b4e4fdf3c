import {
  AccessDeniedException,
  ConflictException,
  DescribePhoneNumbersCommand,
  InternalServerException,
  PinpointSMSVoiceV2Client,
  PutKeywordCommand,
  ReleasePhoneNumberCommand,
  RequestPhoneNumberCommand,
  ResourceNotFoundException,
  SendTextMessageCommand,
  ServiceQuotaExceededException,
  ThrottlingException,
  ValidationException,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { activityRecords, userPolicies, users, workspaces } from '@/db/schema';
import { createAccessKey, updateAccessKey } from '@/lib/domains/access';
import { registry } from '@/lib/domains/registry';
import type { Runtime } from '@/lib/operations/call-context';
import { defineOperation, type AnyOperation } from '@/lib/operations/define-operation';
import { accessDenied, conflict, invalid, notFound, quotaExceeded, throttled } from '@/lib/operations/operation-error';
import { wireInteger, wireList, wireString, wireTimestamp } from '@/lib/reference/wire-types';
import { addSampleRates } from '@/lib/testing/simulator-number';
import { createTestWorkspace, testDatabase, type TestWorkspace } from '@/lib/testing/test-runtime';
import { handleWireRequest } from './handle-request';
import { largestBodyBytes } from './request-body';
import { serveRequests, type TestServer } from './testing/serve-requests';
import { signRequest, type RequestToSign } from './testing/sign-request';

/**
 * Operations in the shape of the service's own, whose answers the tests choose: the protocol is what is tested here, and
 * it must not matter which operation runs.
 */
const refusals: Record<string, () => unknown> = {
  denied: () => accessDenied('Not allowed.', 'ACCOUNT_DISABLED'),
  conflict: () => conflict('PHONE_NUMBER_ASSOCIATED_TO_POOL', 'It is in a pool.', 'phone-number', 'phone-1'),
  internal: () => new Error('a defect with a secret in it'),
  missing: () => notFound('phone-number', 'phone-1'),
  quota: () => quotaExceeded('PHONE_NUMBERS_PER_ACCOUNT', 'Too many.'),
  throttled: () => throttled('Too fast.'),
  invalid: () => invalid('INVALID_PARAMETER', 'must be another', 'PhoneNumberId'),
};
const releasePhoneNumber = defineOperation({
  name: 'ReleasePhoneNumber',
  exposure: 'public',
  access: 'write',
  input: z.object({ PhoneNumberId: z.string() }),
  output: z.object({}),
  errors: {},
  handler({ PhoneNumberId }) {
    throw refusals[PhoneNumberId]!();
  },
});

const createdAt = new Date('2026-11-20T08:00:00.123Z');
const requestPhoneNumber = defineOperation({
  name: 'RequestPhoneNumber',
  exposure: 'public',
  access: 'write',
  input: z.object({
    IsoCountryCode: wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u }),
    NumberCapabilities: wireList(z.string(), { min: 1, max: 2 }),
    PoolId: z.string().optional(),
    Tags: wireList(z.object({ Key: z.string(), Value: z.string().optional() })).optional(),
  }),
  output: z.object({
    IsoCountryCode: z.string(),
    PoolId: z.string().optional(),
    Tags: wireList(z.object({ Key: z.string(), Value: z.string().optional() })).optional(),
    CreatedTimestamp: wireTimestamp(),
  }),
  errors: {},
  handler: (input) => Promise.resolve({ ...input, CreatedTimestamp: createdAt }),
});

const describePhoneNumbers = defineOperation({
  name: 'DescribePhoneNumbers',
  exposure: 'public',
  access: 'read',
  input: z.object({ MaxResults: wireInteger({ min: 1, max: 100 }).optional() }),
  output: z.object({
    PhoneNumbers: wireList(z.object({ PhoneNumberId: z.string(), CreatedTimestamp: wireTimestamp() })),
  }),
  errors: {},
  handler: () => Promise.resolve({ PhoneNumbers: [{ PhoneNumberId: 'phone-1', CreatedTimestamp: createdAt }] }),
});

const echoWhoCalls = defineOperation({
  name: 'EchoWhoCalls',
  exposure: 'console',
  access: 'read',
  input: z.object({}),
  output: z.object({ Region: z.string(), WorkspaceId: z.number() }),
  errors: {},
  handler: (_input, { workspace }) => Promise.resolve({ Region: workspace.region, WorkspaceId: workspace.workspaceId }),
});

const inside = defineOperation({
  name: 'DoInside',
  exposure: 'internal',
  access: 'read',
  input: z.object({}),
  output: z.object({}),
  errors: {},
  handler: () => Promise.resolve({}),
});

const operations: ReadonlyMap<string, AnyOperation> = new Map(
  [releasePhoneNumber, requestPhoneNumber, describePhoneNumbers, echoWhoCalls, inside].map(
    (operation): [string, AnyOperation] => [operation.name, operation],
  ),
);

let server: TestServer;
let workspace: TestWorkspace;
let runtime: Runtime;
let served: ReadonlyMap<string, AnyOperation>;
let credentials: { accessKeyId: string; secretAccessKey: string };

beforeAll(async () => {
  server = await serveRequests((request) => handleWireRequest(request, runtime, served));
});
afterAll(() => server.close());

async function useWorkspace(settings?: Parameters<typeof createTestWorkspace>[0]) {
  workspace = await createTestWorkspace(settings);
  // The SDK signs with the machine's clock.
  runtime = { ...workspace.runtime, clock: () => new Date() };
  const key = await workspace.run(createAccessKey, {});
  credentials = { accessKeyId: key.AccessKeyId, secretAccessKey: key.SecretAccessKey };
}
beforeEach(async () => {
  served = operations;
  await useWorkspace();
});

interface ClientChoices {
  region?: string;
  path?: string;
  secretAccessKey?: string;
  accessKeyId?: string;
  clockOffsetMilliseconds?: number;
}

function client({ region, path, clockOffsetMilliseconds, ...key }: ClientChoices = {}) {
  return new PinpointSMSVoiceV2Client({
    endpoint: `http://127.0.0.1:${server.port}${path ?? '/api/sms-voice'}`,
    region: region ?? 'us-east-1',
    credentials: { ...credentials, ...key },
    systemClockOffset: clockOffsetMilliseconds ?? 0,
    maxAttempts: 1,
  });
}

/** Signs any target and body, sends them, and gives back the answer as text and as JSON. */
async function post(target: string, body: string, choices: Partial<RequestToSign> = {}, unsigned: RequestInit = {}) {
  const signed = await signRequest({
    accessKeyId: credentials.accessKeyId,
    secret: credentials.secretAccessKey,
    target,
    body,
    signingDate: new Date(),
    host: `127.0.0.1:${server.port}`,
    ...choices,
  });
  const { host: _, ...headers } = signed.headers; // fetch sends the address's own, which is what was signed
  const response = await fetch(signed.url, { method: signed.method, headers, body: signed.body || null, ...unsigned });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: JSON.parse(text) as Record<string, unknown>, // every answer of this protocol is a JSON object
  };
}

describe('the SDK', () => {
  it('gets an answer, its times as Dates to the millisecond, at every depth', async () => {
    const made = await client().send(
      new RequestPhoneNumberCommand({
        IsoCountryCode: 'US',
        MessageType: 'TRANSACTIONAL',
        NumberCapabilities: ['SMS'],
        NumberType: 'SIMULATOR',
        Tags: [{ Key: 'Name', Value: 'Grüße 👋' }],
      }),
    );
    expect(made).toMatchObject({ IsoCountryCode: 'US', CreatedTimestamp: createdAt });
    expect(made.Tags).toEqual([{ Key: 'Name', Value: 'Grüße 👋' }]);
    expect(made).not.toHaveProperty('PoolId');
    expect(made.$metadata.requestId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const { PhoneNumbers } = await client().send(new DescribePhoneNumbersCommand({}));
    expect(PhoneNumbers?.[0]?.CreatedTimestamp).toEqual(createdAt);
  });

  it.each(['/api/sms-voice', '/api/sms-voice/', ''])('is understood at the endpoint path "%s"', async (path) => {
    await client({ path }).send(new DescribePhoneNumbersCommand({}));
  });

  it.each([
    ['denied', AccessDeniedException, { message: 'Not allowed.', Reason: 'ACCOUNT_DISABLED' }],
    [
      'conflict',
      ConflictException,
      {
        message: 'It is in a pool.',
        Reason: 'PHONE_NUMBER_ASSOCIATED_TO_POOL',
        ResourceType: 'phone-number',
        ResourceId: 'phone-1',
      },
    ],
    ['missing', ResourceNotFoundException, { ResourceType: 'phone-number', ResourceId: 'phone-1' }],
    ['quota', ServiceQuotaExceededException, { message: 'Too many.', Reason: 'PHONE_NUMBERS_PER_ACCOUNT' }],
    ['throttled', ThrottlingException, { message: 'Too fast.', $retryable: { throttling: true } }],
    [
      'invalid',
      ValidationException,
      { Reason: 'INVALID_PARAMETER', Fields: [{ Name: 'PhoneNumberId', Message: 'must be another' }] },
    ],
  ] as const)('sees the refusal "%s" as its typed exception, status 400', async (what, type, members) => {
    const thrown = await client()
      .send(new ReleasePhoneNumberCommand({ PhoneNumberId: what }))
      .catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(type);
    expect(thrown).toMatchObject({ ...members, $metadata: { httpStatusCode: 400 } });
  });

  it('sees a defect as InternalServerException, status 500, with the request id and nothing of the defect', async () => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const thrown: unknown = await client()
      .send(new ReleasePhoneNumberCommand({ PhoneNumberId: 'internal' }))
      .catch((error: unknown) => error);
    log.mockRestore();
    expect(thrown).toBeInstanceOf(InternalServerException);
    if (!(thrown instanceof InternalServerException)) return;
    expect(thrown.$metadata.httpStatusCode).toBe(500);
    expect(thrown.RequestId).toBe(thrown.$metadata.requestId);
    expect(JSON.stringify(thrown)).not.toContain('secret');
  });

  it('sees every field that breaks a rule, by name', async () => {
    const thrown: unknown = await client()
      .send(
        new RequestPhoneNumberCommand({
          IsoCountryCode: 'usa',
          MessageType: 'TRANSACTIONAL',
          NumberCapabilities: [],
          NumberType: 'SIMULATOR',
        }),
      )
      .catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(ValidationException);
    expect(thrown).toMatchObject({
      Reason: 'INVALID_PARAMETER',
      Fields: [{ Name: 'IsoCountryCode' }, { Name: 'NumberCapabilities' }],
    });
  });

  it('is told of an operation of the service that this product does not have', async () => {
    const command = new PutKeywordCommand({ OriginationIdentity: 'x', Keyword: 'X', KeywordMessage: 'x' });
    await expect(client().send(command)).rejects.toMatchObject({ name: 'UnknownOperationException' });
  });

  it.each<[string, ClientChoices]>([
    ['UnrecognizedClientException', { accessKeyId: 'AKIAIOSFODNN7EXAMPLE' }],
    ['InvalidSignatureException', { secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' }],
    ['InvalidSignatureException', { region: 'mars-north-1' }],
    ['InvalidSignatureException', { clockOffsetMilliseconds: 16 * 60_000 }],
    ['InvalidSignatureException', { clockOffsetMilliseconds: -16 * 60_000 }],
  ])('is refused with %s for %o', async (name, choices) => {
    await expect(client(choices).send(new DescribePhoneNumbersCommand({}))).rejects.toMatchObject({ name });
  });

  it('may have a clock that is 14 minutes off', async () => {
    for (const clockOffsetMilliseconds of [14 * 60_000, -14 * 60_000]) {
      await client({ clockOffsetMilliseconds }).send(new DescribePhoneNumbersCommand({}));
    }
  });
});

describe('the key of a request', () => {
  it('is unknown while it is inactive', async () => {
    await workspace.run(updateAccessKey, { AccessKeyId: credentials.accessKeyId, Status: 'Inactive' });
    await expect(client().send(new DescribePhoneNumbersCommand({}))).rejects.toMatchObject({
      name: 'UnrecognizedClientException',
    });
  });

  it('may do what the policies of its person allow, and no more', async () => {
    const db = testDatabase().write;
    const [user] = await db.select().from(users).where(eq(users.accountId, workspace.workspace.accountId));
    await db.update(userPolicies).set({ policyName: 'Viewer' }).where(eq(userPolicies.userId, user!.userId));
    await client().send(new DescribePhoneNumbersCommand({}));
    const release = new ReleasePhoneNumberCommand({ PhoneNumberId: 'missing' });
    await expect(client().send(release)).rejects.toBeInstanceOf(AccessDeniedException);
  });

  it('reaches the workspace of its account in the region of the signature, which opens itself', async () => {
    const { accountId, workspaceId } = workspace.workspace;
    expect((await post('SmsConsole.EchoWhoCalls', '{}')).json).toEqual({
      Region: 'us-east-1',
      WorkspaceId: workspaceId,
    });
    // Many first calls at once open it once.
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => post('SmsConsole.EchoWhoCalls', '{}', { region: 'eu-west-3' })),
    );
    const opened = await testDatabase()
      .read.select()
      .from(workspaces)
      .where(and(eq(workspaces.accountId, accountId), eq(workspaces.region, 'eu-west-3')));
    expect(opened).toHaveLength(1);
    for (const { json } of answers) {
      expect(json).toEqual({ Region: 'eu-west-3', WorkspaceId: opened[0]!.workspaceId });
    }
  });

  it('opens no region with a signature that does not hold', async () => {
    const refused = await post('SmsConsole.EchoWhoCalls', '{}', { region: 'eu-west-3', secret: 'another' });
    expect(refused.json['__type']).toBe('InvalidSignatureException');
    const ours = eq(workspaces.accountId, workspace.workspace.accountId);
    expect(await testDatabase().read.select().from(workspaces).where(ours)).toHaveLength(1);
  });

  it('stands in the activity record with the address and the program that called', async () => {
    const { headers } = await post('PinpointSMSVoiceV2.DescribePhoneNumbers', '{}', {
      headers: { 'user-agent': 'aws-cli/2' },
    });
    await runtime.activity.flush();
    const [row] = await testDatabase()
      .read.select()
      .from(activityRecords)
      .where(
        and(
          eq(activityRecords.workspaceId, workspace.workspace.workspaceId),
          eq(activityRecords.operation, 'DescribePhoneNumbers'),
        ),
      );
    expect(row!.record).toMatchObject({
      userIdentity: { accessKeyId: credentials.accessKeyId },
      requestID: headers.get('x-amzn-requestid'),
      sourceIPAddress: '127.0.0.1',
      userAgent: 'aws-cli/2',
      awsRegion: 'us-east-1',
    });
  });
});

describe('the protocol', () => {
  it('names its content type and a request id in every answer, refusals too', async () => {
    const answers = [
      await post('PinpointSMSVoiceV2.DescribePhoneNumbers', '{}'),
      await post('PinpointSMSVoiceV2.DescribePhoneNumbers', '{"MaxResults":0}'),
      await post('PinpointSMSVoiceV2.Nothing', '{}'),
      await post('PinpointSMSVoiceV2.DescribePhoneNumbers', '{}', { secret: 'another' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 400, 400]);
    for (const { headers } of answers) {
      expect(headers.get('content-type')).toBe('application/x-amz-json-1.0');
      expect(headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
    }
    expect(new Set(answers.map(({ headers }) => headers.get('x-amzn-requestid'))).size).toBe(4);
  });

  it('writes times as epoch seconds and errors with the model’s namespace and member names', async () => {
    const found = await post('PinpointSMSVoiceV2.DescribePhoneNumbers', '{}');
    expect(found.json).toEqual({
      PhoneNumbers: [{ PhoneNumberId: 'phone-1', CreatedTimestamp: createdAt.getTime() / 1000 }],
    });
    const refused = await post('PinpointSMSVoiceV2.ReleasePhoneNumber', '{"PhoneNumberId":"missing"}');
    expect(refused.json).toEqual({
      __type: 'com.amazonaws.pinpointsmsvoicev2#ResourceNotFoundException',
      Message: 'There is no phone number phone-1.',
      ResourceType: 'phone-number',
      ResourceId: 'phone-1',
    });
  });

  it.each([
    'PinpointSMSVoiceV2.EchoWhoCalls',
    'SmsConsole.DescribePhoneNumbers',
    'PinpointSMSVoiceV2.DoInside',
    'SmsConsole.DoInside',
    'PinpointSMSVoiceV2.describePhoneNumbers',
    'PinpointSMSVoiceV2.DescribePhoneNumbers.More',
    'PinpointSMSVoice.DescribePhoneNumbers',
    'DescribePhoneNumbers',
    'PinpointSMSVoiceV2.',
    'constructor.DescribePhoneNumbers',
  ])('knows no operation %s', async (target) => {
    const { status, json } = await post(target, '{}');
    expect({ status, type: json['__type'] }).toEqual({ status: 400, type: 'UnknownOperationException' });
  });

  it.each([
    ['malformed JSON', '{"MaxResults":'],
    ['no object', '[]'],
    ['a number where text belongs', '{"IsoCountryCode":1,"NumberCapabilities":["SMS"]}'],
    ['text where a list belongs', '{"IsoCountryCode":"US","NumberCapabilities":"SMS"}'],
    ['null in a list', '{"IsoCountryCode":"US","NumberCapabilities":["SMS",null]}'],
  ])('answers %s with SerializationException', async (_, body) => {
    const { status, json } = await post('PinpointSMSVoiceV2.RequestPhoneNumber', body);
    expect({ status, type: json['__type'] }).toEqual({ status: 400, type: 'SerializationException' });
  });

  it('takes null for absent: a required member is then missing, an optional one is left out', async () => {
    const request = (input: object) => post('PinpointSMSVoiceV2.RequestPhoneNumber', JSON.stringify(input));
    const whole = {
      IsoCountryCode: 'US',
      NumberCapabilities: ['SMS'],
      PoolId: null,
      Tags: [{ Key: 'a', Value: null }],
    };
    expect((await request(whole)).json).toEqual({
      IsoCountryCode: 'US',
      Tags: [{ Key: 'a' }],
      CreatedTimestamp: createdAt.getTime() / 1000,
    });
    expect((await request({ ...whole, IsoCountryCode: null })).json).toMatchObject({
      __type: 'com.amazonaws.pinpointsmsvoicev2#ValidationException',
      Reason: 'MISSING_PARAMETER',
      Fields: [{ Name: 'IsoCountryCode', Message: 'is required' }],
    });
  });

  it('ignores members that it does not know, and takes no body for an empty input', async () => {
    expect((await post('PinpointSMSVoiceV2.DescribePhoneNumbers', '{"Unknown":{"a":[1]}}')).status).toBe(200);
    expect((await post('PinpointSMSVoiceV2.DescribePhoneNumbers', '')).status).toBe(200);
  });

  it('refuses what is not signed', async () => {
    const response = await fetch(`http://127.0.0.1:${server.port}/api/sms-voice`, {
      method: 'POST',
      headers: { 'x-amz-target': 'PinpointSMSVoiceV2.DescribePhoneNumbers' },
      body: '{}',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ __type: 'MissingAuthenticationTokenException' });
  });

  it('refuses a body that is not the one that was signed', async () => {
    const { json } = await post('PinpointSMSVoiceV2.DescribePhoneNumbers', '{}', {}, { body: '{ }' });
    expect(json['__type']).toBe('InvalidSignatureException');
  });

  it('refuses a body that is too large, in the words of the model', async () => {
    const { json } = await post('PinpointSMSVoiceV2.DescribePhoneNumbers', ' '.repeat(largestBodyBytes + 1));
    expect(json).toMatchObject({
      __type: 'com.amazonaws.pinpointsmsvoicev2#ValidationException',
      Reason: 'MAXIMUM_SIZE_EXCEEDED',
    });
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('refuses %s, however well it is signed', async (method) => {
    const { status, json } = await post('PinpointSMSVoiceV2.DescribePhoneNumbers', '', { method });
    expect({ status, type: json['__type'] }).toEqual({ status: 400, type: 'UnknownOperationException' });
  });
});

describe('request rates of the guide', () => {
  // RequestPhoneNumber takes one request a second (quotas.json, `apiRates`).
  beforeEach(async () => {
    await useWorkspace({ apiRates: 'guide' });
    runtime = workspace.runtime; // its clock stands still, so that no bucket refills by itself
  });
  const request = () =>
    post('PinpointSMSVoiceV2.RequestPhoneNumber', '{"IsoCountryCode":"US","NumberCapabilities":["SMS"]}', {
      signingDate: runtime.clock(),
    });

  it('let one of two requests at once through, and the next when its second is over', async () => {
    const answers = await Promise.all([request(), request()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    const refused = answers.find(({ status }) => status === 400);
    expect(refused!.json['__type']).toBe('com.amazonaws.pinpointsmsvoicev2#ThrottlingException');
    workspace.advance(1000);
    expect((await request()).status).toBe(200);
  });
});

describe('the registry', () => {
  beforeEach(() => {
    served = registry;
  });

  it('is on the wire whole: what is defined anywhere is reached without further work', async () => {
    const made = await post('SmsConsole.CreateAccessKey', '{}');
    expect(made.json).toMatchObject({ Status: 'Active', AccessKeyId: expect.stringMatching(/^AKIA/) });
    expect(typeof made.json['CreatedTimestamp']).toBe('number');
    const listed = await post('SmsConsole.ListAccessKeys', '{}');
    expect(listed.json['AccessKeys']).toHaveLength(2);
  });

  it('lets the SDK request, describe and release a number, and send with it', async () => {
    await addSampleRates(workspace);
    const sdk = client();
    const { PhoneNumberId, CreatedTimestamp } = await sdk.send(
      new RequestPhoneNumberCommand({
        IsoCountryCode: 'US',
        MessageType: 'TRANSACTIONAL',
        NumberCapabilities: ['SMS'],
        NumberType: 'SIMULATOR',
      }),
    );
    expect(CreatedTimestamp).toBeInstanceOf(Date);
    const described = new DescribePhoneNumbersCommand({ PhoneNumberIds: [PhoneNumberId!] });
    expect((await sdk.send(described)).PhoneNumbers).toMatchObject([{ PhoneNumberId, CreatedTimestamp }]);
    const text = { OriginationIdentity: PhoneNumberId, DestinationPhoneNumber: '+14254147755', MessageBody: 'Hello' };
    const { MessageId } = await sdk.send(new SendTextMessageCommand(text));
    const message = await post('SmsConsole.GetMessage', JSON.stringify({ MessageId }));
    expect(message.json).toMatchObject({ MessageId, MessageBody: 'Hello', IsFinal: false });
    await sdk.send(new ReleasePhoneNumberCommand({ PhoneNumberId }));
    await expect(sdk.send(described)).rejects.toBeInstanceOf(ResourceNotFoundException);
  });
});
