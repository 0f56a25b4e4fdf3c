import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { callConsole, callService, expect, expectAccessible, test } from '../support/console-test';
import { withoutTable } from '../support/database';
import { signInAs } from '../support/people';

const success = '+14254147755';
const briton = '+447400123456';
const daySeconds = 86_400;

const sendText = (OriginationIdentity: string, DestinationPhoneNumber: string, MessageBody = 'Hello') =>
  callService('SendTextMessage', { OriginationIdentity, DestinationPhoneNumber, MessageBody });

/** Three parts of two messages to the US from a simulator number: $0.01935. */
async function sendToUnitedStates(): Promise<string> {
  await callConsole('PutAccountSettings', { Channels: [{ Channel: 'TEXT', Production: true, AccountLimit: '100' }] });
  const { PhoneNumber } = await callService<{ PhoneNumber: string }>('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS', 'MMS'],
    NumberType: 'SIMULATOR',
  });
  await sendText(PhoneNumber, success);
  await sendText(PhoneNumber, success, 'x'.repeat(200));
  return PhoneNumber;
}

/** One message to the United Kingdom from a sender ID. */
async function sendToUnitedKingdom(): Promise<void> {
  await callService('RequestSenderId', { SenderId: 'EXAMPLE', IsoCountryCode: 'GB' });
  await sendText('EXAMPLE', briton);
}

const summary = (Month?: string) =>
  callConsole<{ Month: string; Total: string; KnownMonths: string[] }>('GetSpendSummary', { Month });
const section = (page: Page, name: string | RegExp) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name }) });

async function exportCsv(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export CSV' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  return { name: download.suggestedFilename(), lines };
}

test('the month shows what was really sent, against its limits, and follows along', async ({ page }) => {
  const number = await sendToUnitedStates();
  await sendToUnitedKingdom();
  const { Total, Month } = await summary();
  await page.goto('/phone-pools');
  await page.getByRole('navigation', { name: 'Side navigation' }).getByRole('link', { name: 'Spend' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Spend' })).toBeVisible();
  const total = section(page, 'Month to date');
  await expect(total).toContainText(`$${Total}`);
  await expect(total).toContainText('after the first full day');
  await expect(page.getByRole('group', { name: 'SMS' })).toContainText(`$${Total} of $100.00 account limit`);
  await expect(page.getByRole('group', { name: 'MMS' })).toContainText('Sandbox, no enforced limit');
  await expect(page.getByRole('figure', { name: 'Spend by day' })).toBeVisible();

  const countries = section(page, /^Spend by country/);
  await expect(countries.getByRole('row', { name: /United States/ })).toContainText('$0.01935');
  await countries.getByRole('combobox', { name: 'Find countries' }).fill('kingdom');
  await page.keyboard.press('Enter');
  await expect(countries.getByText('1 match', { exact: true })).toBeVisible();
  await expect(countries.getByRole('row', { name: /United States/ })).toHaveCount(0);
  await countries.getByRole('button', { name: 'Clear filters' }).click();
  await expect(countries.getByRole('row', { name: /United States/ })).toBeVisible();

  // Without anybody refreshing: one more part.
  await sendText(number, success);
  await expect(countries.getByRole('row', { name: /United States/ })).toContainText('$0.0258');

  await countries.getByRole('link', { name: 'United States' }).click();
  await expect(page).toHaveURL(new RegExp(`/messages\\?filter=accepted%3D${Month}-01T00%3A00Z`));
  await expect(page.getByRole('row', { name: /Delivered/ })).toHaveCount(3);
});

test('a month is seen by day, country and originator type, with the keyboard alone', async ({ page }) => {
  await sendToUnitedStates();
  await sendToUnitedKingdom();
  await page.goto('/spend');
  await expect(section(page, /^Days/).getByRole('row')).toHaveCount(2);
  await page.getByRole('radio', { name: 'Day' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL('/spend?by=country');
  await expect(page.getByRole('figure', { name: 'Spend by country' })).toBeVisible();
  await expect(section(page, /^Countries/).getByRole('row', { name: /United Kingdom/ })).toBeVisible();
  await page.getByRole('radio', { name: 'Country' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL('/spend?by=originator-type');
  const types = section(page, /^Originator types/);
  await expect(types.getByRole('row', { name: /Sender ID/ })).toBeVisible();
  await expect(types.getByRole('row', { name: /Simulator/ })).toContainText('$0.01935');

  await page.goto('/spend?by=country&filter=%3Anowhere');
  await expect(page.getByText('No matches')).toBeVisible();
  await page.goto('/spend?month=1999-01&by=nothing');
  await expect(section(page, 'Month to date')).toBeVisible();
});

test('limits are edited from the page, in the words of the guide', async ({ page }) => {
  await sendToUnitedStates();
  await page.goto('/spend');
  await page.getByRole('button', { name: 'Edit spending limits' }).click();
  await page.getByRole('menuitem', { name: 'SMS' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit spending limits' });
  await dialog.getByRole('radio', { name: /Update enforced spending limit/ }).check();
  await dialog.getByLabel('Enforced spending limit in dollars').fill('50');
  await dialog.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Saved the spending limits of the SMS channel.')).toBeVisible();
  const limit = page.getByRole('group', { name: 'SMS' });
  await expect(limit).toContainText('of $50.00 enforced limit');
  await expect(limit).toContainText('Account limit $100.00');
  await expect(limit).toContainText('Remaining $49.98');
});

test('the usage report has the lines of the bill, and tells what has none', async ({ page }) => {
  await sendToUnitedStates();
  await sendToUnitedKingdom();
  const { Month } = await summary();
  await page.goto('/spend');
  await page.getByRole('link', { name: 'Usage report' }).click();
  const report = section(page, /^Usage report/);
  for (const measure of ['MessageCount', 'MessageFee']) {
    await expect(
      report.getByRole('rowheader', { name: `USE1-OutboundSMS-GB-Standard-SenderId-${measure}` }),
    ).toBeVisible();
  }
  await expect(page.getByText('SMS, Simulator: $0.01935 for 2 messages')).toBeVisible();
  const { name, lines } = await exportCsv(page);
  expect(name).toMatch(new RegExp(`^usage-report-${Month}-.*\\.csv$`));
  expect(lines[1]).toBe('USE1-OutboundSMS-GB-Standard-SenderId-MessageCount,GB,SenderId,MessageCount,1,1,');
});

test('months that are over stay, in the history and by the menu, and the next one is forecast', async ({ page }) => {
  await sendToUnitedStates();
  const sent = await summary();
  const words = new Date(`${sent.Month}-01`).toLocaleDateString('en', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  await callConsole('MoveClock', { Seconds: daySeconds });
  await page.goto('/spend');
  await expect(section(page, 'Month to date').getByText(/^Forecast for \w+ \$\d/)).toBeVisible();

  await callConsole('MoveClock', { Seconds: 31 * daySeconds });
  await page.goto('/spend');
  await expect(page.getByText('Nothing was sent this month.').first()).toBeVisible();
  await page.getByRole('button', { name: /^Month: / }).click();
  await page.getByRole('menuitem', { name: words }).click();
  await expect(page).toHaveURL(`/spend?month=${sent.Month}`);
  await expect(section(page, 'Total')).toContainText('$0.01935');
  await expect(page.getByText('Forecast for')).toBeHidden();
  const { name, lines } = await exportCsv(page);
  expect(name).toMatch(new RegExp(`^spend-${sent.Month}-by-day-`));
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/^\d{4}-\d\d-\d\d,SMS,2,3,0\.01935,0\.00,0\.01935$/);

  await page.getByRole('link', { name: 'History' }).click();
  await expect(section(page, /^Months/).getByRole('row', { name: new RegExp(words) })).toContainText('$0.01935');
  expect((await exportCsv(page)).lines.at(-1)).toBe(`${sent.Month},SMS,2,3,0.01935,0.00,0.01935`);
});

test('says that it loads, that it has failed, and that there is nothing', async ({ page }) => {
  await withoutTable('message_roll_ups', {
    whileWaiting: async () => {
      await page.goto('/spend', { waitUntil: 'commit' });
      await expect(page.getByText('Loading page')).toBeAttached();
    },
    whileFailing: async () => {
      await expect(page.getByText('Spend could not be loaded')).toBeVisible();
    },
  });
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByText('No data')).toBeVisible();
  await expect(page.getByText('Nothing was sent this month.').first()).toBeVisible();
});

test('who may not edit limits sees them, and why the button is off', async ({ page }) => {
  await sendToUnitedStates();
  await signInAs(page, 'Viewer');
  await page.goto('/spend');
  await expect(page.getByRole('group', { name: 'SMS' })).toContainText('$0.01935');
  const edit = page.getByRole('button', { name: 'Edit spending limits' });
  await expect(edit).toBeDisabled();
  await expect(edit).toHaveAttribute('title', /Only administrators/);
});

test('every part is accessible, light and dark, and fits a narrow window', async ({ page }) => {
  test.setTimeout(400_000);
  await page.goto('/spend');
  await expect(page.getByText('No data')).toBeVisible();
  await expectAccessible(page);
  await sendToUnitedStates();
  await sendToUnitedKingdom();
  for (const query of ['', '?by=country', '?by=originator-type', '?tab=usage', '?tab=history']) {
    await page.goto(`/spend${query}`);
    await expect(page.getByRole('rowheader').first()).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1440, height: 900 });
  }
  await page.goto('/spend');
  await page.getByRole('button', { name: 'Edit spending limits' }).click();
  await page.getByRole('menuitem', { name: 'MMS' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, '[role=dialog]');
});
