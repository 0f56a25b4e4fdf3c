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

/** Imports a card past the screen, as a colleague would. */
async function importElsewhere(...lines: string[]) {
  const Card = cardOf(...lines);
  const { PreviewId } = await callConsole<{ PreviewId: string }>('PreviewPriceImport', { Card });
  await callConsole('ImportPrices', { Card, FileName: 'colleague.csv', PreviewId });
}

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
