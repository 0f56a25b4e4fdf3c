import type { Page } from '@playwright/test';
import { callConsole, callService, expect, expectAccessible, test } from '../support/console-test';

// Every face is looked at by axe four times, which takes its time on a small machine.
test.describe.configure({ timeout: 120_000 });

const takesAll = '+14254147755';
const refusesAll = '+14254147167';

const simulatorNumber = () =>
  callService<{ PhoneNumber: string; PhoneNumberId: string }>('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'SIMULATOR',
  });

const send = (OriginationIdentity: string, DestinationPhoneNumber = takesAll) =>
  callService('SendTextMessage', { DestinationPhoneNumber, OriginationIdentity, MessageBody: 'ExampleCorp: hello.' });

const box = (page: Page, title: RegExp) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title }) });
const card = (page: Page, label: string) =>
  box(page, /^Quick start/)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: label, exact: true }) });

test('the console opens on Overview, whose navigation stands above all groups', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/overview$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  const navigation = page.getByRole('navigation', { name: 'Side navigation' });
  await expect(navigation.getByRole('listitem').first()).toHaveText('Overview');
  await expect(navigation.getByRole('link', { name: 'Overview' })).toHaveAttribute('aria-current', 'page');
});

test('a new workspace has everything before it: steps, limits of the sandbox, no messages', async ({ page }) => {
  await page.goto('/overview');
  await expect(page.getByRole('heading', { name: 'Quick start (0/5)' })).toBeVisible();
  await expect(page.getByText('Not started')).toHaveCount(5);
  const sms = page.getByRole('group', { name: 'SMS' });
  await expect(sms).toContainText('Sandbox');
  await expect(sms).toContainText('Reaches simulator numbers and verified numbers only');
  await expect(sms).toContainText('Account limit$1.00');
  await expect(sms).toContainText('Enforced limit–');
  await expect(sms).toContainText('Remaining limit$1.00');
  await expect(sms.getByRole('link', { name: 'Leave the sandbox' })).toHaveAttribute('href', '/settings');
  await expect(box(page, /^Messages/).getByText('Nothing was sent in the last 7 days.')).toBeVisible();
  await expect(box(page, /^Resources/)).toContainText('Phone pools0 of 25');
  await expectAccessible(page);
});

test('what is done is ticked, every figure follows along by itself and leads to its list', async ({ page }) => {
  await page.goto('/overview');
  await expect(page.getByRole('status').filter({ hasText: 'Live' })).toBeVisible();
  const { PhoneNumber, PhoneNumberId } = await simulatorNumber();
  await callService('CreatePool', { OriginationIdentity: PhoneNumberId, MessageType: 'TRANSACTIONAL' });
  await expect(card(page, 'Create pool')).toContainText('Done');
  await expect(card(page, 'Create set')).toContainText('Not started');
  await expect(box(page, /^Resources/)).toContainText('Phone pools1 of 25');

  await send(PhoneNumber);
  await send(PhoneNumber, refusesAll);
  const messages = box(page, /^Messages/);
  await expect(messages.getByRole('link', { name: 'Delivered in the last 24 hours: 1' })).toBeVisible();
  await expect(messages.getByRole('link', { name: 'Failed in the last 7 days: 1' })).toBeVisible();
  await expect(card(page, 'Test SMS sending')).toContainText('Done');
  await expect(page.getByRole('heading', { name: 'Quick start (2/5)' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'SMS' })).not.toContainText('Remaining limit$1.00');
  await expect(page.locator('.recharts-bar-rectangle').first()).toBeVisible();
  await expectAccessible(page);

  await messages.getByRole('link', { name: 'Failed in the last 7 days: 1' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Messages' })).toContainText('(1)');
  await page.goBack();
  await box(page, /^Messages/)
    .getByRole('link', { name: 'View delivery' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Delivery' })).toBeVisible();
  await page.goBack();
  await box(page, /^Resources/)
    .getByRole('link', { name: 'Phone pools' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Phone pools' })).toBeVisible();
});

test('spending limits are edited in place', async ({ page }) => {
  await callConsole('PutAccountSettings', { Channels: [{ Channel: 'MEDIA', Production: true, AccountLimit: '500' }] });
  await page.goto('/overview');
  const mms = page.getByRole('group', { name: 'MMS' });
  await expect(mms).toContainText('Production');
  await mms.getByRole('button', { name: 'Edit MMS spending limits' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Update enforced spending limit/ }).check();
  await dialog.getByRole('textbox').or(dialog.getByRole('spinbutton')).first().fill('120');
  await dialog.getByRole('button', { name: 'Save changes' }).click();
  await expect(mms).toContainText('Enforced limit$120.00');
  await expect(mms).toContainText('Remaining limit$120.00');
});
