import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { callConsole, callService, expect, expectAccessible, test } from '../support/console-test';

// Every face is looked at by axe four times, which takes its time on a small machine.
test.describe.configure({ timeout: 120_000 });

const takesAll = '+14254147755';
const body = 'ExampleCorp: your parcel is on its way.';

/** A number to send from, in a workspace that may send anywhere. */
async function prepareSender(): Promise<string> {
  await callConsole('PutAccountSettings', { Channels: [{ Channel: 'TEXT', Production: true }] });
  const { PhoneNumber } = await callService<{ PhoneNumber: string }>('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'SIMULATOR',
  });
  return PhoneNumber;
}

/** Sends from the number, to simulator destinations unless it says otherwise. */
async function send(sender: string, input: object = {}): Promise<string> {
  const { MessageId } = await callService<{ MessageId: string }>('SendTextMessage', {
    DestinationPhoneNumber: takesAll,
    OriginationIdentity: sender,
    MessageBody: body,
    ...input,
  });
  return MessageId;
}

/** What the simulator carrier reports of the next message to a number, and then stays silent. */
const script = (...statuses: string[]) =>
  callConsole('ScriptOutcome', {
    DestinationPhoneNumber: takesAll,
    Reports: statuses.map((Status) => ({ Status, DelayMilliseconds: 0 })),
  });

const waitForStatus = (messageId: string, status: string) =>
  expect
    .poll(
      async () => (await callConsole<{ MessageStatus: string }>('GetMessage', { MessageId: messageId })).MessageStatus,
    )
    .toBe(status);

/** The link of a message in the list: the end of its ID. */
const linkTo = (page: Page, messageId: string) => page.getByRole('link', { name: messageId.slice(-8) });

const addFilter = async (page: Page, text: string) => {
  const filter = page.getByRole('combobox', { name: 'Find messages' });
  await filter.fill(text);
  await filter.press('Enter');
};

test('without messages the list says so and offers to send one', async ({ page }) => {
  await page.goto('/messages');
  await expect(page.getByRole('heading', { level: 1, name: 'Messages' })).toContainText('(0)');
  await expect(page.getByText('No messages', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Send a test message' }).last()).toHaveAttribute('href', '/send');
  await expectAccessible(page);
});

test('messages are filtered, the view is shared by its address, and a message is opened from it', async ({
  page,
  browser,
  signedInState,
}) => {
  const sender = await prepareSender();
  await script('CARRIER_BLOCKED');
  const blocked = await send(sender);
  await waitForStatus(blocked, 'CARRIER_BLOCKED');
  const delivered = await send(sender);
  await waitForStatus(delivered, 'DELIVERED');

  await page.goto('/messages');
  await expect(page.getByRole('heading', { level: 1, name: 'Messages' })).toContainText('(2)');
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(rows.first()).toContainText('Delivered');
  await expect(rows.last()).toContainText('Carrier blocked');
  await expect(page.getByText(body)).toHaveCount(0);
  await expectAccessible(page);

  await addFilter(page, 'Status = Carrier blocked');
  await expect(page.getByText('1 match')).toBeVisible();
  await expect(linkTo(page, delivered)).toHaveCount(0);
  await addFilter(page, `Destination = +1 425-414-7755`);
  await expect(page).toHaveURL(/destination-phone-number/);
  await page.getByRole('button', { name: 'Time range: Any time' }).click();
  await page.getByRole('menuitem', { name: 'Last hour' }).click();
  await expect(page.getByRole('button', { name: 'Time range: Last hour' })).toBeVisible();

  const colleague = await browser.newPage({ storageState: signedInState });
  await colleague.goto(page.url());
  await expect(colleague.getByRole('list', { name: 'Filters' }).getByRole('listitem')).toHaveCount(3);
  await expect(rows).toHaveCount(1);
  await linkTo(colleague, blocked).click();
  await expect(colleague.getByRole('heading', { level: 1, name: blocked })).toBeVisible();
  await expect(colleague.getByText('Check the content and the originator').first()).toBeVisible();
  await colleague.close();
});

test('a filter that finds nothing does not look like an empty list, and is cleared in one step', async ({ page }) => {
  const sender = await prepareSender();
  const messageId = await send(sender);
  await page.goto('/messages?filter=status%3DSPAM&filter=accepted%3D2026-01-01T00%3A00Z%2F2026-01-02T00%3A00Z');
  await expect(page.getByText('No matches', { exact: true })).toBeVisible();
  await expect(page.getByText('1 Jan 2026, 00:00 – 2 Jan 2026, 00:00 (UTC)', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Clear filter' }).click();
  await expect(linkTo(page, messageId)).toBeVisible();
  await expect(page).toHaveURL(/\/messages\??$/);
});

test('a filter that no message can have fails with its rule, and Retry asks again', async ({ page }) => {
  await page.goto('/messages?filter=destination-phone-number%3Dabc');
  await expect(page.getByText('Messages could not be loaded')).toBeVisible();
  await expect(page.getByText('INVALID_FILTER_VALUES')).toBeVisible();
  await expect(page.getByText('No messages', { exact: true })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByText('INVALID_FILTER_VALUES')).toBeVisible();
});

test('a time range of one’s own is checked, applied and named in the zone that it was chosen in', async ({
  browser,
  signedInState,
  page: _,
}) => {
  const sender = await prepareSender();
  const messageId = await send(sender);
  const page = await browser.newPage({ storageState: signedInState, timezoneId: 'Asia/Kolkata' });
  await page.goto('/messages');
  await page.getByRole('button', { name: /^Time range/ }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Custom range' }).click();
  const dialog = page.getByRole('dialog', { name: 'Custom range' });
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog.getByText('Start is required.')).toBeVisible();
  await expect(dialog.getByLabel('Start')).toBeFocused();
  await dialog.getByLabel('Start').fill('2020-01-02T08:00');
  await dialog.getByLabel('End').fill('2020-01-01T08:00');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog.getByText('Enter an end after the start.')).toBeVisible();
  await dialog.getByLabel('End').fill('2090-01-01T08:00');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(
    page.getByRole('button', { name: 'Edit filter Accepted = 2 Jan 2020, 08:00 – 1 Jan 2090, 08:00 (UTC+05:30)' }),
  ).toBeVisible();
  await expect(linkTo(page, messageId)).toBeVisible();
  await page.close();
});

test('the pages of a moving time range follow each other', async ({ page }) => {
  const sender = await prepareSender();
  const ids: string[] = [];
  for (let index = 0; index < 11; index++) ids.push(await send(sender, { MessageBody: `Message ${index}` }));
  await page.goto('/messages?filter=accepted%3D1h&size=10');
  await expect(page.getByText('10+ matches')).toBeVisible();
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(linkTo(page, ids[0] ?? '')).toBeVisible();
  await expect(page.getByText('11 matches')).toBeVisible();
  await page.getByRole('link', { name: 'Previous page' }).click();
  await expect(linkTo(page, ids[10] ?? '')).toBeVisible();
});

test('the export holds what the filter finds, with every column and no body', async ({ page }) => {
  const sender = await prepareSender();
  const wanted = await send(sender, { ConfigurationSetName: undefined });
  await send(sender, { DestinationPhoneNumber: '+14254147167' });
  await waitForStatus(wanted, 'DELIVERED');
  await page.goto(`/messages?filter=${encodeURIComponent(`destination-phone-number=${takesAll}`)}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^messages-.*\.csv$/);
  const csv = await readFile(await download.path(), 'utf8');
  const [header, row, ...rest] = csv.split('\r\n');
  expect(header).toMatch(/^Accepted,Message ID,Status,Destination,Originator,Country,Parts,Price,/);
  expect(row).toContain(`,${wanted},DELIVERED,${takesAll},${sender},US,1,`);
  expect(rest).toEqual(['']);
  expect(csv).not.toContain('parcel');
});

test('the export is closed to who is not signed in', async ({ playwright, baseURL, page: _ }) => {
  const stranger = await playwright.request.newContext({ baseURL, storageState: { cookies: [], origins: [] } });
  const answer = await stranger.get('/api/export/messages', { maxRedirects: 0 });
  expect(answer.ok()).toBe(false);
  expect(await answer.text()).not.toContain('Accepted,');
  await stranger.dispose();
});

test('pasting a message ID into the filter opens that message', async ({ page }) => {
  const sender = await prepareSender();
  const messageId = await send(sender);
  await page.goto('/messages');
  await addFilter(page, messageId);
  await expect(page).toHaveURL(new RegExp(`/messages/${messageId}$`));
  await expect(page.getByRole('heading', { level: 1, name: messageId })).toBeVisible();
});

test('columns that are shown and rows a page are kept for the person', async ({ page }) => {
  const sender = await prepareSender();
  await send(sender);
  await page.goto('/messages');
  await expect(page.getByRole('columnheader', { name: 'Encoding' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Preferences' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Encoding' }).check();
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('columnheader', { name: 'Encoding' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Encoding' })).toBeVisible();
  await page.getByRole('button', { name: 'Preferences' }).click();
  await dialog.getByRole('checkbox', { name: 'Encoding' }).uncheck();
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('columnheader', { name: 'Encoding' })).toHaveCount(0);
});

test('the page of a message follows it live until its last event', async ({ page }) => {
  // What stays silent is closed once a minute.
  test.setTimeout(240_000);
  const sender = await prepareSender();
  await script('PENDING');
  const messageId = await send(sender);
  await waitForStatus(messageId, 'PENDING');
  await page.goto(`/messages/${messageId}`);
  const timeline = page.getByRole('radiogroup', { name: 'Events, newest first' });
  await expect(timeline.getByRole('radio').first()).toBeChecked();
  await expect(timeline.locator('label').first()).toContainText('TEXT_PENDING');
  const live = page.getByRole('status').filter({ hasText: 'Live' });
  await expect(live).toBeVisible();

  await callConsole('MoveClock', { Seconds: 4 * 86_400 });
  await expect(timeline.locator('label').first()).toContainText('Unknown', { timeout: 75_000 });
  await expect(page.getByText(/Send it again/).first()).toBeVisible();
  await expect(live).toHaveCount(0);
  await expectAccessible(page);
});

test('the timeline ends in Delivered, and each event shows the record that destinations get', async ({ page }) => {
  const sender = await prepareSender();
  const messageId = await send(sender, { Context: { orderId: '4471' } });
  await page.goto(`/messages/${messageId}`);
  const timeline = page.getByRole('radiogroup', { name: 'Events, newest first' });
  await expect(timeline.locator('label').first()).toContainText('Delivered');
  const record = page.getByRole('region', { name: 'Event record' });
  await expect(record).toContainText('"eventType": "TEXT_DELIVERED"');
  await expect(record).toContainText('"orderId": "4471"');

  await timeline.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(record).not.toContainText('TEXT_DELIVERED');
  await expect(timeline.getByRole('radio').nth(1)).toBeChecked();
});

test('a message shows its parts, and the phone that it arrived on', async ({ page }) => {
  const sender = await prepareSender();
  const text = `ExampleCorp — ${'your order leaves our depot today. '.repeat(4)}`;
  const messageId = await send(sender, { MessageBody: text, Context: { orderId: '4471' } });
  await waitForStatus(messageId, 'DELIVERED');
  await page.goto(`/messages/${messageId}`);
  await page
    .getByRole('navigation', { name: 'Message sections' })
    .getByRole('link', { name: 'Message', exact: true })
    .click();
  await expect(page).toHaveURL(/tab=message/);
  await expect(page.getByText('Part 3')).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: '4471' })).toBeVisible();
  await expectAccessible(page);

  const again = await page.getByRole('link', { name: 'Send again' }).getAttribute('href');
  const prefilled = Object.fromEntries(new URL(again ?? '', 'http://console.invalid').searchParams);
  expect(prefilled).toEqual({
    OriginationIdentity: sender,
    DestinationPhoneNumber: takesAll,
    MessageBody: text,
  });
  await page.getByRole('link', { name: 'Open handset' }).click();
  await expect(page.getByRole('log')).toContainText('ExampleCorp — your order');
});

test('a message shows why it was sent from its originator', async ({ page }) => {
  const sender = await prepareSender();
  await page.goto(`/messages/${await send(sender)}?tab=originator`);
  await expect(page.getByRole('row').filter({ hasText: 'Chosen' })).toContainText('Simulator');
  await expectAccessible(page);
});

test('a message shows the answer of the API', async ({ page }) => {
  const sender = await prepareSender();
  const messageId = await send(sender);
  await page.goto(`/messages/${messageId}?tab=json`);
  await expect(page.getByRole('region', { name: 'Message JSON' })).toContainText(`"MessageId": "${messageId}"`);
  await expectAccessible(page);
});

for (const id of ['01a1fd8a-a706-7275-bf71-2ec3a64c1daf', 'no-message-id', '%27%20or%201']) {
  test(`/messages/${id} is not found`, async ({ page }) => {
    await page.goto(`/messages/${id}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Message not found' })).toBeVisible();
    await page.getByRole('link', { name: 'Go to messages' }).click();
    await expect(page).toHaveURL(/\/messages$/);
  });
}
