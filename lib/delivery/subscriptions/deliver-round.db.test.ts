import { createHmac } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createSubscription,
  createTopic,
  deleteSubscription,
  getDelivery,
  listDeliveries,
  listSubscriptions,
  replayDeliveries,
  sendTestNotification,
  updateSubscription,
} from '@/lib/domains/topics';
import type { CreatedSubscription } from '@/lib/domains/topics/subscriptions.shapes';
import { publishToTopic } from '@/lib/domains/topics/publish-to-topic.rows';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { startWebhookReceiver, type WebhookReceiver } from '@/lib/testing/webhook-receiver';
import { AddressRefused, openConnections } from './connections';
import { deliverRound } from './deliver-round';
import { mostAttempts } from './retries';

const TopicName = 'sms-events';
const second = 1000;
const day = 24 * 3600 * second;

let test: TestWorkspace;
let receiver: WebhookReceiver;
let subscription: CreatedSubscription;
beforeEach(async () => {
  test = await createTestWorkspace();
  receiver = await startWebhookReceiver();
  await test.run(createTopic, { TopicName });
  subscription = await test.run(createSubscription, { TopicName, Protocol: 'http', Endpoint: receiver.url });
});
afterEach(async () => {
  await receiver.close();
  // Rounds serve every workspace of the database: none is left to the next test.
  await test.runtime.database.write.execute(sql`delete from subscriptions`);
});

/** Publishes texts, each `<order>:<what>`. */
async function publish(...texts: string[]): Promise<void> {
  const now = test.runtime.clock();
  await publishToTopic(
    test.runtime.database.write,
    { workspaceId: test.workspace.workspaceId, targetName: TopicName },
    texts.map((body) => ({
      publicationId: test.runtime.ids.uuid(now),
      orderingKey: body.split(':')[0] ?? '',
      body,
    })),
    now,
  );
}

/** Delivers until nothing is due. */
async function deliver(): Promise<number> {
  let total = 0;
  for (let tried = await deliverRound(test.runtime); tried > 0; tried = await deliverRound(test.runtime))
    total += tried;
  return total;
}

/** Delivers as time goes by. */
async function deliverFor(milliseconds: number, step = 30 * second): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += step) {
    await deliver();
    test.advance(step);
  }
  await deliver();
}

const received = () => receiver.calls.map(({ envelope }) => envelope.Message);
const deliveries = async (more: object = {}) => (await test.runRaw(listDeliveries, { TopicName, ...more })).Deliveries;
const state = async () => (await test.run(listSubscriptions, { TopicName })).Subscriptions[0];
const key = () => ({ TopicName, SubscriptionId: subscription.SubscriptionId });

const fail = (status: number) => receiver.answerWith((_request, response) => response.writeHead(status).end('not now'));

describe('a webhook', () => {
  it('gets the envelope of the topic service, signed with its secret and the time', async () => {
    await publish('a:1');
    await deliver();
    const [call] = receiver.calls;
    const TopicArn = `arn:aws:sns:us-east-1:${test.workspace.accountId}:${TopicName}`;
    const [logged] = await deliveries();
    expect(call?.envelope).toEqual({
      Type: 'Notification',
      MessageId: logged?.MessageId,
      TopicArn,
      Timestamp: test.runtime.clock().toISOString(),
      Message: 'a:1',
    });
    expect(call?.headers).toMatchObject({
      'content-type': 'text/plain; charset=UTF-8',
      'x-amz-sns-message-type': 'Notification',
      'x-amz-sns-message-id': logged?.MessageId,
      'x-amz-sns-topic-arn': TopicArn,
      'x-amz-sns-subscription-arn': subscription.SubscriptionArn,
    });
    const seconds = test.runtime.clock().getTime() / 1000;
    const digest = createHmac('sha256', subscription.SigningSecret ?? '')
      .update(`${seconds}.${call?.body}`)
      .digest('hex');
    expect(call?.headers['x-sms-console-signature']).toBe(`t=${seconds},v1=${digest}`);
  });

  it('is kept on record with request and answer', async () => {
    receiver.answerWith((_request, response) => response.writeHead(201, { 'X-Answer': 'yes' }).end('thanks'));
    await publish('a:1');
    await deliver();
    const [logged] = await deliveries();
    expect(logged).toMatchObject({ Status: 'DELIVERED', Attempts: 1, AnswerStatus: 201, Endpoint: receiver.url });
    expect(await test.run(getDelivery, { ...key(), DeliveryId: logged?.DeliveryId ?? '' })).toMatchObject({
      Message: 'a:1',
      RequestHeaders: { 'User-Agent': 'SMS-Console' },
      AnswerHeaders: { 'x-answer': 'yes' },
      AnswerBody: 'thanks',
    });
    expect(await state()).toMatchObject({ WaitingCount: 0, LastDeliveryTimestamp: test.runtime.clock() });
  });

  it('is signed with the new secret after a rotation', async () => {
    const { SigningSecret = '' } = await test.run(updateSubscription, { ...key(), Rotate: true });
    await publish('a:1');
    await deliver();
    const [call] = receiver.calls;
    const seconds = test.runtime.clock().getTime() / 1000;
    const digest = createHmac('sha256', SigningSecret).update(`${seconds}.${call?.body}`).digest('hex');
    expect(call?.headers['x-sms-console-signature']).toContain(digest);
  });

  it('is not called with a secret that cannot be read any more', async () => {
    await publish('a:1');
    const changed = { ...test.runtime, settings: { ...test.runtime.settings, authSecret: 'x'.repeat(40) } };
    expect(await deliverRound(changed)).toBe(1);
    expect(receiver.calls).toEqual([]);
    expect(await deliveries()).toMatchObject([{ Status: 'WAITING', Failure: expect.stringContaining('AUTH_SECRET') }]);
  });
});

describe('a webhook that fails', () => {
  it.each([500, 503, 404, 429, 302])('with %i is called again after a pause', async (status) => {
    fail(status);
    await publish('a:1');
    await deliver();
    expect(await deliveries()).toMatchObject([{ Status: 'WAITING', Attempts: 1, AnswerStatus: status }]);
    expect(await deliver()).toBe(0);
    receiver.answerWith(undefined);
    test.advance(second);
    await deliver();
    expect(await deliveries()).toMatchObject([{ Status: 'DELIVERED', Attempts: 2, AnswerStatus: 200 }]);
  });

  it('by hanging is left, and called again', async () => {
    receiver.answerWith(() => {});
    await publish('a:1');
    await deliverRound(test.runtime, { requestLimitMilliseconds: 50 });
    expect(await deliveries()).toMatchObject([{ Status: 'WAITING', Failure: 'The endpoint did not answer in time.' }]);
  });

  it('by redirecting to a private address is not followed there', async () => {
    const inside = await startWebhookReceiver();
    receiver.answerWith((_request, response) => response.writeHead(302, { Location: inside.url }).end());
    await publish('a:1');
    await deliver();
    expect(inside.calls).toEqual([]);
    expect(await deliveries()).toMatchObject([
      { Status: 'WAITING', Failure: 'The endpoint answered 302: redirects are not followed.' },
    ]);
    await inside.close();
  });

  it('by being at a private address is never connected to', async () => {
    const strict = { ...test.runtime, settings: { ...test.runtime.settings, privateWebhooks: false } };
    await publish('a:1');
    await deliverRound(strict);
    expect(receiver.calls).toEqual([]);
    expect(await deliveries()).toMatchObject([{ Failure: new AddressRefused('127.0.0.1').message }]);
  });

  it('keeps the order of each message, and holds up no other message', async () => {
    receiver.answerWith((_request, response) => {
      const last = received().at(-1);
      response.writeHead(last === 'a:1' ? 500 : 200).end();
    });
    await publish('a:1', 'b:1', 'a:2', 'b:2', 'a:3');
    await deliver();
    expect(received().toSorted()).toEqual(['a:1', 'b:1', 'b:2']);
    receiver.answerWith(undefined);
    test.advance(second);
    await deliver();
    expect(received().slice(3)).toEqual(['a:1', 'a:2', 'a:3']);
  });

  it('gets a dead letter after the last attempt, and what came after it then', async () => {
    fail(500);
    await publish('a:1');
    await deliverFor(day, 600 * second);
    expect(receiver.calls).toHaveLength(mostAttempts);
    expect(await deliveries({ Status: 'DEAD' })).toMatchObject([{ Attempts: mostAttempts, AnswerStatus: 500 }]);
    expect(await state()).toMatchObject({ DeadCount: 1, WaitingCount: 0, LastFailure: 'The endpoint answered 500.' });
    receiver.answerWith(undefined);
    await publish('a:2');
    await deliverFor(60 * second);
    expect(received().at(-1)).toBe('a:2');
  });
});

describe('a webhook that was down', () => {
  it('for the time of 300 messages gets each of their events, in order per message, and each once', async () => {
    fail(503);
    const expected: string[] = [];
    for (let batch = 0; batch < 30; batch += 1) {
      const ids = Array.from({ length: 10 }, (_, index) => `message-${batch}-${index}`);
      for (const event of ['QUEUED', 'PENDING', 'DELIVERED']) {
        await publish(...ids.map((id) => `${id}:${event}`));
      }
      expected.push(...ids);
      await deliverFor(60 * second);
    }
    // Half an hour of it was asked for with little more than one probe a minute.
    expect(receiver.calls.length).toBeLessThan(60);
    expect(await state()).toMatchObject({ DeadCount: 0, LastFailure: 'The endpoint answered 503.' });
    receiver.calls.length = 0;
    receiver.answerWith(undefined);
    await deliverFor(60 * second);
    const byMessage = new Map<string, string[]>(expected.map((id) => [id, []]));
    for (const text of received()) {
      const [id = '', event = ''] = text.split(':');
      byMessage.get(id)?.push(event);
    }
    // What was probed and failed in between may come after its pause.
    await deliverFor(3600 * second, 600 * second);
    expect(received()).toHaveLength(900);
    expect(new Set(received()).size).toBe(900);
    for (const id of expected) {
      const events = received().flatMap((text) => (text.startsWith(`${id}:`) ? [text.split(':')[1]] : []));
      expect(events).toEqual(['QUEUED', 'PENDING', 'DELIVERED']);
    }
    expect(await state()).toMatchObject({ ConsecutiveFailures: 0, WaitingCount: 0 });
  });
});

describe('several workers', () => {
  it('deliver everything once, in order', async () => {
    const texts = Array.from({ length: 40 }, (_, index) => `m${index % 10}:${Math.floor(index / 10)}`);
    await publish(...texts);
    await Promise.all(Array.from({ length: 4 }, deliver));
    await deliver();
    expect(received().toSorted()).toEqual(texts.toSorted());
    for (let message = 0; message < 10; message += 1) {
      const own = received().filter((text) => text.startsWith(`m${message}:`));
      expect(own).toEqual(own.toSorted());
    }
  });

  it('take over from one that has died, after its lease', async () => {
    await publish('a:1');
    const dying = {
      connections: () => {
        throw new Error('The process dies.');
      },
    };
    await expect(deliverRound(test.runtime, dying)).rejects.toThrow('dies');
    expect(await deliver()).toBe(0);
    test.advance(120 * second);
    expect(await deliver()).toBe(1);
  });

  it('serve one subscription while another hangs', async () => {
    const hanging = await startWebhookReceiver();
    let release = () => {};
    const reached = new Promise<void>((resolve) => {
      hanging.answerWith((_request, response) => {
        release = () => response.end();
        resolve();
      });
    });
    const other = await test.run(createSubscription, { TopicName, Protocol: 'http', Endpoint: hanging.url });
    await test.run(sendTestNotification, { TopicName, SubscriptionId: other.SubscriptionId });
    const stuck = deliverRound(test.runtime);
    await reached;
    await test.run(sendTestNotification, key());
    expect(await deliverRound(test.runtime)).toBe(1);
    expect(receiver.calls).toHaveLength(1);
    release();
    expect(await stuck).toBe(1);
    await hanging.close();
  });
});

describe('replay', () => {
  it('delivers one again, and every dead letter', async () => {
    await publish('a:1', 'b:1');
    await deliver();
    const [last] = await deliveries();
    const one = { ...key(), DeliveryIds: [last?.DeliveryId ?? ''] };
    expect(await test.run(replayDeliveries, one)).toEqual({ ReplayedCount: 1 });
    // It waits already.
    expect(await test.run(replayDeliveries, one)).toEqual({ ReplayedCount: 0 });
    await deliver();
    expect(received()).toHaveLength(3);
    expect(received()[2]).toBe('b:1');
    expect(receiver.calls[2]?.envelope.MessageId).toBe(last?.MessageId);

    fail(500);
    await publish('c:1', 'c:2', 'd:1');
    await deliverFor(3 * day, 600 * second);
    expect(await state()).toMatchObject({ DeadCount: 3 });
    receiver.calls.length = 0;
    receiver.answerWith(undefined);
    expect(await test.run(replayDeliveries, { TopicName })).toEqual({ ReplayedCount: 3 });
    await deliver();
    await deliver();
    expect(received().toSorted()).toEqual(['c:1', 'c:2', 'd:1']);
    expect(await state()).toMatchObject({ DeadCount: 0, ConsecutiveFailures: 0 });
  });

  it('reaches no delivery of another topic or workspace', async () => {
    await publish('a:1');
    await deliver();
    const [last] = await deliveries();
    await test.run(createTopic, { TopicName: 'other' });
    const DeliveryIds = [last?.DeliveryId ?? ''];
    expect(await test.run(replayDeliveries, { TopicName: 'other', DeliveryIds })).toEqual({ ReplayedCount: 0 });
    const elsewhere = await createTestWorkspace();
    await elsewhere.run(createTopic, { TopicName });
    expect(await elsewhere.run(replayDeliveries, { TopicName, DeliveryIds })).toEqual({ ReplayedCount: 0 });
  });
});

describe('a subscription', () => {
  it('that is off gets nothing new, and what waited once it is on again', async () => {
    await publish('a:1');
    await test.run(updateSubscription, { ...key(), Enabled: false });
    await publish('a:2');
    expect(await deliver()).toBe(0);
    await test.run(updateSubscription, { ...key(), Enabled: true });
    await deliver();
    expect(received()).toEqual(['a:1']);
  });

  it('that is deleted gets nothing of what waited', async () => {
    await publish('a:1');
    await test.run(deleteSubscription, key());
    expect(await deliver()).toBe(0);
    expect(receiver.calls).toEqual([]);
  });

  it('shows its log newest first, page by page, by status', async () => {
    await publish(...Array.from({ length: 5 }, (_, index) => `m${index}:1`));
    await deliver();
    await publish('late:1');
    const first = await test.runRaw(listDeliveries, { TopicName, MaxResults: 4 });
    const rest = await test.runRaw(listDeliveries, { TopicName, MaxResults: 4, NextToken: first.NextToken });
    const ids = [...first.Deliveries, ...rest.Deliveries].map(({ DeliveryId }) => Number(DeliveryId));
    expect(ids).toHaveLength(6);
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
    expect(rest.NextToken).toBeUndefined();
    expect(await deliveries({ Status: 'WAITING' })).toHaveLength(1);
    expect(await deliveries({ Status: 'DELIVERED', SubscriptionId: subscription.SubscriptionId })).toHaveLength(5);
    const wrong = { TopicName, Status: 'DEAD', NextToken: first.NextToken };
    await expect(test.runRaw(listDeliveries, wrong)).rejects.toMatchObject({ reason: 'INVALID_NEXT_TOKEN' });
  });
});

it('closes its connections at the end of a round', async () => {
  await publish('a:1');
  let closed = 0;
  const connections = openConnections(true);
  await deliverRound(test.runtime, {
    connections: () => ({
      ...connections,
      close: () => {
        closed += 1;
        connections.close();
      },
    }),
  });
  expect(closed).toBe(1);
});
