import { callConsole, callService, expect, expectAccessible, test } from '../support/console-test';

const ConfigurationSetName = 'codes';
const create = () => callService('CreateConfigurationSet', { ConfigurationSetName });

test('a set is created by its name, and its defaults are edited', async ({ page }) => {
  await callService('RequestSenderId', { SenderId: 'ExampleShop', IsoCountryCode: 'GB' });
  await page.goto('/configuration-sets');
  await expect(page.getByText('0 of 25 configuration sets')).toBeVisible();
  await expect(page.getByText('No configuration sets')).toBeVisible();
  await page.getByRole('link', { name: 'Create configuration set' }).first().click();
  await page.getByRole('button', { name: 'Create configuration set' }).click();
  await expect(page.getByText('Configuration set name is required.')).toBeVisible();
  await page.getByLabel('Configuration set name').fill('one time');
  await page.getByRole('button', { name: 'Create configuration set' }).click();
  await expect(page.getByText('Enter a valid configuration set name.')).toBeVisible();
  await page.getByLabel('Configuration set name').fill(ConfigurationSetName);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Create configuration set' }).click();
  await expect(page.getByRole('heading', { level: 1, name: ConfigurationSetName })).toBeVisible();

  await page.getByRole('link', { name: 'Set settings' }).click();
  await page.getByRole('button', { name: 'Edit settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit settings' });
  await dialog.getByRole('radio', { name: /Promotional/ }).check();
  await dialog.getByLabel(/Default sender ID/).fill('12345');
  await dialog.getByRole('button', { name: 'Save changes' }).click();
  await expect(dialog.getByText('A sender ID cannot be digits only.')).toBeVisible();
  await dialog.getByLabel(/Default sender ID/).fill('ExampleShop');
  await dialog.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText(`Saved the settings of configuration set ${ConfigurationSetName}.`)).toBeVisible();
  await expect(page.getByText('ExampleShop').first()).toBeVisible();
  await expectAccessible(page);
});

test('a destination is added with chosen events, and gets those of a message that names the set', async ({ page }) => {
  await create();
  await callService('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'SIMULATOR',
  });
  await page.goto(`/configuration-sets/${ConfigurationSetName}`);
  await page.getByRole('link', { name: 'Add event destination' }).first().click();
  await page.getByRole('radio', { name: /^Manual setup/ }).check();
  await page.getByRole('button', { name: 'Create event' }).click();
  await expect(page.getByText('Event destination name is required.')).toBeVisible();
  await page.getByLabel('Event destination name').fill('logs');
  await page.getByLabel('Log group ARN').fill('arn:aws:logs:eu-west-1:111122223333:log-group:x');
  await page.getByRole('button', { name: 'Create event' }).click();
  await expect(page.getByText(/must be of this account and Region/)).toBeVisible();
  await page.reload();
  await page.getByRole('radio', { name: /^Manual setup/ }).check();
  await page.getByLabel('Event destination name').fill('logs');
  await page.getByRole('radio', { name: 'Custom SMS events' }).check();
  await page.getByRole('button', { name: 'Edit SMS event selection' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit SMS event selection' });
  await dialog.getByRole('checkbox', { name: /^Delivered/ }).check();
  await dialog.getByRole('checkbox', { name: /^Queued/ }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save selection' }).click();
  await expect(page.getByText('Delivered, Queued.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Create event' }).click();
  await expect(page.getByRole('row', { name: /logs.*Amazon CloudWatch.*2 SMS events.*Enabled/ })).toBeVisible();

  await page.getByRole('link', { name: 'Test SMS sending' }).last().click();
  await expect(page.getByLabel('Configuration set', { exact: true })).toContainText(ConfigurationSetName);
  await page.getByLabel('Message body').fill('Your code is 123456');
  await page.getByRole('button', { name: 'Send test message' }).first().click();
  await expect(page.getByText('Delivered', { exact: true }).first()).toBeVisible();

  await page.goto('/destinations');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'sms-events' }).click();
  await expect(page.getByRole('row', { name: /TEXT_DELIVERED/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /TEXT_QUEUED/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /TEXT_PENDING/ })).toBeHidden();
  await page.getByRole('combobox', { name: 'Find log events' }).fill('queued');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /TEXT_DELIVERED/ })).toBeHidden();
  await page.getByRole('button', { name: /View record TEXT_QUEUED/ }).click();
  await expect(page.getByRole('dialog', { name: 'Event record' })).toContainText('"messageStatus": "QUEUED"');
  await page.keyboard.press('Escape');
  await expectAccessible(page);
});

test('the automatic setup sends all events to a log group, a stream and a topic', async ({ page }) => {
  await create();
  await page.goto(`/configuration-sets/${ConfigurationSetName}/event-destinations/create`);
  await expect(page.getByRole('radio', { name: /^Automatic setup/ })).toBeChecked();
  await page.getByLabel('Event destination name').fill('two words');
  await page.getByRole('button', { name: 'Set up' }).click();
  await expect(page.getByText('Enter a valid event destination name.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Event destination name').fill('sms-events');
  await page.getByRole('button', { name: 'Set up' }).click();
  await expect(page.getByText(/Set up a log group, a stream and a topic/)).toBeVisible();
  for (const row of [
    /sms-events-logs.*Amazon CloudWatch/,
    /sms-events-stream.*Amazon Data Firehose/,
    /sms-events-topic.*Amazon SNS/,
  ]) {
    await expect(page.getByRole('row', { name: row })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Add event destination' }).first().click();
  await expect(page.getByRole('radio', { name: /^Automatic setup.*room for 2/ })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Create event' })).toBeVisible();
});

test('a sample event arrives in the live tail while it is watched', async ({ page }) => {
  await create();
  const { ConfigurationSets } = await callService<{ ConfigurationSets: { ConfigurationSetArn: string }[] }>(
    'DescribeConfigurationSets',
  );
  const [, , , region, account] = ConfigurationSets[0]?.ConfigurationSetArn.split(':') ?? [];
  await callService('CreateEventDestination', {
    ConfigurationSetName,
    EventDestinationName: 'logs',
    MatchingEventTypes: ['ALL'],
    CloudWatchLogsDestination: {
      IamRoleArn: `arn:aws:iam::${account}:role/sms-events`,
      LogGroupArn: `arn:aws:logs:${region}:${account}:log-group:tailed`,
    },
  });
  await page.goto('/destinations/log-groups/tailed?tab=tail');
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  await expect(page.getByText('Waiting for events.')).toBeVisible();
  await callConsole('SendSampleEvent', { ConfigurationSetName, EventDestinationName: 'logs' });
  await expect(page.getByText('TEXT_DELIVERED')).toBeVisible();
  await expectAccessible(page);
});

test('a destination is turned off, and deleted with its set', async ({ page }) => {
  await create();
  await page.goto(`/configuration-sets/${ConfigurationSetName}/event-destinations/create`);
  await page.getByRole('radio', { name: /^Manual setup/ }).check();
  await page.getByLabel('Event destination name').fill('logs');
  await page.getByRole('button', { name: 'Create event' }).click();
  await page.getByRole('radio', { name: 'Select logs' }).check();
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: 'Disable' }).click();
  await expect(page.getByText('Disabled event destination logs.')).toBeVisible();
  await expect(page.getByRole('row', { name: /logs.*Disabled/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete configuration set' });
  await expect(dialog.getByText(/Its event destination is deleted/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Delete' })).toBeDisabled();
  await dialog.getByLabel(/To confirm/).fill('confirm');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText(`Deleted configuration set ${ConfigurationSetName}.`)).toBeVisible();
  await expect(page.getByText('No configuration sets')).toBeVisible();
});
