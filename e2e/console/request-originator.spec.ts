import type { Page } from '@playwright/test';
import { callService, expect, expectAccessible, test } from '../support/console-test';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true }).click();
const flash = (page: Page) => page.getByRole('region', { name: 'Notifications' }).getByRole('status');

/** Answers step 1 with what somebody types of a country. */
async function selectCountry(page: Page, typed: string, name: string) {
  await expect(heading(page, 'Select country')).toBeVisible();
  await page.getByRole('combobox', { name: 'Message destination country' }).fill(typed);
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
  await expect(page.getByRole('heading', { name: `Capabilities in ${name}` })).toBeVisible();
}

/** Goes on to step 3 with the use case as it stands at first: texts that nobody answers. */
async function toOriginatorTypes(page: Page, country: [typed: string, name: string]) {
  await page.goto('/phone-numbers/create');
  await selectCountry(page, ...country);
  await next(page);
  await expect(heading(page, 'Messaging use case')).toBeVisible();
  await next(page);
  await expect(heading(page, 'Select originator type')).toBeVisible();
  await expect(page.getByText(/^Recommended: |^No originator fits/)).toBeVisible();
}

const originatorType = (page: Page, name: RegExp) => page.getByRole('radio', { name });

test('a phone number is requested as the guide says: country, use case, type, review, request', async ({ page }) => {
  await page.goto('/phone-numbers');
  const navigation = page.getByRole('navigation', { name: 'Side navigation' });
  await navigation.getByRole('link', { name: 'Phone numbers' }).click();
  await page.getByRole('link', { name: 'Request originator' }).first().click();
  await selectCountry(page, 'united k', 'United Kingdom');
  await expect(page.getByText('Sender IDs have SMS.')).toBeVisible();
  await next(page);

  await page.getByRole('radio', { name: /^Text messages \(SMS\)/ }).check();
  await page.getByRole('textbox', { name: 'Estimated monthly message volume' }).fill('10,000');
  await page.getByRole('radio', { name: /^Local/ }).check();
  await page.getByRole('radiogroup', { name: 'Two-way messaging' }).getByRole('radio', { name: 'Yes' }).check();
  await next(page);

  await expect(page.getByText('Recommended: Short code')).toBeVisible();
  await expect(page.getByText('Goes by a support case.')).toBeVisible();
  await expect(page.getByText('Nobody can answer a sender ID.')).toBeVisible();
  await next(page);
  await expect(page.getByText('Choose an originator type.')).toBeVisible();
  await originatorType(page, /^Long code/).check();
  await next(page);

  await expect(heading(page, 'Review and request')).toBeVisible();
  await expect(page.getByText('United Kingdom (GB)')).toBeVisible();
  await expect(page.getByText('10,000', { exact: true })).toBeVisible();
  await expect(page.getByText(/^\$\d+\.\d\d$/)).toBeVisible();
  await page.locator('summary').filter({ hasText: 'Tags' }).click();
  await page.getByRole('button', { name: 'Add new tag' }).click();
  await page.getByRole('button', { name: 'Request', exact: true }).click();
  await expect(page.getByText('Key is required.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Key' }).fill('team');
  await page.getByRole('button', { name: 'Show CLI command' }).click();
  const command = page.getByRole('dialog').getByRole('region', { name: 'CLI command' });
  await expect(command).toContainText('aws pinpoint-sms-voice-v2 request-phone-number');
  await expect(command).toContainText('--iso-country-code GB');
  await expect(command).toContainText('--number-type LONG_CODE');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Request', exact: true }).click();

  await expect(page).toHaveURL(/\/phone-numbers\/phone-[0-9a-f]{32}$/);
  await expect(flash(page)).toContainText('Requested long code +44');
  await expect(flash(page)).toContainText('It is active and ready to send.');
  await expect(page.getByText('Active', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Tags' }).click();
  await expect(page.getByRole('textbox', { name: 'Key' })).toHaveValue('team');
});

test('a number that must be registered stays Pending, and wizard, list and page say why', async ({ page }) => {
  await toOriginatorTypes(page, ['+1', 'United States']);
  await expect(page.getByText('Recommended: Toll-free number')).toBeVisible();
  await expect(originatorType(page, /^Toll-free number/)).toBeChecked();
  await expect(page.getByText('The number stays Pending and cannot send')).toBeVisible();
  await originatorType(page, /^10DLC number/).check();
  await expect(page.getByText('It sends when the registration of a 10DLC campaign is complete.')).toBeVisible();
  await next(page);
  await page.getByRole('button', { name: 'Request', exact: true }).click();
  await expect(flash(page)).toContainText('It stays Pending until its registration is complete.');
  await expect(page.getByText('Action required: this number cannot send yet')).toBeVisible();
  await expect(page.getByText('complete the registration of a 10DLC campaign')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send test message' })).toBeDisabled();
  await page.goto('/phone-numbers');
  const row = page.getByRole('row', { name: /10DLC/ });
  await expect(row).toContainText('Pending');
  await expect(row).toContainText('Registration required');
});

test('a sender ID is requested from the sender IDs, checked while it is typed, and released', async ({ page }) => {
  await page.goto('/sender-ids');
  await page.getByRole('link', { name: 'Request originator' }).first().click();
  await selectCountry(page, 'GB', 'United Kingdom');
  await next(page);
  await next(page);
  await expect(originatorType(page, /^Sender ID/)).toBeChecked();
  const field = page.getByLabel('Sender ID', { exact: true });
  await field.pressSequentially('1');
  await expect(page.getByText('A sender ID cannot be digits only.')).toBeVisible();
  await next(page);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toBeFocused();
  await field.fill('EXAMPLE');
  await expect(page.getByText('EXAMPLE can be requested.')).toBeVisible();
  await page.getByRole('radio', { name: /^Both/ }).check();
  await next(page);
  await page.getByRole('button', { name: 'Request', exact: true }).click();

  await expect(page).toHaveURL(/\/sender-ids\/EXAMPLE\/GB$/);
  await expect(flash(page)).toContainText('Requested sender ID EXAMPLE in United Kingdom.');
  await expect(page.getByText('Transactional, Promotional')).toBeVisible();
  const sendTest = page.getByRole('link', { name: 'Send test message' });
  await expect(sendTest).toHaveAttribute('href', /^\/send\?OriginationIdentity=arn/);

  await page.goto('/sender-ids');
  await page.getByRole('radio', { name: 'Select EXAMPLE in United Kingdom' }).check();
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: 'Release sender ID' }).click();
  const dialog = page.getByRole('dialog', { name: 'Release sender ID' });
  await dialog.getByLabel(/To confirm/).fill('release');
  await dialog.getByRole('button', { name: 'Release' }).click();
  await expect(page.getByText('Released sender ID EXAMPLE in United Kingdom')).toBeVisible();
});

test('a sender ID that exists is refused on the review, and every answer stays', async ({ page }) => {
  await callService('RequestSenderId', { SenderId: 'EXAMPLE', IsoCountryCode: 'GB' });
  await toOriginatorTypes(page, ['44', 'United Kingdom']);
  await page.getByLabel('Sender ID', { exact: true }).fill('EXAMPLE');
  await next(page);
  await page.getByRole('button', { name: 'Request', exact: true }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'RESOURCE_ALREADY_EXISTS' });
  await expect(alert).toContainText('EXAMPLE');
  await page.getByRole('button', { name: 'Edit Select originator type' }).click();
  await expect(page.getByLabel('Sender ID', { exact: true })).toHaveValue('EXAMPLE');
});

test('a country that wants registered sender IDs, or has no originators, says how one sends there', async ({
  page,
}) => {
  await toOriginatorTypes(page, ['AE', 'United Arab Emirates']);
  await expect(page.getByText('Recommended: Sender ID')).toBeVisible();
  await expect(page.getByText('It goes by a support case and cannot be requested here.')).toBeVisible();
  await expect(originatorType(page, /^Sender ID/)).toBeDisabled();
  await toOriginatorTypes(page, ['Paraguay', 'Paraguay']);
  await expect(page.getByText('Recommended: No originator of your own')).toBeVisible();
  await next(page);
  await expect(page.getByText('Choose an originator type.')).toBeVisible();
});

test('another country leads back to what it makes impossible, with the other answers kept', async ({ page }) => {
  await page.goto('/phone-numbers/create');
  await selectCountry(page, 'CA', 'Canada');
  await next(page);
  await page.getByRole('radio', { name: /^Text and media messages/ }).check();
  await next(page);
  await originatorType(page, /^Long code/).check();
  await next(page);
  await page.getByRole('button', { name: 'Edit Select country' }).click();
  await selectCountry(page, 'FR', 'France');
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: 'Review and request' }).click();
  await expect(heading(page, 'Messaging use case')).toBeVisible();
  await expect(page.getByText('No originator of France has these capabilities. Choose others.')).toBeVisible();
  await page.getByRole('radio', { name: /^Text messages \(SMS\)/ }).check();
  await next(page);
  await expect(originatorType(page, /^Sender ID/)).toBeChecked();
  await expect(originatorType(page, /^Long code/)).toBeDisabled();
});

test('a number requested for a pool begins with the settings of the pool', async ({ page }) => {
  await callService('CreateOptOutList', { OptOutListName: 'Shop' });
  const { PhoneNumberId } = await callService<{ PhoneNumberId: string }>('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'SIMULATOR',
    OptOutListName: 'Shop',
  });
  await callService('CreatePool', {
    OriginationIdentity: PhoneNumberId,
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    Tags: [{ Key: 'Name', Value: 'Codes' }],
  });
  await toOriginatorTypes(page, ['US', 'United States']);
  await page.locator('summary').filter({ hasText: 'Additional settings' }).click();
  await page.getByRole('combobox', { name: 'Phone pool' }).click();
  await page.getByRole('option', { name: 'Codes' }).click();
  await expect(page.getByRole('combobox', { name: 'Opt-out list' })).toHaveCount(0);
  await next(page);
  await expect(page.getByText('That of the phone pool')).toBeVisible();
  await page.getByRole('button', { name: 'Request', exact: true }).click();
  await expect(page.getByRole('link', { name: 'View pool details' })).toBeVisible();
  await expect(page.getByText('Shop', { exact: true })).toBeVisible();
});

test('a request beyond the quota is refused above the buttons', async ({ page }) => {
  for (let count = 0; count < 25; count += 1) {
    await callService('RequestPhoneNumber', {
      IsoCountryCode: 'US',
      MessageType: 'TRANSACTIONAL',
      NumberCapabilities: ['SMS'],
      NumberType: 'SIMULATOR',
    });
  }
  await toOriginatorTypes(page, ['US', 'United States']);
  await next(page);
  await page.getByRole('button', { name: 'Request', exact: true }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'phone numbers already' });
  await expect(alert).toContainText('PHONE_NUMBERS_PER_ACCOUNT');
  await expect(heading(page, 'Review and request')).toBeVisible();
});

test('leaving the wizard with answers asks first', async ({ page }) => {
  await page.goto('/sender-ids/create');
  await page.getByRole('link', { name: 'Cancel' }).click();
  await expect(page).toHaveURL(/\/sender-ids$/);
  await page.goto('/phone-numbers/create');
  await selectCountry(page, 'US', 'United States');
  await page.getByRole('link', { name: 'Cancel' }).click();
  await page.getByRole('dialog', { name: 'Leave page' }).getByRole('button', { name: 'Leave' }).click();
  await expect(page).toHaveURL(/\/phone-numbers$/);
});

test('the whole wizard is done with the keyboard alone', async ({ page }) => {
  await page.goto('/phone-numbers/create');
  const country = page.getByRole('combobox', { name: 'Message destination country' });
  const press = (key: string) => page.keyboard.press(key);
  /** Moves on until something has the focus, as somebody would who looks where it goes. */
  const tabTo = async (target: ReturnType<Page['getByRole']>) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await press('Tab');
    }
    await expect(target).toBeFocused();
  };
  await tabTo(country);
  await page.keyboard.type('germany');
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'Capabilities in Germany' })).toBeVisible();
  await press('Enter');
  await expect(heading(page, 'Messaging use case')).toBeFocused();
  await tabTo(page.getByRole('radio', { name: 'No', exact: true }));
  await press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Yes', exact: true })).toBeChecked();
  await press('Enter');
  await expect(heading(page, 'Select originator type')).toBeFocused();
  await tabTo(originatorType(page, /^Long code/));
  await press('Space');
  await tabTo(page.getByRole('button', { name: 'Next', exact: true }));
  await press('Enter');
  await expect(heading(page, 'Review and request')).toBeFocused();
  await tabTo(page.getByRole('button', { name: 'Request', exact: true }));
  await press('Enter');
  await expect(flash(page)).toContainText('Requested long code +49');
});

test('every step is accessible, light and dark, wide and narrow', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('/phone-numbers/create');
  await expect(heading(page, 'Select country')).toBeVisible();
  await next(page);
  await expect(page.getByText('Message destination country is required.')).toBeVisible();
  await expectAccessible(page);
  await selectCountry(page, 'SG', 'Singapore');
  await expectAccessible(page);
  await next(page);
  await page.getByRole('textbox', { name: 'Estimated monthly message volume' }).fill('many');
  await next(page);
  await expect(page.getByText(/must be a whole number/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Estimated monthly message volume' }).fill('');
  await next(page);
  await expect(originatorType(page, /^Sender ID/)).toBeChecked();
  await page.getByLabel('Sender ID', { exact: true }).fill('EXAMPLE');
  await page.locator('summary').filter({ hasText: 'Additional settings' }).click();
  await expectAccessible(page);
  await next(page);
  await expect(heading(page, 'Review and request')).toBeVisible();
  await page.locator('summary').filter({ hasText: 'Tags' }).click();
  await expectAccessible(page);
});

test('the wizard is usable at 390 px', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await toOriginatorTypes(page, ['GB', 'United Kingdom']);
  await page.getByLabel('Sender ID', { exact: true }).fill('EXAMPLE');
  await next(page);
  await expect(page.getByText('United Kingdom (GB)')).toBeVisible();
  await page.getByRole('combobox', { name: 'Step 4 of 4' }).click();
  await page.getByRole('option', { name: /Messaging use case/ }).click();
  await expect(heading(page, 'Messaging use case')).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});
