import type { Page } from '@playwright/test';
import { callConsole, callService, expect, expectAccessible, test } from '../support/console-test';
import { connectDatabase } from '../support/database';

const readiness = (page: Page) => page.getByRole('list', { name: 'Readiness' });
const condition = (page: Page, title: string) =>
  readiness(page)
    .getByRole('listitem')
    .filter({ has: page.getByText(title, { exact: true }) });

/** A 10DLC number as it is when its registration is complete. */
async function addTenDlcNumber(): Promise<string> {
  const { PhoneNumberId } = await callService<{ PhoneNumberId: string }>('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'SIMULATOR',
  });
  const db = connectDatabase();
  await db`update phone_numbers set number_type = 'TEN_DLC', status = 'ACTIVE' where phone_number_id = ${PhoneNumberId}`;
  await db.end();
  return PhoneNumberId;
}

test('a country says what is missing, each link leads to where it is mended, and then it is met', async ({ page }) => {
  test.slow();
  await page.goto('/countries/US');
  await expect(page.getByRole('heading', { name: 'Readiness' })).toBeVisible();
  for (const title of ['Production', 'Originator', 'Registration', 'Configuration set']) {
    await expect(condition(page, title)).toContainText('Not met');
  }
  for (const title of ['Spending limit', 'Protect configuration', 'Price']) {
    await expect(condition(page, title)).toContainText('Met');
  }
  await expect(condition(page, 'Originator').getByRole('link', { name: 'Request originator' })).toHaveAttribute(
    'href',
    '/phone-numbers/create',
  );
  // There is no page for registrations: what is required is said, and leads nowhere.
  await expect(condition(page, 'Registration').getByRole('link')).toHaveCount(0);

  await condition(page, 'Configuration set').getByRole('link', { name: 'Create configuration set' }).click();
  await page.getByLabel('Configuration set name').fill('alerts');
  await page.getByRole('button', { name: 'Create configuration set' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'alerts' })).toBeVisible();
  await page.goto('/countries/US');
  await expect(condition(page, 'Configuration set')).toContainText('Does not apply');
  await page.getByRole('button', { name: 'Configuration set: No configuration set' }).click();
  await page.getByRole('menuitem', { name: 'alerts' }).click();
  await expect(page).toHaveURL(/configuration-set=alerts/);
  await expect(condition(page, 'Configuration set').getByRole('link', { name: 'Add event destination' })).toBeVisible();

  await addTenDlcNumber();
  await page.reload();
  await expect(condition(page, 'Registration')).toContainText('is registered');
  await condition(page, 'Keywords').getByRole('link', { name: 'Edit the keywords' }).click();
  await expect(page.getByRole('row', { name: /^(Select )?HELP/ }).first()).toBeVisible();
  await page.goBack();

  await condition(page, 'Production').getByRole('link', { name: 'Change the channel' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await callConsole('PutAccountSettings', { Channels: [{ Channel: 'TEXT', Production: true }] });
  await page.goto('/countries/US');
  await expect(condition(page, 'Production')).toContainText('SMS is in production.');
});

test('a country that the account default blocks is allowed again from its readiness', async ({ page }) => {
  const made = await callService<{ ProtectConfigurationId: string }>('CreateProtectConfiguration');
  const key = { ProtectConfigurationId: made.ProtectConfigurationId };
  await callService('SetAccountDefaultProtectConfiguration', key);
  const CountryRuleSetUpdates = { FR: { ProtectStatus: 'BLOCK' } };
  await callService('UpdateProtectConfigurationCountryRuleSet', {
    ...key,
    NumberCapability: 'SMS',
    CountryRuleSetUpdates,
  });
  await page.goto('/countries/FR');
  await expect(condition(page, 'Protect configuration')).toContainText('blocks France');
  await expectAccessible(page);
  await condition(page, 'Protect configuration').getByRole('link', { name: 'Change the country rules' }).click();
  await page.getByRole('checkbox', { name: 'Select France' }).check();
  await page.getByRole('button', { name: 'Allow', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('row', { name: /France/ })).toContainText('Allow');
  await page.goto('/countries/FR');
  await expect(condition(page, 'Protect configuration')).toContainText('Met');
});
