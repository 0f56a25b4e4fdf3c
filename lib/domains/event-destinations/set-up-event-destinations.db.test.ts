import { beforeEach, describe, expect, it } from 'vitest';
import { createConfigurationSet } from '@/lib/domains/configuration-sets';
import { listLogGroups } from '@/lib/domains/log-groups';
import { listStreams } from '@/lib/domains/streams';
import { listTopics } from '@/lib/domains/topics';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { createEventDestination, listEventDestinations, setUpEventDestinations } from '.';

const ConfigurationSetName = 'codes';
const EventDestinationName = 'sms-events';

let test: TestWorkspace;
beforeEach(async () => {
  test = await createTestWorkspace();
  await test.run(createConfigurationSet, { ConfigurationSetName });
});

const setUp = () => test.run(setUpEventDestinations, { ConfigurationSetName, EventDestinationName });
const destinations = async () =>
  (await test.run(listEventDestinations, { ConfigurationSetName })).EventDestinations.map(
    ({ EventDestinationName: name }) => name,
  );
const targets = async () => [
  ...(await test.run(listLogGroups, {})).LogGroups.map(({ LogGroupName }) => LogGroupName),
  ...(await test.run(listStreams, {})).Streams.map(({ StreamName }) => StreamName),
  ...(await test.run(listTopics, {})).Topics.map(({ TopicName }) => TopicName),
];

const addByHand = (name: string) =>
  test.runRaw(createEventDestination, {
    ConfigurationSetName,
    EventDestinationName: name,
    MatchingEventTypes: ['ALL'],
    SnsDestination: { TopicArn: `arn:aws:sns:us-east-1:${test.workspace.accountId}:other` },
  });

describe('SetUpEventDestinations', () => {
  it('makes a log group, a stream and a topic, each with a destination that gets all events', async () => {
    const owner = `us-east-1:${test.workspace.accountId}`;
    const { EventDestinations } = await setUp();
    const whole = { Enabled: true, MatchingEventTypes: ['ALL'] };
    expect(EventDestinations).toMatchObject([
      {
        ...whole,
        EventDestinationName: 'sms-events-logs',
        CloudWatchLogsDestination: { LogGroupArn: `arn:aws:logs:${owner}:log-group:sms-events` },
      },
      {
        ...whole,
        EventDestinationName: 'sms-events-stream',
        KinesisFirehoseDestination: { DeliveryStreamArn: `arn:aws:firehose:${owner}:deliverystream/sms-events` },
      },
      {
        ...whole,
        EventDestinationName: 'sms-events-topic',
        SnsDestination: { TopicArn: `arn:aws:sns:${owner}:sms-events` },
      },
    ]);
    expect(await targets()).toEqual(['sms-events', 'sms-events', 'sms-events']);
  });

  it('makes all three or none', async () => {
    await addByHand('sms-events-topic');
    await expect(setUp()).rejects.toMatchObject({ code: 'ConflictException', reason: 'RESOURCE_ALREADY_EXISTS' });
    expect(await destinations()).toEqual(['sms-events-topic']);
    expect(await targets()).toEqual(['other']);
  });

  it('asks for three free places', async () => {
    for (const name of ['one', 'two', 'three']) await addByHand(name);
    await expect(setUp()).rejects.toMatchObject({
      code: 'ServiceQuotaExceededException',
      reason: 'EVENT_DESTINATIONS_PER_CONFIGURATION_SET',
    });
    expect(await destinations()).toEqual(['one', 'two', 'three']);
  });

  it('happens once, however many ask for it at once', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 4 }, setUp));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ reason: 'RESOURCE_ALREADY_EXISTS' });
    }
    expect(await destinations()).toEqual(['sms-events-logs', 'sms-events-stream', 'sms-events-topic']);
  });

  it('belongs to a set of this workspace', async () => {
    await expect(
      test.run(setUpEventDestinations, { ConfigurationSetName: 'none', EventDestinationName }),
    ).rejects.toMatchObject({ code: 'ResourceNotFoundException', resourceType: 'configuration-set' });
    await expect(
      test.run(setUpEventDestinations, { ConfigurationSetName: 'arn:aws:sms-voice:nowhere', EventDestinationName }),
    ).rejects.toMatchObject({ code: 'ValidationException', reason: 'INVALID_ARN' });
  });
});
