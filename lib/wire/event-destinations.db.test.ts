import {
  ConflictException,
  CreateConfigurationSetCommand,
  CreateEventDestinationCommand,
  DeleteConfigurationSetCommand,
  DeleteDefaultMessageTypeCommand,
  DeleteDefaultSenderIdCommand,
  DeleteEventDestinationCommand,
  DescribeConfigurationSetsCommand,
  ListTagsForResourceCommand,
  paginateDescribeConfigurationSets,
  ResourceNotFoundException,
  SendTextMessageCommand,
  ServiceQuotaExceededException,
  SetDefaultMessageTypeCommand,
  SetDefaultSenderIdCommand,
  UpdateEventDestinationCommand,
  ValidationException,
  type CreateEventDestinationCommandInput,
  type EventType,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { describe, expect, it } from 'vitest';
import { drainPublishing } from '@/lib/delivery/publishing/publisher';
import { drainWorker } from '@/lib/delivery/worker';
import { addSimulatorNumber } from '@/lib/testing/simulator-number';
import { collect, refusalOf, serveWireWorkspace } from './testing/wire-workspace';

/**
 * The commands of the guide's chapters Configuration sets and Event destinations (5655-6625), sent with the official client,
 * and what they refuse.
 */
const wire = serveWireWorkspace();

const ConfigurationSetName = 'configurationSet';
const EventDestinationName = 'eventDestinationName';
const key = { ConfigurationSetName, EventDestinationName };

const account = () => wire().workspace.workspace.accountId;
const owner = () => `us-east-1:${account()}`;
const IamRoleArn = (name: string) => `arn:aws:iam::${account()}:role/${name}`;
/** Guide 6140-6146, 6350-6359, 6528-6534. */
const targets = () => ({
  logs: {
    CloudWatchLogsDestination: {
      IamRoleArn: IamRoleArn('CWLSMSRole'),
      LogGroupArn: `arn:aws:logs:${owner()}:log-group:MyCWLLogGroup`,
    },
  },
  stream: {
    KinesisFirehoseDestination: {
      IamRoleArn: IamRoleArn('AKFSMSRole'),
      DeliveryStreamArn: `arn:aws:firehose:${owner()}:deliverystream/MyDeliveryStream`,
    },
  },
  topic: { SnsDestination: { TopicArn: `arn:aws:sns:${owner()}:mySNStopic` } },
});

const createSet = () => wire().sdk.send(new CreateConfigurationSetCommand({ ConfigurationSetName }));
const create = (input: Partial<CreateEventDestinationCommandInput> = targets().logs) =>
  wire().sdk.send(new CreateEventDestinationCommand({ ...key, MatchingEventTypes: ['ALL'], ...input }));

describe('configuration sets', () => {
  it('are created, described by name, given defaults and deleted', async () => {
    const { sdk, arn } = wire();
    const ConfigurationSetArn = arn(`configuration-set/${ConfigurationSetName}`);
    const made = await sdk.send(
      new CreateConfigurationSetCommand({ ConfigurationSetName, Tags: [{ Key: 'team', Value: 'growth' }] }),
    );
    expect(made).toMatchObject({ ConfigurationSetName, ConfigurationSetArn, CreatedTimestamp: expect.any(Date) });
    expect((await sdk.send(new ListTagsForResourceCommand({ ResourceArn: ConfigurationSetArn }))).Tags).toEqual([
      { Key: 'team', Value: 'growth' },
    ]);
    expect(
      await sdk.send(new SetDefaultMessageTypeCommand({ ConfigurationSetName, MessageType: 'PROMOTIONAL' })),
    ).toMatchObject({ ConfigurationSetName, MessageType: 'PROMOTIONAL' });
    expect(
      await sdk.send(
        new SetDefaultSenderIdCommand({ ConfigurationSetName: ConfigurationSetArn, SenderId: 'EXAMPLECO' }),
      ),
    ).toMatchObject({ ConfigurationSetName, SenderId: 'EXAMPLECO' });
    const described = await sdk.send(
      new DescribeConfigurationSetsCommand({ ConfigurationSetNames: [ConfigurationSetName] }),
    );
    expect(described.ConfigurationSets).toMatchObject([
      { DefaultMessageType: 'PROMOTIONAL', DefaultSenderId: 'EXAMPLECO', EventDestinations: [] },
    ]);
    expect(await sdk.send(new DeleteDefaultMessageTypeCommand({ ConfigurationSetName }))).toMatchObject({
      MessageType: 'PROMOTIONAL',
    });
    expect(await sdk.send(new DeleteDefaultSenderIdCommand({ ConfigurationSetName }))).toMatchObject({
      SenderId: 'EXAMPLECO',
    });
    expect(await sdk.send(new DeleteConfigurationSetCommand({ ConfigurationSetName }))).toMatchObject({
      ConfigurationSetName,
      EventDestinations: [],
    });
    expect((await sdk.send(new DescribeConfigurationSetsCommand({}))).ConfigurationSets).toEqual([]);
  });

  it('are listed page by page', async () => {
    const { sdk } = wire();
    const names = ['one', 'two', 'three'];
    for (const name of names) await sdk.send(new CreateConfigurationSetCommand({ ConfigurationSetName: name }));
    const pages = paginateDescribeConfigurationSets({ client: sdk, pageSize: 2 }, {});
    const { items, pageLengths } = await collect(pages, ({ ConfigurationSets }) => ConfigurationSets);
    expect(pageLengths).toEqual([2, 1]);
    expect(items.map(({ ConfigurationSetName: name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it('refuse a name that is taken and one that is not there', async () => {
    await createSet();
    expect(await refusalOf(createSet())).toBeInstanceOf(ConflictException);
    const another = await wire().another();
    const foreign = await refusalOf(
      another.send(new DescribeConfigurationSetsCommand({ ConfigurationSetNames: [ConfigurationSetName] })),
    );
    expect(foreign).toBeInstanceOf(ResourceNotFoundException);
    expect(foreign).toMatchObject({ ResourceType: 'configuration-set', ResourceId: ConfigurationSetName });
  });
});

describe('event destinations', () => {
  it.each(['logs', 'stream', 'topic'] as const)('of the type %s are created, updated and deleted', async (type) => {
    const { sdk } = wire();
    await createSet();
    const target = targets()[type];
    const MatchingEventTypes: EventType[] = ['TEXT_ALL', 'VOICE_COMPLETED'];
    expect(await create({ ...target, MatchingEventTypes })).toMatchObject({
      ConfigurationSetName,
      EventDestination: { EventDestinationName, Enabled: true, MatchingEventTypes, ...target },
    });
    expect(
      await sdk.send(
        new UpdateEventDestinationCommand({ ...key, Enabled: false, MatchingEventTypes: ['TEXT_BLOCKED'], ...target }),
      ),
    ).toMatchObject({ EventDestination: { Enabled: false, MatchingEventTypes: ['TEXT_BLOCKED'], ...target } });
    expect(await sdk.send(new DeleteEventDestinationCommand(key))).toMatchObject({
      EventDestination: { EventDestinationName, ...target },
    });
    expect(await refusalOf(sdk.send(new DeleteEventDestinationCommand(key)))).toBeInstanceOf(ResourceNotFoundException);
  });

  it('get the events of a message that names their set; without a set, its timeline has them all the same', async () => {
    const { sdk, workspace, callConsole } = wire();
    await addSimulatorNumber(workspace);
    await createSet();
    await create();
    const send = (more: object) =>
      sdk.send(
        new SendTextMessageCommand({ DestinationPhoneNumber: '+14254147755', MessageBody: 'Your code is 1', ...more }),
      );
    const { MessageId } = await send({ ConfigurationSetName });
    const without = await send({});
    await drainWorker(workspace.runtime, 60_000);
    await drainPublishing(workspace.runtime, 60_000);
    const { body } = await callConsole<{ LogEvents: { MessageId: string; Record: { eventType: string } }[] }>(
      'SearchLogEvents',
      { LogGroupName: 'MyCWLLogGroup' },
    );
    expect(new Set(body.LogEvents.map((event) => event.MessageId))).toEqual(new Set([MessageId]));
    // The client signs by the machine's clock and the worker goes by the test's: no order to compare.
    expect(body.LogEvents.map((event) => event.Record.eventType).toSorted()).toEqual([
      'TEXT_DELIVERED',
      'TEXT_PENDING',
      'TEXT_QUEUED',
      'TEXT_SUCCESSFUL',
    ]);
    const timeline = await callConsole<{ Events: unknown[] }>('GetMessage', { MessageId: without.MessageId });
    expect(timeline.body.Events).toHaveLength(4);
  });

  it('are five at most', async () => {
    await createSet();
    for (let place = 1; place <= 5; place += 1) await create({ ...targets().logs, EventDestinationName: `d-${place}` });
    const refusal = await refusalOf(create({ ...targets().logs, EventDestinationName: 'd-6' }));
    expect(refusal).toBeInstanceOf(ServiceQuotaExceededException);
    expect(refusal).toMatchObject({ Reason: 'EVENT_DESTINATIONS_PER_CONFIGURATION_SET' });
  });

  it.each([
    ['no ARN', () => ({ SnsDestination: { TopicArn: 'arn:aws:sns:us-east-1:nobody:events' } }), 'INVALID_ARN'],
    [
      'the ARN of another account',
      () => ({ SnsDestination: { TopicArn: 'arn:aws:sns:us-east-1:999999999999:events' } }),
      'RESOURCE_NOT_ACCESSIBLE',
    ],
    [
      'the ARN of another Region',
      () => ({ SnsDestination: { TopicArn: `arn:aws:sns:eu-west-1:${account()}:events` } }),
      'RESOURCE_NOT_ACCESSIBLE',
    ],
    ['two types at once', () => ({ ...targets().logs, ...targets().topic }), 'PARAMETERS_CANNOT_BE_USED_TOGETHER'],
    ['none', () => ({}), 'MISSING_PARAMETER'],
    [
      'an event type that there is not',
      () => ({ ...targets().logs, MatchingEventTypes: ['TEXT_LOST' as EventType] }),
      'INVALID_PARAMETER',
    ],
  ])('refuse %s', async (_, input, Reason) => {
    await createSet();
    const refusal = await refusalOf(create(input()));
    expect(refusal).toBeInstanceOf(ValidationException);
    expect(refusal).toMatchObject({ Reason });
  });

  it('keep their type', async () => {
    await createSet();
    await create();
    const refusal = await refusalOf(wire().sdk.send(new UpdateEventDestinationCommand({ ...key, ...targets().topic })));
    expect(refusal).toBeInstanceOf(ConflictException);
    expect(refusal).toMatchObject({ Reason: 'EVENT_DESTINATION_MISMATCH' });
  });
});
