import type { Page } from '@playwright/test';
import { callService, expect, expectAccessible, test } from '../support/console-test';

const readiness = (page: Page) => page.getByRole('list', { name: 'Readiness' });
const condition = (page: Page, title: string) =>
  readiness(page)
    .getByRole('listitem')
    .filter({ has: page.getByText(title, { exact: true }) });

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
