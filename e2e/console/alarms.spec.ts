import type { Page } from '@playwright/test';
import { startWebhookReceiver, type WebhookReceiver } from '@/lib/testing/webhook-receiver';
import { callConsole, callService, expect, expectAccessible, test } from '../support/console-test';

const TopicName = 'spend-notifications';
const AlarmName = 'Monthly SMS spend';

let receiver: WebhookReceiver;
test.beforeEach(async () => {
  receiver = await startWebhookReceiver();
});
test.afterEach(async () => {
  await receiver.close();
});

/** What the webhook was told, in order. */
const told = () =>
  receiver.calls.map(({ envelope }) => {
    const { OldStateValue, NewStateValue } = JSON.parse(envelope.Message) as Record<string, string>;
    return `${OldStateValue} > ${NewStateValue}`;
  });

/** A number to send from, in production, and a topic that the webhook is subscribed to (step 1 of the guide). */
async function prepare() {
  await callConsole('PutAccountSettings', {
    Channels: [{ Channel: 'TEXT', Production: true, AccountLimit: '1000' }],
  });
  await callService('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'SIMULATOR',
  });
  await callConsole('CreateTopic', { TopicName });
  await callConsole('CreateSubscription', { TopicName, Protocol: 'http', Endpoint: receiver.url });
}

const send = () =>
  callService('SendTextMessage', { DestinationPhoneNumber: '+14254147755', MessageBody: 'Your code is 123456' });

async function spent(): Promise<number> {
  const { MonthToDate } = await callConsole<{ MonthToDate: string }>('GetSpend', { Channel: 'TEXT' });
  return Number(MonthToDate);
}

/** An alarm over an amount, made past the form. */
const createAlarm = (Threshold: string, more: object = {}) =>
  callConsole('CreateAlarm', {
    AlarmName,
    MetricName: 'TextMessageMonthlySpend',
    ComparisonOperator: 'GreaterThanThreshold',
    Threshold,
    TopicName,
    ...more,
  });

const summary = (page: Page) => page.locator('section', { has: page.getByRole('heading', { name: 'Alarm summary' }) });

// Guide 9097-9124, "Pour créer une alarme de dépenses par SMS ou vocale".
test('a spend alarm is created by the steps of the guide, and tells once when the threshold is crossed', async ({
  page,
}) => {
  await prepare();
  await send();
  const one = await spent();

  await page.goto('/alarms');
  await expect(page.getByText('No alarms')).toBeVisible();
  // 4. Create alarm.
  await page.getByRole('link', { name: 'Create alarm' }).first().click();
  await expect(page.getByRole('heading', { name: 'Create alarm' })).toBeVisible();
  // 5-7. Select metric: it appears once a message has been sent.
  await page.getByRole('combobox', { name: 'Metric' }).click();
  await page.getByRole('option', { name: /^TextMessageMonthlySpend/ }).click();
  // 8. Statistic: predefined or a percentile of one's own. Period.
  const statistic = page.getByRole('combobox', { name: 'Statistic' });
  await statistic.fill('p45');
  await statistic.press('Tab');
  await expect(page.getByRole('figure', { name: 'TextMessageMonthlySpend' })).toBeVisible();
  await statistic.fill('Maximum');
  await statistic.press('Enter');
  await page.getByRole('combobox', { name: 'Period' }).click();
  await page.getByRole('option', { name: '5 minutes', exact: true }).click();
  // 10. Whenever TextMessageMonthlySpend is … than.
  const condition = page.getByRole('radiogroup', { name: 'Whenever TextMessageMonthlySpend is' });
  await condition.getByRole('radio', { name: /^Greater\/Equal/ }).check();
  await condition.getByRole('radio', { name: /^Greater >/ }).check();
  await page.getByRole('textbox', { name: 'than' }).fill((one * 2.5).toFixed(6));
  await expect(page.getByRole('figure')).toContainText('Threshold');
  // 11. Additional configuration.
  await page.getByText('Additional configuration').click();
  await expect(page.getByLabel('Datapoints to alarm')).toHaveValue('1');
  await expect(page.getByRole('combobox', { name: 'Missing data treatment' })).toContainText(
    'Treat missing data as ignore (maintain the alarm state)',
  );
  // 13. Notification.
  const states = page.getByRole('group', { name: 'Whenever this alarm state is' });
  await expect(states.getByRole('checkbox', { name: /In alarm/ })).toBeChecked();
  await page.getByRole('combobox', { name: 'Select an SNS topic' }).click();
  await page.getByRole('option', { name: new RegExp(TopicName) }).click();
  // 15. Name and description; 16. Create alarm.
  await page.getByRole('button', { name: 'Create alarm' }).click();
  await expect(page.getByText('Alarm name is required.')).toBeVisible();
  await page.getByLabel('Alarm name').fill(AlarmName);
  await page.getByLabel(/Alarm description/).fill('Tell the owner of the budget');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Create alarm' }).click();

  await expect(page.getByText(`Created alarm ${AlarmName}.`)).toBeVisible();
  await expect(summary(page)).toContainText('OK');
  await expect(summary(page)).toContainText('for 1 datapoint within 5 minutes');

  // Up to the threshold and beyond it, while the page is watched.
  await send();
  await send();
  await expect(summary(page)).toContainText('In alarm');
  await expect(summary(page)).toContainText('is greater than the threshold of');
  await expect.poll(told).toEqual(['OK > ALARM']);
  expect(JSON.parse(receiver.calls[0]?.envelope.Message ?? '')).toMatchObject({
    AlarmName,
    AlarmDescription: 'Tell the owner of the budget',
    NewStateValue: 'ALARM',
    Trigger: { MetricName: 'TextMessageMonthlySpend', Namespace: 'AWS/SMSVoice', Period: 300 },
  });
});

test('an alarm that fires is told once through the month and the next, and its history says so', async ({ page }) => {
  await prepare();
  for (let count = 0; count < 3; count += 1) await send();
  await createAlarm(((await spent()) * (2.5 / 3)).toFixed(6));
  await expect.poll(told).toEqual(['INSUFFICIENT_DATA > ALARM']);
  await page.goto(`/alarms/${encodeURIComponent(AlarmName)}`);
  await expect(summary(page)).toContainText('In alarm');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('row', { name: /Action.*Published to topic spend-notifications/ })).toHaveCount(1);
  await expect(page.getByRole('row', { name: /State update.*from INSUFFICIENT_DATA to ALARM/ })).toHaveCount(1);
  await expectAccessible(page);

  // It stays above through the month, and the metric falls back with the next: nobody is told again.
  await send();
  await callConsole('MoveClock', { Seconds: 3600 });
  await send();
  await callConsole('MoveClock', { Seconds: 32 * 86_400 });
  await send();
  const state = async () => (await callConsole<{ StateValue: string }>('GetAlarm', { AlarmName })).StateValue;
  await expect.poll(state).toBe('OK');
  expect(told()).toEqual(['INSUFFICIENT_DATA > ALARM']);
});

test('an alarm is found, edited, tried and deleted, by keyboard where it matters', async ({ page }) => {
  await prepare();
  await createAlarm('5');
  await createAlarm('7', { AlarmName: 'Voice', MetricName: 'VoiceMessageMonthlySpend', NotifyOn: ['OK'] });

  await page.goto('/alarms');
  await expect(page.getByRole('row', { name: /Monthly SMS spend.*Insufficient data.*\$5\.00/ })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/alarms?filter=StateValue%3DALARM');
  await expect(page.getByText('No matches')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filter' }).first().click();
  await page.getByRole('radio', { name: `Select ${AlarmName}` }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('link', { name: 'Edit', exact: true }).click();

  await expect(page.getByRole('heading', { name: 'Edit alarm' })).toBeVisible();
  await page.getByText('Additional configuration').click();
  await page.getByLabel('Datapoints to alarm').fill('3');
  await page.getByLabel('out of').fill('2');
  await page.getByRole('button', { name: 'Save alarm' }).click();
  await expect(page.getByText('Datapoints to alarm must not be more than the periods looked at.')).toBeVisible();
  await page.getByLabel('out of').fill('200');
  await page.getByLabel('out of').blur();
  await expect(page.getByText(/must be 100 or less/)).toBeVisible();
  await page.getByLabel('out of').fill('3');
  await page.getByRole('textbox', { name: 'than' }).fill('$1,250.5');
  await page.getByRole('button', { name: 'Create topic' }).click();
  const topic = page.getByRole('dialog', { name: 'Create topic' });
  await topic.getByLabel('Topic name').fill('finance');
  await topic.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByRole('combobox', { name: 'Select an SNS topic' })).toContainText('finance');
  await expect(page.getByText('This topic has no subscription')).toBeVisible();
  await page.getByRole('button', { name: 'Save alarm' }).click();
  await expect(page.getByText(`Saved alarm ${AlarmName}.`)).toBeVisible();
  await expect(summary(page)).toContainText('$1,250.50 for 3 datapoints within 3 hours');
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByRole('button', { name: 'Save alarm' }).click();
  await expect(page.getByText(`No changes were made to alarm ${AlarmName}.`)).toBeVisible();

  // Trying the notification of another: its topic is told.
  await page.goto('/alarms/Voice');
  await page.getByRole('button', { name: 'Set state' }).click();
  const dialog = page.getByRole('dialog', { name: 'Set alarm state' });
  await dialog.getByRole('combobox', { name: 'State' }).click();
  await page.getByRole('option', { name: 'OK', exact: true }).click();
  await expectAccessible(page, '[role=dialog]');
  await dialog.getByRole('button', { name: 'Set state' }).click();
  await expect(page.getByText(/Set alarm Voice to OK/)).toBeVisible();
  await expect.poll(told).toEqual(['INSUFFICIENT_DATA > OK']);

  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const deletion = page.getByRole('dialog', { name: 'Delete alarm' });
  await expectAccessible(page, '[role=dialog]');
  await deletion.getByLabel(/To confirm/).fill('confirm');
  await deletion.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Deleted alarm Voice.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Voice/ })).toHaveCount(0);

  await page.goto('/alarms/Voice');
  await expect(page.getByRole('heading', { name: 'Alarm not found' })).toBeVisible();
});

test('Overview says how many alarms there are, and names the one that fires', async ({ page }) => {
  await prepare();
  await page.goto('/overview');
  const alarms = page.locator('section', { has: page.getByRole('heading', { name: 'Alarms', exact: true }) });
  await expect(alarms.getByRole('link', { name: 'Create an alarm' })).toBeVisible();
  await createAlarm('5', { AlarmName: 'Quiet' });
  await send();
  await createAlarm('0', { AlarmName: 'Every dollar' });
  await expect(alarms.getByRole('link', { name: 'Every dollar' })).toBeVisible();
  await expectAccessible(page);
  await alarms.getByRole('link', { name: '1 in alarm' }).click();
  await expect(page.getByRole('row', { name: /Every dollar.*In alarm/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Quiet/ })).toHaveCount(0);
});
