import type { Page } from '@playwright/test';
import { callService, expect, expectAccessible, test } from '../support/console-test';
import { signInAs } from '../support/people';

type Made = { ProtectConfigurationId: string };

const create = (name: string, input: object = {}) =>
  callService<Made>('CreateProtectConfiguration', { Tags: [{ Key: 'Name', Value: name }], ...input });

const createSet = (ConfigurationSetName: string) => callService('CreateConfigurationSet', { ConfigurationSetName });

const notifications = (page: Page) => page.getByRole('region', { name: 'Notifications' });

const choose = async (page: Page, label: string, option: string | RegExp) => {
  await page.getByLabel(label, { exact: true }).click();
  await page.getByRole('option', { name: option }).click();
};

const ask = async (page: Page, phoneNumber: string) => {
  await page.getByLabel('Destination number').fill(phoneNumber);
  await page.getByRole('button', { name: 'Check number' }).click();
};

test('the guide’s procedure: created with blocked countries and a configuration set, which its messages follow', async ({
  page,
}) => {
  await createSet('alerts');
  await callService('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'SIMULATOR',
  });
  await page.goto('/protect-configurations');
  await expect(page.getByText('No protect configurations')).toBeVisible();
  await page.getByRole('link', { name: 'Create protect configuration' }).first().click();

  await page.getByRole('button', { name: 'Create protect configuration' }).click();
  await expect(page.getByText('Protect configuration name is required.')).toBeVisible();
  await page.getByLabel('Protect configuration name').fill('north-america');
  await page.getByLabel('Find countries').fill('united');
  await page.getByRole('checkbox', { name: /^Select all \d+ that match$/ }).check();
  await page.getByRole('button', { name: 'Block', exact: true }).click();
  await page.getByRole('button', { name: 'Clear filter' }).click();
  await expect(page.getByRole('row', { name: /United States.*Block/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /France.*Allow/ })).toBeVisible();
  await page.getByRole('radio', { name: /Configuration set association/ }).check();
  await page.getByRole('button', { name: 'Create protect configuration' }).click();
  await expect(page.getByText('Choose at least one configuration set.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'alerts' }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show CLI command' }).click();
  const commands = page.getByRole('dialog', { name: 'CLI commands' });
  await expect(commands).toContainText('create-protect-configuration');
  await expect(commands).toContainText('"US":{"ProtectStatus":"BLOCK"}');
  await expect(commands).toContainText('associate-protect-configuration');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Create protect configuration' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'north-america' })).toBeVisible();
  await expect(notifications(page)).toContainText('Created protect configuration north-america.');
  await page.getByRole('link', { name: 'Associations' }).click();
  await page.getByRole('link', { name: 'alerts' }).click();
  await expect(page.getByRole('link', { name: 'north-america' }).first()).toBeVisible();

  await page.getByRole('link', { name: 'Test SMS sending' }).last().click();
  await page.getByLabel('Message body').fill('Your code is 123456');
  await page.getByRole('button', { name: 'Send test message' }).first().click();
  const refusal = page.getByRole('alert').filter({ hasText: 'The message was not sent' });
  await expect(refusal).toContainText('DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION');
  await expect(refusal.getByRole('link', { name: /Change the country rules/ })).toBeVisible();
});

test('the rules of each channel change apart, after a dialog that lists the changes', async ({ page }) => {
  const { ProtectConfigurationId } = await create('worldwide');
  await page.goto(`/protect-configurations/${ProtectConfigurationId}?tab=mms`);
  await page.getByRole('checkbox', { name: 'Select Andorra' }).check();
  await page.getByRole('checkbox', { name: 'Select Albania' }).check();
  await page.getByRole('button', { name: 'Block', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Confirm rule changes' });
  await expect(dialog.getByRole('listitem')).toHaveText([/Albania.*Allow.*becomes.*Block/, /Andorra.*Allow.*Block/]);
  await expectAccessible(page, '[role=dialog]');
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await expect(notifications(page)).toContainText('The MMS country rules of worldwide now say Block for 2 countries.');
  await choose(page, 'Rule', 'Block');
  await expect(page.getByText('2 countries', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/tab=mms&rule=BLOCK/);
  await page.reload();
  await expect(page.getByText('2 countries', { exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('checkbox', { name: 'Select Albania' }).check();
  await page.getByRole('button', { name: 'Block', exact: true }).click();
  await expect(notifications(page)).toContainText('No changes were made');
  await page.getByRole('button', { name: 'More rules' }).click();
  await page.getByRole('menuitem', { name: /Monitor/ }).click();
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await expect(notifications(page)).toContainText('now say Monitor for Albania.');

  await page.getByRole('link', { name: 'Voice rules' }).click();
  await expect(page.getByRole('heading', { name: 'Voice country rules' })).toBeVisible();
  await choose(page, 'Rule', 'Block');
  await expect(page.getByText('No matches')).toBeVisible();
});

test('a number override goes before its country, until it is edited and deleted', async ({ page }) => {
  const { ProtectConfigurationId } = await create('worldwide');
  await callService('UpdateProtectConfigurationCountryRuleSet', {
    ProtectConfigurationId,
    NumberCapability: 'SMS',
    CountryRuleSetUpdates: { FR: { ProtectStatus: 'BLOCK' } },
  });
  await page.goto(`/protect-configurations/${ProtectConfigurationId}?tab=overrides`);
  await expect(page.getByText('No number overrides')).toBeVisible();
  await ask(page, 'France');
  await expect(page.getByText('Enter a phone number in E.164 format')).toBeVisible();
  await ask(page, '+33 6 12 34 56 78');
  await expect(page.getByText('+33612345678 would be refused')).toBeVisible();
  await expect(page.getByText(/The SMS country rule of protect-.* blocks France/)).toBeVisible();

  await page.getByRole('button', { name: 'Add number override' }).first().click();
  const adding = page.getByRole('dialog', { name: 'Add number override' });
  await adding.getByLabel('Destination number').fill('+33 6 12 34 56 78');
  await adding.getByLabel(/Expires/).fill('2020-01-01T12:00');
  await adding.getByRole('button', { name: 'Add number override' }).click();
  await expect(adding.getByText(/must be in the future/)).toBeVisible();
  await adding.getByLabel(/Expires/).fill('2099-01-01T12:00');
  await expectAccessible(page, '[role=dialog]');
  await adding.getByRole('button', { name: 'Add number override' }).click();
  await expect(page.getByRole('row', { name: /33 6 12 34 56 78.*France.*Allow.*2099/ })).toBeVisible();
  await ask(page, '+33612345678');
  await expect(page.getByText('+33612345678 would pass')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('checkbox', { name: /Select \+33/ }).check();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const editing = page.getByRole('dialog', { name: 'Edit number override' });
  await editing.getByRole('radio', { name: /Block/ }).check();
  await editing.getByLabel(/Expires/).fill('');
  await editing.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('row', { name: /33 6 12 34 56 78.*Block.*Never/ })).toBeVisible();

  await page.goto(`/protect-configurations/${ProtectConfigurationId}?tab=overrides&filter=number%5E%2B44`);
  await expect(page.getByText('No matches')).toBeVisible();
  await page.getByRole('link', { name: 'Clear filter' }).click();
  await page.getByRole('checkbox', { name: /Select \+33/ }).check();
  await page.getByRole('button', { name: 'Delete', exact: true }).last().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(notifications(page)).toContainText('Deleted the override of +33612345678.');
  await expect(page.getByText('No number overrides')).toBeVisible();
});

test('the account default changes hands, and applies to a message that names nothing', async ({ page }) => {
  const first = await create('first');
  const second = await create('second');
  await callService('SetAccountDefaultProtectConfiguration', first);
  await page.goto(`/protect-configurations/${second.ProtectConfigurationId}?tab=associations`);
  await page.getByRole('link', { name: 'Edit settings' }).click();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(notifications(page)).toContainText('No changes were made');
  await page.getByRole('link', { name: 'Edit settings' }).click();
  await page.getByRole('radio', { name: /Account default/ }).check();
  await expect(page.getByText('It takes the place of first')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(notifications(page)).toContainText('Saved the associations of protect configuration second.');

  await page.goto('/protect-configurations');
  await expect(page.getByRole('row', { name: /second.*Yes/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /first.*No/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Check a number' }).click();
  await ask(page, '+12065550142');
  await expect(page.getByText(`${second.ProtectConfigurationId}, the account default`)).toBeVisible();
});

test('the configuration set’s own page gives it a protect configuration and takes it away', async ({ page }) => {
  await create('worldwide');
  await createSet('alerts');
  await page.goto('/configuration-sets/alerts?tab=protect-configuration');
  await page.getByRole('button', { name: 'Edit settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit settings' });
  await dialog.getByLabel('Protect configuration').click();
  await page.getByRole('option', { name: /worldwide/ }).click();
  await dialog.getByRole('button', { name: 'Save changes' }).click();
  await expect(notifications(page)).toContainText('Saved the protect configuration of configuration set alerts.');
  await expect(page.getByRole('link', { name: 'worldwide' })).toHaveCount(2);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Edit settings' }).click();
  await dialog.getByLabel('Protect configuration').click();
  await page.getByRole('option', { name: 'No association' }).click();
  await dialog.getByRole('button', { name: 'Save changes' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('No association')).toBeVisible();
});

test('deleting waits for deletion protection and associations, and for the word', async ({ page }) => {
  const { ProtectConfigurationId } = await create('worldwide', { DeletionProtectionEnabled: true });
  await createSet('alerts');
  await callService('AssociateProtectConfiguration', { ProtectConfigurationId, ConfigurationSetName: 'alerts' });
  await page.goto(`/protect-configurations/${ProtectConfigurationId}?tab=deletion-protection`);
  const dialog = page.getByRole('dialog', { name: 'Delete protect configuration' });
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(dialog).toContainText('Deletion protection is on.');
  await expect(dialog.getByLabel(/To confirm/)).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Edit settings' }).click();
  await page.getByRole('switch', { name: /Enable deletion protection/ }).uncheck();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(notifications(page)).toContainText('Disabled deletion protection for protect configuration worldwide.');

  await page.goto('/protect-configurations');
  await page.getByRole('radio', { name: 'Select worldwide' }).check();
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(dialog).toContainText('used by configuration set alerts');
  await expect(dialog.getByLabel(/To confirm/)).toBeDisabled();
  await expectAccessible(page, '[role=dialog]');
  await dialog.getByRole('button', { name: 'Remove associations' }).click();
  await dialog.getByLabel(/To confirm/).fill('confirm');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(notifications(page)).toContainText('Deleted protect configuration worldwide.');
  await expect(page.getByText('No protect configurations')).toBeVisible();
});

test('a viewer sees the rules, asks about a number, and is told what may not be changed', async ({ page }) => {
  const { ProtectConfigurationId } = await create('worldwide');
  await signInAs(page, 'Viewer');
  const own = `/protect-configurations/${ProtectConfigurationId}`;
  for (const [path, name, operation] of [
    ['/protect-configurations', 'Create protect configuration', 'CreateProtectConfiguration'],
    [own, 'Delete', 'DeleteProtectConfiguration'],
    [own, 'Block', 'UpdateProtectConfigurationCountryRuleSet'],
    [`${own}?tab=overrides`, 'Add number override', 'PutProtectConfigurationRuleSetNumberOverride'],
    [`${own}?tab=associations`, 'Edit settings', 'AssociateProtectConfiguration'],
    [`${own}?tab=deletion-protection`, 'Edit settings', 'UpdateProtectConfiguration'],
  ] as const) {
    await page.goto(path);
    const button = page.getByRole('button', { name, exact: true }).first();
    await expect(button, `${name} on ${path}`).toBeDisabled();
    await expect(button).toHaveAttribute('title', new RegExp(`^Your permissions do not include ${operation}\\.`));
  }
  await page.goto(own);
  await ask(page, '+12065550142');
  await expect(page.getByText('+12065550142 would pass')).toBeVisible();
});
