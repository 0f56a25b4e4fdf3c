import { callService, expect, test } from '../support/console-test';

const ConfigurationSetName = 'alerts';

test('the guide’s procedures: a stream and a new topic are created, edited and deleted (6322-6417, 6503-6594)', async ({
  page,
}) => {
  await callService('CreateConfigurationSet', { ConfigurationSetName });
  const add = async (name: string, type: string) => {
    await page.goto('/configuration-sets');
    await page.getByRole('link', { name: ConfigurationSetName }).click();
    await page.getByRole('link', { name: 'Add event destination' }).first().click();
    await page.getByRole('radio', { name: /^Manual setup/ }).check();
    await page.getByLabel('Event destination name').fill(name);
    await page.getByRole('combobox', { name: 'Destination type' }).click();
    await page.getByRole('option', { name: type }).click();
  };
  const edit = async (name: string) => {
    await page.getByRole('radio', { name: `Select ${name}` }).check();
    await page.getByRole('button', { name: 'Actions' }).click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
  };

  await add('archive', 'Amazon Data Firehose');
  await expect(page.getByLabel('IAM role ARN')).toHaveValue(/^arn:aws:iam::\d{12}:role\//);
  const stream = await page.getByLabel('Delivery stream ARN').inputValue();
  await page.getByRole('radio', { name: 'Custom voice events' }).check();
  await page.getByRole('button', { name: 'Edit voice event selection' }).click();
  const selection = page.getByRole('dialog', { name: 'Edit voice event selection' });
  await selection.getByRole('checkbox', { name: /^Completed/ }).check();
  await selection.getByRole('button', { name: 'Save selection' }).click();
  await page.getByRole('button', { name: 'Create event' }).click();
  await expect(page.getByRole('row', { name: /archive.*Amazon Data Firehose.*Enabled/ })).toBeVisible();

  await edit('archive');
  await page.getByLabel('Delivery stream ARN').fill(stream.replace('sms-events', 'yearly'));
  await page.getByRole('switch', { name: /Enable event publishing/ }).uncheck();
  await page.getByRole('button', { name: 'Edit event' }).click();
  await expect(page.getByText('Saved event destination archive.')).toBeVisible();
  await expect(page.getByRole('row', { name: /archive.*yearly.*Disabled/ })).toBeVisible();

  await add('people', 'Amazon SNS');
  await page.getByRole('radio', { name: /^New Amazon SNS topic/ }).check();
  await page.getByLabel('Topic name').fill('first');
  await page.getByRole('button', { name: 'Create event' }).click();
  await expect(page.getByRole('row', { name: /people.*Amazon SNS.*first/ })).toBeVisible();
  await edit('people');
  await page.getByRole('radio', { name: /^New Amazon SNS topic/ }).check();
  await page.getByLabel('Topic name').fill('second');
  await page.getByRole('button', { name: 'Edit event' }).click();
  await expect(page.getByRole('row', { name: /people.*Amazon SNS.*second/ })).toBeVisible();

  await page.getByRole('radio', { name: 'Select archive' }).check();
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Deleted event destination archive.')).toBeVisible();
  await expect(page.getByRole('row', { name: /archive/ })).toHaveCount(0);
  await expect(page.getByRole('row', { name: /people/ })).toBeVisible();
});
