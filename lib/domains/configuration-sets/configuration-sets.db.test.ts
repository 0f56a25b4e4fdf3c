import { beforeEach, describe, expect, it } from 'vitest';
import { buildArn } from '@/lib/arn';
import { describeAccountLimits } from '@/lib/domains/account';
import { explainTextMessage, getMessage, searchMessages, sendTextMessage } from '@/lib/domains/messages';
import { requestSenderId } from '@/lib/domains/sender-ids';
import { listTagsForResource } from '@/lib/domains/tags';
import { quota } from '@/lib/reference/quotas';
import { addPool, addSimulatorNumber, addSampleRates, setProduction } from '@/lib/testing/simulator-number';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import {
  createConfigurationSet,
  deleteConfigurationSet,
  deleteDefaultMessageType,
  deleteDefaultSenderId,
  describeConfigurationSets,
  setDefaultMessageType,
  setDefaultSenderId,
} from '.';

const successNumber = '+14254147755';

let test: TestWorkspace;
beforeEach(async () => {
  test = await createTestWorkspace();
});

const create = (ConfigurationSetName: string) => test.run(createConfigurationSet, { ConfigurationSetName });
const arn = (name: string) => buildArn(test.workspace, `configuration-set/${name}`);
const describeOne = async (name: string) => {
  const { ConfigurationSets } = await test.run(describeConfigurationSets, { ConfigurationSetNames: [name] });
  return ConfigurationSets?.[0];
};

describe('CreateConfigurationSet', () => {
  it('answers the set with its tags', async () => {
    const Tags = [{ Key: 'team', Value: 'growth' }];
    expect(await test.run(createConfigurationSet, { ConfigurationSetName: 'codes', Tags })).toEqual({
      ConfigurationSetArn: arn('codes'),
      ConfigurationSetName: 'codes',
      Tags,
      CreatedTimestamp: test.runtime.clock(),
    });
    expect((await test.run(listTagsForResource, { ResourceArn: arn('codes') })).Tags).toEqual(Tags);
    expect(await describeOne('codes')).toEqual({
      ConfigurationSetArn: arn('codes'),
      ConfigurationSetName: 'codes',
      EventDestinations: [],
      CreatedTimestamp: test.runtime.clock(),
    });
  });

  it('refuses a name that is taken, and takes it in another workspace', async () => {
    await create('codes');
    await expect(create('codes')).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'RESOURCE_ALREADY_EXISTS',
      resourceType: 'configuration-set',
      resourceId: 'codes',
    });
    const elsewhere = await createTestWorkspace();
    await elsewhere.run(createConfigurationSet, { ConfigurationSetName: 'codes' });
  });

  it('gives the last place of the quota once, however many ask for it at once', async () => {
    const most = quota('configurationSets');
    for (let made = 1; made < most; made += 1) await create(`set-${made}`);
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, (_, each) => create(`last-${each}`)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({
          code: 'ServiceQuotaExceededException',
          reason: 'CONFIGURATION_SETS_PER_ACCOUNT',
        });
    }
    const { AccountLimits } = await test.run(describeAccountLimits, {});
    expect(AccountLimits).toContainEqual({ Name: 'CONFIGURATION_SETS', Used: most, Max: most });
  });
});

describe('DescribeConfigurationSets', () => {
  it('pages through all sets, newest first, and takes no token of another list', async () => {
    for (const name of ['a', 'b', 'c']) {
      test.advance(1000);
      await create(name);
    }
    const first = await test.run(describeConfigurationSets, { MaxResults: 2 });
    const rest = await test.run(describeConfigurationSets, { MaxResults: 2, NextToken: first.NextToken });
    const names = [...(first.ConfigurationSets ?? []), ...(rest.ConfigurationSets ?? [])];
    expect(names.map(({ ConfigurationSetName }) => ConfigurationSetName)).toEqual(['c', 'b', 'a']);
    expect(rest.NextToken).toBeUndefined();
    await expect(
      test.run(describeConfigurationSets, { ConfigurationSetNames: ['a'], NextToken: first.NextToken }),
    ).rejects.toMatchObject({ reason: 'INVALID_NEXT_TOKEN' });
  });

  it('answers those named, by name or ARN, and says which is not there', async () => {
    await create('a');
    await create('b');
    const { ConfigurationSets } = await test.run(describeConfigurationSets, {
      ConfigurationSetNames: ['b', arn('a')],
    });
    expect(ConfigurationSets).toHaveLength(2);
    await expect(test.run(describeConfigurationSets, { ConfigurationSetNames: ['a', 'none'] })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      resourceType: 'configuration-set',
      resourceId: 'none',
    });
    await expect(
      test.run(describeConfigurationSets, { ConfigurationSetNames: ['arn:aws:sns:us-east-1:111122223333:a'] }),
    ).rejects.toMatchObject({ reason: 'INVALID_ARN' });
  });

  it('filters by defaults, and refuses values that no set can have', async () => {
    await create('promo');
    await create('codes');
    await test.run(setDefaultMessageType, { ConfigurationSetName: 'promo', MessageType: 'PROMOTIONAL' });
    await test.run(setDefaultSenderId, { ConfigurationSetName: 'codes', SenderId: 'ExampleShop' });
    const found = async (Name: string, Values: string[]) => {
      const { ConfigurationSets } = await test.runRaw(describeConfigurationSets, { Filters: [{ Name, Values }] });
      return ConfigurationSets?.map(({ ConfigurationSetName }) => ConfigurationSetName);
    };
    expect(await found('default-message-type', ['PROMOTIONAL'])).toEqual(['promo']);
    expect(await found('default-sender-id', ['ExampleShop', 'Other'])).toEqual(['codes']);
    expect(await found('default-message-feedback-enabled', ['true'])).toEqual([]);
    expect(await found('event-destination-name', ['logs'])).toEqual([]);
    expect(await found('protect-configuration-id', ['protect-1'])).toEqual([]);
    await expect(found('default-message-type', ['URGENT'])).rejects.toMatchObject({ reason: 'INVALID_FILTER_VALUES' });
    await expect(found('matching-event-types', ['NO_EVENT'])).rejects.toMatchObject({
      reason: 'INVALID_FILTER_VALUES',
    });
  });
});

describe('the defaults of a set', () => {
  it('are set, replaced and taken away, and taking away what is not there is no error', async () => {
    await create('codes');
    const ConfigurationSetName = 'codes';
    const members = { ConfigurationSetArn: arn('codes'), ConfigurationSetName };
    expect(await test.run(setDefaultMessageType, { ConfigurationSetName, MessageType: 'PROMOTIONAL' })).toEqual({
      ...members,
      MessageType: 'PROMOTIONAL',
    });
    expect(await test.run(setDefaultSenderId, { ConfigurationSetName: arn('codes'), SenderId: 'Shop' })).toEqual({
      ...members,
      SenderId: 'Shop',
    });
    expect(await describeOne('codes')).toMatchObject({ DefaultMessageType: 'PROMOTIONAL', DefaultSenderId: 'Shop' });
    expect(await test.run(deleteDefaultMessageType, { ConfigurationSetName })).toEqual({
      ...members,
      MessageType: 'PROMOTIONAL',
    });
    expect(await test.run(deleteDefaultSenderId, { ConfigurationSetName })).toEqual({ ...members, SenderId: 'Shop' });
    expect(await test.run(deleteDefaultSenderId, { ConfigurationSetName })).toEqual(members);
    expect((await describeOne('codes'))?.DefaultSenderId).toBeUndefined();
  });

  it.each(['12345', '-shop', 'shop-', 'my_shop'])('refuses the sender ID %s', async (SenderId) => {
    await create('codes');
    await expect(test.run(setDefaultSenderId, { ConfigurationSetName: 'codes', SenderId })).rejects.toMatchObject({
      code: 'ValidationException',
      reason: 'INVALID_PARAMETER',
    });
  });

  it('may be a sender ID of India, which is digits only where it advertises', async () => {
    await create('codes');
    await test.run(setDefaultSenderId, { ConfigurationSetName: 'codes', SenderId: '612345' });
  });

  it('belong to a set that exists', async () => {
    await expect(
      test.run(setDefaultMessageType, { ConfigurationSetName: 'none', MessageType: 'PROMOTIONAL' }),
    ).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
  });
});

describe('a message that names a set', () => {
  const body = { DestinationPhoneNumber: successNumber, MessageBody: 'Hello' };

  it('keeps the set by its name, however it was named, and is found by it', async () => {
    await addSimulatorNumber(test);
    await create('codes');
    const { MessageId = '' } = await test.run(sendTextMessage, { ...body, ConfigurationSetName: arn('codes') });
    expect(await test.run(getMessage, { MessageId })).toMatchObject({ ConfigurationSetName: 'codes' });
    const found = await test.run(searchMessages, { Filters: [{ Name: 'configuration-set-name', Values: ['codes'] }] });
    expect(found.Messages.map((message) => message.MessageId)).toEqual([MessageId]);
  });

  it('is refused where the set is not there, or another workspace’s', async () => {
    await addSimulatorNumber(test);
    const elsewhere = await createTestWorkspace();
    await elsewhere.run(createConfigurationSet, { ConfigurationSetName: 'codes' });
    for (const ConfigurationSetName of ['codes', buildArn(elsewhere.workspace, 'configuration-set/codes')]) {
      await expect(test.run(sendTextMessage, { ...body, ConfigurationSetName })).rejects.toMatchObject({
        code: 'ResourceNotFoundException',
        resourceType: 'configuration-set',
      });
    }
  });

  it('takes the set’s message type where it names none', async () => {
    await addSimulatorNumber(test);
    await create('promo');
    await test.run(setDefaultMessageType, { ConfigurationSetName: 'promo', MessageType: 'PROMOTIONAL' });
    const typeOf = async (more: object) => {
      const { MessageId = '' } = await test.run(sendTextMessage, { ...body, ...more });
      return (await test.run(getMessage, { MessageId })).MessageType;
    };
    expect(await typeOf({})).toBe('TRANSACTIONAL');
    expect(await typeOf({ ConfigurationSetName: 'promo' })).toBe('PROMOTIONAL');
    expect(await typeOf({ ConfigurationSetName: 'promo', MessageType: 'TRANSACTIONAL' })).toBe('TRANSACTIONAL');
  });

  it('finds no originator in a pool whose type is not the set’s', async () => {
    const { phoneNumberId } = await addSimulatorNumber(test);
    const poolId = await addPool(test, [phoneNumberId]);
    await create('promo');
    await test.run(setDefaultMessageType, { ConfigurationSetName: 'promo', MessageType: 'PROMOTIONAL' });
    await expect(
      test.run(sendTextMessage, { ...body, OriginationIdentity: poolId, ConfigurationSetName: 'promo' }),
    ).rejects.toMatchObject({ reason: 'NO_ORIGINATION_IDENTITIES_FOUND' });
  });

  describe('with a default sender ID', () => {
    const british = '+447700900123';
    beforeEach(async () => {
      await addSampleRates(test);
      await setProduction(test, 100_000_000n);
      await create('shop');
      await test.run(setDefaultSenderId, { ConfigurationSetName: 'shop', SenderId: 'Example' });
      test.advance(2000);
    });
    const originatorOf = async (more: object) => {
      const { MessageId = '' } = await test.run(sendTextMessage, {
        DestinationPhoneNumber: british,
        MessageBody: 'Hello',
        ...more,
      });
      return (await test.run(getMessage, { MessageId })).OriginationIdentity;
    };

    it('comes from it, where the workspace has it in the country and the message names nobody', async () => {
      await test.run(requestSenderId, { SenderId: 'Example', IsoCountryCode: 'GB' });
      await test.run(requestSenderId, { SenderId: 'Other', IsoCountryCode: 'GB' });
      expect(await originatorOf({ ConfigurationSetName: 'shop' })).toBe('Example');
      test.advance(2000);
      expect(await originatorOf({ ConfigurationSetName: 'shop', OriginationIdentity: 'Other' })).toBe('Other');
      test.advance(2000);
      expect(await originatorOf({})).toBe('NOTICE');
    });

    it('says in Explain why it cannot be taken, and goes another way', async () => {
      const { Originators, Accepted } = await test.run(explainTextMessage, {
        DestinationPhoneNumber: british,
        MessageBody: 'Hello',
        ConfigurationSetName: 'shop',
      });
      expect(Accepted).toBe(true);
      expect(Originators).toMatchObject([
        {
          OriginationIdentity: 'Example',
          Chosen: false,
          Detail: expect.stringContaining('none of this workspace') as string,
        },
        { OriginationIdentity: 'NOTICE', Chosen: true },
      ]);
    });

    it('does not come from it in a country that is not the sender ID’s', async () => {
      await test.run(requestSenderId, { SenderId: 'Example', IsoCountryCode: 'GB' });
      const numbers = await addSimulatorNumber(test);
      expect(await originatorOf({ ConfigurationSetName: 'shop', DestinationPhoneNumber: successNumber })).toBe(
        numbers.phoneNumber,
      );
    });
  });
});

describe('DeleteConfigurationSet', () => {
  it('takes the set and its tags, and leaves its messages their set', async () => {
    await addSimulatorNumber(test);
    await test.run(createConfigurationSet, { ConfigurationSetName: 'codes', Tags: [{ Key: 'team', Value: 'growth' }] });
    await test.run(setDefaultMessageType, { ConfigurationSetName: 'codes', MessageType: 'TRANSACTIONAL' });
    const { MessageId = '' } = await test.run(sendTextMessage, {
      DestinationPhoneNumber: successNumber,
      MessageBody: 'Hello',
      ConfigurationSetName: 'codes',
    });
    expect(await test.run(deleteConfigurationSet, { ConfigurationSetName: 'codes' })).toEqual({
      ConfigurationSetArn: arn('codes'),
      ConfigurationSetName: 'codes',
      EventDestinations: [],
      DefaultMessageType: 'TRANSACTIONAL',
      CreatedTimestamp: test.runtime.clock(),
    });
    await expect(describeOne('codes')).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
    await expect(test.run(deleteConfigurationSet, { ConfigurationSetName: 'codes' })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    });
    expect(await test.run(getMessage, { MessageId })).toMatchObject({ ConfigurationSetName: 'codes' });
    await create('codes');
    expect((await test.run(listTagsForResource, { ResourceArn: arn('codes') })).Tags).toEqual([]);
  });
});
