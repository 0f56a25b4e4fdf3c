import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventPublications, twoWayPublications } from '@/db/schema';
import { createConfigurationSet } from '@/lib/domains/configuration-sets';
import {
  createEventDestination,
  deleteEventDestination,
  listEventDestinations,
  sendSampleEvent,
  updateEventDestination,
} from '@/lib/domains/event-destinations';
import { searchLogEvents } from '@/lib/domains/log-groups';
import { getMessage, sendTextMessage } from '@/lib/domains/messages';
import { createSubscription, listDeliveries } from '@/lib/domains/topics';
import { messageStatus } from '@/lib/reference/event-types';
import { scriptOutcome } from '@/lib/testing/script-outcome';
import { addPool, addSimulatorNumber, setProduction } from '@/lib/testing/simulator-number';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { startWebhookReceiver, type WebhookReceiver } from '@/lib/testing/webhook-receiver';
import { applyReports } from '../apply-reports';
import { drainWorker } from '../worker';
import { publishEvents } from './publish-events';
import { drainPublishing } from './publisher';

const successNumber = '+14254147755';
const ConfigurationSetName = 'codes';

let test: TestWorkspace;
beforeEach(async () => {
  test = await createTestWorkspace();
  await addSimulatorNumber(test);
  await test.run(createConfigurationSet, { ConfigurationSetName });
});

const owner = () => `${test.workspace.region}:${test.workspace.accountId}`;
const addLogGroup = (name: string, types: string[] = ['ALL']) =>
  test.runRaw(createEventDestination, {
    ConfigurationSetName,
    EventDestinationName: name,
    MatchingEventTypes: types,
    CloudWatchLogsDestination: {
      IamRoleArn: `arn:aws:iam::${test.workspace.accountId}:role/sms-events`,
      LogGroupArn: `arn:aws:logs:${owner()}:log-group:${name}`,
    },
  });

async function send(more: object = { ConfigurationSetName }): Promise<string> {
  const { MessageId = '' } = await test.runRaw(sendTextMessage, {
    DestinationPhoneNumber: successNumber,
    MessageBody: 'Your code is 123456',
    Context: { campaign: 'codes' },
    ...more,
  });
  return MessageId;
}

async function work(): Promise<void> {
  await drainWorker(test.runtime, 60_000);
  await drainPublishing(test.runtime, 60_000);
}

/** What a log group has, oldest first. */
async function logged(LogGroupName: string) {
  const { LogEvents } = await test.run(searchLogEvents, { LogGroupName, MaxResults: 1000 });
  return LogEvents.map(({ Record }) => Record).reverse();
}

const waiting = () =>
  test.runtime.database.read
    .select()
    .from(eventPublications)
    .where(eq(eventPublications.workspaceId, test.workspace.workspaceId));

describe('publishing', () => {
  it('gives a destination every event of a message, in order, in the guide’s shape', async () => {
    await addLogGroup('logs');
    const MessageId = await send();
    await work();
    const records = await logged('logs');
    expect(records.map(({ eventType }) => eventType)).toEqual([
      'TEXT_QUEUED',
      'TEXT_PENDING',
      'TEXT_SUCCESSFUL',
      'TEXT_DELIVERED',
    ]);
    const message = await test.run(getMessage, { MessageId });
    const at = test.runtime.clock().getTime();
    // Guide 5866-5889: these members, in this order.
    expect(Object.entries(records[3] ?? {})).toEqual([
      ['eventType', 'TEXT_DELIVERED'],
      ['eventVersion', '1.0'],
      ['eventTimestamp', at],
      ['isFinal', true],
      ['originationPhoneNumber', message.OriginationIdentity],
      ['destinationPhoneNumber', successNumber],
      ['isoCountryCode', 'US'],
      ['messageId', MessageId],
      ['messageRequestTimestamp', at],
      ['messageEncoding', 'GSM'],
      ['messageType', 'TRANSACTIONAL'],
      ['messageStatus', 'DELIVERED'],
      ['messageStatusDescription', messageStatus('TEXT', 'DELIVERED').description],
      ['context', { campaign: 'codes' }],
      ['totalMessageParts', 1],
      ['totalMessagePrice', Number(message.TotalMessagePrice)],
      ['totalCarrierFee', Number(message.TotalCarrierFee)],
    ]);
    expect(await waiting()).toEqual([]);
    // The message's own page shows the same records.
    expect(message.Events.map(({ Record }) => Record)).toEqual(records);
    const { EventDestinations } = await test.run(listEventDestinations, { ConfigurationSetName });
    expect(EventDestinations).toMatchObject([
      { LastDeliveryTimestamp: test.runtime.clock(), WaitingEvents: 0, Failures: 0 },
    ]);
  });

  it('gives each destination the types that it wants, once', async () => {
    await addLogGroup('all', ['ALL', 'TEXT_ALL', 'TEXT_DELIVERED']);
    await addLogGroup('texts', ['TEXT_ALL']);
    await addLogGroup('ends', ['TEXT_DELIVERED', 'TEXT_BLOCKED']);
    await addLogGroup('calls', ['VOICE_ALL', 'MEDIA_ALL']);
    await send();
    await work();
    const counts = [];
    for (const name of ['all', 'texts', 'ends', 'calls']) counts.push((await logged(name)).length);
    expect(counts).toEqual([4, 4, 1, 0]);
  });

  it('queues nothing for a message without a set, and for a destination that is off', async () => {
    await addLogGroup('logs');
    await send({});
    await test.run(updateEventDestination, { ConfigurationSetName, EventDestinationName: 'logs', Enabled: false });
    await send();
    await drainWorker(test.runtime, 60_000);
    expect(await waiting()).toEqual([]);
  });

  it('stores no event twice and publishes none again for a report that comes twice', async () => {
    await addLogGroup('logs');
    const messageId = await send();
    await work();
    const now = test.runtime.clock();
    const report = { workspaceId: test.workspace.workspaceId, messageId, attempt: 1, dueAt: now } as const;
    await test.runtime.database.write.transaction((db) =>
      applyReports(
        db,
        [
          { ...report, status: 'DELIVERED' },
          { ...report, status: 'UNREACHABLE' },
          { ...report, status: 'UNREACHABLE' },
        ],
        now,
      ),
    );
    await work();
    expect((await logged('logs')).map(({ messageStatus: status }) => status).sort()).toEqual([
      'DELIVERED',
      'PENDING',
      'QUEUED',
      'SUCCESSFUL',
      'UNREACHABLE',
    ]);
  });

  it('tells of each originator of a pool that tried', async () => {
    const first = await addSimulatorNumber(test);
    const second = await addSimulatorNumber(test);
    const poolId = await addPool(test, [first.phoneNumberId, second.phoneNumberId]);
    await addLogGroup('logs');
    await scriptOutcome(test, successNumber, [{ Status: 'CARRIER_BLOCKED', DelayMilliseconds: 0 }]);
    await send({ ConfigurationSetName, OriginationIdentity: poolId });
    await work();
    const records = await logged('logs');
    expect(records.map(({ messageStatus: status }) => status)).toContain('CARRIER_BLOCKED');
    expect(new Set(records.map(({ originationPhoneNumber }) => originationPhoneNumber)).size).toBe(2);
  });

  it('forgets what waits for a destination that is deleted', async () => {
    await addLogGroup('logs');
    await send();
    await test.run(deleteEventDestination, { ConfigurationSetName, EventDestinationName: 'logs' });
    await work();
    expect(await waiting()).toEqual([]);
    expect(await logged('logs')).toEqual([]);
  });

  it('publishes a sample to a destination that is off, too', async () => {
    await addLogGroup('logs');
    const key = { ConfigurationSetName, EventDestinationName: 'logs' };
    await test.run(updateEventDestination, { ...key, Enabled: false });
    const { Record } = await test.run(sendSampleEvent, key);
    await work();
    expect(await logged('logs')).toEqual([Record]);
  });

  it('loses and doubles nothing with several publishers at once, and keeps the order of each message', async () => {
    await setProduction(test, 100_000_000n);
    await addLogGroup('logs');
    const ids = [];
    for (let sent = 0; sent < 40; sent += 1) ids.push(await send());
    await drainWorker(test.runtime, 60_000);
    await Promise.all(Array.from({ length: 4 }, () => drainPublishing(test.runtime, 60_000)));
    await drainPublishing(test.runtime, 60_000);
    const records = await logged('logs');
    expect(records).toHaveLength(160);
    for (const id of ids) {
      const statuses = records.filter(({ messageId }) => messageId === id).map((record) => record['messageStatus']);
      expect(statuses).toEqual(['QUEUED', 'PENDING', 'SUCCESSFUL', 'DELIVERED']);
    }
  });

  it('goes on with the other destinations where one fails, and publishes its events later', async () => {
    await addLogGroup('broken');
    await addLogGroup('logs');
    const { write } = test.runtime.database;
    const brokenBy = (record: unknown) =>
      write
        .update(eventPublications)
        .set({ record })
        .where(
          and(
            eq(eventPublications.workspaceId, test.workspace.workspaceId),
            eq(eventPublications.eventDestinationId, brokenId),
          ),
        );
    await send();
    const [first] = await waiting();
    const brokenId = Math.min(first?.eventDestinationId ?? 0, (await waiting())[1]?.eventDestinationId ?? 0);
    // No text can hold this character: the batch fails whole and stays.
    await brokenBy({ note: 'a\0b' });
    await publishEvents(test.runtime);
    expect(await logged('logs')).toHaveLength(1);
    await brokenBy(null);
    await work();
    expect(await logged('broken')).toHaveLength(4);
  });
});

describe('topics', () => {
  let receiver: WebhookReceiver;
  beforeEach(async () => {
    receiver = await startWebhookReceiver();
    await test.runRaw(createEventDestination, {
      ConfigurationSetName,
      EventDestinationName: 'topic',
      MatchingEventTypes: ['ALL'],
      SnsDestination: { TopicArn: `arn:aws:sns:${owner()}:replies` },
    });
    await test.run(createSubscription, { TopicName: 'replies', Protocol: 'http', Endpoint: receiver.url });
  });
  afterEach(() => receiver.close());

  const received = () => receiver.calls.map(({ envelope }) => JSON.parse(envelope.Message) as Record<string, unknown>);

  it('pass every event of a message on to their subscriptions, in order, as log groups get it', async () => {
    await addLogGroup('logs');
    await send();
    await work();
    expect(received()).toHaveLength(4);
    expect(received()).toEqual(await logged('logs'));
  });

  it('pass received texts on, once', async () => {
    const { workspaceId } = test.workspace;
    const now = test.runtime.clock();
    const payload = { originationNumber: '+12065550142', messageBody: 'Yes' };
    const publicationId = test.runtime.ids.uuid(now);
    await test.runtime.database.write.insert(twoWayPublications).values([
      { workspaceId, publicationId, channelArn: `arn:aws:sns:${owner()}:replies`, payload, createdAt: now },
      {
        workspaceId,
        publicationId: test.runtime.ids.uuid(now),
        channelArn: 'connect.us-east-1.amazonaws.com',
        payload,
        createdAt: now,
      },
    ]);
    await work();
    await work();
    expect(received()).toEqual([payload]);
    expect(receiver.calls[0]?.envelope.MessageId).toBe(publicationId);
    const { Deliveries } = await test.run(listDeliveries, { TopicName: 'replies' });
    expect(Deliveries).toMatchObject([{ MessageId: publicationId, Status: 'DELIVERED' }]);
  });
});
