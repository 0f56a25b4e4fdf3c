import { describe, expect, it } from 'vitest';
import { buildArn } from '@/lib/arn';
import { putKeyword } from '@/lib/domains/keywords';
import { addSimulatorNumber } from '@/lib/testing/simulator-number';
import { createTestWorkspace } from '@/lib/testing/test-runtime';
import { describePools, listPoolCandidates, listPoolOriginationIdentities, listPoolSummaries, updatePool } from '.';
import { topic, twoWay, numberIn, addSenderId, addList, create, join } from './testing/pool-workspace';

describe('DescribePools', () => {
  it('pages through all pools, newest first, each once', async () => {
    const test = await createTestWorkspace();
    const made: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      made.unshift(await create(test));
      test.advance(1000);
    }
    const seen: (string | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page = await test.run(describePools, { MaxResults: 2, NextToken });
      seen.push(...(page.Pools ?? []).map(({ PoolId }) => PoolId));
      NextToken = page.NextToken;
    } while (NextToken);
    expect(seen).toEqual(made);
  });

  it('lists pools by id and by ARN, and does not find those of others', async () => {
    const test = await createTestWorkspace();
    const other = await createTestWorkspace();
    const [mine, second, theirs] = [await create(test), await create(test), await create(other)];
    const { Pools } = await test.run(describePools, { PoolIds: [mine, buildArn(test.workspace, `pool/${second}`)] });
    expect(new Set(Pools?.map(({ PoolId }) => PoolId))).toEqual(new Set([mine, second]));
    for (const id of [theirs, buildArn(other.workspace, `pool/${theirs}`), 'pool-x', '']) {
      await expect(test.run(describePools, { PoolIds: [mine, id] })).rejects.toMatchObject({
        code: 'ResourceNotFoundException',
        resourceType: 'pool',
      });
    }
    expect((await test.run(describePools, { Owner: 'SHARED' })).Pools).toEqual([]);
  });

  it('has every filter: all must hold, by any of their values', async () => {
    const test = await createTestWorkspace();
    await addList(test, 'Shop');
    const plain = await create(test);
    test.advance(1000);
    const number = await numberIn(test, {
      ...twoWay,
      messageType: 'PROMOTIONAL',
      selfManagedOptOutsEnabled: true,
      optOutListName: 'Shop',
    });
    const rich = await create(test, { OriginationIdentity: number, MessageType: 'PROMOTIONAL' });
    await test.run(updatePool, { PoolId: rich, SharedRoutesEnabled: true, DeletionProtectionEnabled: true });
    const listed = async (Filters: { Name: string; Values: string[] }[]) =>
      (await test.runRaw(describePools, { Filters })).Pools?.map(({ PoolId }) => PoolId);
    for (const [Name, value] of [
      ['message-type', 'PROMOTIONAL'],
      ['two-way-enabled', 'true'],
      ['self-managed-opt-outs-enabled', 'true'],
      ['opt-out-list-name', 'Shop'],
      ['shared-routes-enabled', 'true'],
      ['deletion-protection-enabled', 'true'],
      ['two-way-channel-arn', topic],
    ] as const) {
      expect(await listed([{ Name, Values: [value] }]), Name).toEqual([rich]);
    }
    expect(await listed([{ Name: 'status', Values: ['CREATING', 'ACTIVE'] }])).toEqual([rich, plain]);
    expect(await listed([{ Name: 'status', Values: ['DELETING'] }])).toEqual([]);
    expect(
      await listed([
        { Name: 'message-type', Values: ['TRANSACTIONAL'] },
        { Name: 'two-way-enabled', Values: ['true'] },
      ]),
    ).toEqual([]);
    await expect(listed([{ Name: 'two-way-enabled', Values: ['yes'] }])).rejects.toMatchObject({
      reason: 'INVALID_FILTER_VALUES',
      fields: [{ name: 'Filters[0].Values' }],
    });
  });
});

describe('ListPoolOriginationIdentities', () => {
  it('pages through numbers and sender IDs, newest first, and filters them', async () => {
    const test = await createTestWorkspace();
    const number = await numberIn(test);
    const PoolId = await create(test, { OriginationIdentity: number });
    await numberIn(test); // not in the pool
    for (const senderId of ['ONE', 'TWO']) {
      test.advance(1000);
      await addSenderId(test, { senderId });
      await join(test, PoolId, senderId, 'FR');
    }
    const seen: (string | undefined)[] = [];
    let NextToken: string | undefined;
    do {
      const page = await test.run(listPoolOriginationIdentities, { PoolId, MaxResults: 2, NextToken });
      seen.push(...(page.OriginationIdentities ?? []).map(({ OriginationIdentity }) => OriginationIdentity));
      NextToken = page.NextToken;
    } while (NextToken);
    expect(seen).toEqual(['TWO', 'ONE', number]);
    const listed = async (Name: 'iso-country-code' | 'number-capability', ...Values: string[]) =>
      (
        await test.run(listPoolOriginationIdentities, { PoolId, Filters: [{ Name, Values }] })
      ).OriginationIdentities?.map(({ OriginationIdentity }) => OriginationIdentity);
    expect(await listed('iso-country-code', 'US')).toEqual([number]);
    expect(await listed('iso-country-code', 'US', 'FR')).toHaveLength(3);
    expect(await listed('number-capability', 'MMS')).toEqual([number]);
    expect(await listed('number-capability', 'SMS')).toHaveLength(3);
    await expect(listed('number-capability', 'FAX')).rejects.toMatchObject({ reason: 'INVALID_FILTER_VALUES' });
  });
});

describe('ListPoolCandidates', () => {
  it('says of every originator whether a new pool could begin with it', async () => {
    const test = await createTestWorkspace();
    const { phoneNumber, phoneNumberId } = await addSimulatorNumber(test);
    const PoolId = await create(test, { OriginationIdentity: phoneNumberId });
    test.advance(1000);
    await addSenderId(test);
    const { Candidates } = await test.run(listPoolCandidates, {});
    expect(Candidates).toEqual([
      {
        OriginationIdentity: 'SHOP',
        OriginationIdentityArn: buildArn(test.workspace, 'sender-id/SHOP/FR'),
        Kind: 'SENDER_ID',
        Originator: 'SHOP',
        IsoCountryCode: 'FR',
        MessageTypes: ['TRANSACTIONAL'],
        NumberCapabilities: ['SMS'],
        Fits: true,
        Reasons: [],
      },
      {
        OriginationIdentity: phoneNumberId,
        OriginationIdentityArn: buildArn(test.workspace, `phone-number/${phoneNumberId}`),
        Kind: 'PHONE_NUMBER',
        Originator: phoneNumber,
        IsoCountryCode: 'US',
        MessageTypes: ['TRANSACTIONAL'],
        NumberType: 'SIMULATOR',
        NumberCapabilities: ['SMS', 'MMS'],
        PoolId,
        Fits: false,
        Reasons: [{ Reason: 'PHONE_NUMBER_ASSOCIATED_TO_POOL', Detail: expect.stringContaining(PoolId) as string }],
      },
    ]);
  });

  it('gives every reason at once, and what fits does join', async () => {
    const test = await createTestWorkspace();
    const PoolId = await create(test);
    const [fitting, other] = [
      await numberIn(test),
      await numberIn(test, { ...twoWay, messageType: 'PROMOTIONAL', optOutListName: 'Shop' }),
    ];
    await test.run(putKeyword, { OriginationIdentity: other, Keyword: 'JOIN', KeywordMessage: 'Welcome.' });
    const { Candidates } = await test.run(listPoolCandidates, { PoolId });
    const reasons = (id: string) =>
      Candidates.find(({ OriginationIdentity }) => OriginationIdentity === id)?.Reasons.map(({ Reason }) => Reason);
    expect(reasons(fitting)).toEqual([]);
    expect(reasons(other)).toEqual([
      'MESSAGE_TYPE_MISMATCH',
      'OPT_OUT_LIST_MISMATCH',
      'TWO_WAY_CONFIG_MISMATCH',
      'KEYWORD_MISMATCH',
    ]);
    await join(test, PoolId, fitting);
  });
});

describe('ListPoolSummaries', () => {
  it('names each pool and counts its originators, of this workspace only', async () => {
    const test = await createTestWorkspace();
    const other = await createTestWorkspace();
    await create(other);
    const plain = await create(test);
    test.advance(1000);
    const named = await create(test, { Tags: [{ Key: 'Name', Value: 'Shop' }] });
    await addSenderId(test);
    await join(test, named, 'SHOP', 'FR');
    expect((await test.run(listPoolSummaries, {})).Pools).toEqual([
      { PoolId: named, Name: 'Shop', OriginatorCount: 2 },
      { PoolId: plain, OriginatorCount: 1 },
    ]);
  });
});
