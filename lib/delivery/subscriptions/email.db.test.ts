import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmByToken, unsubscribeByToken } from '@/lib/access/subscription-links';
import {
  confirmSubscription,
  createSubscription,
  createTopic,
  getDelivery,
  listDeliveries,
  listSubscriptions,
  requestConfirmation,
  sendTestNotification,
  updateSubscription,
} from '@/lib/domains/topics';
import { bodyOf, startMailServer, type MailServer } from '@/lib/testing/mail-server';
import { createTestWorkspace, type TestWorkspace } from '@/lib/testing/test-runtime';
import { deliverRound } from './deliver-round';
import { sendConfirmation } from './send-confirmation';

const TopicName = 'sms-events';
const Endpoint = 'ada@example.com';
const minute = 60_000;
const day = 24 * 60 * minute;
const origin = { sourceAddress: '203.0.113.9', userAgent: 'a browser' };

let server: MailServer;
let test: TestWorkspace;
let SubscriptionId: string;
beforeEach(async () => {
  server = await startMailServer();
  test = await createTestWorkspace({
    smtp: { url: server.url, from: 'SMS Console <sms@example.com>' },
    publicUrl: 'https://sms.example.com',
  });
  await test.run(createTopic, { TopicName });
  ({ SubscriptionId } = await test.run(createSubscription, { TopicName, Protocol: 'email', Endpoint }));
});
afterEach(async () => {
  await server.close();
  // The worker serves every workspace of the database: nothing is left to the next test.
  await test.runtime.database.write.execute(sql`delete from subscriptions`);
});

const state = async () => (await test.run(listSubscriptions, { TopicName })).Subscriptions[0];
/** The token in the link of the last mail. */
function lastToken(): string {
  const mail = server.mails.at(-1);
  const [, token] = /https:\/\/sms\.example\.com\/subscriptions\/confirm\?token=([0-9a-f]+)/.exec(
    mail ? bodyOf(mail) : '',
  ) ?? ['', ''];
  return token ?? '';
}
const key = () => ({ TopicName, SubscriptionId });

describe('a person', () => {
  it('is asked by mail first, gets nothing before saying yes, and everything afterwards', async () => {
    expect(await state()).toMatchObject({ Status: 'PENDING_CONFIRMATION', Protocol: 'email' });
    await expect(test.run(sendTestNotification, { TopicName })).rejects.toMatchObject({
      reason: 'RESOURCE_NOT_ACTIVE',
    });
    expect(await sendConfirmation(test.runtime)).toBe(1);
    expect(await sendConfirmation(test.runtime)).toBe(0);
    expect(server.mails).toMatchObject([{ to: Endpoint }]);
    expect(server.mails[0]?.text).toMatch(/^From: "?SMS Console"? <sms@example\.com>/m);

    const confirmed = await confirmByToken(test.runtime, lastToken(), origin);
    expect(confirmed).toEqual({ topicName: TopicName, endpoint: Endpoint });
    expect(await state()).toMatchObject({ Status: 'ENABLED' });
    await test.run(sendTestNotification, { TopicName });
    expect(await deliverRound(test.runtime)).toBe(1);
    const mail = server.mails[1];
    expect(mail?.to).toBe(Endpoint);
    expect(mail && bodyOf(mail)).toContain('"test": true');
    expect((await test.run(listDeliveries, { TopicName })).Deliveries).toMatchObject([
      { Status: 'DELIVERED', AnswerStatus: 250 },
    ]);
  });

  it('is asked in words that only the mail has: what is kept is a hash', async () => {
    await sendConfirmation(test.runtime);
    const [row] = await test.runtime.database.read.execute<{ text: string }>(sql`
      select s::text as text from subscriptions s where subscription_id = ${SubscriptionId}::uuid`);
    expect(lastToken()).toMatch(/^[0-9a-f]{64}$/);
    expect(row?.text).not.toContain(lastToken());
    const records = await test.runtime.database.read.execute<{ record: unknown }>(
      sql`select record from activity_records`,
    );
    await confirmByToken(test.runtime, lastToken(), origin);
    expect(JSON.stringify(records)).not.toContain(lastToken());
  });

  it('is asked again after a pause when the mail server takes nothing', async () => {
    server.refuse(true);
    await sendConfirmation(test.runtime);
    expect(await state()).toMatchObject({
      Status: 'PENDING_CONFIRMATION',
      LastFailure: expect.stringContaining('refused'),
    });
    expect(await sendConfirmation(test.runtime)).toBe(0);
    server.refuse(false);
    test.advance(minute);
    expect(await sendConfirmation(test.runtime)).toBe(1);
    expect(await confirmByToken(test.runtime, lastToken(), origin)).toBeDefined();
  });

  it('gets what waited once the mail server is back', async () => {
    await sendConfirmation(test.runtime);
    await confirmByToken(test.runtime, lastToken(), origin);
    server.refuse(true);
    await test.run(sendTestNotification, { TopicName });
    await deliverRound(test.runtime);
    expect((await test.run(listDeliveries, { TopicName })).Deliveries).toMatchObject([
      { Status: 'WAITING', Attempts: 1 },
    ]);
    server.refuse(false);
    test.advance(minute);
    expect(await deliverRound(test.runtime)).toBe(1);
    expect((await test.run(listDeliveries, { TopicName })).Deliveries).toMatchObject([{ Status: 'DELIVERED' }]);
  });

  it('cannot be made to agree by anybody else', async () => {
    const attempt = test.run(updateSubscription, { ...key(), Enabled: true });
    await expect(attempt).rejects.toMatchObject({ reason: 'RESOURCE_NOT_ACTIVE' });
    const rotation = test.run(updateSubscription, { ...key(), Rotate: true });
    await expect(rotation).rejects.toMatchObject({ reason: 'INVALID_PARAMETER' });
  });
});

describe('a token', () => {
  it('works once', async () => {
    await sendConfirmation(test.runtime);
    const token = lastToken();
    const results = await Promise.all([1, 2, 3].map(() => confirmByToken(test.runtime, token, origin)));
    expect(results.filter((result) => result !== undefined)).toHaveLength(1);
    expect(await confirmByToken(test.runtime, token, origin)).toBeUndefined();
  });

  it('works for three days', async () => {
    await sendConfirmation(test.runtime);
    test.advance(3 * day);
    expect(await confirmByToken(test.runtime, lastToken(), origin)).toBeUndefined();
    await expect(test.run(confirmSubscription, { Token: lastToken() })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    });
    expect(await state()).toMatchObject({ Status: 'PENDING_CONFIRMATION' });
  });

  it('ends with the next mail, which comes a minute later at the earliest', async () => {
    await sendConfirmation(test.runtime);
    const first = lastToken();
    await test.run(requestConfirmation, key());
    expect(await sendConfirmation(test.runtime)).toBe(0);
    test.advance(minute);
    expect(await sendConfirmation(test.runtime)).toBe(1);
    expect(lastToken()).not.toBe(first);
    expect(await confirmByToken(test.runtime, first, origin)).toBeUndefined();
    expect(await confirmByToken(test.runtime, lastToken(), origin)).toBeDefined();
    await expect(test.run(requestConfirmation, key())).rejects.toMatchObject({
      reason: 'VERIFICATION_ALREADY_COMPLETE',
    });
  });

  it.each(['', 'nothing', '0'.repeat(64)])('that is %j confirms nothing', async (token) => {
    await sendConfirmation(test.runtime);
    expect(await confirmByToken(test.runtime, token, origin)).toBeUndefined();
  });
});

describe('the way out', () => {
  it('stands in every mail, works without signing in, and not twice', async () => {
    await sendConfirmation(test.runtime);
    await confirmByToken(test.runtime, lastToken(), origin);
    await test.run(sendTestNotification, { TopicName });
    await deliverRound(test.runtime);
    const mail = server.mails[1];
    const [, token = ''] = /\/subscriptions\/unsubscribe\?token=(\S+)/.exec(mail ? bodyOf(mail) : '') ?? [];
    expect(mail?.text).toMatch(/^List-Unsubscribe:/m);
    const [logged] = (await test.run(listDeliveries, { TopicName })).Deliveries;
    const record = await test.run(getDelivery, { ...key(), DeliveryId: logged?.DeliveryId ?? '' });
    expect(JSON.stringify(record)).not.toContain(token);

    for (const wrong of [
      '',
      SubscriptionId,
      `${token.slice(0, -1)}x`,
      token.replace(/.$/, (end) => (end === '0' ? '1' : '0')),
    ]) {
      expect(await unsubscribeByToken(test.runtime, wrong, origin)).toBeUndefined();
    }
    expect(await unsubscribeByToken(test.runtime, token, origin)).toEqual({ topicName: TopicName, endpoint: Endpoint });
    expect(await state()).toBeUndefined();
    expect(await unsubscribeByToken(test.runtime, token, origin)).toBeUndefined();
  });
});

it('asks nobody twice when several workers look at once', async () => {
  const counts = await Promise.all([1, 2, 3].map(() => sendConfirmation(test.runtime)));
  expect(counts.toSorted()).toEqual([0, 0, 1]);
  expect(server.mails).toHaveLength(1);
});
