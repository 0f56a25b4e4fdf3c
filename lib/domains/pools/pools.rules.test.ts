import { describe, expect, it } from 'vitest';
import { foundingObstacles, joiningObstacles, obstacleRefusal, type Originator, type PoolTerms } from './pools.rules';

const settings = {
  twoWayEnabled: false,
  twoWayChannelArn: null,
  twoWayChannelRole: null,
  selfManagedOptOutsEnabled: false,
  optOutListName: 'Default',
};
const pool: PoolTerms = {
  ...settings,
  poolId: 'pool-1',
  messageType: 'TRANSACTIONAL',
  keywords: [],
  numberCapabilities: ['SMS', 'MMS'],
  originatorCount: 1,
  mostOriginators: 100,
};
const number: Originator = {
  ...settings,
  kind: 'PHONE_NUMBER',
  originatorId: 'phone-1',
  originationIdentity: 'phone-1',
  phoneNumber: '+12065550100',
  numberType: 'TEN_DLC',
  isoCountryCode: 'US',
  messageTypes: ['TRANSACTIONAL'],
  capabilities: ['MMS', 'SMS'],
  poolId: null,
  createdAt: new Date(0),
};
const senderId: Originator = {
  ...number,
  kind: 'SENDER_ID',
  originatorId: 'sender-id/SHOP/FR',
  originationIdentity: 'SHOP',
  phoneNumber: null,
  numberType: null,
  isoCountryCode: 'FR',
  messageTypes: ['TRANSACTIONAL', 'PROMOTIONAL'],
  capabilities: ['SMS'],
};
const topic = { twoWayEnabled: true, twoWayChannelArn: 'arn:aws:sns:us-east-1:111122223333:replies' };
const reasons = (of: PoolTerms, originator: Originator, own: PoolTerms['keywords'] = []) =>
  joiningObstacles(of, originator, own).map(({ reason }) => reason);

describe('joining a pool', () => {
  it('is possible for who has its settings, in whatever order', () => {
    expect(reasons(pool, number)).toEqual([]);
    expect(reasons(pool, senderId)).toEqual([]);
  });

  it.each<[string, Partial<Originator>]>([
    ['MESSAGE_TYPE_MISMATCH', { messageTypes: ['PROMOTIONAL'] }],
    ['OPT_OUT_LIST_MISMATCH', { optOutListName: 'Other' }],
    ['TWO_WAY_CONFIG_MISMATCH', topic],
    ['SELF_MANAGED_OPT_OUTS_MISMATCH', { selfManagedOptOutsEnabled: true }],
    ['NUMBER_CAPABILITIES_MISMATCH', { capabilities: ['SMS'] }],
    ['NUMBER_CAPABILITIES_MISMATCH', { capabilities: ['SMS', 'MMS', 'VOICE'] }],
    ['PHONE_NUMBER_ASSOCIATED_TO_POOL', { poolId: 'pool-2' }],
    ['PHONE_NUMBER_ASSOCIATED_TO_POOL', { poolId: 'pool-1' }],
  ])('meets %s alone', (reason, difference) => {
    expect(reasons(pool, { ...number, ...difference })).toEqual([reason]);
  });

  it('meets every reason at once, and the quota last', () => {
    const join = { keyword: 'JOIN', message: 'x', action: 'OPT_IN' } as const;
    const other: Originator = {
      ...number,
      ...topic,
      messageTypes: ['PROMOTIONAL'],
      selfManagedOptOutsEnabled: true,
      optOutListName: 'Other',
      capabilities: ['VOICE'],
      poolId: 'pool-2',
    };
    expect(reasons({ ...pool, originatorCount: 100 }, other, [join])).toEqual([
      'PHONE_NUMBER_ASSOCIATED_TO_POOL',
      'MESSAGE_TYPE_MISMATCH',
      'OPT_OUT_LIST_MISMATCH',
      'TWO_WAY_CONFIG_MISMATCH',
      'SELF_MANAGED_OPT_OUTS_MISMATCH',
      'KEYWORD_MISMATCH',
      'NUMBER_CAPABILITIES_MISMATCH',
      'ORIGINATION_IDENTITIES_PER_POOL',
    ]);
    expect(reasons({ ...pool, originatorCount: 99 }, number)).toEqual([]);
  });

  it('compares keywords as the number would answer them', () => {
    const cancel = { keyword: 'CANCEL', message: 'Ours.', action: 'OPT_OUT' } as const;
    const withCancel = { ...pool, keywords: [cancel] };
    expect(joiningObstacles(withCancel, number, [])).toEqual([
      { reason: 'KEYWORD_MISMATCH', detail: expect.stringContaining('CANCEL') as string },
    ]);
    expect(reasons(withCancel, number, [cancel])).toEqual([]);
    expect(reasons(withCancel, { ...number, numberType: 'TOLL_FREE' })).toEqual([]);
  });

  it('asks a sender ID for nothing that it cannot have: it only sends SMS', () => {
    expect(reasons({ ...pool, ...topic, optOutListName: 'Other', selfManagedOptOutsEnabled: true }, senderId)).toEqual(
      [],
    );
    expect(reasons({ ...pool, numberCapabilities: ['VOICE'] }, senderId)).toEqual(['NUMBER_CAPABILITIES_MISMATCH']);
    expect(reasons({ ...pool, numberCapabilities: undefined }, senderId)).toEqual([]);
    expect(reasons({ ...pool, numberCapabilities: undefined }, { ...number, capabilities: ['VOICE'] })).toEqual([
      'NUMBER_CAPABILITIES_MISMATCH',
    ]);
    expect(reasons(pool, { ...senderId, poolId: 'pool-2' })).toEqual(['SENDER_ID_ASSOCIATED_TO_POOL']);
  });

  it('is refused by a conflict, or by the quota when the pool is full', () => {
    const [full] = joiningObstacles({ ...pool, originatorCount: 100 }, number, []);
    expect(full && obstacleRefusal(full, number)).toMatchObject({ code: 'ServiceQuotaExceededException' });
    const [other] = joiningObstacles(pool, { ...number, optOutListName: 'Other' }, []);
    expect(other && obstacleRefusal(other, number)).toMatchObject({
      code: 'ConflictException',
      reason: 'OPT_OUT_LIST_MISMATCH',
      resourceType: 'phone-number',
      resourceId: 'phone-1',
    });
  });
});

it('beginning a pool needs an originator that is free and sends its messages', () => {
  const found = (originator: Originator, type?: 'TRANSACTIONAL' | 'PROMOTIONAL') =>
    foundingObstacles(originator, type).map(({ reason }) => reason);
  expect(found(number, 'TRANSACTIONAL')).toEqual([]);
  expect(found(senderId, 'PROMOTIONAL')).toEqual([]);
  expect(found(number)).toEqual([]);
  expect(found({ ...number, poolId: 'pool-2' }, 'PROMOTIONAL')).toEqual([
    'PHONE_NUMBER_ASSOCIATED_TO_POOL',
    'MESSAGE_TYPE_MISMATCH',
  ]);
});
