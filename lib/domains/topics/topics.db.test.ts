import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { topics } from '@/db/schema';
import { removeDeletedSubscription } from '@/lib/delivery/subscriptions/remove-deleted-subscription';
import { createAlarm, deleteAlarm } from '@/lib/domains/alarms';
import { createConfigurationSet } from '@/lib/domains/configuration-sets';
import { createEventDestination, deleteEventDestination } from '@/lib/domains/event-destinations';
import { updatePhoneNumber } from '@/lib/domains/phone-numbers';
import { addSimulatorNumber } from '@/lib/testing/simulator-number';
import { createTestWorkspace, testDatabase, type TestWorkspace } from '@/lib/testing/test-runtime';
import {
  createSubscription,
  createTopic,
  deleteSubscription,
  deleteTopic,
  getTopic,
  listDeliveries,
  listSubscriptions,
  listTopics,
  sendTestNotification,
  updateSubscription,
} from '.';
import { mostSubscriptionsPerTopic } from './create-subscription';
import { mostTopics } from './create-topic';

const TopicName = 'sms-events';
const Endpoint = 'https://example.com/hook';

let test: TestWorkspace;
beforeEach(async () => {
  test = await createTestWorkspace();
  await test.run(createTopic, { TopicName });
});

const arn = (name: string) => `arn:aws:sns:us-east-1:${test.workspace.accountId}:${name}`;
const subscribe = (endpoint = Endpoint, topic = TopicName) =>
  test.run(createSubscription, { TopicName: topic, Protocol: 'https', Endpoint: endpoint });

async function addDestination(name: string) {
  const ConfigurationSetName = `set-${name}`;
  await test.run(createConfigurationSet, { ConfigurationSetName });
  await test.runRaw(createEventDestination, {
    ConfigurationSetName,
    EventDestinationName: 'topic',
    MatchingEventTypes: ['ALL'],
    SnsDestination: { TopicArn: arn(name) },
  });
  return { ConfigurationSetName, EventDestinationName: 'topic' };
}

describe('topics', () => {
  it('are made by hand or on first use, listed by name and told apart by workspace', async () => {
    await addDestination('first-use');
    await subscribe();
    expect((await test.run(listTopics, {})).Topics).toEqual([
      {
        TopicName: 'first-use',
        TopicArn: arn('first-use'),
        CreatedTimestamp: test.runtime.clock(),
        SubscriptionCount: 0,
        EventDestinationCount: 1,
        TwoWayCount: 0,
        AlarmCount: 0,
      },
      {
        TopicName,
        TopicArn: arn(TopicName),
        CreatedTimestamp: test.runtime.clock(),
        SubscriptionCount: 1,
        EventDestinationCount: 0,
        TwoWayCount: 0,
        AlarmCount: 0,
      },
    ]);
    await expect(test.run(createTopic, { TopicName })).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'RESOURCE_ALREADY_EXISTS',
    });
    const elsewhere = await createTestWorkspace();
    expect((await elsewhere.run(listTopics, {})).Topics).toEqual([]);
  });

  it.each(['two words', 'events.fifo', '', 'a'.repeat(257)])('are not called %j', async (name) => {
    await expect(test.runRaw(createTopic, { TopicName: name })).rejects.toMatchObject({ code: 'ValidationException' });
  });

  it('hold their quota when several are made at once', async () => {
    const { workspaceId } = test.workspace;
    await test.runtime.database.write.insert(topics).values(
      Array.from({ length: mostTopics - 2 }, (_, index) => ({
        workspaceId,
        topicName: `topic-${index}`,
        createdAt: test.runtime.clock(),
      })),
    );
    const attempts = ['a', 'b', 'c'].map((TopicName) => test.run(createTopic, { TopicName }));
    const refused = (await Promise.allSettled(attempts)).filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(2);
    for (const { reason } of refused) expect(reason).toMatchObject({ reason: 'TOPICS_PER_ACCOUNT' });
  });

  it('say what publishes to them', async () => {
    await addDestination('replies');
    const { phoneNumberId, phoneNumber } = await addSimulatorNumber(test);
    await test.run(updatePhoneNumber, {
      PhoneNumberId: phoneNumberId,
      TwoWayEnabled: true,
      TwoWayChannelArn: arn('replies'),
    });
    const topic = await test.run(getTopic, { TopicName: 'replies' });
    expect(topic).toMatchObject({ EventDestinationCount: 1, TwoWayCount: 1, EmailAvailable: false });
    expect(topic.UsedBy).toEqual([
      { Kind: 'EVENT_DESTINATION', ResourceId: 'set-replies', Label: 'topic', Enabled: true },
      { Kind: 'PHONE_NUMBER', ResourceId: phoneNumberId, Label: phoneNumber, Enabled: true },
    ]);
  });

  it('stay while an alarm tells them of its state, and go afterwards', async () => {
    const alarm = {
      AlarmName: 'Spend',
      MetricName: 'TextMessageMonthlySpend',
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: '50',
      TopicName,
    } as const;
    await test.run(createAlarm, alarm);
    expect(await test.run(getTopic, { TopicName })).toMatchObject({
      AlarmCount: 1,
      UsedBy: [{ Kind: 'ALARM', ResourceId: 'Spend', Label: 'Spend', Enabled: true }],
    });
    await expect(test.run(deleteTopic, { TopicName })).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'RESOURCE_NOT_EMPTY',
    });
    await test.run(deleteAlarm, { AlarmName: 'Spend' });
    // Whoever comes first, no alarm is left with a topic that is gone.
    const [made, deleted] = await Promise.allSettled([
      test.run(createAlarm, alarm),
      test.run(deleteTopic, { TopicName }),
    ]);
    expect([made.status, deleted.status].sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('stay while an event destination publishes to them, and go afterwards', async () => {
    const key = await addDestination('used');
    const refused = { code: 'ConflictException', reason: 'RESOURCE_NOT_EMPTY' };
    await expect(test.run(deleteTopic, { TopicName: 'used' })).rejects.toMatchObject(refused);
    await test.run(deleteEventDestination, key);
    await test.run(deleteTopic, { TopicName: 'used' });
    await expect(test.run(getTopic, { TopicName: 'used' })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
      resourceType: 'topic',
    });
  });

  it('stay while they are a two-way channel, also of one that is off', async () => {
    const { phoneNumberId: PhoneNumberId } = await addSimulatorNumber(test);
    await test.run(updatePhoneNumber, { PhoneNumberId, TwoWayEnabled: true, TwoWayChannelArn: arn('replies') });
    await test.run(updatePhoneNumber, { PhoneNumberId, TwoWayEnabled: false });
    await expect(test.run(deleteTopic, { TopicName: 'replies' })).rejects.toMatchObject({
      reason: 'RESOURCE_NOT_EMPTY',
      message: expect.stringContaining('two-way channel'),
    });
  });

  it('take their subscriptions and all that waits with them', async () => {
    await subscribe();
    await test.run(sendTestNotification, { TopicName });
    await test.run(deleteTopic, { TopicName });
    await test.run(createTopic, { TopicName });
    expect((await test.run(listSubscriptions, { TopicName })).Subscriptions).toEqual([]);
    expect((await test.run(listDeliveries, { TopicName })).Deliveries).toEqual([]);
    const [job] = await testDatabase().read.execute<{ payload: { workspaceId: number; subscriptionId: string } }>(sql`
      select payload from graphile_worker._private_jobs
       where (payload->>'workspaceId')::int = ${test.workspace.workspaceId} order by id desc limit 1`);
    expect(await removeDeletedSubscription(test.runtime, job?.payload ?? { workspaceId: 0, subscriptionId: '' })).toBe(
      1,
    );
  });

  it('are not deleted while somebody begins to use them, nor used once they are gone', async () => {
    const [deleted, used] = await Promise.allSettled([test.run(deleteTopic, { TopicName }), addDestination(TopicName)]);
    // Whoever comes second sees the other: a topic in use stays, one that is gone is made anew.
    expect(used.status).toBe('fulfilled');
    expect(await test.run(getTopic, { TopicName })).toMatchObject({ EventDestinationCount: 1 });
    if (deleted.status === 'rejected') expect(deleted.reason).toMatchObject({ reason: 'RESOURCE_NOT_EMPTY' });
  });
});

describe('subscriptions', () => {
  it('of webhooks are active at once, and show their secret once', async () => {
    const made = await subscribe();
    expect(made).toMatchObject({ Status: 'ENABLED', Protocol: 'https', Endpoint, WaitingCount: 0, DeadCount: 0 });
    expect(made.SubscriptionArn).toBe(`${arn(TopicName)}:${made.SubscriptionId}`);
    expect(made.SigningSecret).toMatch(/^whsec_[A-Za-z0-9]{43}$/);
    const { Subscriptions } = await test.run(listSubscriptions, { TopicName });
    expect(Subscriptions).toHaveLength(1);
    expect(JSON.stringify(Subscriptions)).not.toContain(made.SigningSecret);
    const [row] = await testDatabase().read.execute<{ encrypted_secret: Buffer }>(sql`
      select encrypted_secret from subscriptions where subscription_id = ${made.SubscriptionId}::uuid`);
    expect(row?.encrypted_secret.includes(Buffer.from(made.SigningSecret ?? ''))).toBe(false);
  });

  it('are one for each endpoint of a topic, however it is written', async () => {
    await subscribe();
    await expect(subscribe('https://EXAMPLE.com:443/hook#here')).rejects.toMatchObject({
      code: 'ConflictException',
      reason: 'RESOURCE_ALREADY_EXISTS',
    });
    await test.run(createTopic, { TopicName: 'other' });
    await subscribe(Endpoint, 'other');
  });

  it('are refused private addresses unless the installation allows them', async () => {
    const strict = await createTestWorkspace({ privateWebhooks: false });
    await strict.run(createTopic, { TopicName });
    for (const host of ['127.0.0.1', 'localhost:3000', '169.254.169.254', '[::1]', '10.0.0.1']) {
      const attempt = strict.run(createSubscription, { TopicName, Protocol: 'http', Endpoint: `http://${host}/` });
      await expect(attempt).rejects.toMatchObject({ reason: 'INVALID_PARAMETER', fields: [{ name: 'Endpoint' }] });
    }
  });

  it('of people are refused while no mail can be sent', async () => {
    const attempt = test.run(createSubscription, { TopicName, Protocol: 'email', Endpoint: 'ada@example.com' });
    await expect(attempt).rejects.toMatchObject({ reason: 'INVALID_PARAMETER', fields: [{ name: 'Protocol' }] });
  });

  it('hold their quota when several are made at once', async () => {
    for (let made = 1; made < mostSubscriptionsPerTopic; made += 1) await subscribe(`${Endpoint}/${made}`);
    const results = await Promise.allSettled(['a', 'b', 'c'].map((name) => subscribe(`${Endpoint}/${name}`)));
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(2);
    for (const { reason } of refused) expect(reason).toMatchObject({ reason: 'SUBSCRIPTIONS_PER_TOPIC' });
    expect((await test.run(listSubscriptions, { TopicName })).Subscriptions).toHaveLength(mostSubscriptionsPerTopic);
  });

  it('are turned off and on, and get a new secret', async () => {
    const { SubscriptionId, SigningSecret } = await subscribe();
    const key = { TopicName, SubscriptionId };
    const off = await test.run(updateSubscription, { ...key, Enabled: false });
    expect(off).toMatchObject({ Status: 'DISABLED' });
    expect(off.SigningSecret).toBeUndefined();
    expect(await test.run(updateSubscription, { ...key, Enabled: true })).toMatchObject({ Status: 'ENABLED' });
    const rotated = await test.run(updateSubscription, { ...key, Rotate: true });
    expect(rotated.SigningSecret).toMatch(/^whsec_/);
    expect(rotated.SigningSecret).not.toBe(SigningSecret);
    await expect(test.run(updateSubscription, key)).rejects.toMatchObject({ reason: 'MISSING_PARAMETER' });
  });

  it('are found under their own topic only, and not after they are deleted', async () => {
    const { SubscriptionId } = await subscribe();
    await test.run(createTopic, { TopicName: 'other' });
    const missing = { code: 'ResourceNotFoundException', resourceType: 'subscription' };
    const elsewhere = test.run(updateSubscription, { TopicName: 'other', SubscriptionId, Enabled: false });
    await expect(elsewhere).rejects.toMatchObject(missing);
    await test.run(deleteSubscription, { TopicName, SubscriptionId });
    await expect(test.run(deleteSubscription, { TopicName, SubscriptionId })).rejects.toMatchObject(missing);
  });

  it('get no test while they are off', async () => {
    const { SubscriptionId } = await subscribe();
    expect(await test.run(sendTestNotification, { TopicName })).toMatchObject({ SubscriptionCount: 1 });
    await test.run(updateSubscription, { TopicName, SubscriptionId, Enabled: false });
    for (const input of [{ TopicName }, { TopicName, SubscriptionId }]) {
      await expect(test.run(sendTestNotification, input)).rejects.toMatchObject({ reason: 'RESOURCE_NOT_ACTIVE' });
    }
  });
});
