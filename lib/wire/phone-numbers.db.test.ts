import {
  AssociateOriginationIdentityCommand,
  ConflictException,
  CreateOptOutListCommand,
  CreatePoolCommand,
  DescribePhoneNumbersCommand,
  paginateDescribePhoneNumbers,
  ReleasePhoneNumberCommand,
  RequestPhoneNumberCommand,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  UpdatePhoneNumberCommand,
  ValidationException,
  type PhoneNumberFilter,
  type RequestPhoneNumberCommandInput,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { phoneNumbers } from '@/db/schema';
import { addSimulatorNumber } from '@/lib/testing/simulator-number';
import { collect, refusalOf, serveWireWorkspace } from './testing/wire-workspace';

const wire = serveWireWorkspace();

const simulator = {
  IsoCountryCode: 'US',
  MessageType: 'TRANSACTIONAL',
  NumberCapabilities: ['SMS'],
  NumberType: 'SIMULATOR',
} satisfies RequestPhoneNumberCommandInput;

const request = (input: Partial<RequestPhoneNumberCommandInput> = {}) =>
  wire().sdk.send(new RequestPhoneNumberCommand({ ...simulator, ...input }));

describe('RequestPhoneNumber', () => {
  it('takes every optional member and answers them', async () => {
    const { sdk, arn } = wire();
    await sdk.send(new CreateOptOutListCommand({ OptOutListName: 'alerts' }));
    const first = await request({ OptOutListName: 'alerts' });
    const { PoolId } = await sdk.send(
      new CreatePoolCommand({ OriginationIdentity: first.PhoneNumberId, MessageType: 'TRANSACTIONAL' }),
    );
    const made = await request({
      OptOutListName: 'alerts',
      PoolId,
      InternationalSendingEnabled: false,
      DeletionProtectionEnabled: true,
      Tags: [{ Key: 'Name', Value: 'Grüße' }],
      ClientToken: 'once',
    });
    expect(made).toMatchObject({
      PhoneNumberArn: arn(`phone-number/${made.PhoneNumberId}`),
      PhoneNumber: expect.stringMatching(/^\+1\d{10}$/),
      Status: 'ACTIVE',
      ...simulator,
      MonthlyLeasingPrice: '1.00',
      TwoWayEnabled: false,
      SelfManagedOptOutsEnabled: false,
      OptOutListName: 'alerts',
      InternationalSendingEnabled: false,
      DeletionProtectionEnabled: true,
      PoolId,
      Tags: [{ Key: 'Name', Value: 'Grüße' }],
      CreatedTimestamp: expect.any(Date),
    });
    expect(made).not.toHaveProperty('TwoWayChannelArn');
  });

  it('answers a retry of the client with the first number', async () => {
    const made = await request({ ClientToken: 'the-same' });
    const again = await Promise.all([1, 2].map(() => request({ ClientToken: 'the-same' })));
    expect(again.map(({ PhoneNumberId }) => PhoneNumberId)).toEqual([made.PhoneNumberId, made.PhoneNumberId]);
    expect(await refusalOf(request({ ClientToken: 'the-same', MessageType: 'PROMOTIONAL' }))).toMatchObject({
      name: 'ConflictException',
    });
  });

  it.each<[string, Partial<RequestPhoneNumberCommandInput>, object]>([
    ['an unknown country', { IsoCountryCode: 'XX' }, { Reason: 'INVALID_PARAMETER', field: 'IsoCountryCode' }],
    [
      'a country without the type',
      { IsoCountryCode: 'FR', NumberType: 'TOLL_FREE' },
      { Reason: 'INVALID_PARAMETER', field: 'IsoCountryCode' },
    ],
    [
      'MMS where the country has none',
      { IsoCountryCode: 'GB', NumberType: 'LONG_CODE', NumberCapabilities: ['SMS', 'MMS'] },
      { Reason: 'INVALID_PARAMETER', field: 'NumberCapabilities' },
    ],
    [
      'voice where the country has none',
      { IsoCountryCode: 'JP', NumberType: 'LONG_CODE', NumberCapabilities: ['VOICE'] },
      { Reason: 'VOICE_CAPABILITY_NOT_AVAILABLE', field: 'NumberCapabilities' },
    ],
    [
      'sending abroad',
      { InternationalSendingEnabled: true },
      { Reason: 'INTERNATIONAL_SENDING_NOT_SUPPORTED', field: 'InternationalSendingEnabled' },
    ],
  ])('refuses %s as ValidationException', async (_, input, { Reason, field }: { Reason?: string; field?: string }) => {
    const refusal = await refusalOf(request(input));
    expect(refusal).toBeInstanceOf(ValidationException);
    expect(refusal).toMatchObject({ Reason, Fields: [{ Name: field }] });
  });

  it('names what it does not find', async () => {
    for (const [input, ResourceType] of [
      [{ PoolId: `pool-${'0'.repeat(32)}` }, 'pool'],
      [{ OptOutListName: 'nobodys' }, 'opt-out-list'],
      [{ RegistrationId: `registration-${'0'.repeat(32)}` }, 'registration'],
    ] as const) {
      const refusal = await refusalOf(request(input));
      expect(refusal).toBeInstanceOf(ResourceNotFoundException);
      expect(refusal).toMatchObject({ ResourceType });
    }
  });

  it('gives the last place of the quota to one of two requests at once', async () => {
    for (let held = 0; held < 24; held += 1) await addSimulatorNumber(wire().workspace);
    const outcomes = await Promise.all([refusalOf(request()), refusalOf(request())]);
    const refused = outcomes.filter((outcome) => outcome !== 'accepted');
    expect(refused).toHaveLength(1);
    expect(refused[0]).toBeInstanceOf(ServiceQuotaExceededException);
    expect(refused[0]).toMatchObject({ Reason: 'PHONE_NUMBERS_PER_ACCOUNT' });
  });
});

describe('DescribePhoneNumbers', () => {
  it('pages through more than a hundred with the paginator, each once, the newest first', async () => {
    const { sdk, workspace } = wire();
    const made: string[] = [];
    for (let held = 0; held < 103; held += 1) {
      if (held % 3 === 0) workspace.advance(1000); // some are of one moment
      made.push((await addSimulatorNumber(workspace)).phoneNumberId);
    }
    const numbersOf = ({ PhoneNumbers }: { PhoneNumbers?: { PhoneNumberId?: string | undefined }[] | undefined }) =>
      PhoneNumbers?.map(({ PhoneNumberId }) => PhoneNumberId);
    const whole = await collect(paginateDescribePhoneNumbers({ client: sdk }, {}), numbersOf);
    expect(whole.pageLengths).toEqual([100, 3]);
    expect(new Set(whole.items)).toEqual(new Set(made));
    expect(whole.items.slice(0, 1)).toEqual(made.slice(-1));
    const small = await collect(paginateDescribePhoneNumbers({ client: sdk, pageSize: 40 }, {}), numbersOf);
    expect(small.pageLengths).toEqual([40, 40, 23]);
    expect(small.items).toEqual(whole.items);
  });

  it('filters by each property of the model, and by all at once', async () => {
    const { sdk, workspace } = wire();
    await sdk.send(new CreateOptOutListCommand({ OptOutListName: 'alerts' }));
    const accountTopic = `arn:aws:sns:us-east-1:${workspace.workspace.accountId}:replies`;
    const [plain, special] = [
      await request(),
      await request({ NumberCapabilities: ['SMS', 'MMS'], MessageType: 'PROMOTIONAL', OptOutListName: 'alerts' }),
    ];
    const canadian = await request({ IsoCountryCode: 'CA', NumberType: 'LONG_CODE' });
    const pending = await request({ NumberType: 'TEN_DLC' });
    await sdk.send(
      new UpdatePhoneNumberCommand({
        PhoneNumberId: special.PhoneNumberId,
        TwoWayEnabled: true,
        TwoWayChannelArn: accountTopic,
        SelfManagedOptOutsEnabled: true,
        DeletionProtectionEnabled: true,
      }),
    );
    const found = async (Filters: PhoneNumberFilter[]) => {
      const { PhoneNumbers = [] } = await sdk.send(new DescribePhoneNumbersCommand({ Filters }));
      return PhoneNumbers.map(({ PhoneNumberId }) => PhoneNumberId).toSorted();
    };
    const sorted = (...numbers: { PhoneNumberId?: string | undefined }[]) =>
      numbers.map(({ PhoneNumberId }) => PhoneNumberId).toSorted();
    const bySpecial: PhoneNumberFilter[] = [
      { Name: 'message-type', Values: ['PROMOTIONAL'] },
      { Name: 'number-capability', Values: ['MMS'] },
      { Name: 'two-way-enabled', Values: ['true'] },
      { Name: 'self-managed-opt-outs-enabled', Values: ['true'] },
      { Name: 'opt-out-list-name', Values: ['alerts'] },
      { Name: 'deletion-protection-enabled', Values: ['true'] },
      { Name: 'two-way-channel-arn', Values: [accountTopic] },
    ];
    for (const filter of bySpecial) expect(await found([filter])).toEqual(sorted(special));
    expect(await found(bySpecial)).toEqual(sorted(special));
    expect(await found([{ Name: 'status', Values: ['PENDING'] }])).toEqual(sorted(pending));
    expect(await found([{ Name: 'iso-country-code', Values: ['CA'] }])).toEqual(sorted(canadian));
    expect(await found([{ Name: 'number-type', Values: ['SIMULATOR'] }])).toEqual(sorted(plain, special));
    expect(await found([...bySpecial, { Name: 'number-type', Values: ['TEN_DLC'] }])).toEqual([]);
    const impossible = await refusalOf(found([{ Name: 'two-way-enabled', Values: ['maybe'] }]));
    expect(impossible).toMatchObject({ name: 'ValidationException', Reason: 'INVALID_FILTER_VALUES' });
  });

  it('takes no token of another account, list or filter', async () => {
    const { sdk, another } = wire();
    await request();
    await request();
    const { NextToken } = await sdk.send(new DescribePhoneNumbersCommand({ MaxResults: 1 }));
    const Filters: PhoneNumberFilter[] = [{ Name: 'number-type', Values: ['SIMULATOR'] }];
    const other = await another();
    for (const [client, input] of [
      [other, { NextToken }],
      [sdk, { NextToken, Filters }],
    ] as const) {
      const refusal = await refusalOf(client.send(new DescribePhoneNumbersCommand(input)));
      expect(refusal).toMatchObject({ name: 'ValidationException', Reason: 'INVALID_NEXT_TOKEN' });
    }
  });
});

describe('UpdatePhoneNumber', () => {
  it('changes every setting, and leaves what it does not name', async () => {
    const { sdk, workspace, arn } = wire();
    const { accountId } = workspace.workspace;
    await sdk.send(new CreateOptOutListCommand({ OptOutListName: 'alerts' }));
    const { PhoneNumberId, PhoneNumberArn } = await request();
    const settings = {
      TwoWayEnabled: true,
      TwoWayChannelArn: `arn:aws:sns:us-east-1:${accountId}:replies`,
      TwoWayChannelRole: `arn:aws:iam::${accountId}:role/replies`,
      SelfManagedOptOutsEnabled: true,
      OptOutListName: 'alerts',
      InternationalSendingEnabled: false,
      DeletionProtectionEnabled: true,
    };
    const { OptOutListName, ...withoutList } = settings;
    const changed = await sdk.send(
      new UpdatePhoneNumberCommand({
        PhoneNumberId: PhoneNumberArn,
        ...withoutList,
        OptOutListName: arn('opt-out-list/alerts'),
      }),
    );
    expect(changed).toMatchObject({ PhoneNumberId, ...withoutList, OptOutListName });
    expect(await sdk.send(new UpdatePhoneNumberCommand({ PhoneNumberId }))).toMatchObject(settings);
  });

  it('refuses self-managed opt-outs without two-way messages', async () => {
    const { PhoneNumberId } = await request();
    const refusal = await refusalOf(
      wire().sdk.send(new UpdatePhoneNumberCommand({ PhoneNumberId, SelfManagedOptOutsEnabled: true })),
    );
    expect(refusal).toBeInstanceOf(ValidationException);
    expect(refusal).toMatchObject({ Reason: 'TWO_WAY_NOT_ENABLED', Fields: [{ Name: 'SelfManagedOptOutsEnabled' }] });
  });
});

describe('ReleasePhoneNumber', () => {
  const release = (PhoneNumberId: string | undefined) =>
    wire().sdk.send(new ReleasePhoneNumberCommand({ PhoneNumberId }));

  it('answers the number as it was, by its ARN too, and it is gone', async () => {
    const { PhoneNumberId, PhoneNumberArn, PhoneNumber } = await request();
    expect(await release(PhoneNumberArn)).toMatchObject({ PhoneNumberId, PhoneNumber, Status: 'DELETED' });
    expect(await refusalOf(release(PhoneNumberId))).toBeInstanceOf(ResourceNotFoundException);
  });

  it('refuses a number that is protected, in a pool, or on a registration', async () => {
    const { sdk, workspace } = wire();
    const guarded = await request({ DeletionProtectionEnabled: true });
    const [first, second] = [await request(), await request()];
    const { PoolId } = await sdk.send(
      new CreatePoolCommand({ OriginationIdentity: first.PhoneNumberId, MessageType: 'TRANSACTIONAL' }),
    );
    await sdk.send(new AssociateOriginationIdentityCommand({ PoolId, OriginationIdentity: second.PhoneNumberId }));
    const registered = await request();
    await workspace.runtime.database.write
      .update(phoneNumbers)
      .set({ registrationId: `registration-${'1'.repeat(32)}` })
      .where(eq(phoneNumbers.phoneNumberId, registered.PhoneNumberId!));
    for (const [number, Reason] of [
      [guarded, 'DELETION_PROTECTION_ENABLED'],
      [second, 'PHONE_NUMBER_ASSOCIATED_TO_POOL'],
      [registered, 'PHONE_NUMBER_ASSOCIATED_TO_REGISTRATION'],
    ] as const) {
      const refusal = await refusalOf(release(number.PhoneNumberId));
      expect(refusal).toBeInstanceOf(ConflictException);
      expect(refusal).toMatchObject({ Reason, ResourceType: 'phone-number', ResourceId: number.PhoneNumberId });
    }
  });

  it('does not find the number of another account', async () => {
    const { PhoneNumberId, PhoneNumberArn } = await request();
    const other = await wire().another();
    for (const id of [PhoneNumberId, PhoneNumberArn]) {
      const refusal = await refusalOf(other.send(new ReleasePhoneNumberCommand({ PhoneNumberId: id })));
      expect(refusal).toBeInstanceOf(ResourceNotFoundException);
    }
  });
});
