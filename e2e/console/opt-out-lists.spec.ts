import { callConsole, callService, expect, expectAccessible, test } from '../support/console-test';

const number = '+12065550149';
const shown = '+1 206 555 0149';

const create = (OptOutListName: string) => callService('CreateOptOutList', { OptOutListName });
const put = (OptedOutNumber: string, OptOutListName = 'Default') =>
  callService('PutOptedOutNumber', { OptOutListName, OptedOutNumber });
const requestNumber = (input: object = {}) =>
  callService<{ PhoneNumberId: string; PhoneNumber: string }>('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'SIMULATOR',
    ...input,
  });

const international = (e164: string) => e164.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');
const csv = (text: string) => ({ name: 'numbers.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

test('a list is created with the one field that it needs, and linked from the flash', async ({ page }) => {
  await page.goto('/opt-out-lists');
  await expect(page.getByText('1 of 25 opt-out lists')).toBeVisible();
  await page.getByRole('button', { name: 'Create opt-out list' }).click();
  const dialog = page.getByRole('dialog', { name: 'Create opt-out list' });
  await dialog.getByRole('button', { name: 'Create list' }).click();
  await expect(dialog.getByText('List name is required.')).toBeVisible();
  await dialog.getByLabel('List name').fill('Default');
  await dialog.getByRole('button', { name: 'Create list' }).click();
  await expect(dialog.getByText('RESOURCE_ALREADY_EXISTS')).toBeVisible();
  await dialog.getByLabel('List name').fill('promotions');
  await dialog.locator('summary').filter({ hasText: 'Show CLI command' }).click();
  await expect(dialog.getByRole('region', { name: 'CLI command' })).toContainText('--opt-out-list-name promotions');
  await dialog.getByRole('button', { name: 'Create list' }).click();
  await expect(dialog).toBeHidden();
  const flash = page.getByRole('region', { name: 'Notifications' });
  await flash.getByRole('link', { name: 'promotions' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'promotions' })).toBeVisible();
  await expect(page.getByText('No opted-out numbers')).toBeVisible();
});

test('a number is added, found by its first digits, and removed once the word is typed', async ({ page }) => {
  await page.goto('/opt-out-lists/Default');
  await page.getByRole('button', { name: 'Add number' }).first().click();
  const adding = page.getByRole('dialog', { name: 'Add opt-out number' });
  await adding.getByLabel('Destination number').fill('+1 206');
  await adding.getByRole('button', { name: 'Add number' }).click();
  await expect(adding.getByText('is not a phone number in E.164 format')).toBeVisible();
  await adding.getByLabel('Destination number').fill('+1 (206) 555-0149');
  await adding.getByRole('button', { name: 'Add number' }).click();
  await expect(adding).toBeHidden();
  await expect(page.getByText(`${number} is on opt-out list Default`)).toBeVisible();
  await put('+447700900123');

  await page.getByRole('combobox', { name: 'Find opted-out numbers' }).fill('1 206');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/filter=/);
  await expect(page.getByText('1 match')).toBeVisible();
  await expect(page.getByRole('row', { name: /7700 900123/ })).toBeHidden();
  await page.getByRole('checkbox', { name: `Select ${shown}` }).check();
  await page.getByRole('button', { name: 'Remove number' }).click();
  const removing = page.getByRole('dialog', { name: 'Remove opted-out number' });
  await expect(removing.getByRole('button', { name: 'Remove' })).toBeDisabled();
  await removing.getByLabel(/To confirm/).fill('release');
  await removing.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText(`Removed ${shown} from opt-out list Default.`)).toBeVisible();
  await expect(page.getByText('No matches')).toBeVisible();
  await page.getByRole('link', { name: 'Clear filter' }).first().click();
  await expect(page.getByRole('row', { name: /7700 900123/ })).toBeVisible();
});

test('who opted out by a text is marked, with the word and the originator', async ({ page }) => {
  const { PhoneNumber } = await requestNumber();
  await put('+447700900123');
  await callConsole('ReceiveMessage', {
    OriginationNumber: number,
    DestinationNumber: PhoneNumber,
    MessageBody: 'Stop it now',
  });
  await page.goto('/opt-out-lists/Default');
  const row = page.getByRole('row', { name: new RegExp(shown.replace('+', '\\+')) });
  await expect(row).toContainText('End user');
  await expect(row).toContainText('STOP');
  await expect(row).toContainText(international(PhoneNumber));
  await row.getByRole('link', { name: shown }).click();
  await expect(page.getByRole('heading', { level: 1, name: shown })).toBeVisible();
  await expect(page.getByText(`Text STOP to ${international(PhoneNumber)}`)).toBeVisible();
  await page.goto('/opt-out-lists/Default?filter=end-user-opted-out%3Dfalse');
  await expect(page.getByRole('row', { name: /7700 900123/ })).toContainText('Added');
  await expect(row).toBeHidden();
});

test('a file is imported with its progress and a report of every line that was not taken', async ({ page }) => {
  const lines = Array.from({ length: 3000 }, (_, index) => `+1206${2_000_000 + index},Person ${index}`);
  const file = ['Phone Number,Name', ...lines, 'none,Ann', '02065550142,"Bob, jr."', lines[0]].join('\r\n');
  await page.goto('/opt-out-lists/Default');
  await page.getByRole('button', { name: 'Import CSV' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import numbers from CSV' });
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expect(dialog.getByText('CSV file is required.')).toBeVisible();
  await dialog.getByLabel('CSV file').setInputFiles(csv(file));
  await dialog.getByRole('button', { name: 'Import' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'numbers.csv' })).toBeVisible();
  const summary = page.locator('section', { has: page.getByRole('heading', { name: 'Import summary' }) });
  await expect(summary).toContainText('Complete, with rejected lines');
  await expect(summary).toContainText('Numbers added3,000');
  await expect(summary).toContainText('Already on the list1');
  await expect(summary).toContainText('Lines read3,004');
  await expect(page.getByRole('row', { name: /3,002.*none,Ann.*no phone number/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /3,003.*without a country code/ })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export CSV' }).click();
  const report = await (await download).createReadStream();
  expect((await report.toArray()).join('')).toContain('3003,"02065550142,""Bob, jr.""",');

  await page.getByRole('link', { name: 'Default' }).first().click();
  await expect(page.getByRole('heading', { name: 'Opted-out numbers (3,000)' })).toBeVisible();
  await expect(page.getByRole('row', { name: /numbers\.csv/ })).toContainText('3,000');
});

test('the export has every number that the filter finds', async ({ page }) => {
  for (const each of [number, '+12065550150', '+447700900123']) await put(each);
  await page.goto('/opt-out-lists/Default?filter=number%5E%2B1206');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export CSV' }).first().click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^opted-out-numbers-Default-.*\.csv$/);
  const text = (await (await file.createReadStream()).toArray()).join('');
  const rows = text.trim().split('\r\n');
  expect(rows[0]).toBe('Destination number,Opted out by,Keyword,Originator,Opted out');
  expect(rows.slice(1).map((row) => row.split(',')[0])).toEqual([number, '+12065550150']);
});

test('a list in use says who uses it; an unused one goes with its numbers', async ({ page }) => {
  await create('promotions');
  await put(number, 'promotions');
  const { PhoneNumberId } = await requestNumber({ OptOutListName: 'promotions' });
  await page.goto('/opt-out-lists/promotions');
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete opt-out list' });
  await expect(dialog).toContainText('One originator uses this list.');
  await expect(dialog.getByLabel(/To confirm/)).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('link', { name: 'Linked originators' }).click();
  const originators = page.getByRole('table');
  await expect(originators.getByRole('row')).toHaveCount(2);
  await expect(originators.getByRole('row', { name: /Simulator/ })).toBeVisible();

  await callService('ReleasePhoneNumber', { PhoneNumberId });
  await page.reload();
  await expect(page.getByText('No linked originators')).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  await dialog.getByLabel(/To confirm/).fill('confirm');
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL(/\/opt-out-lists$/);
  await expect(page.getByText('Deleted opt-out list promotions.')).toBeVisible();
  await page.goto('/opt-out-lists/promotions');
  await expect(page.getByRole('heading', { name: 'Opt-out list not found' })).toBeVisible();
});

test('Default cannot be deleted', async ({ page }) => {
  await page.goto('/opt-out-lists');
  await page.getByRole('radio', { name: 'Select Default' }).check();
  await expect(page.getByRole('button', { name: 'Delete' })).toBeDisabled();
  await page.goto('/opt-out-lists/Default');
  await expect(page.getByRole('button', { name: 'Delete' })).toBeDisabled();
});

test('tags are managed on the list, and the result is in sight where one saves', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 480 });
  await page.goto('/opt-out-lists/Default?tab=tags');
  await page.getByRole('button', { name: 'Add new tag' }).click();
  await page.getByRole('textbox', { name: 'Key' }).fill('team');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Saved the tags of opt-out list Default.')).toBeInViewport({ ratio: 1 });
  await page.getByRole('textbox', { name: 'Key' }).fill('group');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('button', { name: 'Remove tag group' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Key' })).toHaveValue('group');
});

test('every state is accessible, light and dark, wide and narrow', async ({ page }) => {
  test.slow();
  await create('promotions');
  await page.goto('/opt-out-lists');
  await page.getByRole('radio', { name: 'Select promotions' }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Create opt-out list' }).click();
  await page.getByRole('button', { name: 'Create list' }).click();
  await expect(page.getByText('List name is required.')).toBeVisible();
  await expectAccessible(page);

  await page.goto('/opt-out-lists/promotions');
  await expect(page.getByText('No opted-out numbers')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Import CSV' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Import' }).click();
  await expect(page.getByText('CSV file is required.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('CSV file').setInputFiles(csv(`${number}\nnone\n`));
  await page.getByRole('dialog').getByRole('button', { name: 'Import' }).click();
  await expect(page.getByRole('heading', { name: 'Import summary' })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/opt-out-lists/promotions');
  await page.getByRole('checkbox', { name: `Select ${shown}` }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove number' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, '[role=dialog]');
  for (const tab of ['originators', 'tags']) {
    await page.goto(`/opt-out-lists/promotions?tab=${tab}`);
    await expectAccessible(page);
  }
});
