import { callConsole, callService, expect, expectAccessible, test } from '../support/console-test';

test('a stream is made, filled, written at once and edited', async ({ page }) => {
  await page.goto('/destinations?tab=streams');
  await expect(page.getByText('No streams')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Create stream' }).first().click();
  await page.getByRole('button', { name: 'Create stream' }).click();
  await expect(page.getByText('Stream name is required.')).toBeVisible();
  await page.getByLabel('Stream name').fill('sms-archive');
  await page.getByRole('radio', { name: /^Bucket/ }).check();
  await page.getByRole('button', { name: 'Create stream' }).click();
  await expect(page.getByText('Bucket is required.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('radio', { name: /^Folder/ }).check();
  await page.getByLabel('Longest wait in seconds').fill('900');
  await page.getByRole('button', { name: 'Create stream' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'sms-archive' })).toBeVisible();
  await expect(page.getByText('The stream has written nothing yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Write now' })).toBeDisabled();

  const ConfigurationSetName = 'codes';
  const { ConfigurationSetArn } = await callService<{ ConfigurationSetArn: string }>('CreateConfigurationSet', {
    ConfigurationSetName,
  });
  const [, , , region, account] = ConfigurationSetArn.split(':');
  await callService('CreateEventDestination', {
    ConfigurationSetName,
    EventDestinationName: 'archive',
    MatchingEventTypes: ['ALL'],
    KinesisFirehoseDestination: {
      IamRoleArn: `arn:aws:iam::${account}:role/sms-events`,
      DeliveryStreamArn: `arn:aws:firehose:${region}:${account}:deliverystream/sms-archive`,
    },
  });
  await callConsole('SendSampleEvent', { ConfigurationSetName, EventDestinationName: 'archive' });
  await expect.poll(() => callConsole('GetStream', { StreamName: 'sms-archive' })).toMatchObject({ WaitingRecords: 1 });
  await page.reload();
  await page.getByRole('button', { name: 'Write now' }).click();
  await expect(page.getByText(/Stream sms-archive writes what waits now/)).toBeVisible();
  await expect
    .poll(() => callConsole('GetStream', { StreamName: 'sms-archive' }))
    .toMatchObject({ WaitingRecords: 0, Failures: 0 });
  await page.reload();
  await expect(page.getByRole('row', { name: /us-east-1\/sms-archive\/.*\.ndjson/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByLabel('Largest batch in MiB').fill('17');
  await page.getByRole('button', { name: 'Save stream' }).click();
  await expect(page.getByText(/Largest batch in MiB must be 16 or less/)).toBeVisible();
  await page.getByLabel('Largest batch in MiB').fill('1');
  await page.getByRole('button', { name: 'Save stream' }).click();
  await expect(page.getByText('900 seconds or 1 MiB')).toBeVisible();

  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText(/An event destination publishes to this stream/)).toBeVisible();
});
