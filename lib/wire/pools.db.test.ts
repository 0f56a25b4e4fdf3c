import {
  AssociateOriginationIdentityCommand,
  ConflictException,
  CreateOptOutListCommand,
  CreatePoolCommand,
  DeletePoolCommand,
  DescribePoolsCommand,
  DisassociateOriginationIdentityCommand,
  ListPoolOriginationIdentitiesCommand,
  paginateDescribePools,
  paginateListPoolOriginationIdentities,
  PutKeywordCommand,
  RequestSenderIdCommand,
  ResourceNotFoundException,
  ServiceQuotaExceededException,
  UpdatePhoneNumberCommand,
  UpdatePoolCommand,
  ValidationException,
  type PoolFilter,
  type PoolOriginationIdentitiesFilter,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { describe, expect, it } from 'vitest';
import type { phoneNumbers } from '@/db/schema';
import { addPool, addSimulatorNumber } from '@/lib/testing/simulator-number';
import { collect, refusalOf, serveWireWorkspace } from './testing/wire-workspace';

const wire = serveWireWorkspace();

const numberId = async (settings: Partial<typeof phoneNumbers.$inferInsert> = {}) =>
  (await addSimulatorNumber(wire().workspace, settings)).phoneNumberId;
const create = async (OriginationIdentity: string, MessageType: 'TRANSACTIONAL' | 'PROMOTIONAL' = 'TRANSACTIONAL') =>
  (await wire().sdk.send(new CreatePoolCommand({ OriginationIdentity, MessageType }))).PoolId ?? '';
const join = (PoolId: string, OriginationIdentity: string, IsoCountryCode?: string) =>
  wire().sdk.send(new AssociateOriginationIdentityCommand({ PoolId, OriginationIdentity, IsoCountryCode }));
const leave = (PoolId: string, OriginationIdentity: string) =>
  wire().sdk.send(new DisassociateOriginationIdentityCommand({ PoolId, OriginationIdentity }));
const ownTopic = () => `arn:aws:sns:us-east-1:${wire().workspace.workspace.accountId}:replies`;

describe('CreatePool', () => {
  it('takes every optional member, and the settings of its first originator', async () => {
    const { sdk, arn } = wire();
    const first = await numberId();
    await sdk.send(
      new UpdatePhoneNumberCommand({
        PhoneNumberId: first,
        TwoWayEnabled: true,
        TwoWayChannelArn: ownTopic(),
        SelfManagedOptOutsEnabled: true,
      }),
    );
    const made = await sdk.send(
      new CreatePoolCommand({
        OriginationIdentity: arn(`phone-number/${first}`),
        IsoCountryCode: 'US',
        MessageType: 'TRANSACTIONAL',
        DeletionProtectionEnabled: true,
        Tags: [{ Key: 'Name', Value: 'alerts' }],
        ClientToken: 'once',
      }),
    );
    expect(made).toMatchObject({
      PoolArn: arn(`pool/${made.PoolId}`),
      Status: 'ACTIVE',
      MessageType: 'TRANSACTIONAL',
      TwoWayEnabled: true,
      TwoWayChannelArn: ownTopic(),
      SelfManagedOptOutsEnabled: true,
      OptOutListName: 'Default',
      SharedRoutesEnabled: false,
      DeletionProtectionEnabled: true,
      Tags: [{ Key: 'Name', Value: 'alerts' }],
      CreatedTimestamp: expect.any(Date),
    });
  });

  it('refuses an originator of another message type, of a pool, or of nobody', async () => {
    const first = await numberId();
    expect(await refusalOf(create(first, 'PROMOTIONAL'))).toMatchObject({ Reason: 'MESSAGE_TYPE_MISMATCH' });
    await create(first);
    const taken = await refusalOf(create(first));
    expect(taken).toBeInstanceOf(ConflictException);
    expect(taken).toMatchObject({ Reason: 'PHONE_NUMBER_ASSOCIATED_TO_POOL', ResourceId: first });
    expect(await refusalOf(create(`phone-${'0'.repeat(32)}`))).toBeInstanceOf(ResourceNotFoundException);
    const another = await wire().another();
    const pool = { OriginationIdentity: await numberId(), MessageType: 'TRANSACTIONAL' } as const;
    expect(await refusalOf(another.send(new CreatePoolCommand(pool)))).toBeInstanceOf(ResourceNotFoundException);
  });

  it('gives the last place of the quota to one of two requests at once', async () => {
    for (let held = 0; held < 24; held += 1) await addPool(wire().workspace, [await numberId()]);
    const [one, two] = [await numberId(), await numberId()];
    const outcomes = await Promise.all([refusalOf(create(one)), refusalOf(create(two))]);
    const refused = outcomes.filter((outcome) => outcome !== 'accepted');
    expect(refused).toHaveLength(1);
    expect(refused[0]).toBeInstanceOf(ServiceQuotaExceededException);
    expect(refused[0]).toMatchObject({ Reason: 'POOLS_PER_ACCOUNT' });
  });
});

describe('AssociateOriginationIdentity', () => {
  it('adds a number by its digits, and a sender ID with its country', async () => {
    const { sdk, arn } = wire();
    const PoolId = await create(await numberId());
    const { phoneNumber, phoneNumberId } = await addSimulatorNumber(wire().workspace);
    const joined = await sdk.send(
      new AssociateOriginationIdentityCommand({
        PoolId: arn(`pool/${PoolId}`),
        OriginationIdentity: phoneNumber.slice(1), // the model takes no plus sign here
        IsoCountryCode: 'US',
        ClientToken: 'once',
      }),
    );
    expect(joined).toMatchObject({
      PoolId,
      OriginationIdentity: phoneNumberId,
      OriginationIdentityArn: arn(`phone-number/${phoneNumberId}`),
      IsoCountryCode: 'US',
    });
    await sdk.send(new RequestSenderIdCommand({ SenderId: 'Example', IsoCountryCode: 'GB' }));
    expect(await refusalOf(join(PoolId, 'Example'))).toMatchObject({
      name: 'ValidationException',
      Reason: 'MISSING_PARAMETER',
    });
    expect(await join(PoolId, 'Example', 'GB')).toMatchObject({ OriginationIdentity: 'Example', IsoCountryCode: 'GB' });
  });

  it('gives each mismatch its own reason', async () => {
    const { sdk } = wire();
    await sdk.send(new CreateOptOutListCommand({ OptOutListName: 'alerts' }));
    const PoolId = await create(await numberId());
    const twoWay = { twoWayEnabled: true, twoWayChannelArn: ownTopic() };
    const withKeyword = await numberId();
    const keyword = { OriginationIdentity: withKeyword, Keyword: 'JOIN', KeywordMessage: 'Welcome.' };
    await sdk.send(new PutKeywordCommand(keyword));
    const elsewhere = await numberId();
    await create(elsewhere);
    for (const [originator, Reason] of [
      [await numberId({ messageType: 'PROMOTIONAL' }), 'MESSAGE_TYPE_MISMATCH'],
      [await numberId({ numberCapabilities: ['SMS'] }), 'NUMBER_CAPABILITIES_MISMATCH'],
      [await numberId({ optOutListName: 'alerts' }), 'OPT_OUT_LIST_MISMATCH'],
      [await numberId(twoWay), 'TWO_WAY_CONFIG_MISMATCH'],
      [withKeyword, 'KEYWORD_MISMATCH'],
      [elsewhere, 'PHONE_NUMBER_ASSOCIATED_TO_POOL'],
    ] as const) {
      const refusal = await refusalOf(join(PoolId, originator));
      expect(refusal).toBeInstanceOf(ConflictException);
      expect(refusal).toMatchObject({ Reason, ResourceId: originator });
    }
    const listening = await create(await numberId(twoWay));
    const selfManaged = await refusalOf(
      join(listening, await numberId({ ...twoWay, selfManagedOptOutsEnabled: true })),
    );
    expect(selfManaged).toMatchObject({ name: 'ConflictException', Reason: 'SELF_MANAGED_OPT_OUTS_MISMATCH' });
  });
});

describe('DisassociateOriginationIdentity', () => {
  it('takes one out, and never the last, however many ask at once', async () => {
    const [first, second, third] = [await numberId(), await numberId(), await numberId()];
    const PoolId = await create(first);
    await join(PoolId, second);
    expect(await refusalOf(leave(PoolId, third))).toMatchObject({
      name: 'ConflictException',
      Reason: 'PHONE_NUMBER_NOT_ASSOCIATED_TO_POOL',
    });
    const outcomes = await Promise.all([refusalOf(leave(PoolId, first)), refusalOf(leave(PoolId, second))]);
    const refused = outcomes.filter((outcome) => outcome !== 'accepted');
    expect(refused).toHaveLength(1);
    expect(refused[0]).toBeInstanceOf(ConflictException);
    expect(refused[0]).toMatchObject({ Reason: 'LAST_PHONE_NUMBER', ResourceType: 'pool', ResourceId: PoolId });
  });
});

describe('UpdatePool', () => {
  it('changes every setting', async () => {
    const { sdk, workspace } = wire();
    await sdk.send(new CreateOptOutListCommand({ OptOutListName: 'alerts' }));
    const settings = {
      TwoWayEnabled: true,
      TwoWayChannelArn: ownTopic(),
      TwoWayChannelRole: `arn:aws:iam::${workspace.workspace.accountId}:role/replies`,
      SelfManagedOptOutsEnabled: true,
      OptOutListName: 'alerts',
      SharedRoutesEnabled: true,
      DeletionProtectionEnabled: true,
    };
    const PoolId = await create(await numberId());
    expect(await sdk.send(new UpdatePoolCommand({ PoolId, ...settings }))).toMatchObject({ PoolId, ...settings });
    expect(await sdk.send(new UpdatePoolCommand({ PoolId }))).toMatchObject(settings);
    const refusal = await refusalOf(sdk.send(new DeletePoolCommand({ PoolId })));
    expect(refusal).toBeInstanceOf(ConflictException);
    expect(refusal).toMatchObject({ Reason: 'DELETION_PROTECTION_ENABLED' });
  });

  it('refuses self-managed opt-outs without two-way messages, and with Amazon Connect', async () => {
    const { sdk, workspace } = wire();
    const PoolId = await create(await numberId());
    const update = (change: object) => refusalOf(sdk.send(new UpdatePoolCommand({ PoolId, ...change })));
    const without = await update({ SelfManagedOptOutsEnabled: true });
    expect(without).toBeInstanceOf(ValidationException);
    expect(without).toMatchObject({ Reason: 'TWO_WAY_NOT_ENABLED' });
    const connect = {
      TwoWayEnabled: true,
      TwoWayChannelArn: 'connect.us-east-1.amazonaws.com',
      TwoWayChannelRole: `arn:aws:iam::${workspace.workspace.accountId}:role/connect`,
      SelfManagedOptOutsEnabled: true,
    };
    expect(await update(connect)).toMatchObject({ Reason: 'PARAMETERS_CANNOT_BE_USED_TOGETHER' });
  });
});

describe('DeletePool', () => {
  it('answers the pool as it was, and refuses one with two originators', async () => {
    const { sdk } = wire();
    const [first, second] = [await numberId(), await numberId()];
    const PoolId = await create(first);
    await join(PoolId, second);
    const refusal = await refusalOf(sdk.send(new DeletePoolCommand({ PoolId })));
    expect(refusal).toBeInstanceOf(ConflictException);
    expect(refusal).toMatchObject({ Reason: 'RESOURCE_NOT_EMPTY', ResourceType: 'pool', ResourceId: PoolId });
    await leave(PoolId, second);
    expect(await sdk.send(new DeletePoolCommand({ PoolId }))).toMatchObject({ PoolId, Status: 'DELETING' });
    expect(await refusalOf(sdk.send(new DeletePoolCommand({ PoolId })))).toBeInstanceOf(ResourceNotFoundException);
  });
});

describe('DescribePools and ListPoolOriginationIdentities', () => {
  it('page through more than a hundred with their paginators, each once', async () => {
    const { sdk, workspace } = wire();
    const poolIds: string[] = [];
    for (let made = 0; made < 101; made += 1) {
      if (made % 3 === 0) workspace.advance(1000); // some are of one moment
      poolIds.push(await addPool(workspace, [await numberId()]));
    }
    const pools = await collect(paginateDescribePools({ client: sdk }, {}), ({ Pools }) =>
      Pools?.map(({ PoolId }) => PoolId),
    );
    expect(pools.pageLengths).toEqual([100, 1]);
    expect(pools.items.toSorted()).toEqual(poolIds.toSorted());

    const members: string[] = [];
    for (let made = 0; made < 103; made += 1) members.push(await numberId());
    const PoolId = await addPool(workspace, members);
    const found = await collect(paginateListPoolOriginationIdentities({ client: sdk }, { PoolId }), (page) =>
      page.OriginationIdentities?.map(({ OriginationIdentity }) => OriginationIdentity),
    );
    expect(found.pageLengths).toEqual([100, 3]);
    expect(found.items.toSorted()).toEqual(members.toSorted());
  });

  it('filter by each property of the model', async () => {
    const { sdk, workspace } = wire();
    await sdk.send(new CreateOptOutListCommand({ OptOutListName: 'alerts' }));
    const plain = await addPool(workspace, [await numberId()]);
    const special = await addPool(workspace, [await numberId()], {
      messageType: 'PROMOTIONAL',
      twoWayEnabled: true,
      twoWayChannelArn: ownTopic(),
      selfManagedOptOutsEnabled: true,
      optOutListName: 'alerts',
      sharedRoutesEnabled: true,
      deletionProtectionEnabled: true,
    });
    const found = async (...Filters: PoolFilter[]) => {
      const { Pools = [] } = await sdk.send(new DescribePoolsCommand({ Filters }));
      return Pools.map(({ PoolId }) => PoolId).toSorted();
    };
    const bySpecial: PoolFilter[] = [
      { Name: 'message-type', Values: ['PROMOTIONAL'] },
      { Name: 'two-way-enabled', Values: ['true'] },
      { Name: 'self-managed-opt-outs-enabled', Values: ['true'] },
      { Name: 'opt-out-list-name', Values: ['alerts'] },
      { Name: 'shared-routes-enabled', Values: ['true'] },
      { Name: 'deletion-protection-enabled', Values: ['true'] },
      { Name: 'two-way-channel-arn', Values: [ownTopic()] },
    ];
    for (const filter of bySpecial) expect(await found(filter)).toEqual([special]);
    expect(await found(...bySpecial)).toEqual([special]);
    expect(await found({ Name: 'status', Values: ['ACTIVE'] })).toEqual([plain, special].toSorted());
    expect(await found(...bySpecial, { Name: 'status', Values: ['DELETING'] })).toEqual([]);
    expect(await refusalOf(found({ Name: 'status', Values: ['ASLEEP'] }))).toMatchObject({
      name: 'ValidationException',
      Reason: 'INVALID_FILTER_VALUES',
    });

    const canadian = await numberId({ isoCountryCode: 'CA', numberCapabilities: ['SMS'] });
    const american = await numberId();
    const PoolId = await addPool(workspace, [canadian, american]);
    const membersBy = async (...Filters: PoolOriginationIdentitiesFilter[]) => {
      const { OriginationIdentities = [] } = await sdk.send(
        new ListPoolOriginationIdentitiesCommand({ PoolId, Filters }),
      );
      return OriginationIdentities.map(({ OriginationIdentity }) => OriginationIdentity);
    };
    expect(await membersBy({ Name: 'iso-country-code', Values: ['CA'] })).toEqual([canadian]);
    expect(await membersBy({ Name: 'number-capability', Values: ['MMS'] })).toEqual([american]);
    expect(
      await membersBy({ Name: 'iso-country-code', Values: ['CA'] }, { Name: 'number-capability', Values: ['MMS'] }),
    ).toEqual([]);
  });
});
