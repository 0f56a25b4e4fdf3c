import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../support/console-test';

const body = (page: Page) => page.getByLabel('Message body');
const parts = (page: Page) => page.getByRole('list', { name: 'Message parts' }).getByRole('listitem');
const fact = (page: Page, label: string) =>
  page
    .locator('dl > div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator('dd');

async function chooseCountry(page: Page, typed: string, name: string) {
  await page.getByLabel('Destination country').fill(typed);
  await page.getByRole('option', { name }).click();
}

test('draws each part with what it holds, as it is typed', async ({ page }) => {
  await page.goto('/message-parts');
  await expect(page.getByText('The parts of the message appear here as you type.')).toBeVisible();
  await body(page).fill('a'.repeat(160));
  await expect(parts(page)).toHaveText([/Part 1no header160 of 160/]);
  // An extension character costs two and is never parted from its escape: the first part ends one short.
  await body(page).fill(`${'a'.repeat(152)}€${'b'.repeat(10)}`);
  await expect(parts(page)).toHaveText([/152 of 153.*a$/s, /12 of 153.*€b{10}$/s]);
  await expect(fact(page, 'Characters')).toHaveText('163');
  await expect(fact(page, 'Units')).toHaveText('164');
  await body(page).fill('ж'.repeat(71));
  await expect(fact(page, 'Encoding')).toHaveText('Unicode');
  await expect(parts(page)).toHaveText([/67 of 67/, /4 of 67/]);
  await body(page).fill('ж'.repeat(700));
  await expect(page.getByText('700 units are too many: a Unicode message holds 630.')).toBeVisible();
});

test('prices the message for a country, and for every country', async ({ page }) => {
  await page.goto('/message-parts');
  await body(page).fill('a'.repeat(161));
  await expect(fact(page, 'Price')).toHaveText('$0.0129');
  await page.getByLabel('Originator type').click();
  await page.getByRole('option', { name: '10DLC' }).click();
  // Guide 5919 and the sample card: 2 × (0.00645 + 0.003).
  await expect(fact(page, 'Price')).toHaveText('$0.0189');
  await chooseCountry(page, 'FR', 'France');
  await expect(page.getByText('a part: France')).toBeVisible();
  await page.waitForURL(/IsoCountryCode=FR/);

  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Afghanistan' }) });
  // The sample card's 0.05335, twice.
  await expect(row).toContainText('$0.1067');
  await page.getByRole('link', { name: /Next page/ }).click();
  await expect(row).toBeHidden();
  await expect(body(page)).toHaveValue('a'.repeat(161));
});

test('compares with MMS from four parts on, where the country takes it', async ({ page }) => {
  await page.goto('/message-parts');
  const comparison = page.getByRole('region', { name: 'Compared with MMS' });
  await body(page).fill('a'.repeat(459));
  await expect(fact(page, 'Parts')).toHaveText('3');
  await expect(comparison).toBeHidden();
  await body(page).fill('a'.repeat(460));
  // 4 × 0.00645 against 0.0195 and a fee of 0.00266 (guide 5919, 6001-6002).
  await expect(comparison).toContainText('$0.0258');
  await expect(comparison).toContainText('$0.02216');
  await expect(comparison).toContainText('One MMS is $0.00364 cheaper');
  await chooseCountry(page, 'France', 'France');
  await expect(comparison).toContainText('France takes no MMS');
});

test('advises, and hands the message over to a test', async ({ page }) => {
  await page.goto('/message-parts');
  const text = 'SALE: get it at bit.ly/x';
  await body(page).fill(text);
  const advice = page.getByRole('list', { name: 'Advice' });
  await expect(advice).toContainText('bit.ly');
  await expect(advice).not.toContainText('No way to opt out');
  await page.getByLabel('Message type').click();
  await page.getByRole('option', { name: 'Promotional' }).click();
  await expect(advice).toContainText('No way to opt out');
  await page.getByRole('link', { name: 'Test this message' }).click();
  await page.waitForURL(/\/send/);
  await expect(page.getByLabel('Message body')).toHaveValue(text);
});

test('a link opens with the country and the text that it names', async ({ page }) => {
  await page.goto('/message-parts?IsoCountryCode=IN&MessageBody=Namaste');
  await expect(page.getByLabel('Destination country')).toHaveValue('India');
  await expect(body(page)).toHaveValue('Namaste');
});

test('is accessible, empty and with a long text', async ({ page }) => {
  // Twelve runs of axe.
  test.slow();
  await page.goto('/message-parts');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Use an example' }).click();
  await expect(parts(page)).toHaveCount(3);
  await expectAccessible(page);
  await body(page).fill(`${'Many parts € of a text — and so on. '.repeat(10)}`);
  await expect(page.getByRole('region', { name: 'Compared with MMS' })).toBeVisible();
  await expectAccessible(page);
});
