import { startWebhookReceiver, type WebhookReceiver } from '@/lib/testing/webhook-receiver';
import { bodyOf, startMailServer, type MailServer } from '@/lib/testing/mail-server';
import { callConsole, callService, expect, expectAccessible, test } from '../support/console-test';
import { mailPort } from '../support/environment.mjs';

const TopicName = 'sms-events';
let receiver: WebhookReceiver;
let mailServer: MailServer;
test.beforeEach(async () => {
  receiver = await startWebhookReceiver();
  mailServer = await startMailServer(mailPort);
});
test.afterEach(async () => {
  await receiver.close();
  await mailServer.close();
});

/** The ARN of a topic of the account and Region that the tests work in. */
async function topicArn(name: string): Promise<string> {
  const { TopicArn } = await callConsole<{ TopicArn: string }>('GetTopic', { TopicName: name });
  return TopicArn;
}

async function subscribe(): Promise<string> {
  const made = await callConsole<{ SubscriptionId: string }>('CreateSubscription', {
    TopicName,
    Protocol: 'http',
    Endpoint: receiver.url,
  });
  return made.SubscriptionId;
}

test('a webhook gets the events of a message that is sent, and the log shows request and answer', async ({ page }) => {
  await page.goto('/destinations?tab=topics');
  await expect(page.getByText('No topics')).toBeVisible();
  await page.getByRole('button', { name: 'Create topic' }).first().click();
  const topicDialog = page.getByRole('dialog', { name: 'Create topic' });
  await topicDialog.getByRole('button', { name: 'Create' }).click();
  await expect(topicDialog.getByText('Topic name is required.')).toBeVisible();
  await topicDialog.getByLabel('Topic name').fill(TopicName);
  await expectAccessible(page, '[role=dialog]');
  await topicDialog.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByText(`Created topic ${TopicName}.`)).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('row', { name: /sms-events/ })
    .getByRole('link')
    .click();

  await page.getByRole('button', { name: 'Create subscription' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Create subscription' });
  await dialog.getByRole('radio', { name: /^HTTP\b(?!S)/ }).check();
  await dialog.getByLabel('Endpoint').fill('https://example.com/hook');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(dialog.getByText(/must be a URL that begins with http:/)).toBeVisible();
  await expectAccessible(page, '[role=dialog]');
  await dialog.getByLabel('Endpoint').fill(receiver.url);
  await dialog.getByRole('button', { name: 'Create' }).click();
  const secret = page.getByRole('dialog', { name: 'Signing secret' });
  await expect(secret.getByText(/^whsec_/)).toBeVisible();
  await expectAccessible(page, '[role=dialog]');
  await secret.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('row', { name: /127\.0\.0\.1.*HTTP.*Enabled/ })).toBeVisible();
  await expectAccessible(page);

  await callService('CreateConfigurationSet', { ConfigurationSetName: 'codes' });
  await callService('CreateEventDestination', {
    ConfigurationSetName: 'codes',
    EventDestinationName: 'webhook',
    MatchingEventTypes: ['ALL'],
    SnsDestination: { TopicArn: await topicArn(TopicName) },
  });
  await callService('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'SIMULATOR',
  });
  const { MessageId } = await callService<{ MessageId: string }>('SendTextMessage', {
    DestinationPhoneNumber: '+14254147755',
    MessageBody: 'Your code is 123456',
    ConfigurationSetName: 'codes',
  });
  const events = () =>
    receiver.calls
      .map(({ envelope }) => JSON.parse(envelope.Message) as { messageId: string; eventType: string })
      .filter(({ messageId }) => messageId === MessageId)
      .map(({ eventType }) => eventType);
  await expect.poll(events).toEqual(['TEXT_QUEUED', 'TEXT_PENDING', 'TEXT_SUCCESSFUL', 'TEXT_DELIVERED']);

  await page.getByRole('link', { name: 'Deliveries' }).click();
  await expect(page.getByRole('row', { name: /127\.0\.0\.1.*Delivered.*200/ })).toHaveCount(4);
  await expectAccessible(page);
  await page
    .getByRole('button', { name: /^View delivery/ })
    .first()
    .click();
  const record = page.getByRole('dialog', { name: /^Delivery/ });
  await expect(record.getByRole('region', { name: 'Message' })).toContainText('"eventType": "TEXT_DELIVERED"');
  await expect(record.getByRole('region', { name: 'Request headers' })).toContainText('X-Sms-Console-Signature: t=');
  await expect(record.getByRole('region', { name: 'Answer' })).toContainText('thank you');
  await expectAccessible(page, '[role=dialog]');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Used by' }).click();
  await expect(page.getByRole('row', { name: /webhook of codes.*Event destination.*Enabled/ })).toBeVisible();
  await expectAccessible(page);
});

test('what failed is seen in the log, and replayed', async ({ page }) => {
  await callConsole('CreateTopic', { TopicName });
  const SubscriptionId = await subscribe();
  receiver.answerWith((_request, response) => response.writeHead(500).end('out of order'));
  await callConsole('SendTestNotification', { TopicName, SubscriptionId });
  await expect.poll(() => receiver.calls.length).toBeGreaterThan(0);
  await page.goto(`/destinations/topics/${TopicName}?tab=deliveries`);
  await expect(page.getByRole('row', { name: /Waiting.*500/ })).toBeVisible();
  receiver.answerWith(undefined);
  // Its next try is a few seconds away at most.
  await callConsole('MoveClock', { Seconds: 60 });
  await expect.poll(() => receiver.calls.length).toBeGreaterThan(1);
  await page.reload();
  await expect(page.getByRole('row', { name: /Delivered.*200/ })).toBeVisible();

  const before = receiver.calls.length;
  await page.getByRole('checkbox', { name: /^Select delivery/ }).check();
  await page.getByRole('button', { name: 'Replay', exact: true }).click();
  await expect(page.getByText('Replaying one delivery.')).toBeVisible();
  await expect.poll(() => receiver.calls.length).toBe(before + 1);
  expect(receiver.calls.at(-1)?.envelope.MessageId).toBe(receiver.calls[0]?.envelope.MessageId);
});

test('a subscription is turned off, gets a new secret and is deleted; a topic goes with a typed word', async ({
  page,
}) => {
  await callConsole('CreateTopic', { TopicName });
  await subscribe();
  await page.goto(`/destinations/topics/${TopicName}`);
  await page.getByRole('radio', { name: /^Select http/ }).check();
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: 'Disable' }).click();
  await expect(page.getByRole('row', { name: /127\.0\.0\.1.*Disabled/ })).toBeVisible();
  await page.getByRole('button', { name: 'Send test notification' }).first().click();
  await expect(page.getByText(/Nobody gets what is published/)).toBeVisible();

  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: 'Rotate signing secret' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Rotate' }).click();
  const secret = page.getByRole('dialog', { name: 'Signing secret' });
  await expect(secret.getByText(/^whsec_/)).toBeVisible();
  await secret.getByRole('button', { name: 'Done' }).click();

  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('dialog', { name: 'Delete subscription' }).getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('No subscriptions')).toBeVisible();

  await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Delete topic' });
  await dialog.getByLabel(/To confirm/).fill('confirm');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText(`Deleted topic ${TopicName}.`)).toBeVisible();
});

test('a person is asked by mail, confirms without signing in, and gets a mail', async ({ page, browser }) => {
  await callConsole('CreateTopic', { TopicName });
  await page.goto(`/destinations/topics/${TopicName}`);
  await page.getByRole('button', { name: 'Create subscription' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Create subscription' });
  await dialog.getByRole('radio', { name: /E-mail/ }).check();
  await dialog.getByLabel('Endpoint').fill('ada@example.com');
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('row', { name: /ada@example\.com.*E-mail.*Pending confirmation/ })).toBeVisible();
  await expect.poll(() => mailServer.mails.length).toBe(1);
  const [link = ''] = mailServer.mails.flatMap((mail) => /https?:\S+confirm\?token=\w+/.exec(bodyOf(mail)) ?? []);

  const stranger = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const confirmation = await stranger.newPage();
  await confirmation.goto(link);
  await expectAccessible(confirmation);
  await confirmation.getByRole('button', { name: 'Confirm subscription' }).click();
  await expect(confirmation.getByText(`ada@example.com gets the notifications of topic ${TopicName}`)).toBeVisible();
  await expectAccessible(confirmation);
  await confirmation.reload();
  await confirmation.getByRole('button', { name: 'Confirm subscription' }).click();
  await expect(confirmation.getByText(/This link has been used/)).toBeVisible();
  await expectAccessible(confirmation);

  await page.reload();
  await expect(page.getByRole('row', { name: /ada@example\.com.*Enabled/ })).toBeVisible();
  await page.getByRole('button', { name: 'Send test notification' }).click();
  await expect.poll(() => mailServer.mails.length).toBe(2);
  const [, mail] = mailServer.mails;
  const [wayOut = ''] = (mail && /https?:\S+unsubscribe\?token=\S+/.exec(bodyOf(mail))) ?? [];
  await confirmation.goto(wayOut);
  await confirmation.getByRole('button', { name: 'Unsubscribe' }).click();
  await expect(confirmation.getByText('ada@example.com gets no more notifications')).toBeVisible();
  await expectAccessible(confirmation);
  await stranger.close();
  await page.reload();
  await expect(page.getByText('No subscriptions')).toBeVisible();
});
