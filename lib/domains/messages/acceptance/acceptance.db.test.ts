import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import {
  channelSettings,
  messageDispatches,
  messageEvents,
  messages,
  recipientPaces,
  spendMonths,
  verifiedDestinationNumbers,
} from '@/db/schema';
import { explainTextMessage, getMessage, searchMessages, sendTextMessage } from '@/lib/domains/messages';
import { OperationError } from '@/lib/operations/operation-error';
import { addSampleRates, addSimulatorNumber, setProduction } from '@/lib/testing/simulator-number';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';

const successNumber = '+14254147755';
const frenchSimulator = '+33755512501';
const frenchPerson = '+33612345678';
type Input = Parameters<typeof sendTextMessage.handler>[0];

const valid: Input = { DestinationPhoneNumber: successNumber, MessageBody: 'Hello' };

/** What a workspace has stored and spent. */
async function tracesOf({ runtime, workspace }: TestWorkspace) {
  const { read } = runtime.database;
  const { workspaceId } = workspace;
  const count = async (
    table: typeof messages | typeof messageEvents | typeof messageDispatches | typeof recipientPaces,
  ) => (await read.select({ one: table.workspaceId }).from(table).where(eq(table.workspaceId, workspaceId))).length;
  const months = await read.select().from(spendMonths).where(eq(spendMonths.workspaceId, workspaceId));
  return {
    messages: await count(messages),
    events: await count(messageEvents),
    dispatches: await count(messageDispatches),
    paces: await count(recipientPaces),
    spentMicros: months.reduce((sum, { spentMicros }) => sum + spentMicros, 0n),
  };
}
const nothing = { messages: 0, events: 0, dispatches: 0, paces: 0, spentMicros: 0n };

const refusalOf = async (attempt: Promise<unknown>): Promise<OperationError> => {
  const outcome = await attempt.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(outcome instanceof OperationError)) throw new Error('The call was not refused.', { cause: outcome });
  return outcome;
};

async function verify({ runtime, workspace }: TestWorkspace, number: string) {
  await runtime.database.write.insert(verifiedDestinationNumbers).values({
    workspaceId: workspace.workspaceId,
    verifiedDestinationNumberId: `verified-${runtime.ids.hex()}`,
    destinationPhoneNumber: number,
    status: 'VERIFIED',
    createdAt: runtime.clock(),
  });
}

describe('SendTextMessage accepts', () => {
  it('stores message, charge, first event and dispatch together', async () => {
    const workspace = await createTestWorkspace();
    const number = await addSimulatorNumber(workspace);
    const { MessageId = '' } = await workspace.run(sendTextMessage, {
      ...valid,
      OriginationIdentity: number.phoneNumberId,
      Context: { campaign: 'spring' },
      MaxPrice: '.05',
      TimeToLive: 600,
      Keyword: 'JOIN',
    });
    expect(await tracesOf(workspace)).toEqual({ messages: 1, events: 1, dispatches: 1, paces: 0, spentMicros: 6450n });
    expect(await workspace.run(getMessage, { MessageId })).toMatchObject({
      MessageStatus: 'QUEUED',
      OriginationIdentity: number.phoneNumber,
      OriginatorType: 'SIMULATOR',
      TotalMessageParts: 1,
      TotalMessagePrice: '0.00645',
      TimeToLive: 600,
      Context: { campaign: 'spring' },
      Keyword: 'JOIN',
    });
  });

  it.each([
    ['the number', (number: { phoneNumber: string }) => number.phoneNumber],
    ['the number without its plus sign', (number: { phoneNumber: string }) => number.phoneNumber.slice(1)],
    ['the ID', (number: { phoneNumberId: string }) => number.phoneNumberId],
    [
      'the ARN',
      (number: { phoneNumberId: string }, { workspace }: TestWorkspace) =>
        `arn:aws:sms-voice:us-east-1:${workspace.accountId}:phone-number/${number.phoneNumberId}`,
    ],
  ])('an originator named by %s', async (_how, identity) => {
    const workspace = await createTestWorkspace();
    const number = await addSimulatorNumber(workspace);
    const { MessageId } = await workspace.run(sendTextMessage, {
      ...valid,
      OriginationIdentity: identity(number, workspace),
    });
    expect(MessageId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('charges by the part, of the body as it stands', async () => {
    const workspace = await createTestWorkspace();
    await addSimulatorNumber(workspace);
    await workspace.run(sendTextMessage, { ...valid, MessageBody: 'ő'.repeat(71) });
    expect((await tracesOf(workspace)).spentMicros).toBe(2n * 6450n);
  });

  it('takes a shared route where the country has them and nobody is named, as NOTICE', async () => {
    const workspace = await createTestWorkspace();
    await addSampleRates(workspace);
    const { MessageId = '' } = await workspace.run(sendTextMessage, {
      ...valid,
      DestinationPhoneNumber: frenchSimulator,
    });
    const message = await workspace.run(getMessage, { MessageId });
    expect([message.OriginationIdentity, message.OriginatorType]).toEqual(['NOTICE', 'SHARED_ROUTE']);
    expect(message.Originators.at(-1)?.Chosen).toBe(true);
  });

  it('prefers a transactional number to an older promotional one', async () => {
    const workspace = await createTestWorkspace();
    await addSimulatorNumber(workspace, { messageType: 'PROMOTIONAL' });
    workspace.advance(1000);
    const transactional = await addSimulatorNumber(workspace);
    const { MessageId = '' } = await workspace.run(sendTextMessage, valid);
    expect((await workspace.run(getMessage, { MessageId })).OriginationIdentity).toBe(transactional.phoneNumber);
  });

  it('stores and charges nothing for a dry run', async () => {
    const workspace = await createTestWorkspace();
    await addSimulatorNumber(workspace);
    const { MessageId } = await workspace.run(sendTextMessage, { ...valid, DryRun: true });
    expect(MessageId).toMatch(/^[0-9a-f-]{36}$/);
    expect(await tracesOf(workspace)).toEqual(nothing);
  });
});

describe('SendTextMessage refuses, storing and charging nothing:', () => {
  const cases: [string, Partial<Input>, { code: string; reason?: string; field?: string }][] = [
    [
      'an impossible number',
      { DestinationPhoneNumber: '+12' },
      { code: 'ValidationException', reason: 'INVALID_PARAMETER', field: 'DestinationPhoneNumber' },
    ],
    [
      'a number with its trunk prefix',
      { DestinationPhoneNumber: '+440207946000' },
      { code: 'ValidationException', reason: 'INVALID_PARAMETER' },
    ],
    [
      'no body',
      { MessageBody: undefined },
      { code: 'ValidationException', reason: 'MISSING_PARAMETER', field: 'MessageBody' },
    ],
    [
      'an empty body',
      { MessageBody: '' },
      { code: 'ValidationException', reason: 'INVALID_PARAMETER', field: 'MessageBody' },
    ],
    [
      '1,531 GSM characters',
      { MessageBody: 'a'.repeat(1531) },
      { code: 'ValidationException', reason: 'INVALID_PARAMETER', field: 'MessageBody' },
    ],
    [
      '631 Unicode characters',
      { MessageBody: 'ő'.repeat(631) },
      { code: 'ValidationException', reason: 'INVALID_PARAMETER', field: 'MessageBody' },
    ],
    [
      'a lone surrogate',
      { MessageBody: 'a\ud83d' },
      { code: 'ValidationException', reason: 'INVALID_PARAMETER', field: 'MessageBody' },
    ],
    [
      'a time to live of 4 seconds',
      { TimeToLive: 4 },
      { code: 'ValidationException', reason: 'INVALID_PARAMETER', field: 'TimeToLive' },
    ],
    [
      'a time to live of over 72 hours',
      { TimeToLive: 259_201 },
      { code: 'ValidationException', reason: 'INVALID_PARAMETER' },
    ],
    ['an unknown configuration set', { ConfigurationSetName: 'orders' }, { code: 'ResourceNotFoundException' }],
    [
      'an unknown protect configuration',
      { ProtectConfigurationId: `protect-${'0'.repeat(32)}` },
      { code: 'ResourceNotFoundException' },
    ],
    [
      'a country that the service does not reach',
      { DestinationPhoneNumber: '+5352345678' },
      { code: 'ValidationException', reason: 'DESTINATION_COUNTRY_BLOCKED' },
    ],
    ['an unknown number as originator', { OriginationIdentity: '+12065550199' }, { code: 'ResourceNotFoundException' }],
    ['an unknown pool', { OriginationIdentity: `pool-${'0'.repeat(32)}` }, { code: 'ResourceNotFoundException' }],
    ['an unknown sender ID', { OriginationIdentity: 'EXAMPLE' }, { code: 'ResourceNotFoundException' }],
    [
      'a price over MaxPrice',
      { MaxPrice: '0.00644' },
      { code: 'ValidationException', reason: 'PRICE_OVER_THRESHOLD', field: 'MaxPrice' },
    ],
    [
      'an unverified number in the sandbox',
      { DestinationPhoneNumber: frenchPerson },
      { code: 'ConflictException', reason: 'DESTINATION_PHONE_NUMBER_NOT_VERIFIED' },
    ],
    [
      'a country without any originator',
      { DestinationPhoneNumber: '+8613912345678' },
      { code: 'ConflictException', reason: 'NO_ORIGINATION_IDENTITIES_FOUND' },
    ],
  ];
  it.each(cases)('%s', async (_what, change, expected) => {
    const workspace = await createTestWorkspace();
    await addSimulatorNumber(workspace);
    const { code, reason, fields } = await refusalOf(workspace.runRaw(sendTextMessage, { ...valid, ...change }));
    expect({ code, reason }).toEqual({ code: expected.code, reason: expected.reason });
    if (expected.field) expect(fields?.map(({ name }) => name)).toContain(expected.field);
    expect(await tracesOf(workspace)).toEqual(nothing);
  });

  it.each([
    ['a simulator number to a person at home', '+12065550142'],
    ['a simulator number to a simulator abroad', frenchSimulator],
  ])('%s', async (_what, destination) => {
    const workspace = await createTestWorkspace();
    const number = await addSimulatorNumber(workspace);
    await setProduction(workspace, 100_000_000n);
    const { code, reason } = await refusalOf(
      workspace.run(sendTextMessage, {
        ...valid,
        OriginationIdentity: number.phoneNumber,
        DestinationPhoneNumber: destination,
      }),
    );
    expect([code, reason]).toEqual(['ValidationException', 'INVALID_IDENTITY_FOR_DESTINATION_COUNTRY']);
    expect(await tracesOf(workspace)).toEqual(nothing);
  });

  it('a number that is not active', async () => {
    const workspace = await createTestWorkspace();
    const number = await addSimulatorNumber(workspace, { status: 'PENDING' });
    const refusal = await refusalOf(
      workspace.run(sendTextMessage, { ...valid, OriginationIdentity: number.phoneNumberId }),
    );
    expect([refusal.code, refusal.reason]).toEqual(['ConflictException', 'RESOURCE_NOT_ACTIVE']);
  });

  it('a number that has no SMS', async () => {
    const workspace = await createTestWorkspace();
    const number = await addSimulatorNumber(workspace, { numberCapabilities: ['VOICE'] });
    const refusal = await refusalOf(
      workspace.run(sendTextMessage, { ...valid, OriginationIdentity: number.phoneNumberId }),
    );
    expect([refusal.code, refusal.reason]).toEqual(['ConflictException', 'NUMBER_CAPABILITIES_MISMATCH']);
  });

  it("another workspace's number, as if it did not exist", async () => {
    const owner = await createTestWorkspace();
    const number = await addSimulatorNumber(owner);
    const stranger = await createTestWorkspace();
    for (const identity of [number.phoneNumberId, number.phoneNumber]) {
      const { code } = await refusalOf(stranger.run(sendTextMessage, { ...valid, OriginationIdentity: identity }));
      expect(code).toBe('ResourceNotFoundException');
    }
  });

  it('a price that the table does not have', async () => {
    const workspace = await createTestWorkspace();
    await setProduction(workspace, 100_000_000n);
    const { code, reason } = await refusalOf(
      workspace.run(sendTextMessage, { ...valid, DestinationPhoneNumber: frenchPerson }),
    );
    expect([code, reason]).toEqual(['ValidationException', 'OTHER']);
  });
});

describe('the recipient rate', () => {
  it('takes one message a second to one number, and any number to a simulator', async () => {
    const workspace = await createTestWorkspace();
    await addSimulatorNumber(workspace);
    await verify(workspace, frenchPerson);
    const toPerson = { ...valid, DestinationPhoneNumber: frenchPerson };
    await workspace.run(sendTextMessage, toPerson);
    workspace.advance(999);
    expect((await refusalOf(workspace.run(sendTextMessage, toPerson))).code).toBe('ThrottlingException');
    workspace.advance(1);
    await workspace.run(sendTextMessage, toPerson);
    await workspace.run(sendTextMessage, valid);
    await workspace.run(sendTextMessage, valid);
    expect((await tracesOf(workspace)).messages).toBe(4);
  });

  it('holds for twenty sends at once: one is accepted and charged', async () => {
    const workspace = await createTestWorkspace();
    await addSampleRates(workspace);
    await verify(workspace, frenchPerson);
    const sends = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        workspace.run(sendTextMessage, { ...valid, DestinationPhoneNumber: frenchPerson }),
      ),
    );
    expect(sends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { messages: stored, spentMicros } = await tracesOf(workspace);
    const [message] = (await workspace.run(searchMessages, {})).Messages;
    expect(stored).toBe(1);
    expect(Number(message?.TotalMessagePrice) + Number(message?.TotalCarrierFee)).toBeCloseTo(
      Number(spentMicros) / 1e6,
      9,
    );
  });
});

describe('the monthly spend limit', () => {
  it('holds to the micro-dollar with 50 senders at once', async () => {
    const workspace = await createTestWorkspace();
    await addSimulatorNumber(workspace);
    // Room for exactly 30 of the 50, with a remainder that is one micro-dollar short of another.
    const price = 6450n;
    const limit = 31n * price - 1n;
    await setProduction(workspace, limit);
    const sends = await Promise.allSettled(Array.from({ length: 50 }, () => workspace.run(sendTextMessage, valid)));
    const refused = sends.filter((send) => send.status === 'rejected');
    expect(refused).toHaveLength(20);
    for (const { reason } of refused) {
      expect(reason).toMatchObject({
        code: 'ServiceQuotaExceededException',
        reason: 'MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT',
      });
    }
    expect(await tracesOf(workspace)).toEqual({
      messages: 30,
      events: 30,
      dispatches: 30,
      paces: 0,
      spentMicros: 30n * price,
    });
  });

  it('is the enforced limit where one is set, and lets the last message that fits exactly through', async () => {
    const workspace = await createTestWorkspace();
    await addSimulatorNumber(workspace);
    await workspace.runtime.database.write
      .update(channelSettings)
      .set({ enforcedLimitMicros: 2n * 6450n })
      .where(
        and(eq(channelSettings.workspaceId, workspace.workspace.workspaceId), eq(channelSettings.channel, 'TEXT')),
      );
    await workspace.run(sendTextMessage, valid);
    await workspace.run(sendTextMessage, valid);
    expect((await refusalOf(workspace.run(sendTextMessage, valid))).reason).toBe(
      'MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT',
    );
    expect((await tracesOf(workspace)).spentMicros).toBe(2n * 6450n);
  });

  it('begins anew with the month, in UTC', async () => {
    const workspace = await createTestWorkspace();
    await addSimulatorNumber(workspace);
    await setProduction(workspace, 6450n);
    await workspace.run(sendTextMessage, valid);
    await refusalOf(workspace.run(sendTextMessage, valid));
    workspace.advance(Date.parse('2026-12-01T00:00:00Z') - workspace.runtime.clock().getTime());
    await workspace.run(sendTextMessage, valid);
    expect((await tracesOf(workspace)).messages).toBe(2);
  });
});

describe('ExplainTextMessage', () => {
  it('asks the checks of a send, in its order, and stops where the send stops', async () => {
    const workspace = await createTestWorkspace();
    await addSimulatorNumber(workspace);
    const refusal = await refusalOf(workspace.run(sendTextMessage, { ...valid, DestinationPhoneNumber: frenchPerson }));
    const explained = await workspace.run(explainTextMessage, { ...valid, DestinationPhoneNumber: frenchPerson });
    expect(explained.Accepted).toBe(false);
    expect(explained.Checks.map(({ Name, Outcome }) => `${Name} ${Outcome}`)).toEqual([
      'SHAPE PASSED',
      'CONFIGURATION_SET NOT_APPLICABLE',
      'DESTINATION_COUNTRY PASSED',
      'PROTECT_CONFIGURATION PASSED',
      'ORIGINATOR PASSED',
      'SIMULATOR NOT_APPLICABLE',
      'SANDBOX FAILED',
      'OPT_OUT NOT_REACHED',
      'RECIPIENT_RATE NOT_REACHED',
      'PRICE NOT_REACHED',
      'SPEND_LIMIT NOT_REACHED',
    ]);
    const stopped = explained.Checks.find(({ Outcome }) => Outcome === 'FAILED');
    expect([stopped?.Detail, stopped?.Reason]).toEqual([refusal.message, refusal.reason]);
    expect(await tracesOf(workspace)).toEqual(nothing);
  });

  it('accepts what a send accepts, with its price, and changes nothing', async () => {
    const workspace = await createTestWorkspace();
    const number = await addSimulatorNumber(workspace);
    const explained = await workspace.run(explainTextMessage, valid);
    expect(explained).toMatchObject({ Accepted: true, TotalMessagePrice: '0.00645', TotalMessageParts: 1 });
    expect(explained.Originators.find(({ Chosen }) => Chosen)?.OriginationIdentity).toBe(number.phoneNumber);
    expect(await tracesOf(workspace)).toEqual(nothing);
  });
});

describe('SearchMessages', () => {
  it('pages through every match once, newest first, with any filter', async () => {
    const workspace = await createTestWorkspace();
    await addSimulatorNumber(workspace);
    const sent: string[] = [];
    for (let index = 0; index < 25; index += 1) {
      const { MessageId = '' } = await workspace.run(sendTextMessage, {
        ...valid,
        DestinationPhoneNumber: index % 5 === 0 ? frenchSimulator : successNumber,
        MessageType: index % 2 === 0 ? 'PROMOTIONAL' : 'TRANSACTIONAL',
      });
      sent.unshift(MessageId);
      workspace.advance(10);
    }
    const everyPage = async (
      Filters?: { Name: 'iso-country-code' | 'message-type' | 'status'; Values: string[] }[],
    ) => {
      const ids: string[] = [];
      let NextToken: string | undefined;
      do {
        const page = await workspace.run(searchMessages, { Filters, MaxResults: 4, NextToken });
        ids.push(...page.Messages.map(({ MessageId }) => MessageId));
        NextToken = page.NextToken;
      } while (NextToken !== undefined);
      return ids;
    };
    expect(await everyPage()).toEqual(sent);
    expect(await everyPage([{ Name: 'iso-country-code', Values: ['US', 'FR'] }])).toEqual(sent);
    const french = sent.filter((_, index) => (24 - index) % 5 === 0);
    expect(await everyPage([{ Name: 'iso-country-code', Values: ['FR'] }])).toEqual(french);
    expect(
      await everyPage([
        { Name: 'message-type', Values: ['PROMOTIONAL'] },
        { Name: 'iso-country-code', Values: ['FR'] },
      ]),
    ).toEqual(sent.filter((_, index) => (24 - index) % 10 === 0));
    expect(await everyPage([{ Name: 'status', Values: ['DELIVERED'] }])).toEqual([]);
  });

  it('keeps to a time range', async () => {
    const workspace = await createTestWorkspace();
    await addSimulatorNumber(workspace);
    const ids: string[] = [];
    for (let index = 0; index < 3; index += 1) {
      ids.push((await workspace.run(sendTextMessage, valid)).MessageId ?? '');
      workspace.advance(60_000);
    }
    const start = Date.parse('2026-11-21T09:01:00Z') / 1000;
    const { Messages } = await workspace.run(searchMessages, { StartTime: start, EndTime: start + 60 });
    expect(Messages.map(({ MessageId }) => MessageId)).toEqual([ids[1]]);
  });

  it.each([
    [
      'a value that the property cannot have',
      { Filters: [{ Name: 'status', Values: ['GONE'] }] },
      'INVALID_FILTER_VALUES',
    ],
    ['a token that is not ours', { NextToken: 'bm90IG91cnMgYXQgYWxs' }, 'INVALID_NEXT_TOKEN'],
  ])('refuses %s', async (_what, input, reason) => {
    const workspace = await createTestWorkspace();
    expect((await refusalOf(workspace.runRaw(searchMessages, input))).reason).toBe(reason);
  });

  it('refuses the token of another filter', async () => {
    const workspace = await createTestWorkspace();
    await addSimulatorNumber(workspace);
    await workspace.run(sendTextMessage, valid);
    await workspace.run(sendTextMessage, valid);
    const { NextToken } = await workspace.run(searchMessages, { MaxResults: 1 });
    const other = { MaxResults: 1, NextToken, Filters: [{ Name: 'status' as const, Values: ['QUEUED'] }] };
    expect((await refusalOf(workspace.run(searchMessages, other))).reason).toBe('INVALID_NEXT_TOKEN');
  });
});
