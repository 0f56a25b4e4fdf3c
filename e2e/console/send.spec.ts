import type { Page } from '@playwright/test';
import { callConsole, callService, expect, expectAccessible, test } from '../support/console-test';

const success = '+14254147755';
const french = '+33612345678';

type Message = { MessageId: string; MessageStatus: string; TotalMessageParts: number; TotalMessagePrice: string };

async function addSimulatorNumber(): Promise<string> {
  const { PhoneNumber } = await callService<{ PhoneNumber: string }>('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS', 'MMS'],
    NumberType: 'SIMULATOR',
  });
  return PhoneNumber;
}

const storedMessages = async () => (await callConsole<{ Messages: Message[] }>('SearchMessages')).Messages;

const body = (page: Page) => page.getByLabel('Message body');
const send = (page: Page) => page.getByRole('button', { name: 'Send test message' });
const events = (page: Page) => page.getByRole('radiogroup', { name: 'Events, newest first' });
/** A figure of the part preview, by its label. */
const fact = (page: Page, label: string) =>
  page
    .locator('dl > div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator('dd');
const choose = (page: Page, label: string) =>
  page.getByRole('radio', { name: label, exact: true }).check({ force: true });

test('a newcomer requests a number, writes, sends, and watches the message being delivered', async ({ page }) => {
  await page.goto('/send');
  await expect(page.getByText('No phone numbers')).toBeVisible();
  await send(page).click();
  await expect(page.getByText('Originator is required.')).toBeVisible();
  await expect(page.getByText('Message body is required.')).toBeVisible();

  await page.getByRole('button', { name: 'Request simulator number' }).click();
  const dialog = page.getByRole('dialog', { name: 'Request simulator number' });
  await expect(dialog.getByLabel('Country')).toContainText('United States');
  await dialog.getByRole('button', { name: 'Request number' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Phone number', exact: true })).toContainText('+1 ');
  await expect(page.getByText('Originator is required.')).toBeHidden();

  await body(page).fill('a'.repeat(161));
  await expect(fact(page, 'Encoding')).toHaveText('GSM');
  await expect(fact(page, 'Parts')).toHaveText('2');
  await expect(fact(page, 'Price')).toHaveText('$0.0129');
  await expect(page.getByRole('list', { name: 'Message parts' }).getByRole('listitem')).toHaveText([
    /Part 1.*153 of 153/,
    /Part 2.*8 of 153/,
  ]);

  await send(page).click();
  await expect(events(page).getByText('Delivered', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Event record' })).toContainText('"eventType": "TEXT_DELIVERED"');
  await events(page)
    .getByRole('radio', { name: /Queued/ })
    .check();
  await expect(page.getByRole('region', { name: 'Event record' })).toContainText('"messageStatus": "QUEUED"');

  const [message] = await storedMessages();
  expect(message).toMatchObject({
    MessageStatus: 'DELIVERED',
    TotalMessageParts: 2,
    TotalMessagePrice: '0.0129',
  });
  await expect(page.getByRole('link', { name: 'Message details' })).toHaveAttribute(
    'href',
    `/messages/${message?.MessageId}`,
  );
  await page.getByRole('link', { name: `Handset of ${success}` }).click();
  await page.waitForURL(/\/handset\?/);
});

test('what forces Unicode is boxed, and replaced only when asked for', async ({ page }) => {
  await page.goto('/send');
  const text = `${'x'.repeat(70)} — “done”…`;
  await body(page).fill(text);
  await expect(fact(page, 'Encoding')).toHaveText('Unicode');
  await expect(fact(page, 'Parts')).toHaveText('2');
  await expect(page.getByRole('list', { name: 'Message parts' }).locator('mark')).toHaveText(['—', '“', '”', '…']);
  await expect(page.getByText('4 characters force Unicode. In GSM: 1 part.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Replacements' }).getByRole('listitem')).toHaveCount(4);
  await expect(page.getByRole('list', { name: 'Advice' })).toContainText('Typographic quotes');
  await expect(body(page)).toHaveValue(text);

  await page.getByRole('button', { name: 'Replace with GSM equivalents' }).click();
  await expect(body(page)).toHaveValue(`${'x'.repeat(70)} - "done"...`);
  await expect(body(page)).toBeFocused();
  await expect(fact(page, 'Encoding')).toHaveText('GSM');
  await expect(fact(page, 'Parts')).toHaveText('1');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(body(page)).toHaveValue(text);
});

test('a text that no message can hold is refused at its field', async ({ page }) => {
  await addSimulatorNumber();
  await page.goto('/send');
  await body(page).fill('ж'.repeat(631));
  await body(page).blur();
  await expect(page.getByText('must have at most 630 Unicode units: it has 631.')).toBeVisible();
  await send(page).click();
  await expect(body(page)).toBeFocused();
  await body(page).fill('ж'.repeat(630));
  await expect(page.getByText('must have at most 630')).toBeHidden();
  expect(await storedMessages()).toEqual([]);
});

test('the sandbox refuses a number that is not verified, with the rule and where to change it', async ({ page }) => {
  await page.goto('/send');
  await choose(page, 'Automatic');
  await choose(page, 'Any number');
  await expect(page.getByText('This Region is in the SMS sandbox')).toBeVisible();
  await page.getByLabel('Destination phone number').fill('+33 6 12 34 56 78');
  await body(page).fill('To nobody.');
  await send(page).click();
  const alert = page.getByRole('alert').filter({ hasText: 'The message was not sent' });
  await expect(alert).toContainText('DESTINATION_PHONE_NUMBER_NOT_VERIFIED');
  await expect(alert).toContainText(french);
  await expect(body(page)).toHaveValue('To nobody.');
  expect(await storedMessages()).toEqual([]);

  await alert.getByRole('link', { name: 'Verify the destination number' }).click();
  await page.waitForURL(/\/verified-numbers/);
  // Whoever comes back from mending the rule finds the message as it was left.
  await page.goBack();
  await expect(body(page)).toHaveValue('To nobody.');
  await expect(page.getByLabel('Destination phone number')).toHaveValue('+33 6 12 34 56 78');
});

test('a simulator number does not send to a real one, which its field says', async ({ page }) => {
  const originator = await addSimulatorNumber();
  await page.goto('/send');
  await choose(page, 'Any number');
  await page.getByLabel('Destination phone number').fill('+12065550142');
  await body(page).fill('To nobody.');
  await send(page).click();
  await expect(page.getByLabel('Destination phone number')).toBeFocused();
  await expect(page.getByLabel('Destination phone number')).toHaveAccessibleDescription(
    new RegExp(`\\${originator} is a simulator number`),
  );
  await expect(page.getByRole('alert').filter({ hasText: 'The message was not sent' })).toContainText(
    'INVALID_IDENTITY_FOR_DESTINATION_COUNTRY',
  );
  expect(await storedMessages()).toEqual([]);
});

test('Explain lists every check in order, and sends nothing', async ({ page }) => {
  await addSimulatorNumber();
  await page.goto('/send');
  await body(page).fill('Explained.');
  await page.getByRole('button', { name: 'Explain' }).click();
  const dialog = page.getByRole('dialog', { name: 'Explain message' });
  await expect(dialog).toContainText('The message would be accepted');
  await expect(dialog).toContainText('1 part for $0.00645.');
  const checks = dialog.getByRole('list', { name: 'Checks' }).getByRole('listitem');
  await expect(checks.first()).toContainText('Destination and message body');
  await expect(checks.last()).toContainText('Monthly spend limit');
  await expect(dialog.getByRole('list', { name: 'Originators considered' })).toContainText('Chosen');
  expect(await storedMessages()).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  await choose(page, 'Automatic');
  await choose(page, 'Any number');
  await page.getByLabel('Destination phone number').fill(french);
  await page.getByRole('button', { name: 'Explain' }).click();
  await expect(dialog).toContainText('The message would be refused');
  const stop = checks.filter({ hasText: 'Stops the message' });
  await expect(stop).toContainText('Sandbox');
  await expect(stop).toContainText('DESTINATION_PHONE_NUMBER_NOT_VERIFIED');
  await expect(stop.getByRole('link', { name: /Verify the destination number/ })).toBeVisible();
  await expect(checks.last()).toContainText('Not reached');
  await expect(dialog.getByRole('button', { name: 'Send test message' })).toBeHidden();
});

test('a message that was explained is sent from there', async ({ page }) => {
  await addSimulatorNumber();
  await page.goto('/send');
  await body(page).fill('Explained and sent.');
  await page.getByRole('button', { name: 'Explain' }).click();
  const dialog = page.getByRole('dialog', { name: 'Explain message' });
  await dialog.getByRole('button', { name: 'Send test message' }).click();
  await expect(events(page).getByText('Delivered', { exact: true })).toBeVisible();
});

test('the CLI command says all that the form says', async ({ page }) => {
  const originator = await addSimulatorNumber();
  await page.goto('/send');
  await body(page).fill("It's done.");
  await page.getByText('Advanced settings').click();
  await page.getByLabel('Time to live').fill('600');
  await page.getByLabel('Maximum price').fill('0.05');
  await page.getByRole('button', { name: 'Add attribute' }).click();
  await page.getByLabel('Name of attribute 1').fill('order');
  await page.getByLabel('Value of attribute 1').fill('4471');
  await page.getByRole('button', { name: 'Show CLI command' }).click();
  const command = page.getByRole('dialog').getByRole('region', { name: 'CLI command' });
  for (const line of [
    'aws pinpoint-sms-voice-v2 send-text-message',
    `--origination-identity ${originator}`,
    `--destination-phone-number ${success}`,
    `--message-body 'It'\\''s done.'`,
    '--message-type TRANSACTIONAL',
    '--time-to-live 600',
    '--max-price 0.05',
    `--context '{"order":"4471"}'`,
    '--region us-east-1',
    '--endpoint-url http://',
  ]) {
    await expect(command).toContainText(line);
  }
});

test('advanced settings are checked and travel with the message', async ({ page }) => {
  await addSimulatorNumber();
  await page.goto('/send');
  await body(page).fill('Advanced.');
  await page.getByText('Advanced settings').click();
  await page.getByLabel('Time to live').fill('4');
  await page.getByLabel('Maximum price').fill('0.001');
  await page.getByRole('button', { name: 'Add attribute' }).click();
  await page.getByLabel('Name of attribute 1').fill('order');
  await page.getByLabel('Value of attribute 1').fill('4471');
  await send(page).click();
  await expect(page.getByText('Time to live must be 5 or more.')).toBeVisible();
  await page.getByLabel('Time to live').fill('600');
  await send(page).click();
  // The price of one part is 0.00645.
  await expect(page.getByLabel('Maximum price')).toHaveAccessibleDescription(/more than MaxPrice/);
  await page.getByLabel('Maximum price').fill('.05');
  await send(page).click();
  await expect(events(page).getByText('Delivered', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Event record' })).toContainText('"order": "4471"');
  const [message] = await storedMessages();
  expect(await callConsole('GetMessage', { MessageId: message?.MessageId })).toMatchObject({
    TimeToLive: 600,
    MaxPrice: '.05',
    Context: { order: '4471' },
  });
});

test('a failing simulator fails the message', async ({ page }) => {
  await addSimulatorNumber();
  await page.goto('/send');
  await choose(page, 'Failure');
  await expect(page.getByText('fails every message')).toBeVisible();
  await body(page).fill('To fail.');
  await send(page).click();
  await expect(page.getByRole('region', { name: 'Event record' })).toContainText('"isFinal": true');
  const [message] = await storedMessages();
  expect(message?.MessageStatus).not.toBe('DELIVERED');
});

test('a number is verified in place and sent to', async ({ page }) => {
  const number = '+12065550142';
  await page.goto('/send');
  await choose(page, 'Verified');
  await page.getByRole('button', { name: 'Manage verified destination numbers' }).click();
  const first = page.getByRole('dialog', { name: 'Add destination number' });
  await first.getByLabel('Destination phone number').fill(number);
  await first.getByRole('button', { name: 'Send verification code' }).click();
  const second = page.getByRole('dialog', { name: 'Verify destination number' });
  await expect(second.getByText('The code was sent.')).toBeVisible();
  let code: string | undefined;
  await expect(async () => {
    const { Messages } = await callConsole<{ Messages: { MessageBody: string }[] }>('ListHandsetMessages', {
      PhoneNumber: number,
    });
    code = /\b\d{6}\b/.exec(Messages[0]?.MessageBody ?? '')?.[0];
    expect(code).toBeDefined();
  }).toPass();
  await second.getByLabel('Verification code').fill(code ?? '');
  await second.getByRole('button', { name: 'Verify number' }).click();
  await expect(second).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Verified number' })).toContainText('+1 206 555 0142');
  await page.getByRole('button', { name: 'Manage verified destination numbers' }).click();
  const manage = page.getByRole('dialog', { name: 'Manage verified destination numbers' });
  await expect(manage.getByRole('listitem')).toContainText('Verified');
});

test('a link fills the form in, and the address follows the form', async ({ page }) => {
  await addSimulatorNumber();
  const { PhoneNumbers } = await callService<{ PhoneNumbers: { PhoneNumberId: string; PhoneNumber: string }[] }>(
    'DescribePhoneNumbers',
  );
  const [number] = PhoneNumbers;
  const query = new URLSearchParams({
    OriginationIdentity: number?.PhoneNumberId ?? '',
    DestinationPhoneNumber: '+33755512501',
    MessageBody: 'Bonjour',
  });
  await page.goto(`/send?${query}`);
  await expect(body(page)).toHaveValue('Bonjour');
  await expect(page.getByRole('combobox', { name: 'Country of the simulator' })).toContainText('France');
  await choose(page, 'Automatic');
  await page.waitForURL((url) => url.search === '?DestinationPhoneNumber=%2B33755512501');
});

test('a message is written and sent with the keyboard alone', async ({ page }) => {
  await addSimulatorNumber();
  await page.goto('/send');
  await page.getByRole('radio', { name: 'Phone number' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Sender ID' })).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Automatic' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Simulator' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Country of the simulator' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Configuration set' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Create configuration set' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Message type' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(body(page)).toBeFocused();
  await page.keyboard.type('By keys.');
  await page.keyboard.press('Control+Enter');
  await expect(events(page).getByText('Delivered', { exact: true })).toBeVisible();
});

test('in a narrow window the buttons follow the message', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await addSimulatorNumber();
  await page.goto('/send');
  await body(page).fill('Narrow.');
  await send(page).click();
  await expect(events(page).getByText('Delivered', { exact: true })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('is accessible in every state', async ({ page }) => {
  // Twenty runs of axe.
  test.slow();
  await page.goto('/send');
  await expectAccessible(page);
  await send(page).click();
  await expect(page.getByText('Message body is required.')).toBeVisible();
  await expectAccessible(page);
  await addSimulatorNumber();
  await page.reload();
  await body(page).fill('Two parts — “boxed” and replaced. '.repeat(4));
  await expect(fact(page, 'Parts')).toHaveText('3');
  await page.getByText('Advanced settings').click();
  await page.getByRole('button', { name: 'Add attribute' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove attribute 1' }).click();
  await page.getByRole('button', { name: 'Explain' }).click();
  await expect(page.getByRole('dialog', { name: 'Explain message' })).toContainText('The message would be accepted');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await send(page).click();
  await expect(events(page).getByText('Delivered', { exact: true })).toBeVisible();
  await expectAccessible(page);
});
