import { callConsole, callService, expect, expectAccessible, test } from '../support/console-test';

const number = '+12065550142';
const shown = '+1 206 555 0142';

type Handset = { Messages: { MessageBody: string }[] };

/** The code in the newest text on the number's handset, once it has arrived. */
async function receivedCode(): Promise<string> {
  let code: string | undefined;
  await expect(async () => {
    const { Messages } = await callConsole<Handset>('ListHandsetMessages', { PhoneNumber: number });
    code = /\b\d{6}\b/.exec(Messages[0]?.MessageBody ?? '')?.[0];
    expect(code).toBeDefined();
  }).toPass();
  return code ?? '';
}

const wrong = (code: string) => (code === '000000' ? '111111' : '000000');

test('a number is added and verified by the code on its handset', async ({ page }) => {
  await page.goto('/verified-numbers');
  await expect(page.getByText('0 of 10 numbers are in use')).toBeVisible();
  await page.getByRole('button', { name: 'Add destination number' }).first().click();
  const first = page.getByRole('dialog', { name: 'Add destination number' });
  await first.getByRole('button', { name: 'Send verification code' }).click();
  await expect(first.getByText('Destination phone number is required.')).toBeVisible();
  await first.getByLabel('Destination phone number').fill('(206) 555-0142');
  await expect(first.getByText('Enter a number with a plus sign')).toBeVisible();
  await first.getByLabel('Destination phone number').fill('+1 (206) 555-0142');
  await first.getByRole('button', { name: 'Send verification code' }).click();

  const second = page.getByRole('dialog', { name: 'Verify destination number' });
  await expect(second.getByText('The code was sent.')).toBeVisible();
  await expect(second.getByRole('link', { name: /Open handset/ })).toHaveAttribute(
    'href',
    `/handset?PhoneNumber=${encodeURIComponent(number)}`,
  );
  const code = await receivedCode();
  await second.getByLabel('Verification code').fill(wrong(code));
  await second.getByRole('button', { name: 'Verify number' }).click();
  await expect(second.getByText('The code is not the one that was sent.')).toBeVisible();
  await second.getByLabel('Verification code').fill(code);
  await second.getByRole('button', { name: 'Verify number' }).click();

  await expect(second).toBeHidden();
  await expect(page.getByText(`Verified destination number ${number}`)).toBeVisible();
  const row = page.getByRole('row', { name: new RegExp(shown.replace('+', '\\+')) });
  await expect(row).toContainText('Verified');
  await expect(row).toContainText('United States');
  await expect(page.getByText('1 of 10 numbers are in use')).toBeVisible();
});

test('a number that waits is verified from the list with a new code', async ({ page }) => {
  await callService('CreateVerifiedDestinationNumber', { DestinationPhoneNumber: number });
  await page.goto('/verified-numbers');
  await page.getByRole('radio', { name: `Select ${shown}` }).check();
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: 'Verify number' }).click();
  const dialog = page.getByRole('dialog', { name: 'Verify destination number' });
  await dialog.getByRole('button', { name: 'Send code' }).click();
  await expect(dialog.getByText('A new code was sent')).toBeVisible();
  await dialog.getByLabel('Verification code').fill(await receivedCode());
  await dialog.getByRole('button', { name: 'Verify number' }).click();
  await expect(page.getByText(`Verified destination number ${number}`)).toBeVisible();
});

test('a number that was added already is told at its field', async ({ page }) => {
  await callService('CreateVerifiedDestinationNumber', { DestinationPhoneNumber: number });
  await page.goto('/verified-numbers');
  await page.getByRole('button', { name: 'Add destination number' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add destination number' });
  await dialog.getByLabel('Destination phone number').fill(number);
  await dialog.getByRole('button', { name: 'Send verification code' }).click();
  await expect(dialog.getByRole('alert')).toContainText(`${number} was added already.`);
  await expect(dialog.getByLabel('Destination phone number')).toHaveValue(number);
});

test('a number can be deleted from 24 hours after it was added', async ({ page }) => {
  await callService('CreateVerifiedDestinationNumber', { DestinationPhoneNumber: number });
  await page.goto('/verified-numbers');
  await page.getByRole('radio', { name: `Select ${shown}` }).check();
  await page.getByRole('button', { name: 'Actions' }).click();
  const item = page.getByRole('menuitem', { name: /Delete number/ });
  await expect(item).toBeDisabled();
  await expect(item).toContainText('24 hours after it was added');

  await callConsole('MoveClock', { Seconds: 24 * 3600 });
  await page.reload();
  await page.getByRole('radio', { name: `Select ${shown}` }).check();
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: 'Delete number' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete verified number' });
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText(`Deleted verified number ${shown}.`)).toBeVisible();
  await expect(page.getByText('No verified numbers')).toBeVisible();
});

test('every state is accessible, light and dark, wide and narrow', async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto('/verified-numbers');
  await expect(page.getByText('No verified numbers')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add destination number' }).first().click();
  const first = page.getByRole('dialog', { name: 'Add destination number' });
  await first.getByRole('button', { name: 'Send verification code' }).click();
  await expect(first.getByText('Destination phone number is required.')).toBeVisible();
  await expectAccessible(page);
  await first.getByLabel('Destination phone number').fill(number);
  await first.getByRole('button', { name: 'Send verification code' }).click();
  await expect(page.getByText('The code was sent.')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expectAccessible(page);
});
