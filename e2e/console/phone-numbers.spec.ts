import { callService, expect, expectAccessible, test } from '../support/console-test';

type RequestedNumber = { PhoneNumberId: string; PhoneNumber: string };

const requestNumber = (input: object = {}) =>
  callService<RequestedNumber>('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS', 'MMS'],
    NumberType: 'SIMULATOR',
    ...input,
  });

/** `+14255550142` as the list shows it. */
const national = (e164: string) => e164.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');

test('a simulator number is requested, found by filter, and told in a flash that links to it', async ({ page }) => {
  await page.goto('/phone-numbers');
  await expect(page.getByText('No phone numbers')).toBeVisible();
  await expect(page.getByText('0 of 25 phone numbers')).toBeVisible();
  await page.getByRole('link', { name: 'Request simulator number' }).first().click();

  await page.getByRole('radio', { name: /Promotional/ }).check();
  await page.locator('summary').filter({ hasText: 'Tags' }).click();
  await page.getByRole('button', { name: 'Add new tag' }).click();
  await page.getByRole('button', { name: 'Request number' }).click();
  await expect(page.getByText('Key is required.')).toBeVisible();
  await expect(page.getByRole('radio', { name: /Promotional/ })).toBeChecked();
  await page.getByRole('textbox', { name: 'Key' }).fill('team');
  await page.getByRole('textbox', { name: /Value/ }).fill('growth');

  await page.getByRole('button', { name: 'Show CLI command' }).click();
  const command = page.getByRole('dialog').getByRole('region', { name: 'CLI command' });
  await expect(command).toContainText('aws pinpoint-sms-voice-v2 request-phone-number');
  await expect(command).toContainText('--number-type SIMULATOR');
  await expect(command).toContainText('"Key":"team"');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Request number' }).click();
  await expect(page).toHaveURL(/\/phone-numbers$/);
  const flash = page.getByRole('region', { name: 'Notifications' }).getByRole('status');
  await expect(flash).toContainText('Requested simulator number');
  const number = (await flash.getByRole('link').textContent()) ?? '';
  await expect(page.getByRole('row', { name: new RegExp(number.slice(-4)) })).toContainText('Active');

  await page.goto('/phone-numbers?filter=message-type%3DTRANSACTIONAL');
  await expect(page.getByText('No matches')).toBeVisible();
  await page.getByRole('link', { name: 'Clear filter' }).first().click();
  await page.getByRole('link', { name: national(number) }).click();
  await expect(page.getByRole('heading', { level: 1, name: national(number) })).toBeVisible();
  await expect(page.getByText('Promotional')).toBeVisible();
});

test('leaving the form with changes asks first', async ({ page }) => {
  await page.goto('/phone-numbers/simulator/create');
  await page.getByRole('radio', { name: /Promotional/ }).check();
  await page.getByRole('link', { name: 'Cancel' }).click();
  const dialog = page.getByRole('dialog', { name: 'Leave page' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page).toHaveURL(/\/create$/);
  await page.getByRole('link', { name: 'Cancel' }).click();
  await dialog.getByRole('button', { name: 'Leave' }).click();
  await expect(page).toHaveURL(/\/phone-numbers$/);
});

test('tags are edited on the number, and saving without a change says so', async ({ page }) => {
  const { PhoneNumberId } = await requestNumber({ Tags: [{ Key: 'team', Value: 'growth' }] });
  await page.goto(`/phone-numbers/${PhoneNumberId}?tab=tags`);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('No changes were made to the tags of')).toBeVisible();

  await page.getByRole('button', { name: 'Remove tag team' }).click();
  await page.getByRole('button', { name: 'Add new tag' }).click();
  await page.getByRole('textbox', { name: 'Key' }).fill('stage');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Saved the tags of')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Key' })).toHaveValue('stage');
});

test('a number is released from its page once the word is typed', async ({ page }) => {
  const { PhoneNumberId, PhoneNumber } = await requestNumber();
  await page.goto(`/phone-numbers/${PhoneNumberId}`);
  await page.getByRole('button', { name: 'Release' }).click();
  const dialog = page.getByRole('dialog', { name: 'Release phone number' });
  const release = dialog.getByRole('button', { name: 'Release' });
  await expect(release).toBeDisabled();
  await dialog.getByLabel(/To confirm/).fill('RELEASE');
  await release.click();
  await expect(page).toHaveURL(/\/phone-numbers$/);
  await expect(page.getByText(`Released phone number ${PhoneNumber}.`)).toBeVisible();
  await expect(page.getByText('No phone numbers')).toBeVisible();

  await page.goto(`/phone-numbers/${PhoneNumberId}`);
  await expect(page.getByRole('heading', { name: 'Phone number not found' })).toBeVisible();
});

test('several numbers are released together from the list', async ({ page }) => {
  await requestNumber();
  await requestNumber();
  await page.goto('/phone-numbers');
  await page.getByRole('checkbox', { name: 'Select all phone numbers on this page' }).check();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(2/2)');
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: 'Release phone numbers' }).click();
  const dialog = page.getByRole('dialog', { name: 'Release 2 phone numbers' });
  await dialog.getByLabel(/To confirm/).fill('release');
  await dialog.getByRole('button', { name: 'Release' }).click();
  await expect(page.getByText('Released 2 phone numbers.')).toBeVisible();
  await expect(page.getByText('No phone numbers')).toBeVisible();
});

test('deletion protection blocks the release and says where it is set', async ({ page }) => {
  const { PhoneNumberId, PhoneNumber } = await requestNumber({ DeletionProtectionEnabled: true });
  await page.goto('/phone-numbers');
  await page.getByRole('checkbox', { name: `Select ${national(PhoneNumber)}` }).check();
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: 'Release phone number' }).click();
  const dialog = page.getByRole('dialog', { name: 'Release phone number' });
  await expect(dialog).toContainText('Deletion protection is on');
  await expect(dialog.getByLabel(/To confirm/)).toBeDisabled();
  await expect(dialog.getByRole('button', { name: 'Release' })).toBeDisabled();
  await expect(dialog.getByRole('link', { name: /View phone number/ })).toHaveAttribute(
    'href',
    new RegExp(`^/phone-numbers/${PhoneNumberId}`),
  );
});

test('a request beyond the quota is refused above the buttons, and every answer stays', async ({ page }) => {
  for (let count = 0; count < 25; count += 1) await requestNumber();
  await page.goto('/phone-numbers/simulator/create');
  await page.getByRole('radio', { name: /Promotional/ }).check();
  await page.getByRole('button', { name: 'Request number' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'phone numbers already' });
  await expect(alert).toContainText('PHONE_NUMBERS_PER_ACCOUNT');
  await expect(alert.getByRole('link', { name: 'Manage phone numbers' })).toBeVisible();
  await expect(page.getByRole('radio', { name: /Promotional/ })).toBeChecked();
});

test('the messages of a number stand on its page', async ({ page }) => {
  const { PhoneNumberId, PhoneNumber } = await requestNumber();
  await callService('SendTextMessage', {
    OriginationIdentity: PhoneNumberId,
    DestinationPhoneNumber: '+14254147755',
    MessageBody: 'Hello',
  });
  await page.goto(`/phone-numbers/${PhoneNumberId}`);
  await expect(page.getByRole('row', { name: /\+1 425 414 7755/ })).toBeVisible();
  const allMessages = page.getByRole('link', { name: 'View all messages' });
  await expect(allMessages).toHaveAttribute('href', new RegExp(encodeURIComponent(PhoneNumber)));
});

test('a number is set up by the words of the guide: two-way SMS, opt-out list, self-managed opt-outs', async ({
  page,
}) => {
  const { PhoneNumber } = await requestNumber();
  const saved = (what: string) => page.getByText(`Saved the ${what} settings of`);
  await page.goto('/phone-numbers');
  await page.getByRole('link', { name: national(PhoneNumber) }).click();

  await page.getByRole('link', { name: 'Two-way SMS' }).click();
  await page.getByRole('link', { name: 'Edit settings' }).click();
  await page.getByRole('switch', { name: /Enable two-way message/ }).check();
  await page.getByRole('radio', { name: /^Amazon SNS/ }).check();
  await page.getByRole('radio', { name: /^New Amazon SNS topic/ }).check();
  await page.getByLabel('Topic name').fill('replies');
  await page.getByRole('radio', { name: /^Use Amazon SNS topic policies/ }).check();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(saved('two-way SMS')).toBeVisible();
  await expect(page.getByText(/:replies$/)).toBeVisible();

  await page.getByRole('link', { name: 'Opt-out list', exact: true }).click();
  await page.getByRole('link', { name: 'Edit settings' }).click();
  await page.getByRole('radio', { name: /^Create new opt-out list/ }).check();
  await page.getByLabel('Opt-out list name').fill('Shop');
  await page.getByRole('switch', { name: /Enable self-managed opt-outs/ }).check();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(saved('opt-out')).toBeVisible();
  await page.goto('/phone-numbers?filter=opt-out-list-name%3DShop');
  await expect(page.getByRole('row', { name: new RegExp(PhoneNumber.slice(-4)) })).toBeVisible();
});

test('a number joins a pool from the list, which says beforehand whether it fits', async ({ page }) => {
  const pool = async (Name: string, input: object) => {
    const { PhoneNumberId } = await requestNumber(input);
    const MessageType = 'TRANSACTIONAL';
    await callService('CreatePool', {
      OriginationIdentity: PhoneNumberId,
      IsoCountryCode: 'US',
      MessageType,
      Tags: [{ Key: 'Name', Value: Name }],
    });
  };
  await pool('Texts', { NumberCapabilities: ['SMS'] });
  await pool('Media', {});
  const { PhoneNumber } = await requestNumber();
  await page.goto('/phone-numbers');
  await page.getByRole('button', { name: `Add to phone pool: ${national(PhoneNumber)}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Add to phone pool' });
  await dialog.getByRole('combobox', { name: 'Phone pool' }).click();
  await page.getByRole('option', { name: /Texts/ }).click();
  await expect(dialog).toContainText('NUMBER_CAPABILITIES_MISMATCH');
  await expectAccessible(page, '[role=dialog]');
  await dialog.getByRole('combobox', { name: 'Phone pool' }).click();
  await page.getByRole('option', { name: /Media/ }).click();
  await expect(dialog).toContainText('The number matches the settings of the pool.');
  await dialog.getByRole('button', { name: 'Add to pool' }).click();
  await expect(page.getByText(`Added ${national(PhoneNumber)} to phone pool Media.`)).toBeVisible();
  await expect(page.getByRole('link', { name: 'View pool details' })).toHaveCount(3);
});

test('what is no number of this workspace is not found', async ({ page }) => {
  for (const id of [`phone-${'0'.repeat(32)}`, 'anything']) {
    await page.goto(`/phone-numbers/${id}`);
    await expect(page.getByRole('heading', { name: 'Phone number not found' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'View phone numbers' })).toBeVisible();
  }
});

test('every state is accessible, light and dark, wide and narrow', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('/phone-numbers');
  await expect(page.getByText('No phone numbers')).toBeVisible();
  await expectAccessible(page);

  const { PhoneNumberId } = await requestNumber({ DeletionProtectionEnabled: true, Tags: [{ Key: 'a', Value: 'b' }] });
  await page.goto('/phone-numbers');
  await page.getByRole('checkbox', { name: /^Select \(/ }).check();
  await expectAccessible(page);
  await page.goto('/phone-numbers/simulator/create');
  await page.locator('summary').filter({ hasText: 'Tags' }).click();
  await page.getByRole('button', { name: 'Add new tag' }).click();
  await page.getByRole('button', { name: 'Request number' }).click();
  await expect(page.getByText('Key is required.')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/phone-numbers/${PhoneNumberId}`);
  await expect(page.getByText('No messages')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Release' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/phone-numbers/${PhoneNumberId}?tab=tags`);
  await expectAccessible(page);
});
