import { expect, expectAccessible, test } from '../support/console-test';

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
