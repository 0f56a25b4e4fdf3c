import { expect, expectAccessible, test } from '../support/console-test';
import { testServer } from '../support/environment.mjs';

test('a person makes, deactivates and deletes an access key of their own', async ({ page }) => {
  await page.goto('/account/security');
  await page.getByRole('button', { name: 'Create access key' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Access key created' });
  await expect(dialog.getByText('Secret access key')).toBeVisible();
  const id = /AKIA[A-Z2-7]{16}/.exec((await dialog.textContent()) ?? '')?.[0] ?? 'no key';
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expectAccessible(page);

  const row = page.getByRole('row').filter({ hasText: id });
  await expect(row).toContainText('Active');
  await row.getByRole('radio').or(row.getByRole('checkbox')).check();
  await page.getByRole('button', { name: 'Deactivate' }).click();
  await expect(row).toContainText('Inactive');
  await row.getByRole('radio').or(row.getByRole('checkbox')).check();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const confirm = page.getByRole('dialog', { name: 'Delete access key' });
  await expect(confirm.getByRole('button', { name: 'Delete' })).toBeDisabled();
  await confirm.getByRole('textbox').fill('CONFIRM');
  await confirm.getByRole('button', { name: 'Delete' }).click();
  await expect(row).toHaveCount(0);
});

test('a wrong current password is said at its field and changes nothing', async ({ page }) => {
  await page.goto('/account/security');
  await page.getByLabel('Current password', { exact: true }).fill('not my password');
  await page.getByLabel('New password', { exact: true }).fill('another long password');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByLabel('Current password', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
});

test('who is not signed in gets no export, whatever is asked for, and no file of a made-up name', async ({
  playwright,
  page,
}) => {
  // Playwright's own defaults would sign it in.
  const nobody = await playwright.request.newContext({
    baseURL: testServer.baseUrl,
    storageState: { cookies: [], origins: [] },
    maxRedirects: 0,
  });
  // Two numbers at once are on no row: the answer is known without looking.
  const impossible = 'filter=number%3D%2B12065550142&filter=number%3D%2B12065550143';
  for (const path of [
    '/api/export/messages',
    '/api/export/opted-out-numbers/Default',
    `/api/export/opted-out-numbers/Default?${impossible}`,
    `/api/export/opted-out-numbers/x%22%3B%0D%0Ay?${impossible}`,
    '/api/export/opt-out-import-rejections/00000000-0000-7000-8000-000000000000',
  ]) {
    expect((await nobody.get(path)).status(), path).toBe(403);
  }
  await nobody.dispose();
  const mine = await page.request.get(`/api/export/opted-out-numbers/Default?${impossible}`);
  expect(mine.status()).toBe(200);
  expect((await mine.text()).trim().split('\r\n')).toHaveLength(1);
  expect(mine.headers()['content-disposition']).toMatch(
    /^attachment; filename="opted-out-numbers-Default-[\dTZ-]+\.csv"$/,
  );
  for (const name of ['x%22%3B%0D%0Ay', '..%2F..%2Fetc%2Fpasswd']) {
    const refused = await page.request.get(`/api/export/opted-out-numbers/${name}?${impossible}`);
    expect(refused.status()).toBe(400);
  }
});
