import type { Page } from '@playwright/test';
import { callConsole, expect, expectAccessible, test } from '../support/console-test';
import { withoutTable } from '../support/database';
import { signInAs } from '../support/people';

/** docs/rate-card.md, "Format". */
const header = 'country,channel,originator_type,price_usd,carrier_fee_usd,currency,valid_from,source';

const cardOf = (...lines: string[]) => `${[header, ...lines].join('\n')}\n`;

/**
 * A moment of the year 2090 that no other card begins at: prices stay when a workspace is put back, and what a test imports
 * must not change what others see today.
 */
const newMoment = () => new Date(Date.UTC(2090, 0, 1) + (Date.now() % 31_536_000_000)).toISOString();

async function choose(page: Page, name: string, text: string) {
  await page
    .getByLabel('Rate card', { exact: true })
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Preview changes' }).click();
}

/** Imports a card past the screen, as a colleague would. */
async function importElsewhere(...lines: string[]) {
  const Card = cardOf(...lines);
  const { PreviewId } = await callConsole<{ PreviewId: string }>('PreviewPriceImport', { Card });
  await callConsole('ImportPrices', { Card, FileName: 'colleague.csv', PreviewId });
}

test('prices are found by country, channel and day, and each has its history', async ({ page }) => {
  const from = newMoment();
  await importElsewhere(
    `LI,VOICE,TOLL_FREE,0.12,0,USD,2024-01-01,offer`,
    `LI,VOICE,TOLL_FREE,0.34,0.01,USD,${from},offer`,
  );
  await page.goto('/settings');
  await page.getByRole('link', { name: 'View price table' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Price table' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Prices in force \(\d/ })).toBeVisible();

  await page.goto('/spend');
  await page.getByRole('main').getByRole('link', { name: 'price table' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Price table' })).toBeVisible();

  await page.goto('/countries/US');
  await page.getByRole('link', { name: 'View in price table' }).click();
  await expect(page.getByRole('row', { name: /United States SMS 10DLC/ })).toContainText('$0.003');

  const ofTest = '/spend/prices?filter=iso-country-code%3DLI&filter=channel%3DVOICE&filter=originator-type%3DTOLL_FREE';
  await page.goto(ofTest);
  await expect(page.getByRole('row', { name: /Liechtenstein/ })).toContainText('$0.12');
  await page.getByLabel('Prices on', { exact: true }).fill('2095-01-01');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^Prices on 1 Jan 2095/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Liechtenstein/ })).toContainText('$0.34');
  await page.getByLabel('Prices on', { exact: true }).fill('2010-01-01');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByText('No matches')).toBeVisible();

  await page.goto(ofTest);
  await page.getByRole('link', { name: 'Liechtenstein' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Liechtenstein, Voice/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Coming/ }).first()).toContainText('$0.34');
  await expect(page.getByRole('row', { name: /In force/ })).toContainText('$0.12');
});

test('a card is imported once its mistakes are corrected and its changes are seen', async ({ page }) => {
  const from = newMoment();
  const name = `offer-${Date.now()}.csv`;
  await importElsewhere('AD,VOICE,SHORT_CODE,0.10,0,USD,2024-01-01,offer');
  await page.goto('/spend/prices?tab=imports');
  await page.getByRole('link', { name: 'Import prices' }).first().click();
  await page.getByRole('button', { name: 'Preview changes' }).click();
  await expect(page.getByText('Rate card is required.')).toBeVisible();
  await choose(page, name, 'country,price\nUS,1\n');
  await expect(page.getByText(/This is no rate card. Line 1/)).toBeVisible();

  await choose(
    page,
    name,
    cardOf(`AD,VOICE,SHORT_CODE,free,0,EUR,${from},offer`, 'QQ,VOICE,*,0.1,0,USD,2024-01-01,offer'),
  );
  await expect(page.getByText('The card cannot be imported yet')).toBeVisible();
  const mistakes = page.getByRole('region', { name: 'Mistakes' });
  await expect(mistakes.getByRole('row', { name: /2 price_usd must be dollars/ })).toBeVisible();
  await expect(mistakes.getByRole('row', { name: /2 currency must be USD/ })).toBeVisible();
  await expect(mistakes.getByRole('row', { name: /3 country must be/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import prices', exact: true })).toHaveCount(0);
  await expectAccessible(page);

  await choose(
    page,
    name,
    cardOf(`AD,VOICE,SHORT_CODE,0.15,0,USD,${from},offer`, `AD,VOICE,SIMULATOR,0.2,0,USD,${from},offer`),
  );
  const changes = page.getByRole('region', { name: 'Changes' });
  const changed = changes.getByRole('row', { name: /Andorra Voice Short code/ });
  await expect(changed).toContainText('$0.15');
  await expect(changed).toContainText('Later');
  await page.getByRole('radiogroup', { name: 'Shown changes' }).getByText('Changed').click();
  await expect(changes.getByRole('row')).toHaveCount(2);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Import prices', exact: true }).click();
  await expect(page.getByText(new RegExp(`Imported ${name}`))).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('row', { name: /Andorra Voice Short code Changed/ })).toContainText('$0.15');
  await page.goto('/spend/prices?tab=imports');
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('admin');
});

test('what somebody else imports in the meantime shows in a new preview before anything is written', async ({
  page,
}) => {
  const from = newMoment();
  const card = (price: string, source: string) => `MC,VOICE,SHORT_CODE,${price},0,USD,${from},${source}`;
  await page.goto('/spend/prices/imports/create');
  await choose(page, 'mine.csv', cardOf(card('0.5', 'mine')));
  const row = page.getByRole('region', { name: 'Changes' }).getByRole('row', { name: /Monaco/ });
  await expect(row).not.toContainText('Replaced');
  await importElsewhere(card('0.4', 'theirs'));
  await page.getByRole('button', { name: 'Import prices', exact: true }).click();
  await expect(page.getByRole('alert').getByText('PRICES_CHANGED_SINCE_PREVIEW')).toBeVisible();
  await expect(row).toContainText('Replaced');
  await expect(row).toContainText('$0.40');
  await page.getByRole('button', { name: 'Import prices', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'mine.csv' })).toBeVisible();
  await page.getByRole('link', { name: 'Monaco' }).click();
  await expect(page.getByRole('row', { name: /Coming/ }).first()).toContainText('$0.40 and $0.00 fee until');
});

test('what is exported can be pasted and imported again, and changes nothing', async ({ page }) => {
  await page.goto('/spend/prices?filter=iso-country-code%3DUS&sort=-Price');
  const href = await page.getByRole('link', { name: 'Export CSV' }).getAttribute('href');
  const answer = await page.request.get(href ?? '');
  const text = await answer.text();
  expect(text.split('\n')[0]).toBe(header);
  expect(
    text
      .trim()
      .split('\n')
      .slice(1)
      .every((line) => line.startsWith('US,')),
  ).toBe(true);
  await page.goto('/spend/prices/imports/create');
  await page.getByLabel('Paste text').check();
  await page.getByLabel('Rate card', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Preview changes' }).click();
  await expect(page.getByText('The price table has all of these prices already.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import prices', exact: true })).toHaveCount(0);
});

test('a colleague sees prices and imports, and is told who imports them', async ({ page }) => {
  await signInAs(page, 'Developer');
  await page.goto('/spend/prices');
  await expect(page.getByRole('row', { name: /Albania/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import prices', exact: true })).toBeDisabled();
  await page.goto('/spend/prices/imports/create');
  await expect(page.getByText('Your permissions do not include ImportPrices.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Preview changes' })).toBeDisabled();
});

test('imports that cannot be read say so, and are there again', async ({ page }) => {
  await withoutTable('price_imports', {
    whileWaiting: async () => {
      await page.goto('/spend/prices', { waitUntil: 'commit' });
      await page.getByRole('link', { name: 'Imports', exact: true }).click();
    },
    whileFailing: async () => {
      await expect(page.getByText('Imports could not be loaded')).toBeVisible();
    },
  });
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(page.getByText('Imports could not be loaded')).toHaveCount(0);
});

test('addresses that name no price or import are not found', async ({ page }) => {
  for (const path of ['US/TEXT/MULE', 'QQ/TEXT/any', 'US/SMS/any']) {
    await page.goto(`/spend/prices/${path}`);
    await expect(page.getByRole('heading', { name: 'Price not found' })).toBeVisible();
  }
  await page.goto('/spend/prices/imports/none');
  await expect(page.getByRole('heading', { name: 'Import not found' })).toBeVisible();
});

test('price table, history, imports and the form are accessible, light and dark, wide and narrow', async ({ page }) => {
  test.slow();
  await importElsewhere(`SM,VOICE,SHORT_CODE,0.4,0,USD,${newMoment()},offer`);
  for (const path of [
    '/spend/prices',
    '/spend/prices/US/TEXT/TEN_DLC',
    '/spend/prices?tab=imports',
    '/spend/prices/imports/create',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
  await page.goto('/spend/prices?tab=imports');
  await page.getByRole('link', { name: 'colleague.csv' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'colleague.csv' })).toBeVisible();
  await expectAccessible(page);
});
