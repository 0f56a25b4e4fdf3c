import { expect, expectAccessible, test } from '../support/console-test';

test('a country is found by what it offers, and says what to know before sending there', async ({ page }) => {
  await page.goto('/phone-pools');
  await page.getByRole('navigation', { name: 'Side navigation' }).getByText('Countries and regions').click();
  await expect(page.getByRole('heading', { level: 1, name: /^Countries and regions/ })).toBeVisible();
  await page.goto('/countries?filter=sender-ids%3DREGISTRATION_REQUIRED&filter=region%3DAsia');
  const india = page.getByRole('row', { name: /India/ });
  await expect(india).toContainText('+91');
  await expect(india).toContainText('Registration required');
  await expect(page.getByRole('row', { name: /United Kingdom/ })).toHaveCount(0);

  await india.getByRole('link', { name: 'India' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'India (IN)' })).toBeVisible();
  await expect(page.getByText('Before you send there')).toBeVisible();
  await expect(page.getByText('India has no long codes for texts, and none for calls.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'View messages' })).toHaveAttribute(
    'href',
    '/messages?filter=iso-country-code%3DIN',
  );
});

test('a country that is dialed by a number is found by it', async ({ page }) => {
  await page.goto('/countries?filter=%3A%2B44');
  await expect(page.getByRole('row', { name: /United Kingdom/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /France/ })).toHaveCount(0);
});

test('what is no country of the service is not found', async ({ page }) => {
  for (const path of ['ZZ', 'CU', 'india']) {
    await page.goto(`/countries/${path}`);
    await expect(page.getByRole('heading', { name: 'Country or region not found' })).toBeVisible();
  }
});

test('list and country are accessible, light and dark, wide and narrow', async ({ page }) => {
  test.slow();
  await page.goto('/countries');
  await expect(page.getByRole('row', { name: /Albania/ })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/countries?filter=%3Anowhere');
  await expect(page.getByText('No matches')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/countries/US');
  await expectAccessible(page);
});
