import type { Page } from '@playwright/test';
import { callConsole, callService, expect, test } from '../support/console-test';
import { activatePhoneNumber } from '../support/database';

/**
 * Procedures of the guide's chapters Phone numbers, Sender IDs and Opt-out lists, step by step in its words, which other
 * specs do not go through.
 */

type PhoneNumber = { PhoneNumberId: string; PhoneNumber: string; PhoneNumberArn: string };

const person = '+12065550149';
const personShown = '+1 206 555 0149';

const requestNumber = (input: object = {}) =>
  callService<PhoneNumber>('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'SIMULATOR',
    ...input,
  });

const national = (e164: string) => e164.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
const notifications = (page: Page) => page.getByRole('region', { name: 'Notifications' });

/** "In the navigation pane, under Configurations, choose …" */
async function open(page: Page, name: string) {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Side navigation' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`^${name}`) })).toBeVisible();
}

async function openTab(page: Page, name: string) {
  const link = page.getByRole('link', { name, exact: true });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
}

/** "In the Tags tab, choose Manage tags": adds one, edits it, removes it. */
async function manageTags(page: Page) {
  await openTab(page, 'Tags');
  await expect(page.getByRole('heading', { name: /^Manage tags/ })).toBeVisible();
  await page.getByRole('button', { name: 'Add new tag' }).click();
  await page.getByRole('textbox', { name: 'Key' }).fill('team');
  await page.getByRole('textbox', { name: /Value/ }).fill('growth');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(notifications(page)).toContainText('Saved the tags of');
  await page.getByRole('textbox', { name: 'Key' }).fill('group');
  await page.getByRole('textbox', { name: /Value/ }).fill('sales');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('button', { name: 'Remove tag group' })).toBeEnabled();
  await page.reload();
  await expect(page.getByRole('textbox', { name: /Value/ })).toHaveValue('sales');
  await page.getByRole('button', { name: 'Remove tag group' }).click();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('No tags are associated with the resource.')).toBeVisible();
}

test('the status of phone numbers is read, and one is released (3480, 3671)', async ({ page }) => {
  const pending = await requestNumber({ NumberType: 'TOLL_FREE', NumberCapabilities: ['SMS', 'MMS'] });
  const active = await requestNumber();
  await open(page, 'Phone numbers');
  for (const column of ['Origination number', 'Originator type', 'Country', 'Number status', 'Capabilities', 'Pool']) {
    await expect(page.getByRole('columnheader', { name: column })).toBeVisible();
  }
  const row = page.getByRole('row').filter({ hasText: national(pending.PhoneNumber) });
  for (const words of ['Toll-free', 'United States', 'Pending', 'SMS, MMS']) await expect(row).toContainText(words);
  await expect(page.getByRole('row').filter({ hasText: national(active.PhoneNumber) })).toContainText('Active');

  await page.getByRole('checkbox', { name: `Select ${national(active.PhoneNumber)}` }).check();
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: 'Release phone number' }).click();
  const dialog = page.getByRole('dialog', { name: 'Release phone number' });
  await dialog.getByLabel(/To confirm/).fill('release');
  await dialog.getByRole('button', { name: 'Release' }).click();
  await expect(notifications(page)).toContainText(`Released phone number ${national(active.PhoneNumber)}.`);
  await expect(page.getByRole('link', { name: national(active.PhoneNumber) })).toHaveCount(0);
});

test('a phone number answers into Amazon Connect, uses an existing opt-out list, and has tags (3699, 4165, 4270)', async ({
  page,
}) => {
  await callService('CreateOptOutList', { OptOutListName: 'promotions' });
  const { PhoneNumber, PhoneNumberArn } = await requestNumber();
  const [, , , region = '', account = ''] = PhoneNumberArn.split(':');
  await open(page, 'Phone numbers');
  await page.getByRole('link', { name: national(PhoneNumber) }).click();
  await openTab(page, 'Two-way SMS');
  await page.getByRole('link', { name: 'Edit settings' }).click();
  await page.getByRole('switch', { name: /Enable two-way message/ }).check();
  await page.getByRole('radio', { name: /^Amazon Connect/ }).check({ force: true }); // it lies behind its tile
  await page.getByRole('combobox', { name: 'Existing IAM role' }).fill(`arn:aws:iam::${account}:role/chat`);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText(`connect.${region}.amazonaws.com`)).toBeVisible();

  await openTab(page, 'Opt-out list');
  await page.getByRole('link', { name: 'Edit settings' }).click();
  await page.getByRole('radio', { name: /^Choose existing opt-out list/ }).check();
  await page.getByRole('combobox', { name: 'Existing opt-out list' }).click();
  await page.getByRole('option', { name: /promotions/ }).click();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'promotions' })).toBeVisible();
  await manageTags(page);
});

test('a sender ID has tags, and is released (4395, 4486)', async ({ page }) => {
  await callService('RequestSenderId', { SenderId: 'EXAMPLECO', IsoCountryCode: 'GB' });
  await open(page, 'Sender IDs');
  await page.getByRole('link', { name: 'EXAMPLECO' }).click();
  await manageTags(page);
  await open(page, 'Sender IDs');
  await page.getByRole('radio', { name: /^Select EXAMPLECO/ }).check();
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: 'Release sender ID' }).click();
  const dialog = page.getByRole('dialog', { name: 'Release sender ID' });
  await dialog.getByLabel(/To confirm/).fill('release');
  await dialog.getByRole('button', { name: 'Release' }).click();
  await expect(notifications(page)).toContainText('Released sender ID EXAMPLECO in United Kingdom');
  await expect(page.getByText('No sender IDs')).toBeVisible();
});

test('an opt-out list is created, its numbers searched, its originators seen, and it is deleted (6684-6786)', async ({
  page,
}) => {
  await open(page, 'Opt-out lists');
  await page.getByRole('button', { name: 'Create opt-out list' }).click();
  const creating = page.getByRole('dialog', { name: 'Create opt-out list' });
  await creating.getByLabel('List name').fill('promotions');
  await creating.getByRole('button', { name: 'Create list' }).click();
  await page.getByRole('table').getByRole('link', { name: 'promotions' }).click();
  await expect(page.getByRole('link', { name: 'Opted-out numbers' })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('button', { name: 'Add number' }).first().click();
  const adding = page.getByRole('dialog', { name: 'Add opt-out number' });
  await adding.getByLabel('Destination number').fill(person);
  await adding.getByRole('button', { name: 'Add number' }).click();
  await expect(notifications(page)).toContainText(`${person} is on opt-out list promotions`);

  const search = page.getByRole('main').getByRole('button', { name: 'Search' });
  await page.getByRole('combobox', { name: 'Find opted-out numbers' }).fill('+12065550150');
  await search.click();
  await expect(page.getByText('No matches')).toBeVisible();
  await page.getByRole('link', { name: 'Clear filter' }).first().click();
  const found = page.getByRole('row').filter({ hasText: personShown });
  await expect(found).toBeVisible();
  await page.getByRole('combobox', { name: 'Find opted-out numbers' }).fill(person);
  await search.click();
  await expect(page.getByText('1 match', { exact: true })).toBeVisible();
  await expect(found).toBeVisible();
  await openTab(page, 'Linked originators');
  await expect(page.getByText('No linked originators')).toBeVisible();

  await open(page, 'Opt-out lists');
  await page.getByRole('radio', { name: 'Select promotions' }).check();
  await page.getByRole('button', { name: 'Delete' }).click();
  const deleting = page.getByRole('dialog', { name: 'Delete opt-out list' });
  await deleting.getByLabel(/To confirm/).fill('confirm');
  await deleting.getByRole('button', { name: 'Delete' }).click();
  await expect(notifications(page)).toContainText('Deleted opt-out list promotions.');
});

test('who opted out of a toll-free number is opted in by their own text only (6674)', async ({ page }) => {
  const { PhoneNumberId, PhoneNumber } = await requestNumber({ NumberType: 'TOLL_FREE' });
  await activatePhoneNumber(PhoneNumberId);
  const text = (MessageBody: string) =>
    callConsole('ReceiveMessage', { OriginationNumber: person, DestinationNumber: PhoneNumber, MessageBody });
  await text('STOP');

  await page.goto('/opt-out-lists/Default');
  await page.getByRole('checkbox', { name: `Select ${personShown}` }).check();
  await page.getByRole('button', { name: 'Remove number' }).click();
  const dialog = page.getByRole('dialog', { name: 'Remove opted-out number' });
  await expect(dialog).toContainText('at the carrier: only a text START or UNSTOP');
  await expect(dialog.getByLabel(/To confirm/)).toBeDisabled();
  await expect(dialog.getByRole('button', { name: 'Remove' })).toBeDisabled();
  await expect(dialog.getByRole('link', { name: 'Open handset' })).toBeVisible();

  await page.goto(`/messages/conversations/${encodeURIComponent(person)}`);
  await page.getByRole('button', { name: 'Opt back in' }).click();
  await expect(dialog).toContainText('at the carrier');
  await expect(dialog.getByLabel(/To confirm/)).toBeDisabled();

  await callService('PutKeyword', {
    OriginationIdentity: PhoneNumberId,
    Keyword: 'START',
    KeywordMessage: 'Welcome back.',
    KeywordAction: 'OPT_IN',
  });
  await text('Start');
  await page.goto('/opt-out-lists/Default');
  await expect(page.getByText('No opted-out numbers')).toBeVisible();
});
