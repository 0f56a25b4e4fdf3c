import { expect, expectAccessible, test } from '../support/console-test';

test('a log group is created, and its retention edited', async ({ page }) => {
  await page.goto('/destinations');
  await page.getByRole('button', { name: 'Create log group' }).first().click();
  const create = page.getByRole('dialog', { name: 'Create log group' });
  await create.getByRole('button', { name: 'Create' }).click();
  await expect(create.getByText('Log group name is required.')).toBeVisible();
  await expectAccessible(page, '[role=dialog]');
  await create.getByRole('textbox', { name: 'Log group name' }).fill('sms-events');
  await create.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByText('Created log group sms-events.')).toBeVisible();
  await page.getByRole('radio', { name: 'Select sms-events' }).check();
  await page.getByRole('button', { name: 'Edit retention' }).click();
  const edit = page.getByRole('dialog', { name: 'Edit retention' });
  await edit.getByRole('combobox', { name: 'Retention' }).click();
  await page.getByRole('option', { name: 'Never expire' }).click();
  await edit.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Saved the retention of log group sms-events.')).toBeVisible();
  await expect(page.getByRole('row', { name: /sms-events.*Never expire/ })).toBeVisible();
});
