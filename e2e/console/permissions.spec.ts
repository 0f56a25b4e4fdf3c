import type { Page } from '@playwright/test';
import { callService, expect, expectAccessible, test } from '../support/console-test';
import { signInAs } from '../support/people';

const person = '+12065550142';

const requestNumber = () =>
  callService<{ PhoneNumberId: string; PhoneNumber: string }>('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS', 'MMS'],
    NumberType: 'SIMULATOR',
  });

/** One of everything that the pages show. */
async function furnish() {
  const [number, pooled] = [await requestNumber(), await requestNumber()];
  const { PoolId } = await callService<{ PoolId: string }>('CreatePool', {
    OriginationIdentity: pooled.PhoneNumberId,
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
  });
  await callService('RequestSenderId', { SenderId: 'EXAMPLE', IsoCountryCode: 'GB' });
  await callService('CreateOptOutList', { OptOutListName: 'promotions' });
  await callService('PutOptedOutNumber', { OptOutListName: 'promotions', OptedOutNumber: person });
  await callService('CreateVerifiedDestinationNumber', { DestinationPhoneNumber: person });
  return { number, PoolId };
}

/** Every button that the page offers a reader is off, each with the operation that the reader may not call. */
async function expectOff(page: Page, path: string, buttons: Record<string, string>) {
  await page.goto(path);
  for (const [name, operation] of Object.entries(buttons)) {
    const button = page.getByRole('button', { name, exact: true }).first();
    await expect(button, `${name} on ${path}`).toBeDisabled();
    await expect(button).toHaveAttribute('title', new RegExp(`^Your permissions do not include ${operation}\\.`));
  }
}

test('a viewer sees everything, and no button that would be refused', async ({ page }) => {
  test.setTimeout(300_000);
  const { number, PoolId } = await furnish();
  await signInAs(page, 'Viewer');
  const pool = `/phone-pools/${PoolId}`;
  const phone = `/phone-numbers/${number.PhoneNumberId}`;

  await expectOff(page, '/phone-pools', {
    Edit: 'TagResource',
    Delete: 'DeletePool',
    'Create phone pool': 'CreatePool',
  });
  await expectOff(page, pool, {
    Edit: 'TagResource',
    Delete: 'DeletePool',
    Remove: 'DisassociateOriginationIdentity',
    'Add originator': 'AssociateOriginationIdentity',
  });
  await expectOff(page, `${pool}?tab=two-way`, { 'Edit settings': 'UpdatePool' });
  await expectOff(page, `${pool}?tab=keywords`, {
    'Edit keyword': 'PutKeyword',
    'Delete keyword': 'DeleteKeyword',
    'Add keyword': 'PutKeyword',
  });
  await expectOff(page, `${pool}?tab=opt-out-list`, { 'Edit settings': 'UpdatePool' });
  await expectOff(page, `${pool}?tab=shared-routes`, { 'Edit settings': 'UpdatePool' });
  await expectOff(page, `${pool}?tab=deletion-protection`, { 'Edit settings': 'UpdatePool' });
  await expectOff(page, `${pool}?tab=tags`, { 'Save changes': 'TagResource' });
  await expect(page.getByRole('button', { name: 'Add new tag' })).toBeDisabled();

  await expectOff(page, phone, { Release: 'ReleasePhoneNumber' });
  await expectOff(page, `${phone}?tab=two-way`, { 'Edit settings': 'UpdatePhoneNumber' });
  await expectOff(page, `${phone}?tab=deletion-protection`, { 'Edit settings': 'UpdatePhoneNumber' });

  await page.goto('/sender-ids');
  await page.getByRole('button', { name: 'Actions' }).click();
  const release = page.getByRole('menuitem', { name: /^Release sender ID/ });
  await expect(release).toHaveAttribute('aria-disabled', 'true');
  await expect(release).toContainText('Your permissions do not include ReleaseSenderId.');
  await expectOff(page, '/sender-ids/EXAMPLE/GB', { Release: 'ReleaseSenderId' });

  await expectOff(page, '/opt-out-lists', { Delete: 'DeleteOptOutList', 'Create opt-out list': 'CreateOptOutList' });
  await expectOff(page, '/opt-out-lists/promotions', {
    Delete: 'DeleteOptOutList',
    'Remove number': 'DeleteOptedOutNumber',
    'Import CSV': 'CreateOptOutImport',
    'Add number': 'PutOptedOutNumber',
  });
  await expect(page.getByRole('row', { name: /206 555 0142/ })).toBeVisible();

  await expectOff(page, '/verified-numbers', { 'Add destination number': 'CreateVerifiedDestinationNumber' });
  await expectOff(page, '/account/security', { 'Create access key': 'CreateAccessKey' });
});

test('a viewer may try a message out with Explain, and neither send nor answer one', async ({ page }) => {
  const { number } = await furnish();
  await signInAs(page, 'Viewer');
  await expectOff(page, '/send', { 'Send test message': 'SendTextMessage' });
  await page.getByLabel('Message body').fill('Hello');
  await page.getByRole('button', { name: 'Explain' }).first().click();
  const explained = page.getByRole('dialog', { name: 'Explain message' });
  await expect(explained.getByText('The message would be accepted')).toBeVisible();
  await expect(explained.getByRole('button', { name: 'Send test message' })).toBeDisabled();

  const handset = new URLSearchParams({ PhoneNumber: person, PeerIdentity: number.PhoneNumber });
  await page.goto(`/handset?${handset}`);
  await expect(page.getByText('Your permissions do not include PutHandsetReply.')).toBeVisible();
  await expect(page.getByPlaceholder('Text message')).toHaveCount(0);
});

test('a form that a viewer finds by its address says what is missing before it is filled in', async ({ page }) => {
  await furnish();
  await signInAs(page, 'Viewer');
  await page.goto('/phone-pools/create');
  await expect(page.getByText('Your permissions do not include CreatePool.')).toBeVisible();
});

test('the settings are read-only for a viewer, and say whom to ask', async ({ page }) => {
  test.setTimeout(300_000);
  await signInAs(page, 'Viewer');
  await page.goto('/settings');
  for (const name of ['Edit SMS channel', 'Edit MMS channel', 'Edit Voice channel', 'Edit SMS spending limits']) {
    const button = page.getByRole('button', { name });
    await expect(button).toBeDisabled();
    await expect(button).toHaveAttribute('title', /Only administrators can change this/);
  }
  await expect(page.getByRole('group', { name: 'SMS' }).first()).toContainText('Sandbox');
  await expectAccessible(page);
  await page.goto('/settings?tab=simulator');
  await expect(page.getByText('Only administrators can change this.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Delivered' })).toBeDisabled();
  await expect(page.getByRole('textbox', { name: 'Acceptance delay' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Save changes' })).toHaveCount(0);
  await expectAccessible(page);
});

test('a marketer looks after keywords and opted-out numbers, and leaves numbers and pools alone', async ({ page }) => {
  const { number, PoolId } = await furnish();
  await signInAs(page, 'Marketer');
  await page.goto(`/phone-numbers/${number.PhoneNumberId}?tab=keywords`);
  await page.getByRole('button', { name: 'Add keyword' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add keyword' });
  await dialog.getByLabel('Keyword', { exact: true }).fill('HOURS');
  await dialog.getByLabel('Response message').fill('Nine to five.');
  await dialog.getByRole('button', { name: 'Add keyword' }).click();
  await expect(page.getByRole('row', { name: /HOURS/ })).toBeVisible();
  await page.goto('/opt-out-lists/promotions');
  await expect(page.getByRole('button', { name: 'Add number' }).first()).toBeEnabled();
  await expectOff(page, '/phone-pools', { 'Create phone pool': 'CreatePool' });
  await expectOff(page, `/phone-pools/${PoolId}`, { Delete: 'DeletePool' });
  await expectOff(page, `/phone-numbers/${number.PhoneNumberId}`, { Release: 'ReleasePhoneNumber' });
});
