import type { Page } from '@playwright/test';
import { callService, expect, expectAccessible, test } from '../support/console-test';

type RequestedNumber = { PhoneNumberId: string; PhoneNumber: string };
type Pool = { PoolId: string };

const requestNumber = (input: object = {}) =>
  callService<RequestedNumber>('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS', 'MMS'],
    NumberType: 'SIMULATOR',
    ...input,
  });

const createPool = async (name: string, input: object = {}) => {
  const number = await requestNumber();
  const pool = await callService<Pool>('CreatePool', {
    OriginationIdentity: number.PhoneNumberId,
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    Tags: [{ Key: 'Name', Value: name }],
    ...input,
  });
  return { ...pool, number };
};

/** `+14255550142` as originators are listed. */
const international = (e164: string) => e164.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');

const notifications = (page: Page) => page.getByRole('region', { name: 'Notifications' });

test('the story of a pool: made around a simulator number, answered, enlarged, sent from, emptied and deleted', async ({
  page,
}) => {
  await page.goto('/phone-pools');
  await expect(page.getByText('No phone pools')).toBeVisible();
  await page.getByRole('link', { name: 'Create phone pool' }).first().click();

  await page.getByRole('button', { name: 'Create phone pool' }).click();
  await expect(page.getByText('Pool name is required.')).toBeVisible();
  await expect(page.getByText('Originator is required.')).toBeVisible();
  await page.getByLabel('Pool name').fill('one-time-passwords');
  await page.getByRole('button', { name: 'Request simulator number' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Request number' }).click();
  const chosen = page.getByRole('radiogroup', { name: 'Phone numbers available for association' }).getByRole('radio');
  await expect(chosen).toBeChecked();
  await expect(page.getByText(/^Taken over from/)).toBeVisible();
  await page.getByRole('button', { name: 'Show CLI command' }).click();
  const command = page.getByRole('dialog').getByRole('region', { name: 'CLI command' });
  await expect(command).toContainText('aws pinpoint-sms-voice-v2 create-pool');
  await expect(command).toContainText('"Value":"one-time-passwords"');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Create phone pool' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'one-time-passwords' })).toBeVisible();
  await expect(page.getByText('The last one cannot be removed')).toBeVisible();

  await page.getByRole('link', { name: 'Keywords' }).click();
  await page.getByRole('button', { name: 'Add keyword' }).click();
  const adding = page.getByRole('dialog', { name: 'Add keyword' });
  await adding.getByLabel('Keyword', { exact: true }).fill('hours');
  await adding.getByLabel('Response message').fill('Open from 8 to 18.');
  await expect(adding.getByText('GSM, 1 part: 18 of 160 units.')).toBeVisible();
  await adding.getByRole('button', { name: 'Add keyword' }).click();
  await expect(page.getByRole('row', { name: /HOURS/ })).toContainText('Automatic response');

  // A number with keywords of its own does not match: the dialog says so before anything is tried.
  const other = await requestNumber();
  await callService('PutKeyword', {
    OriginationIdentity: other.PhoneNumberId,
    Keyword: 'JOIN',
    KeywordMessage: 'Welcome.',
    KeywordAction: 'OPT_IN',
  });
  const PoolId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.goto(`/phone-pools/${PoolId}`);
  await page.getByRole('button', { name: 'Add originator' }).click();
  const choosing = page.getByRole('dialog', { name: 'Add originator' });
  await expect(choosing.getByText('KEYWORD_MISMATCH')).toBeVisible();
  await expect(choosing.getByText(/differ in what they do on HOURS, JOIN/)).toBeVisible();
  await expect(
    choosing.getByRole('radio', { name: new RegExp(escaped(international(other.PhoneNumber))) }),
  ).toBeDisabled();
  await choosing.getByRole('button', { name: 'Cancel' }).click();

  await callService('DeleteKeyword', { OriginationIdentity: other.PhoneNumberId, Keyword: 'JOIN' });
  await callService('PutKeyword', {
    OriginationIdentity: other.PhoneNumberId,
    Keyword: 'HOURS',
    KeywordMessage: 'Open from 8 to 18.',
    KeywordAction: 'AUTOMATIC_RESPONSE',
  });
  await page.reload();
  await page.getByRole('button', { name: 'Add originator' }).click();
  await choosing.getByRole('radio', { name: new RegExp(escaped(international(other.PhoneNumber))) }).check();
  await choosing.getByRole('button', { name: 'Add originator to pool' }).click();
  await expect(notifications(page)).toContainText(`Added ${international(other.PhoneNumber)}`);

  // While it has two originators the pool stays.
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const deleting = page.getByRole('dialog', { name: 'Delete phone pool' });
  await expect(deleting).toContainText('Remove all but one of them first.');
  await expect(deleting.getByLabel(/To confirm/)).toBeDisabled();
  await deleting.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('link', { name: 'Test SMS sending' }).last().click();
  await expect(page.getByRole('radio', { name: 'Phone pool', exact: true })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Phone pool', exact: true })).toContainText('one-time-passwords');
  await page.getByLabel('Message body').fill('From the pool.');
  await page.getByRole('button', { name: 'Send test message' }).click();
  await expect(
    page.getByRole('radiogroup', { name: 'Events, newest first' }).getByText('Delivered', { exact: true }),
  ).toBeVisible();

  await page.goto(`/phone-pools/${PoolId}`);
  await page.getByRole('radio', { name: `Select ${international(other.PhoneNumber)}` }).check();
  await page.getByRole('button', { name: 'Remove' }).click();
  const removing = page.getByRole('dialog', { name: 'Remove originator' });
  await removing.getByRole('button', { name: 'Remove' }).click();
  await expect(notifications(page)).toContainText(`Removed ${international(other.PhoneNumber)}`);
  await expect(page.getByRole('radio', { name: `Select ${international(other.PhoneNumber)}` })).toHaveCount(0);
  await page.getByRole('radio', { name: /^Select \+1/ }).check();
  await expect(page.getByRole('button', { name: 'Remove' })).toBeDisabled();

  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(deleting.getByRole('button', { name: 'Delete' })).toBeDisabled();
  await deleting.getByLabel(/To confirm/).fill('Release');
  await deleting.getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL(/\/phone-pools$/);
  await expect(notifications(page)).toContainText('Deleted phone pool one-time-passwords.');
  await expect(page.getByText('No phone pools')).toBeVisible();

  await page.goto(`/phone-pools/${PoolId}`);
  await expect(page.getByRole('heading', { name: 'Phone pool not found' })).toBeVisible();
  await page.goto(`/phone-numbers/${other.PhoneNumberId}?tab=keywords`);
  await expect(page.getByRole('row', { name: /HOURS/ })).toBeVisible();
});

test('settings are changed on the pool, and its numbers say so and show them', async ({ page }) => {
  const { PoolId, number } = await createPool('alerts');
  await page.goto(`/phone-pools/${PoolId}?tab=opt-out-list`);
  await page.getByRole('link', { name: 'Edit settings' }).click();
  await expect(page.getByRole('switch', { name: /self-managed/ })).toBeDisabled();
  await page.getByRole('link', { name: 'Edit two-way SMS' }).click();

  await page.getByRole('switch', { name: /Enable two-way message/ }).check();
  await page.getByLabel('Topic name').fill('not a name');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Enter a valid topic name.')).toBeVisible();
  await page.getByLabel('Topic name').fill('replies');
  await page.getByRole('radio', { name: /Choose existing IAM role/ }).check();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Existing IAM role is required.')).toBeVisible();
  await expect(page.getByLabel('Topic name')).toHaveValue('replies');
  await page.getByRole('radio', { name: /Use Amazon SNS topic policies/ }).check();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page).toHaveURL(/tab=two-way$/);
  await expect(page.getByText(/^arn:aws:sns:.*:replies$/)).toBeVisible();

  // Each tab has its own Edit settings: the one of the tab before stands until the new tab is there.
  const tab = page.getByRole('link', { name: 'Opt-out list', exact: true });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-current', 'page');
  await page.getByRole('link', { name: 'Edit settings' }).click();
  await page.getByRole('radio', { name: /Create new opt-out list/ }).check();
  await page.getByLabel('Opt-out list name').fill('Default');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText(/There is a list of this name/)).toBeVisible();
  await page.getByLabel('Opt-out list name').fill('marketing');
  await expect(page.getByText(/Who has opted out on Default is not on marketing/)).toBeVisible();
  await page.getByRole('switch', { name: /self-managed/ }).check();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page).toHaveURL(/tab=opt-out-list$/);
  await expect(page.getByText('Yours, from the two-way topic')).toBeVisible();

  await page.goto(`/phone-numbers/${number.PhoneNumberId}?tab=opt-out-list`);
  await expect(page.getByText('and the pool decides')).toContainText('alerts');
  await expect(page.getByText('Yours, from the two-way topic')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Edit settings' })).toHaveCount(0);
  await page.goto(`/phone-numbers/${number.PhoneNumberId}/two-way/edit`);
  await page.getByRole('link', { name: 'View pool settings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'alerts' })).toBeVisible();

  // Amazon Connect ends self-managed opt-outs: the page says so, and the call does it.
  await page.getByRole('link', { name: 'Edit settings' }).click();
  await page.getByRole('radio', { name: /Amazon Connect/ }).check();
  await expect(page.getByText(/They are turned off with this change/)).toBeVisible();
  const region = /us-[a-z]+-\d/.exec((await page.getByText(/through a role of this account only/).textContent()) ?? '');
  expect(region).not.toBeNull();
});

test('a number in no pool has settings and keywords of its own', async ({ page }) => {
  const { PhoneNumberId } = await requestNumber();
  await page.goto(`/phone-numbers/${PhoneNumberId}?tab=keywords`);
  await page.getByRole('radio', { name: 'Select HELP' }).check();
  await expect(page.getByRole('button', { name: 'Delete keyword' })).toBeDisabled();
  await page.getByRole('button', { name: 'Edit keyword' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit keyword' });
  await expect(dialog.getByRole('radio', { name: /Opt-out/ })).toBeDisabled();
  await dialog.getByLabel('Response message').fill('Call (206) 555-0199.');
  await dialog.getByRole('button', { name: 'Save keyword' }).click();
  const help = page.getByRole('row').filter({ has: page.getByRole('radio', { name: 'Select HELP' }) });
  await expect(help).toContainText('Call (206) 555-0199.');

  await page.getByRole('button', { name: 'Add keyword' }).click();
  const adding = page.getByRole('dialog', { name: 'Add keyword' });
  for (const [word, problem] of [
    [' HOURS', 'Keyword must not begin or end with a space.'],
    ['help', /HELP is there already/],
    ['x'.repeat(31), /Keyword must be at most 30/],
  ] as const) {
    await adding.getByLabel('Keyword', { exact: true }).fill(word);
    await adding.getByLabel('Response message').fill('Hello.');
    await adding.getByRole('button', { name: 'Add keyword' }).click();
    await expect(adding.getByText(problem)).toBeVisible();
  }
  await adding.getByLabel('Keyword', { exact: true }).fill('JOIN');
  await adding.getByRole('radio', { name: /Opt-in/ }).check();
  await adding.getByRole('button', { name: 'Add keyword' }).click();
  await page.getByRole('radio', { name: 'Select JOIN' }).check();
  await page.getByRole('button', { name: 'Edit keyword' }).click();
  await dialog.getByLabel('Keyword', { exact: true }).fill('help');
  await dialog.getByRole('button', { name: 'Save keyword' }).click();
  await expect(dialog.getByText(/HELP is there already/)).toBeVisible();
  await dialog.getByLabel('Keyword', { exact: true }).fill('enter');
  await dialog.getByRole('button', { name: 'Save keyword' }).click();
  await expect(page.getByRole('radio', { name: 'Select ENTER' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Select JOIN' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Select ENTER' }).check();
  await page.getByRole('button', { name: 'Delete keyword' }).click();
  await page.getByRole('dialog', { name: 'Delete keyword' }).getByRole('button', { name: 'Delete' }).click();
  await expect(notifications(page)).toContainText('Deleted keyword ENTER.');
  await expect(page.getByRole('row', { name: /ENTER/ })).toHaveCount(0);

  await page.getByRole('link', { name: 'Deletion protection' }).click();
  await page.getByRole('button', { name: 'Edit settings' }).click();
  const protecting = page.getByRole('dialog', { name: 'Edit settings' });
  await protecting.getByRole('switch').check();
  await protecting.getByRole('button', { name: 'Save changes' }).click();
  await expect(notifications(page)).toContainText('Enabled deletion protection');
});

test('the list filters by what DescribePools filters by, renames, and keeps a protected pool', async ({ page }) => {
  const { PoolId } = await createPool('first', { DeletionProtectionEnabled: true });
  await createPool('second');
  await page.goto('/phone-pools?filter=deletion-protection-enabled%3Dtrue');
  await expect(page.getByRole('link', { name: 'first' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'second' })).toHaveCount(0);

  await page.getByRole('radio', { name: 'Select first' }).check();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const renaming = page.getByRole('dialog', { name: 'Edit phone pool' });
  await renaming.getByLabel('Pool name').fill('renamed');
  await renaming.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('link', { name: 'renamed' })).toBeVisible();

  await page.getByRole('radio', { name: 'Select renamed' }).check();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  const deleting = page.getByRole('dialog', { name: 'Delete phone pool' });
  await expect(deleting).toContainText('Deletion protection is on.');
  await expect(deleting.getByRole('button', { name: 'Delete' })).toBeDisabled();
  await expect(deleting.getByRole('link', { name: /Turn deletion protection off/ })).toHaveAttribute(
    'href',
    `/phone-pools/${PoolId}?tab=deletion-protection`,
  );

  await page.goto('/phone-pools?filter=two-way-enabled%3Dtrue');
  await expect(page.getByText('No matches')).toBeVisible();
});

test('every state is accessible, light and dark, wide and narrow', async ({ page }) => {
  test.slow();
  await page.goto('/phone-pools');
  await expect(page.getByText('No phone pools')).toBeVisible();
  await expectAccessible(page);

  const { PoolId } = await createPool('alerts');
  const { PhoneNumberId } = await requestNumber({ MessageType: 'PROMOTIONAL' });
  await page.goto('/phone-pools');
  await page.getByRole('radio', { name: 'Select alerts' }).check();
  await expectAccessible(page);
  await page.goto('/phone-pools/create');
  await page.getByRole('button', { name: 'Create phone pool' }).click();
  await expect(page.getByText('Pool name is required.')).toBeVisible();
  await expectAccessible(page);
  // The radio button lies behind its label.
  await page.getByRole('radio', { name: 'Sender ID' }).check({ force: true });
  await expect(page.getByText('No sender IDs')).toBeVisible();
  await expectAccessible(page);

  for (const tab of ['originators', 'two-way', 'keywords', 'opt-out-list', 'shared-routes', 'deletion-protection']) {
    await page.goto(`/phone-pools/${PoolId}?tab=${tab}`);
    await expect(page.getByRole('heading', { level: 1, name: 'alerts' })).toBeVisible();
    await expectAccessible(page);
  }
  await page.goto(`/phone-pools/${PoolId}`);
  await page.getByRole('button', { name: 'Add originator' }).click();
  await expect(page.getByText('MESSAGE_TYPE_MISMATCH')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/phone-pools/${PoolId}?tab=keywords`);
  await page.getByRole('button', { name: 'Add keyword' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add keyword' }).click();
  await expect(page.getByText('Keyword is required.')).toBeVisible();
  await page.getByLabel('Response message').fill('A dash – here.');
  await expectAccessible(page);
  await page.goto(`/phone-pools/${PoolId}/two-way/edit`);
  await page.getByRole('switch', { name: /Enable two-way message/ }).check();
  await page.getByRole('radio', { name: /Existing Amazon SNS topic/ }).check();
  await expectAccessible(page);
  await page.goto(`/phone-pools/${PoolId}/opt-outs/edit`);
  await page.getByRole('radio', { name: /Create new opt-out list/ }).check();
  await page.getByLabel('Opt-out list name').fill('marketing');
  await expectAccessible(page);
  for (const tab of ['two-way', 'keywords', 'opt-out-list', 'deletion-protection']) {
    await page.goto(`/phone-numbers/${PhoneNumberId}?tab=${tab}`);
    await expectAccessible(page);
  }
});

function escaped(text: string): string {
  return text.replace(/[+()]/g, String.raw`\$&`);
}
