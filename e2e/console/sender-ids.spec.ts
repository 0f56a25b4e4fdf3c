import { callService, expect, expectAccessible, test } from '../support/console-test';

const requestSenderId = (input: object = {}) =>
  callService('RequestSenderId', { SenderId: 'EXAMPLE', IsoCountryCode: 'GB', ...input });

test('sender IDs are listed by country and found by filter', async ({ page }) => {
  await page.goto('/sender-ids');
  await expect(page.getByText('No sender IDs')).toBeVisible();
  await requestSenderId();
  await requestSenderId({ IsoCountryCode: 'SG', MessageTypes: ['PROMOTIONAL'] });
  await page.goto('/sender-ids?filter=message-type%3DPROMOTIONAL');
  const row = page.getByRole('row', { name: /Singapore/ });
  await expect(row).toContainText('Not registered');
  await expect(page.getByRole('row', { name: /United Kingdom/ })).toHaveCount(0);
  await row.getByRole('link', { name: 'EXAMPLE' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'EXAMPLE in Singapore' })).toBeVisible();
  await expect(page.getByText('LIKELY-SCAM')).toBeVisible();
});

test('deletion protection stands in the way of a release until it is turned off', async ({ page }) => {
  await requestSenderId({ DeletionProtectionEnabled: true });
  await page.goto('/sender-ids/EXAMPLE/GB');
  await page.getByRole('button', { name: 'Release' }).click();
  const dialog = page.getByRole('dialog', { name: 'Release sender ID' });
  await expect(dialog.getByLabel(/To confirm/)).toBeDisabled();
  await expect(dialog.getByRole('link', { name: /Turn deletion protection off/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Edit settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Edit settings' });
  await settings.getByRole('switch', { name: /Enable deletion protection/ }).uncheck();
  await settings.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Disabled deletion protection for sender ID EXAMPLE')).toBeVisible();

  await page.getByRole('button', { name: 'Release' }).click();
  await dialog.getByLabel(/To confirm/).fill('release');
  await dialog.getByRole('button', { name: 'Release' }).click();
  await expect(page).toHaveURL(/\/sender-ids$/);
  await expect(page.getByText('Released sender ID EXAMPLE in United Kingdom')).toBeVisible();
  await expect(page.getByText('No sender IDs')).toBeVisible();
});

test('what is no sender ID of this workspace is not found', async ({ page }) => {
  for (const path of ['EXAMPLE/GB', 'not%20one/GB']) {
    await page.goto(`/sender-ids/${path}`);
    await expect(page.getByRole('heading', { name: 'Sender ID not found' })).toBeVisible();
  }
});

test('every state is accessible, light and dark, wide and narrow', async ({ page }) => {
  test.slow();
  await page.goto('/sender-ids');
  await expect(page.getByText('No sender IDs')).toBeVisible();
  await expectAccessible(page);
  await requestSenderId({ Tags: [{ Key: 'a', Value: 'b' }] });
  await page.goto('/sender-ids');
  await page.getByRole('radio', { name: /^Select EXAMPLE/ }).check();
  await expectAccessible(page);
  await page.goto('/sender-ids/EXAMPLE/GB');
  await page.getByRole('button', { name: 'Edit settings' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/sender-ids/EXAMPLE/GB?tab=tags');
  await expectAccessible(page);
});
