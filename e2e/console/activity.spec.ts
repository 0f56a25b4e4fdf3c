import { callConsole, callService, expect, expectAccessible, test } from '../support/console-test';
import { testServer } from '../support/environment.mjs';

test('what is done in the console and through the API is recorded alike, and found by what it was', async ({
  page,
}) => {
  await callService('CreateConfigurationSet', { ConfigurationSetName: 'alerts' });
  await page.goto('/configuration-sets/create');
  await page.getByLabel('Configuration set name').fill('marketing');
  await page.getByRole('button', { name: 'Create configuration set' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'marketing' })).toBeVisible();
  await expect(callService('CreateConfigurationSet', { ConfigurationSetName: 'alerts' })).rejects.toThrow(/Conflict/);

  await page.getByRole('navigation').getByRole('link', { name: 'Activity' }).click();
  await expect(page.getByRole('row', { name: /CreateConfigurationSet.*marketing.*Done.*Console/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /CreateConfigurationSet.*alerts.*Done.*API/ })).toBeVisible();
  await expectAccessible(page);

  const find = page.getByRole('combobox', { name: 'Find activity records' });
  await find.fill('marketing');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/filter=resource(=|%3D)marketing/);
  await expect(page.getByRole('row', { name: /alerts/ })).toHaveCount(0);
  await expect(page.getByRole('row', { name: /marketing/ }).first()).toBeVisible();
  await page.goto('/activity?filter=error-code%3DConflictException');
  await expect(page.getByRole('row', { name: /CreateConfigurationSet/ })).toHaveCount(1);
  await page.goto('/activity?filter=user-name%3Dnobody%40example.com');
  await expect(page.getByText('No matches')).toBeVisible();
  await page.goto(
    `/activity?filter=user-name%3D${encodeURIComponent(testServer.admin.email)}&filter=read-only%3Dfalse`,
  );
  await expect(page.getByRole('row', { name: /CreateConfigurationSet/ })).toHaveCount(3);
  await page.getByRole('button', { name: /Time range/ }).click();
  await page.getByRole('menuitem', { name: 'Last hour' }).click();
  await expect(page.getByRole('row', { name: /CreateConfigurationSet/ })).toHaveCount(3);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^activity-.*\.csv$/);
});

test('a record is shown in the guide’s shape, without what is secret', async ({ page }) => {
  await callConsole('PutHandsetReply', {
    PhoneNumber: '+14255550100',
    PeerIdentity: '+12065550142',
    MessageBody: 'a text of nobody’s business',
  }).catch(() => {});
  await callService('CreateConfigurationSet', { ConfigurationSetName: 'alerts' });
  await page.goto('/activity?filter=event-name%3DCreateConfigurationSet');
  await page.getByRole('link', { name: 'CreateConfigurationSet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'CreateConfigurationSet' })).toBeVisible();
  const record = page.getByRole('region', { name: 'Record' });
  await expect(record).toContainText('"eventSource": "sms-voice.amazonaws.com"');
  await expect(record).toContainText('"ConfigurationSetName": "alerts"');
  await expect(record).toContainText(`"accessKeyId": "${testServer.accessKey.accessKeyId}"`);
  await expect(record).not.toContainText(testServer.accessKey.secretAccessKey);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'alerts' }).click();
  await expect(page).toHaveURL(/\/activity\?filter=resource/);

  await page.goto('/activity?filter=event-name%3DPutHandsetReply');
  await page.getByRole('link', { name: 'PutHandsetReply' }).click();
  await expect(page.getByRole('region', { name: 'Record' })).toContainText('HIDDEN_DUE_TO_SECURITY_REASONS');
  await expect(page.getByText('nobody’s business')).toHaveCount(0);

  await page.goto('/activity/01a1fd55-0000-7000-8000-000000000000');
  await expect(page.getByText('Activity record not found')).toBeVisible();
});
