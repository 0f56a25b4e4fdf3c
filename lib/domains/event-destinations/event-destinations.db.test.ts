import { beforeEach, describe, expect, it } from 'vitest';
import {
  createConfigurationSet,
  deleteConfigurationSet,
  describeConfigurationSets,
} from '@/lib/domains/configuration-sets';
import { deleteLogGroup, listLogGroups } from '@/lib/domains/log-groups';
import { listTopics } from '@/lib/domains/topics';
import { quota } from '@/lib/reference/quotas';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import {
  createEventDestination,
  deleteEventDestination,
  listEventDestinations,
  sendSampleEvent,
  updateEventDestination,
} from '.';

let test: TestWorkspace;
const ConfigurationSetName = 'codes';
beforeEach(async () => {
  test = await createTestWorkspace();
  await test.run(createConfigurationSet, { ConfigurationSetName });
});

const owner = () => `${test.workspace.region}:${test.workspace.accountId}`;
const role = () => `arn:aws:iam::${test.workspace.accountId}:role/service/sms-events`;
const toLogGroup = (name = 'sms-events') => ({
  CloudWatchLogsDestination: { IamRoleArn: role(), LogGroupArn: `arn:aws:logs:${owner()}:log-group:${name}` },
});
const toStream = () => ({
  KinesisFirehoseDestination: {
    IamRoleArn: role(),
    DeliveryStreamArn: `arn:aws:firehose:${owner()}:deliverystream/sms-events`,
  },
});
const toTopic = () => ({ SnsDestination: { TopicArn: `arn:aws:sns:${owner()}:sms-events` } });

const create = (EventDestinationName: string, target: object = toLogGroup(), types: string[] = ['ALL']) =>
  test.runRaw(createEventDestination, {
    ConfigurationSetName,
    EventDestinationName,
    MatchingEventTypes: types,
    ...target,
  });
const list = async () => (await test.run(listEventDestinations, { ConfigurationSetName })).EventDestinations;

describe('CreateEventDestination', () => {
  it('adds an enabled destination of each type, and makes its target on first use', async () => {
    const made = await create('logs', toLogGroup(), ['TEXT_ALL', 'TEXT_ALL', 'VOICE_BUSY']);
    expect(made).toMatchObject({
      ConfigurationSetName,
      EventDestination: {
        EventDestinationName: 'logs',
        Enabled: true,
        MatchingEventTypes: ['TEXT_ALL', 'VOICE_BUSY'],
        ...toLogGroup(),
      },
    });
    await create('stream', toStream());
    await create('topic', toTopic());
    const { ConfigurationSets } = await test.run(describeConfigurationSets, {});
    expect(ConfigurationSets?.[0]?.EventDestinations).toMatchObject([toLogGroup(), toStream(), toTopic()]);
    expect((await test.run(listLogGroups, {})).LogGroups).toMatchObject([
      { LogGroupName: 'sms-events', EventDestinationCount: 1 },
    ]);
    expect((await test.run(listTopics, {})).Topics).toMatchObject([{ TopicName: 'sms-events' }]);
  });

  it('takes a log group’s ARN as the log service writes it, with everything in it', async () => {
    await create('logs', toLogGroup('/sms/events:*'));
    expect(await list()).toMatchObject([{ TargetName: '/sms/events', ...toLogGroup('/sms/events:*') }]);
  });

  it('refuses a name that the set has, and takes it in another set', async () => {
    await create('logs');
    await expect(create('logs', toTopic())).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'RESOURCE_ALREADY_EXISTS',
      resourceType: 'event-destination',
    });
    await test.run(createConfigurationSet, { ConfigurationSetName: 'other' });
    await test.runRaw(createEventDestination, {
      ConfigurationSetName: 'other',
      EventDestinationName: 'logs',
      MatchingEventTypes: ['ALL'],
      ...toLogGroup(),
    });
  });

  it('gives the fifth place once, however many ask for it at once', async () => {
    const most = quota('eventDestinations');
    for (let made = 1; made < most; made += 1) await create(`logs-${made}`);
    const outcomes = await Promise.allSettled(Array.from({ length: 4 }, (_, each) => create(`last-${each}`)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({
          code: 'ServiceQuotaExceededException',
          reason: 'EVENT_DESTINATIONS_PER_CONFIGURATION_SET',
        });
    }
    expect(await list()).toHaveLength(most);
  });

  it('refuses none and two targets, naming the member', async () => {
    await expect(create('none', {})).rejects.toMatchObject({
      code: 'ValidationException',
      reason: 'MISSING_PARAMETER',
    });
    await expect(create('two', { ...toLogGroup(), ...toTopic() })).rejects.toMatchObject({
      code: 'ValidationException',
      reason: 'PARAMETERS_CANNOT_BE_USED_TOGETHER',
      fields: [expect.objectContaining({ name: 'SnsDestination' })],
    });
  });

  it.each([
    ['no ARN of a log group', () => toLogGroup('a b'), 'INVALID_ARN'],
    [
      'the ARN of another service',
      () => ({ SnsDestination: { TopicArn: toLogGroup().CloudWatchLogsDestination.LogGroupArn } }),
      'INVALID_ARN',
    ],
    [
      'a topic of another account',
      () => ({ SnsDestination: { TopicArn: 'arn:aws:sns:us-east-1:999999999999:sms-events' } }),
      'RESOURCE_NOT_ACCESSIBLE',
    ],
    [
      'a topic of another Region',
      () => ({ SnsDestination: { TopicArn: `arn:aws:sns:eu-west-1:${test.workspace.accountId}:sms-events` } }),
      'RESOURCE_NOT_ACCESSIBLE',
    ],
    [
      'a FIFO topic',
      () => ({ SnsDestination: { TopicArn: `arn:aws:sns:${owner()}:sms-events.fifo` } }),
      'INVALID_PARAMETER',
    ],
    [
      'no ARN of a role',
      () => ({
        CloudWatchLogsDestination: { ...toLogGroup().CloudWatchLogsDestination, IamRoleArn: 'arn:aws:iam::1:user/x' },
      }),
      'INVALID_ARN',
    ],
    [
      'the role of another account',
      () => ({
        CloudWatchLogsDestination: {
          ...toLogGroup().CloudWatchLogsDestination,
          IamRoleArn: 'arn:aws:iam::999999999999:role/x',
        },
      }),
      'RESOURCE_NOT_ACCESSIBLE',
    ],
  ])('refuses %s', async (_, target, reason) => {
    const name = reason === 'INVALID_ARN' && _ === 'no ARN of a log group' ? 'INVALID_PARAMETER' : reason;
    await expect(create('logs', target())).rejects.toMatchObject({ code: 'ValidationException', reason: name });
    expect(await list()).toEqual([]);
  });

  it('refuses an unknown event type and an empty list', async () => {
    for (const types of [['TEXT_LOST'], []]) {
      await expect(create('logs', toLogGroup(), types)).rejects.toMatchObject({
        code: 'ValidationException',
        reason: 'INVALID_PARAMETER',
      });
    }
  });

  it('belongs to a set of this workspace', async () => {
    await expect(
      test.runRaw(createEventDestination, {
        ConfigurationSetName: 'none',
        EventDestinationName: 'logs',
        MatchingEventTypes: ['ALL'],
        ...toLogGroup(),
      }),
    ).rejects.toMatchObject({ code: 'ResourceNotFoundException', resourceType: 'configuration-set' });
  });
});

describe('UpdateEventDestination', () => {
  const update = (change: object) =>
    test.runRaw(updateEventDestination, { ConfigurationSetName, EventDestinationName: 'logs', ...change });

  it('changes what is given and leaves the rest', async () => {
    await create('logs');
    expect(await update({ Enabled: false })).toMatchObject({
      EventDestination: { Enabled: false, MatchingEventTypes: ['ALL'] },
    });
    expect(await update({ MatchingEventTypes: ['TEXT_BLOCKED'], ...toLogGroup('other') })).toMatchObject({
      EventDestination: { Enabled: false, MatchingEventTypes: ['TEXT_BLOCKED'], ...toLogGroup('other') },
    });
    expect(await update({})).toMatchObject({ EventDestination: { Enabled: false, ...toLogGroup('other') } });
  });

  it('keeps the type of a destination', async () => {
    await create('logs');
    await expect(update(toTopic())).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'EVENT_DESTINATION_MISMATCH',
    });
    await expect(update({ ...toLogGroup(), ...toTopic() })).rejects.toMatchObject({
      reason: 'PARAMETERS_CANNOT_BE_USED_TOGETHER',
    });
  });

  it('says which destination is not there', async () => {
    await expect(update({ Enabled: true })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      resourceType: 'event-destination',
      resourceId: 'logs',
    });
  });
});

describe('DeleteEventDestination', () => {
  it('takes the destination and leaves its target', async () => {
    await create('logs');
    const key = { ConfigurationSetName, EventDestinationName: 'logs' };
    expect(await test.run(deleteEventDestination, key)).toMatchObject({ EventDestination: toLogGroup() });
    await expect(test.run(deleteEventDestination, key)).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
    expect((await test.run(listLogGroups, {})).LogGroups).toMatchObject([{ EventDestinationCount: 0 }]);
  });

  it('goes with its set', async () => {
    await create('logs');
    const { EventDestinations } = await test.run(deleteConfigurationSet, { ConfigurationSetName });
    expect(EventDestinations).toMatchObject([{ EventDestinationName: 'logs' }]);
    await test.run(createConfigurationSet, { ConfigurationSetName });
    expect(await list()).toEqual([]);
  });
});

describe('a target', () => {
  it('stays while a destination publishes to it, also when both come at once', async () => {
    await create('logs');
    await expect(test.run(deleteLogGroup, { LogGroupName: 'sms-events' })).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'RESOURCE_NOT_EMPTY',
      message: expect.stringContaining('codes') as string,
    });
    await test.run(deleteEventDestination, { ConfigurationSetName, EventDestinationName: 'logs' });
    await Promise.allSettled([create('again'), test.run(deleteLogGroup, { LogGroupName: 'sms-events' })]);
    const { LogGroups } = await test.run(listLogGroups, {});
    expect(LogGroups).toMatchObject([{ LogGroupName: 'sms-events', EventDestinationCount: 1 }]);
  });
});

describe('SendSampleEvent', () => {
  it('answers a record of a type that the destination wants, marked as a sample', async () => {
    await create('all');
    await create('calls', toTopic(), ['VOICE_BUSY', 'VOICE_FAILED']);
    await create('pictures', toStream(), ['MEDIA_ALL']);
    const sample = async (EventDestinationName: string) =>
      (await test.run(sendSampleEvent, { ConfigurationSetName, EventDestinationName })).Record;
    expect(await sample('all')).toMatchObject({ eventType: 'TEXT_DELIVERED', context: { sample: 'true' } });
    expect(await sample('calls')).toMatchObject({ eventType: 'VOICE_BUSY' });
    expect(await sample('pictures')).toMatchObject({ contentType: 'MMS', eventType: 'MEDIA_DELIVERED' });
    expect(await list()).toMatchObject([{ WaitingEvents: 1 }, { WaitingEvents: 1 }, { WaitingEvents: 1 }]);
  });
});
