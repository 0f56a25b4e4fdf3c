import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/console-test';
import { newServer } from '../support/environment.mjs';

test('the first visit makes the first administrator, once', async ({ page }) => {
  await page.goto(newServer.baseUrl);
  await expect(page.getByRole('heading', { name: 'Create the first administrator' })).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('E-mail address').fill('first@example.com');
  await page.getByLabel('Password', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Create administrator' }).click();
  await expect(page.getByLabel('Password', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('E-mail address')).toHaveValue('first@example.com');

  await page.getByLabel('Password', { exact: true }).fill('a sentence that only I know');
  await page.getByRole('button', { name: 'Create administrator' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();

  await page.context().clearCookies();
  await page.goto(`${newServer.baseUrl}/setup`);
  await expect(page).toHaveURL(/\/sign-in/);
});
