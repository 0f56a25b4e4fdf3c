import type { Page } from '@playwright/test';
import { callService, expect, expectAccessible, test } from '../support/console-test';

/** Procedures of the guide's chapter Phone pools, step by step in its words, which other specs do not go through. */

type PhoneNumber = { PhoneNumberId: string; PhoneNumberArn: string };

const requestNumber = () =>
  callService<PhoneNumber>('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'SIMULATOR',
  });

async function createPool(name: string): Promise<PhoneNumber> {
  const number = await requestNumber();
  await callService('CreatePool', {
    OriginationIdentity: number.PhoneNumberId,
    MessageType: 'TRANSACTIONAL',
    Tags: [{ Key: 'Name', Value: name }],
  });
  return number;
}

const notifications = (page: Page) => page.getByRole('region', { name: 'Notifications' });

/** "In the navigation pane, under Configurations, choose Phone pools." */
async function openPhonePools(page: Page) {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Side navigation' }).getByRole('link', { name: 'Phone pools' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Phone pools/ })).toBeVisible();
}

/** "On the Phone pools page, choose the phone pool. In the … tab, choose Edit settings." */
async function openPool(page: Page, name: string, tab: string) {
  await openPhonePools(page);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const link = page.getByRole('link', { name: tab, exact: true });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
}

test('create a phone pool from a sender ID with tags, add another one, and delete the pool (2021, 2146, 2108)', async ({
  page,
}) => {
  await callService('RequestSenderId', { SenderId: 'EXAMPLECO', IsoCountryCode: 'GB' });
  await callService('RequestSenderId', { SenderId: 'EXAMPLECO', IsoCountryCode: 'FR' });
  await openPhonePools(page);
  await page.getByRole('link', { name: 'Create phone pool' }).first().click();
  await page.getByLabel('Pool name').fill('europe');
  await page.getByRole('radio', { name: 'Sender ID' }).check({ force: true }); // it lies behind its label
  const available = page.getByRole('radiogroup', { name: 'Sender IDs available for association' });
  await available.getByRole('radio', { name: /United Kingdom/ }).check();
  await page.locator('summary').filter({ hasText: 'Tags' }).click();
  await page.getByRole('button', { name: 'Add new tag' }).click();
  await page.getByRole('textbox', { name: 'Key' }).fill('team');
  await page.getByRole('textbox', { name: /Value/ }).fill('growth');
  await page.getByRole('button', { name: 'Create phone pool' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'europe' })).toBeVisible();

  await page.getByRole('button', { name: 'Add originator' }).click();
  const adding = page.getByRole('dialog', { name: 'Add originator' });
  await adding.getByRole('radio', { name: 'Sender ID' }).check({ force: true });
  await adding.getByRole('radio', { name: /France/ }).check();
  await adding.getByRole('button', { name: 'Add originator to pool' }).click();
  await expect(notifications(page)).toContainText('Added EXAMPLECO');
  await page.getByRole('radio', { name: 'Select EXAMPLECO in France' }).check();
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('dialog', { name: 'Remove originator' }).getByRole('button', { name: 'Remove' }).click();
  await expect(notifications(page)).toContainText('Removed EXAMPLECO in France');

  await openPhonePools(page);
  await page.getByRole('radio', { name: 'Select europe' }).check();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const deleting = page.getByRole('dialog', { name: 'Delete phone pool' });
  await deleting.getByLabel(/To confirm/).fill('release');
  await deleting.getByRole('button', { name: 'Delete' }).click();
  await expect(notifications(page)).toContainText('Deleted phone pool europe.');
  await expect(page.getByText('No phone pools')).toBeVisible();
});

test('two-way SMS to an existing topic and to Amazon Connect, through an existing IAM role (2214)', async ({
  page,
}) => {
  const { PhoneNumberId, PhoneNumberArn } = await requestNumber();
  const [, , , , account = ''] = PhoneNumberArn.split(':');
  const role = `arn:aws:iam::${account}:role/sms-replies`;
  await callService('UpdatePhoneNumber', {
    PhoneNumberId,
    TwoWayEnabled: true,
    TwoWayChannelArn: `arn:aws:sns:us-east-1:${account}:answers`,
    TwoWayChannelRole: role,
  });
  await createPool('alerts');

  await openPool(page, 'alerts', 'Two-way SMS');
  await page.getByRole('link', { name: 'Edit settings' }).click();
  await page.getByRole('switch', { name: /Enable two-way message/ }).check();
  await page.getByRole('radio', { name: /^Amazon SNS/ }).check({ force: true });
  await page.getByRole('radio', { name: /^Existing Amazon SNS topic/ }).check();
  await page.getByRole('combobox', { name: 'Inbound message destination' }).click();
  await page.getByRole('option', { name: /answers/ }).click();
  await page.getByRole('radio', { name: /^Choose existing IAM role/ }).check();
  const roles = page.getByRole('combobox', { name: 'Existing IAM role' });
  await roles.click();
  await page.getByRole('option', { name: /sms-replies, used by 1 phone number/ }).click();
  await expect(roles).toHaveValue(role);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText(/:answers$/)).toBeVisible();
  await expect(page.getByText(role)).toBeVisible();

  // One that is used nowhere yet is entered by its ARN: with the keyboard alone, and refused where it is none.
  await page.getByRole('link', { name: 'Edit settings' }).click();
  await page.getByRole('radio', { name: /^Amazon Connect/ }).check({ force: true });
  await expect(page.getByText('Choose existing IAM roles')).toBeVisible();
  await roles.focus();
  await page.keyboard.type('sms-rep');
  await expect(page.getByRole('option')).toHaveCount(1);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Enter the ARN of a role of this account.')).toBeVisible();
  await roles.fill(`${role}-chat`);
  await page.keyboard.press('Tab');
  await expect(roles).toHaveValue(`${role}-chat`);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Amazon Connect', { exact: true })).toBeVisible();
  await expect(page.getByText(`${role}-chat`)).toBeVisible();

  await page.getByRole('link', { name: 'Edit settings' }).click();
  await roles.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('sms-replies');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(roles).toHaveValue(role);
});

test('edit and delete a keyword of a pool (2586, 2604)', async ({ page }) => {
  await createPool('alerts');
  await openPool(page, 'alerts', 'Keywords');
  await page.getByRole('button', { name: 'Add keyword' }).click();
  const adding = page.getByRole('dialog', { name: 'Add keyword' });
  await adding.getByLabel('Keyword', { exact: true }).fill('JOIN');
  await adding.getByLabel('Response message').fill('Welcome.');
  await adding.getByRole('radio', { name: /Automatic response/ }).check();
  await adding.getByRole('button', { name: 'Add keyword' }).click();

  await page.getByRole('radio', { name: 'Select JOIN' }).check();
  await page.getByRole('button', { name: 'Edit keyword' }).click();
  const editing = page.getByRole('dialog', { name: 'Edit keyword' });
  await editing.getByLabel('Response message').fill('Welcome to the club.');
  await editing.getByRole('radio', { name: /Opt-in/ }).check();
  await editing.getByRole('button', { name: 'Save keyword' }).click();
  const row = page.getByRole('row', { name: /JOIN/ });
  await expect(row).toContainText('Welcome to the club.');
  await expect(row).toContainText('Opt-in');

  await page.getByRole('radio', { name: 'Select JOIN' }).check();
  await page.getByRole('button', { name: 'Delete keyword' }).click();
  await page.getByRole('dialog', { name: 'Delete keyword' }).getByRole('button', { name: 'Delete' }).click();
  await expect(notifications(page)).toContainText('Deleted keyword JOIN.');
  await expect(row).toHaveCount(0);
});

test('change the opt-out list, turn on shared routes and deletion protection, manage tags (2692, 2744, 2767, 2783)', async ({
  page,
}) => {
  await callService('CreateOptOutList', { OptOutListName: 'promotions' });
  await createPool('alerts');
  await openPool(page, 'alerts', 'Opt-out list');
  await page.getByRole('link', { name: 'Edit settings' }).click();
  await page.getByRole('radio', { name: /^Choose existing opt-out list/ }).check();
  await page.getByRole('combobox', { name: 'Existing opt-out list' }).click();
  await page.getByRole('option', { name: /promotions/ }).click();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'promotions' }).first()).toBeVisible();

  const dialog = page.getByRole('dialog', { name: 'Edit settings' });
  for (const [tab, words] of [
    ['Shared routes', 'Enable shared routes'],
    ['Deletion protection', 'Enable deletion protection'],
  ] as const) {
    const link = page.getByRole('link', { name: tab, exact: true });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await page.getByRole('button', { name: 'Edit settings' }).click();
    await dialog.getByRole('switch', { name: new RegExp(words) }).check();
    await dialog.getByRole('button', { name: 'Save changes' }).click();
    await expect(notifications(page)).toContainText(`Enabled ${tab.toLowerCase()} for phone pool alerts`);
    await expect(dialog).toBeHidden();
  }

  await page.getByRole('link', { name: 'Tags', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^Manage tags/ })).toBeVisible();
  await page.getByRole('textbox', { name: /Value/ }).fill('warnings'); // the pool's name, by its tag
  await page.getByRole('button', { name: 'Add new tag' }).click();
  await page.getByRole('textbox', { name: 'Key' }).last().fill('team');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'warnings' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove tag team' }).click();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('textbox', { name: 'Key' })).toHaveCount(1);
});
