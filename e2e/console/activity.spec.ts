import { randomUUID } from 'node:crypto';
import { callConsole, callService, expect, expectAccessible, test } from '../support/console-test';
import { testServer } from '../support/environment.mjs';

/** What has been recorded stays when a workspace is emptied: each test acts on names that no other has used. */
const newName = (beginning: string) => `${beginning}-${randomUUID().slice(0, 8)}`;

const create = (ConfigurationSetName: string) => callService('CreateConfigurationSet', { ConfigurationSetName });

test('what is done in the console and through the API is recorded alike, and found by what it was', async ({
  page,
}) => {
  const [byApi, byHand] = [newName('api'), newName('hand')];
  await create(byApi);
  await page.goto('/configuration-sets/create');
  await page.getByLabel('Configuration set name').fill(byHand);
  await page.getByRole('button', { name: 'Create configuration set' }).click();
  await expect(page.getByRole('heading', { level: 1, name: byHand })).toBeVisible();
  await expect(create(byApi)).rejects.toThrow(/Conflict/);

  await page.getByRole('navigation').getByRole('link', { name: 'Activity' }).click();
  const row = (name: string, end: string) =>
    page.getByRole('row', { name: new RegExp(`CreateConfigurationSet.*${end}.*${name}`) });
  await expect(row(byHand, 'Done Console')).toHaveCount(1);
  await expect(row(byApi, 'Done API')).toHaveCount(1);
  await expect(row(byApi, 'ConflictException API')).toHaveCount(1);
  await expectAccessible(page);

  await page.getByRole('combobox', { name: 'Find activity records' }).fill(byHand);
  await page.keyboard.press('Enter');
  await expect(row(byApi, '')).toHaveCount(0);
  await expect(row(byHand, '')).toHaveCount(1);
  await page.goto(`/activity?filter=error-code%3DConflictException&filter=resource%3D${byApi}`);
  await expect(row(byApi, '')).toHaveCount(1);
  await page.goto('/activity?filter=user-name%3Dnobody%40example.com');
  await expect(page.getByText('No matches')).toBeVisible();
  const admin = encodeURIComponent(testServer.admin.email);
  await page.goto(`/activity?filter=user-name%3D${admin}&filter=read-only%3Dfalse&filter=resource%3D${byApi}`);
  await expect(row(byApi, '')).toHaveCount(2);
  await page.getByRole('button', { name: /Time range/ }).click();
  await page.getByRole('menuitem', { name: 'Last hour' }).click();
  await expect(page.getByRole('button', { name: 'Time range: Last hour' })).toBeVisible();
  await expect(row(byApi, '')).toHaveCount(2);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^activity-.*\.csv$/);
});

test('a record is shown in the guide’s shape, without what is secret', async ({ page }) => {
  const name = newName('set');
  await create(name);
  await page.goto(`/activity?filter=event-name%3DCreateConfigurationSet&filter=resource%3D${name}`);
  await page.getByRole('link', { name: 'CreateConfigurationSet' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'CreateConfigurationSet' })).toBeVisible();
  const record = page.getByRole('region', { name: 'Record' });
  await expect(record).toContainText('"eventSource": "sms-voice.amazonaws.com"');
  await expect(record).toContainText(`"ConfigurationSetName": "${name}"`);
  await expect(record).toContainText(`"accessKeyId": "${testServer.accessKey.accessKeyId}"`);
  await expect(record).not.toContainText(testServer.accessKey.secretAccessKey);
  await expectAccessible(page);
  await page.getByRole('link', { name }).click();
  await expect(page).toHaveURL(/\/activity\?filter=resource/);

  // Refused or not, it is recorded.
  await callConsole('PutHandsetReply', {
    PhoneNumber: '+14255550100',
    PeerIdentity: '+12065550142',
    MessageBody: 'a text of nobody’s business',
  }).catch(() => {});
  await page.goto('/activity?filter=event-name%3DPutHandsetReply');
  await page.getByRole('link', { name: 'PutHandsetReply' }).first().click();
  await expect(record).toContainText('HIDDEN_DUE_TO_SECURITY_REASONS');
  await expect(page.getByText('nobody’s business')).toHaveCount(0);

  await page.goto('/activity/01a1fd55-0000-7000-8000-000000000000');
  await expect(page.getByText('Activity record not found')).toBeVisible();
});
