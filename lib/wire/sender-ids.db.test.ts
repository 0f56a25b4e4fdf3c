import {
  ConflictException,
  CreatePoolCommand,
  DescribeSenderIdsCommand,
  paginateDescribeSenderIds,
  ReleaseSenderIdCommand,
  RequestSenderIdCommand,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  UpdateSenderIdCommand,
  ValidationException,
  type RequestSenderIdCommandInput,
  type SenderIdFilter,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { originatorLanes, senderIds } from '@/db/schema';
import { collect, refusalOf, serveWireWorkspace } from './testing/wire-workspace';

const wire = serveWireWorkspace();

const example = { SenderId: 'Example', IsoCountryCode: 'GB' } satisfies RequestSenderIdCommandInput;
const request = (input: Partial<RequestSenderIdCommandInput> = {}) =>
  wire().sdk.send(new RequestSenderIdCommand({ ...example, ...input }));

/** Sender IDs beyond what the quota lets anybody request. */
async function store(count: number): Promise<string[]> {
  const { runtime, workspace } = wire().workspace;
  const { workspaceId } = workspace;
  const names = Array.from({ length: count }, (_, index) => `Id${index}`);
  const lanes = await runtime.database.write
    .insert(originatorLanes)
    .values(
      names.map((name) => ({
        workspaceId,
        originatorId: `sender-id/${name}/GB`,
        partsPerSecond: 10,
        nextFreeAt: new Date(0),
      })),
    )
    .returning({ laneId: originatorLanes.laneId });
  await runtime.database.write.insert(senderIds).values(
    names.map((senderId, index) => ({
      workspaceId,
      senderId,
      isoCountryCode: 'GB',
      messageTypes: ['TRANSACTIONAL' as const],
      monthlyLeasingPriceMicros: 0n,
      deletionProtectionEnabled: false,
      registered: false,
      laneId: lanes[index]!.laneId,
      createdAt: new Date(Date.UTC(2026, 0, 1) + Math.floor(index / 3)),
    })),
  );
  return names;
}

describe('RequestSenderId', () => {
  it('takes every optional member and answers them', async () => {
    const made = await request({
      MessageTypes: ['TRANSACTIONAL', 'PROMOTIONAL'],
      DeletionProtectionEnabled: true,
      Tags: [{ Key: 'Name', Value: 'shop' }],
      ClientToken: 'once',
    });
    expect(made).toMatchObject({
      SenderIdArn: wire().arn('sender-id/Example/GB'),
      ...example,
      MessageTypes: ['TRANSACTIONAL', 'PROMOTIONAL'],
      MonthlyLeasingPrice: '0.00',
      DeletionProtectionEnabled: true,
      Registered: false,
      Tags: [{ Key: 'Name', Value: 'shop' }],
    });
  });

  it.each<[string, Partial<RequestSenderIdCommandInput>, string, string]>([
    ['an unknown country', { IsoCountryCode: 'XX' }, 'INVALID_PARAMETER', 'IsoCountryCode'],
    ['a country without sender IDs', { IsoCountryCode: 'US' }, 'SENDER_ID_NOT_SUPPORTED', 'IsoCountryCode'],
    ['digits only', { SenderId: '12345' }, 'INVALID_PARAMETER', 'SenderId'],
    ['an underscore', { SenderId: 'a_b' }, 'INVALID_PARAMETER', 'SenderId'],
    ['twelve characters', { SenderId: 'TwelveLetter' }, 'INVALID_PARAMETER', 'SenderId'],
    [
      'a country that registers first',
      { SenderId: 'ABCDEF', IsoCountryCode: 'IN' },
      'SENDER_ID_REQUIRES_REGISTRATION',
      'IsoCountryCode',
    ],
    ['India with seven letters', { SenderId: 'ABCDEFG', IsoCountryCode: 'IN' }, 'INVALID_PARAMETER', 'SenderId'],
  ])('refuses %s', async (_, input, Reason, field) => {
    const refusal = await refusalOf(request(input));
    expect(refusal).toBeInstanceOf(ValidationException);
    expect(refusal).toMatchObject({ Reason, Fields: [{ Name: field }] });
  });

  it('refuses a name that is taken in the country', async () => {
    await request();
    const refusal = await refusalOf(request());
    expect(refusal).toBeInstanceOf(ConflictException);
    expect(refusal).toMatchObject({ Reason: 'RESOURCE_ALREADY_EXISTS' });
  });

  it('gives the last place of the quota to one of two requests at once', async () => {
    await store(24);
    const outcomes = await Promise.all([refusalOf(request()), refusalOf(request({ IsoCountryCode: 'FR' }))]);
    const refused = outcomes.filter((outcome) => outcome !== 'accepted');
    expect(refused).toHaveLength(1);
    expect(refused[0]).toBeInstanceOf(ServiceQuotaExceededException);
    expect(refused[0]).toMatchObject({ Reason: 'SENDER_IDS_PER_ACCOUNT' });
  });
});

describe('DescribeSenderIds', () => {
  it('pages through more than a hundred with the paginator, each once', async () => {
    const names = await store(105);
    const pages = paginateDescribeSenderIds({ client: wire().sdk }, {});
    const { items, pageLengths } = await collect(pages, ({ SenderIds }) => SenderIds?.map(({ SenderId }) => SenderId));
    expect(pageLengths).toEqual([100, 5]);
    expect(items.toSorted()).toEqual(names.toSorted());
  });

  it('filters by each property of the model, and lists those named', async () => {
    const { sdk, workspace, arn } = wire();
    await request();
    await request({
      SenderId: 'News',
      IsoCountryCode: 'FR',
      MessageTypes: ['PROMOTIONAL'],
      DeletionProtectionEnabled: true,
    });
    await request({ SenderId: 'Known', IsoCountryCode: 'DE' });
    await workspace.runtime.database.write
      .update(senderIds)
      .set({ registered: true })
      .where(and(eq(senderIds.workspaceId, workspace.workspace.workspaceId), eq(senderIds.senderId, 'Known')));
    const found = async (...Filters: SenderIdFilter[]) => {
      const { SenderIds = [] } = await sdk.send(new DescribeSenderIdsCommand({ Filters }));
      return SenderIds.map(({ SenderId }) => SenderId).toSorted();
    };
    expect(await found({ Name: 'sender-id', Values: ['Example'] })).toEqual(['Example']);
    expect(await found({ Name: 'iso-country-code', Values: ['FR', 'DE'] })).toEqual(['Known', 'News']);
    expect(await found({ Name: 'message-type', Values: ['PROMOTIONAL'] })).toEqual(['News']);
    expect(await found({ Name: 'deletion-protection-enabled', Values: ['true'] })).toEqual(['News']);
    expect(await found({ Name: 'registered', Values: ['true'] })).toEqual(['Known']);
    expect(await found({ Name: 'registered', Values: ['false'] }, { Name: 'sender-id', Values: ['Known'] })).toEqual(
      [],
    );
    const refusal = await refusalOf(found({ Name: 'registered', Values: ['perhaps'] }));
    expect(refusal).toMatchObject({ name: 'ValidationException', Reason: 'INVALID_FILTER_VALUES' });

    const named = await sdk.send(
      new DescribeSenderIdsCommand({
        SenderIds: [example, { SenderId: arn('sender-id/News/FR'), IsoCountryCode: 'FR' }],
      }),
    );
    expect(named.SenderIds?.map(({ SenderId }) => SenderId).toSorted()).toEqual(['Example', 'News']);
    const mismatch = await refusalOf(
      sdk.send(
        new DescribeSenderIdsCommand({ SenderIds: [{ SenderId: arn('sender-id/News/FR'), IsoCountryCode: 'GB' }] }),
      ),
    );
    expect(mismatch).toMatchObject({ name: 'ValidationException', Reason: 'COUNTRY_CODE_MISMATCH' });
  });
});

describe('UpdateSenderId and ReleaseSenderId', () => {
  it('protect a sender ID, and release it once it is not', async () => {
    const { sdk } = wire();
    await request();
    const update = (DeletionProtectionEnabled?: boolean) =>
      sdk.send(new UpdateSenderIdCommand({ ...example, DeletionProtectionEnabled }));
    expect(await update(true)).toMatchObject({ ...example, DeletionProtectionEnabled: true });
    expect(await update()).toMatchObject({ DeletionProtectionEnabled: true });
    const refusal = await refusalOf(sdk.send(new ReleaseSenderIdCommand(example)));
    expect(refusal).toBeInstanceOf(ConflictException);
    expect(refusal).toMatchObject({ Reason: 'DELETION_PROTECTION_ENABLED', ResourceType: 'sender-id' });
    await update(false);
    expect(await sdk.send(new ReleaseSenderIdCommand(example))).toMatchObject({ ...example, Registered: false });
    expect(await refusalOf(update())).toBeInstanceOf(ResourceNotFoundException);
  });

  it('refuse to release one that is in a pool or on a registration, and find none of another account', async () => {
    const { sdk, workspace, another } = wire();
    await request();
    await sdk.send(
      new CreatePoolCommand({
        OriginationIdentity: example.SenderId,
        IsoCountryCode: example.IsoCountryCode,
        MessageType: 'TRANSACTIONAL',
      }),
    );
    const pooled = await refusalOf(sdk.send(new ReleaseSenderIdCommand(example)));
    expect(pooled).toMatchObject({ name: 'ConflictException', Reason: 'SENDER_ID_ASSOCIATED_TO_POOL' });
    const news = { SenderId: 'News', IsoCountryCode: 'GB' };
    await request(news);
    await workspace.runtime.database.write
      .update(senderIds)
      .set({ registrationId: `registration-${'1'.repeat(32)}` })
      .where(and(eq(senderIds.workspaceId, workspace.workspace.workspaceId), eq(senderIds.senderId, 'News')));
    const registered = await refusalOf(sdk.send(new ReleaseSenderIdCommand(news)));
    expect(registered).toMatchObject({ name: 'ConflictException', Reason: 'RESOURCE_DELETION_NOT_ALLOWED' });
    const other = await another();
    expect(await refusalOf(other.send(new ReleaseSenderIdCommand(news)))).toBeInstanceOf(ResourceNotFoundException);
  });
});
