import { callConsole, callService, expect, expectAccessible, test } from '../support/console-test';

test('an administrator moves a channel to production and back, limits included', async ({ page }) => {
  await page.goto('/settings');
  const channels = page.getByRole('group', { name: 'SMS' }).first();
  await expect(channels).toContainText('Sandbox');
  await page.getByRole('button', { name: 'Edit SMS channel' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit SMS channel' });
  await dialog.getByLabel('Account limit').fill('250');
  await dialog.getByLabel('Account limit').blur();
  await expect(dialog.getByText('In the sandbox the account limit is at most $1.00.')).toBeVisible();
  await dialog.getByRole('radio', { name: /Production/ }).check();
  await expect(dialog).toContainText('SMS messages can be sent to anyone');
  await dialog.locator('summary').click();
  await expect(dialog.getByRole('region', { name: 'CLI command' })).toContainText('SmsConsole.PutAccountSettings');
  await dialog.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Saved the settings of the SMS channel.')).toBeVisible();
  await expect(channels).toContainText('Production');
  await expect(channels).toContainText('$250.00');

  await page.getByRole('button', { name: 'Edit SMS spending limits' }).click();
  const limits = page.getByRole('dialog', { name: 'Edit spending limits' });
  await limits.getByRole('radio', { name: /Update enforced/ }).check();
  const amount = limits.getByLabel('Enforced spending limit in dollars');
  await amount.fill('251');
  await amount.blur();
  await expect(limits.getByText('must be 250 or less')).toBeVisible();
  await amount.fill('100');
  await limits.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Saved the spending limits of the SMS channel.')).toBeVisible();
  const spending = page.getByRole('group', { name: 'SMS' }).last();
  await expect(spending).toContainText('$100.00');
  expect(await callConsole('GetSpend', { Channel: 'TEXT' })).toMatchObject({
    AccountLimit: '250.00',
    EnforcedLimit: '100.00',
  });

  await page.getByRole('button', { name: 'Edit SMS channel' }).click();
  await dialog.getByRole('radio', { name: /Sandbox/ }).check();
  await expect(dialog.getByLabel('Account limit')).toHaveValue('1.00');
  await expect(dialog).toContainText('The enforced limit of $100.00 comes down');
  await dialog.getByRole('button', { name: 'Save changes' }).click();
  await expect(channels).toContainText('Sandbox');
  expect(await callConsole('GetSpend', { Channel: 'TEXT' })).toMatchObject({
    AccountLimit: '1.00',
    EnforcedLimit: '1.00',
  });

  await page.getByRole('button', { name: 'Edit SMS spending limits' }).click();
  await limits.getByRole('radio', { name: /Set to maximum/ }).check();
  await limits.getByRole('button', { name: 'Save changes' }).click();
  await expect(limits).toBeHidden();
  await expect(spending.getByText('Enforced limit').locator('..')).toContainText('-');
});

test('saving without a change says so and changes nothing', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Edit MMS channel' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('No changes were made to the MMS channel.')).toBeVisible();
  await page.getByRole('button', { name: 'Edit Voice spending limits' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('No changes were made to the spending limits of the Voice channel.')).toBeVisible();
  await page.goto('/settings?tab=simulator');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('No changes were made to the simulator carrier.')).toBeVisible();
});

test('outcome shares are saved once they add up to 100', async ({ page }) => {
  await page.goto('/settings?tab=simulator');
  const delivered = page.getByRole('textbox', { name: 'Delivered' });
  await delivered.fill('90');
  await expect(page.getByText('The shares add up to 94. Add 6 to make 100.')).toBeVisible();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(delivered).toHaveValue('90');
  await page.locator('summary').filter({ hasText: 'More outcomes' }).click();
  await page.getByRole('textbox', { name: 'Spam' }).fill('6');
  await expect(page.getByText('The shares add up to 100.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Acceptance delay' }).fill('');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Acceptance delay is required.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Acceptance delay' }).fill('250');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Saved the settings of the simulator carrier.')).toBeVisible();
  expect(await callConsole('GetSimulatorSettings')).toMatchObject({
    OutcomeShares: { DELIVERED: 90, SPAM: 6 },
    AcceptanceDelayMilliseconds: 250,
  });
});

test('leaving changed simulator settings asks first', async ({ page }) => {
  await page.goto('/settings?tab=simulator');
  await page.getByRole('textbox', { name: 'Delivery delay' }).fill('1');
  await page.getByRole('link', { name: 'Developers' }).click();
  await page.getByRole('dialog', { name: 'Leave page' }).getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('heading', { name: 'Endpoint' })).toBeVisible();
});

test('the developers tab has this endpoint and a key of the reader, ready to copy', async ({ page, baseURL }) => {
  await page.goto('/settings?tab=developers');
  await expect(page.getByRole('region', { name: 'CLI profile' })).toContainText(
    `endpoint_url = ${baseURL}/api/sms-voice`,
  );
  await expect(page.getByRole('region', { name: 'CLI credentials' })).toContainText('aws_access_key_id = AKIA');
  await expect(page.getByRole('button', { name: 'Copy endpoint URL' })).toBeVisible();
});

test('every state is accessible, light and dark, wide and narrow', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('/settings');
  await expect(page.getByRole('heading', { name: 'Spending limits' })).toBeVisible();
  await expectAccessible(page);
  for (const name of ['Edit SMS channel', 'Edit SMS spending limits']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  await page.goto('/settings?tab=simulator');
  await page.locator('summary').filter({ hasText: 'More outcomes' }).click();
  await page.getByRole('textbox', { name: 'Spam' }).fill('6');
  await expectAccessible(page);
  await page.goto('/settings?tab=developers');
  await expect(page.getByRole('heading', { name: 'Endpoint' })).toBeVisible();
  await expectAccessible(page);
});

test('a channel that has spent most of its limit warns on its own, with no alarm set', async ({ page }) => {
  const limitTo = (AccountLimit: string) =>
    callConsole('PutAccountSettings', { Channels: [{ Channel: 'TEXT', Production: true, AccountLimit }] });
  await limitTo('1000');
  await callService('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'SIMULATOR',
  });
  await callService('SendTextMessage', { DestinationPhoneNumber: '+14254147755', MessageBody: 'Your code is 123456' });
  await page.goto('/send');
  await expect(page.getByRole('heading', { name: 'Test SMS sending' })).toBeVisible();
  await expect(page.getByText(/has spent|has reached/)).toHaveCount(0);
  const { MonthToDate } = await callConsole<{ MonthToDate: string }>('GetSpend', { Channel: 'TEXT' });

  await limitTo((Number(MonthToDate) * 1.2).toFixed(6));
  await page.reload();
  await expect(page.getByText('SMS has spent 83% of its limit')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Edit spending limits' }).click();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await expect(page.getByText('SMS has spent 83% of its limit')).toBeVisible();

  await limitTo(MonthToDate);
  await page.reload();
  await expect(page.getByText('SMS has reached its spending limit')).toBeVisible();
  await expect(page.getByText(/Messages that cost anything are refused until the limit is raised or/)).toBeVisible();
  await expectAccessible(page);
});
