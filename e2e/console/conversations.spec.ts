import type { Page } from '@playwright/test';
import { callConsole, callService, expect, expectAccessible, test } from '../support/console-test';
import { withoutTable } from '../support/database';

const person = '+14254147755';
const personShown = '+1 425 414 7755';
const path = `/messages/conversations/${encodeURIComponent(person)}`;

async function requestNumber(): Promise<string> {
  const { PhoneNumber } = await callService<{ PhoneNumber: string }>('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'SIMULATOR',
  });
  return PhoneNumber;
}

const send = (OriginationIdentity: string, MessageBody: string) =>
  callService('SendTextMessage', { DestinationPhoneNumber: person, OriginationIdentity, MessageBody });
const receive = (DestinationNumber: string, MessageBody: string) =>
  callConsole('ReceiveMessage', { OriginationNumber: person, DestinationNumber, MessageBody });
const international = (e164: string) => e164.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');

const conversation = (page: Page) => page.getByRole('log', { name: `Conversation with ${personShown}` });
const optOutStatus = (page: Page) =>
  page.locator('section', { has: page.getByRole('heading', { name: 'Opt-out status' }) });

test('nothing said yet, an address without a number, and the ways in', async ({ page }) => {
  await page.goto(path);
  await expect(page.getByText('No messages')).toBeVisible();
  await expect(optOutStatus(page)).toContainText('Gets messages');
  await expectAccessible(page);
  await page.goto('/messages/conversations/nobody');
  await expect(page.getByRole('heading', { name: 'Conversation not found' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to messages' }).click();
  await expect(page).toHaveURL(/\/messages$/);

  const number = await requestNumber();
  await send(number, 'Hello from us.');
  await page.reload();
  await page.getByRole('link', { name: personShown }).click();
  await expect(conversation(page)).toContainText('Hello from us.');
  await page.goto(`/handset?PhoneNumber=${encodeURIComponent(person)}`);
  await page.getByRole('link', { name: 'View conversation' }).click();
  await expect(page.getByRole('heading', { level: 1, name: personShown })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /Search pages/ }).fill(person);
  await expect(page.getByRole('option', { name: `Conversation with ${personShown}` })).toBeVisible();
});

test('what comes while one watches shows at once, and so does the opt-out that it brings', async ({ page }) => {
  const [number, other] = [await requestNumber(), await requestNumber()];
  await send(number, 'Hello from us.');
  await page.goto(path);
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  await receive(other, 'Who is this?');
  const question = conversation(page).getByRole('listitem').filter({ hasText: 'Who is this?' }).first();
  await expect(question).toContainText(`To ${international(other)}`);
  await expect(question).toContainText('Nothing was done: it begins with no keyword, and two-way SMS was off');
  await receive(number, 'Stop');
  await expect(optOutStatus(page)).toContainText(`Text STOP to ${international(number)}`);
  await expect(optOutStatus(page).getByText('Stopped by Default')).toHaveCount(2);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Opt back in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Remove opted-out number' });
  await expect(dialog.getByRole('button', { name: 'Remove' })).toBeDisabled();
  await dialog.getByLabel(/To confirm/).fill('Release');
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText(`Removed ${personShown} from opt-out list Default.`)).toBeVisible();
  await expect(optOutStatus(page)).toContainText('Gets messages');
  await expect(optOutStatus(page).getByText('Can send')).toHaveCount(2);

  // Against a person's own word only once in 30 days: said before anything is typed.
  await receive(number, 'STOP');
  await expect(optOutStatus(page)).toContainText('possible once in 30 days');
  await page.getByRole('button', { name: 'Opt back in' }).click();
  await expect(dialog).toContainText('possible once in 30 days');
  await expect(dialog.getByLabel(/To confirm/)).toBeDisabled();
  await expect(dialog.getByRole('link', { name: 'Open handset' })).toBeVisible();
  await expectAccessible(page);
});

test('earlier texts are fetched when they are asked for, and stand before the later ones', async ({ page }) => {
  const number = await requestNumber();
  for (let index = 0; index < 55; index++) await receive(number, `Text number ${index}.`);
  await page.goto(path);
  await expect(conversation(page)).toContainText('Text number 54.');
  await expect(conversation(page)).not.toContainText('Text number 4.');
  await conversation(page).getByRole('button', { name: 'Earlier messages' }).click();
  await expect(conversation(page)).toContainText(/Text number 0\..*Text number 54\./s);
  await expect(conversation(page).getByRole('button', { name: 'Earlier messages' })).toHaveCount(0);
});

test('the page says that it loads, that it could not, and asks again', async ({ page }) => {
  const number = await requestNumber();
  await receive(number, 'Is anybody there?');
  await withoutTable('inbound_messages', {
    async whileWaiting() {
      await page.goto(path, { waitUntil: 'commit' });
      await expect(page.getByText('Loading conversation')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Opt-out status' })).toBeHidden(); // nothing is said before it is known
      await expectAccessible(page);
    },
    async whileFailing() {
      await expect(page.getByText('The conversation could not be loaded')).toBeVisible();
      await expect(page.getByText('No messages', { exact: true })).toHaveCount(0);
      await expectAccessible(page);
    },
  });
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(conversation(page)).toContainText('Is anybody there?');
});
