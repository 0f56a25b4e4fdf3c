import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { callConsole, callService, expect, expectAccessible, test } from '../support/console-test';

// Every face is looked at by axe four times, which takes its time on a small machine.
test.describe.configure({ timeout: 120_000 });

const takesAll = '+14254147755';
const refusesAll = '+14254147167';

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

const send = (sender: string, DestinationPhoneNumber = takesAll) =>
  callService('SendTextMessage', {
    DestinationPhoneNumber,
    OriginationIdentity: sender,
    MessageBody: 'ExampleCorp: your parcel is on its way.',
  });

const script = (...statuses: string[]) =>
  callConsole('ScriptOutcome', {
    DestinationPhoneNumber: takesAll,
    Reports: statuses.map((Status) => ({ Status, DelayMilliseconds: 0 })),
  });

type Total = { Delivered: number; Failed: number; Pending: number };

/** Waits until as many messages have each outcome. */
const waitForOutcomes = (wanted: Total) =>
  expect.poll(async () => (await callConsole<{ Total: Total }>('GetDeliveryStatistics')).Total).toMatchObject(wanted);

/** Three delivered, one blocked, one that its carrier is silent about. */
async function sendVaried(): Promise<string> {
  const sender = await prepareSender();
  await script('PENDING');
  await send(sender);
  await script('CARRIER_BLOCKED');
  await send(sender);
  for (let count = 0; count < 3; count += 1) await send(sender);
  await waitForOutcomes({ Delivered: 3, Failed: 1, Pending: 1 });
  return sender;
}

const figure = (page: Page, label: string) =>
  page
    .getByRole('main')
    .locator('dl > div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator('dd');

test('before anything is sent the page says so everywhere, in figures, charts, reasons and tables', async ({
  page,
}) => {
  await page.goto('/messages');
  await page.getByRole('navigation', { name: 'Side navigation' }).getByRole('link', { name: 'Delivery' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Delivery' })).toBeVisible();
  await expect(figure(page, 'Sent')).toHaveText('0');
  await expect(figure(page, 'Delivery rate')).toHaveText('-');
  await expect(page.getByText('No data')).toHaveCount(3);
  await expect(page.getByText('No failures')).toBeVisible();
  await page.getByRole('navigation', { name: 'Delivery by' }).getByRole('link', { name: 'Country' }).click();
  await expect(page.getByText('No countries')).toBeVisible();
  await expectAccessible(page);
});

test('figures, charts and reasons say what became of the messages, and lead to them', async ({ page }) => {
  await sendVaried();
  await page.goto('/delivery?range=24h');
  await expect(figure(page, 'Sent')).toHaveText('5');
  await expect(figure(page, 'Delivered')).toHaveText('3');
  await expect(figure(page, 'Failed')).toHaveText('1');
  await expect(figure(page, 'Pending')).toHaveText('1');
  // Three of the four that have a final outcome.
  await expect(figure(page, 'Delivery rate')).toHaveText('75%');
  await expect(figure(page, 'Median time')).toHaveText(/^[\d.]+ (ms|s)$/);
  await expect(page.getByRole('figure', { name: 'Messages by hour and outcome' })).toBeVisible();
  await expect(page.locator('.recharts-bar-rectangle').first()).toBeVisible();
  await expectAccessible(page);

  const reason = page.getByRole('listitem').filter({ hasText: 'Carrier blocked' });
  await expect(reason).toContainText('1 message, 100% of failures');
  await expect(reason).toContainText('Compare content and originator with the rules of the country');
  await expect(reason.getByRole('link', { name: 'Countries and regions' })).toHaveAttribute('href', '/countries');
  await reason.getByRole('link', { name: '1 message' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Messages' })).toBeVisible();
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Carrier blocked');

  await page.goto('/delivery?range=24h');
  await page.getByRole('link', { name: 'Delivered: 3' }).click();
  await expect(rows).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Edit filter Outcome = Delivered' })).toBeVisible();
});

test('tables divide the figures by day, country, originator and outcome, and each row leads to its messages', async ({
  page,
}) => {
  const sender = await sendVaried();
  await page.goto('/delivery');
  const tabs = page.getByRole('navigation', { name: 'Delivery by' });
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(page.getByRole('heading', { name: 'By day (7)' })).toBeVisible();
  await expect(rows.first()).toContainText('75%');
  await expect(rows.nth(1).getByRole('cell').first()).toHaveText('0');

  await tabs.getByRole('link', { name: 'Outcome' }).click();
  await expect(page).toHaveURL(/by=outcome/);
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText('Delivered');
  await expect(rows.first()).toContainText('60%');
  await page.getByRole('link', { name: 'Status', exact: true }).click();
  await expect(rows.first()).toContainText('Carrier blocked');
  await expectAccessible(page);

  await tabs.getByRole('link', { name: 'Originator' }).click();
  await expect(rows).toHaveCount(1);
  await tabs.getByRole('link', { name: 'Country' }).click();
  await rows.getByRole('link', { name: 'United States' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Messages' })).toContainText('(5)');
  await expect(page.getByText(sender, { exact: false }).or(page.getByTitle(sender)).first()).toBeVisible();
});

test('range and filter are in the URL, hold for the whole page, and are worked by keyboard alone', async ({ page }) => {
  await sendVaried();
  await page.goto('/delivery?by=country');
  const menu = page.getByRole('button', { name: 'Time range: Last 7 days' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('menuitemcheckbox', { name: 'Last 30 days' })
    .or(page.getByRole('menuitem', { name: 'Last 30 days' }))
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/range=30d/);
  await expect(page).toHaveURL(/by=country/);

  const filter = page.getByRole('combobox', { name: 'Filter delivery' });
  await filter.fill('Channel = MMS');
  await filter.press('Enter');
  await expect(page).toHaveURL(/filter=channel%3DMEDIA/);
  await expect(figure(page, 'Sent')).toHaveText('0');
  await expect(page.getByText('No matches', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Clear filter' }).click();
  await expect(figure(page, 'Sent')).toHaveText('5');
  await expect(page).toHaveURL(/range=30d/);

  await page.getByRole('button', { name: 'Time range: Last 30 days' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Custom range' }).click();
  const dialog = page.getByRole('dialog', { name: 'Custom range' });
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog.getByText('First day is required.')).toBeVisible();
  await expect(dialog.getByLabel('First day')).toBeFocused();
  await dialog.getByLabel('First day').fill('2020-01-02');
  await dialog.getByLabel('Last day').fill('2020-01-01');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(dialog.getByText('Enter a last day that is not before the first.')).toBeVisible();
  await dialog.getByLabel('Last day').fill('2020-01-08');
  await dialog.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByRole('button', { name: 'Time range: 2 Jan 2020 – 8 Jan 2020' })).toBeVisible();
  await expect(figure(page, 'Sent')).toHaveText('0');
});

test('a range that there is not fails with its rule, and nothing looks empty', async ({ page }) => {
  await page.goto('/delivery?range=2026-02-30/2026-03-01');
  await expect(page.getByText('Delivery could not be loaded')).toBeVisible();
  await expect(page.getByText('INVALID_PARAMETER').first()).toBeVisible();
  await expect(page.getByText('No failures')).toHaveCount(0);
  await expectAccessible(page);
});

test('what is sent while the page is open joins the figures by itself', async ({ page }) => {
  const sender = await prepareSender();
  await page.goto('/delivery?range=24h');
  await expect(figure(page, 'Sent')).toHaveText('0');
  await expect(page.getByRole('status').filter({ hasText: 'Live' })).toBeVisible();
  await send(sender);
  await send(sender, refusesAll);
  await expect(figure(page, 'Sent')).toHaveText('2');
  await expect(figure(page, 'Delivered')).toHaveText('1');
  await expect(figure(page, 'Failed')).toHaveText('1');
  await expect(figure(page, 'Delivery rate')).toHaveText('50%');
});

test('the export holds every row of the table in its order', async ({ page }) => {
  const sender = await sendVaried();
  const download = async (path: string) => {
    await page.goto(path);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Export CSV' }).click(),
    ]);
    return { name: file.suggestedFilename(), csv: await readFile(await file.path(), 'utf8') };
  };
  const days = await download('/delivery?range=90d&size=10');
  expect(days.name).toMatch(/^delivery-by-day-.*\.csv$/);
  const [header, newest, ...rest] = days.csv.trimEnd().split('\r\n');
  expect(header).toBe('Time (UTC),Sent,Delivered,Failed,Pending,Delivery rate,Median time (ms),p95 time (ms)');
  expect(newest).toMatch(/^\d{4}-\d\d-\d\d,5,3,1,1,0.7500,\d+,\d+$/);
  expect(rest).toHaveLength(89);
  const originators = await download('/delivery?by=originator&filter=channel%3DTEXT');
  expect(originators.csv).toContain(`\r\n${sender},5,3,1,1,0.7500,`);
  const outcomes = await download('/delivery?by=outcome&sort=-Status');
  expect(outcomes.csv).toBe(
    'Status,Outcome,Channel,Messages,Share\r\nPENDING,PENDING,TEXT,1,0.2000\r\nDELIVERED,DELIVERED,TEXT,3,0.6000\r\nCARRIER_BLOCKED,FAILED,TEXT,1,0.2000\r\n',
  );
});
