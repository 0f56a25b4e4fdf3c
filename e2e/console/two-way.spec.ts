import type { Page } from '@playwright/test';
import { callConsole, callService, expect, test } from '../support/console-test';

type PhoneNumber = { PhoneNumberId: string; PhoneNumber: string };

const person = '+14254147755';
const personShown = '+1 425 414 7755';
const international = (e164: string) => e164.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');

/** A number whose keyword JOIN welcomes people, and whose START takes them back. */
async function prepareClub(): Promise<PhoneNumber> {
  const number = await callService<PhoneNumber>('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'SIMULATOR',
  });
  const OriginationIdentity = number.PhoneNumberId;
  for (const [Keyword, KeywordMessage] of [
    ['JOIN', 'Welcome to the club.'],
    ['START', 'Welcome back to the club.'],
  ]) {
    await callService('PutKeyword', { OriginationIdentity, Keyword, KeywordMessage, KeywordAction: 'OPT_IN' });
  }
  return number;
}

const handset = (page: Page) => page.getByRole('region', { name: 'Phone', exact: true });

/** Types a text on the person's phone, and waits for what comes back. */
async function text(page: Page, { PhoneNumber }: PhoneNumber, words: string, answer: string) {
  const query = new URLSearchParams({ PhoneNumber: person, PeerIdentity: PhoneNumber });
  await page.goto(`/handset?${query}`);
  const reply = handset(page).getByRole('textbox', { name: `Reply to ${international(PhoneNumber)}` });
  await reply.fill(words);
  await reply.press('Enter');
  await expect(handset(page).getByRole('log')).toContainText(answer);
}

async function openSend(page: Page, { PhoneNumberId }: PhoneNumber) {
  const query = new URLSearchParams({ OriginationIdentity: PhoneNumberId, DestinationPhoneNumber: person });
  await page.goto(`/send?${query}`);
  await page.getByLabel('Message body').fill('News for members.');
}

async function expectRefused(page: Page, number: PhoneNumber) {
  await openSend(page, number);
  await page.getByRole('button', { name: 'Send test message' }).click();
  const refusal = page.getByRole('alert').filter({ hasText: 'The message was not sent' });
  await expect(refusal).toContainText(`${person} has opted out: it is on the list Default.`);
  await expect(refusal).toContainText('DESTINATION_PHONE_NUMBER_OPTED_OUT');
  await expect(refusal.getByRole('link', { name: 'See who has opted out' })).toHaveAttribute('href', '/opt-out-lists');

  await page.getByRole('button', { name: 'Explain' }).click();
  const dialog = page.getByRole('dialog', { name: 'Explain message' });
  const stop = dialog
    .getByRole('list', { name: 'Checks' })
    .getByRole('listitem')
    .filter({ hasText: 'Stops the message' });
  await expect(stop).toContainText('Opt-out list');
  await expect(stop).toContainText('DESTINATION_PHONE_NUMBER_OPTED_OUT');
}

async function expectDelivered(page: Page, number: PhoneNumber) {
  await openSend(page, number);
  await page.getByRole('button', { name: 'Send test message' }).click();
  const events = page.getByRole('radiogroup', { name: 'Events, newest first' });
  await expect(events.getByText('Delivered', { exact: true })).toBeVisible();
}

test('join, the welcome, STOP, a blocked send with its reason, START, and a delivered one', async ({ page }) => {
  const number = await prepareClub();
  await text(page, number, 'Join me please', 'Welcome to the club.');
  await expectDelivered(page, number);
  await text(page, number, 'stop it', 'You have opted out');

  await page.goto('/opt-out-lists/Default');
  const row = page.getByRole('row').filter({ hasText: personShown });
  await expect(row).toContainText('End user');
  await expect(row).toContainText('STOP');
  await expect(row).toContainText(international(number.PhoneNumber));
  await expectRefused(page, number);

  await text(page, number, 'Start', 'Welcome back to the club.');
  await expectDelivered(page, number);
  await page.goto('/opt-out-lists/Default');
  await expect(page.getByText('No opted-out numbers')).toBeVisible();

  // The whole story stands in the conversation, in order, with what each text did.
  await page.goto(`/messages/conversations/${encodeURIComponent(person)}`);
  const texts = page
    .getByRole('log')
    .getByRole('listitem')
    .filter({ hasText: /Details|Keyword/ });
  await expect(texts).toHaveCount(8);
  for (const [index, words] of [
    [0, ['Join me please', 'JOIN', 'Opted in', 'automatic reply']],
    [1, ['Welcome to the club.', 'Automatic reply', 'Delivered', '1 part', '$0.00645']],
    [2, ['News for members.', 'Delivered']],
    [3, ['stop it', 'STOP', 'Opted out: put on opt-out list Default']],
    [5, ['Start', 'START', 'Opted in: not on opt-out list any more Default']],
    [7, ['News for members.']],
  ] as const) {
    for (const each of words) await expect(texts.nth(index)).toContainText(each);
  }
  await texts.nth(1).getByRole('link', { name: 'Details' }).click();
  await expect(page.getByText('Message summary')).toBeVisible();
  await page.getByRole('link', { name: 'View conversation' }).click();
  await expect(page.getByRole('heading', { level: 1, name: personShown })).toBeVisible();
});

test('who opted out by STOP is opted back in on the list, once the word is typed', async ({ page }) => {
  const number = await prepareClub();
  await text(page, number, 'STOP', 'You have opted out');
  await expectRefused(page, number);
  await page.goto('/opt-out-lists/Default');
  await page.getByRole('combobox', { name: 'Find opted-out numbers' }).fill(person);
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await page.getByRole('checkbox', { name: `Select ${personShown}` }).check();
  await page.getByRole('button', { name: 'Remove number' }).click();
  const dialog = page.getByRole('dialog', { name: 'Remove opted-out number' });
  await expect(dialog).toContainText('Its owner has opted out by a text');
  await dialog.getByLabel(/To confirm/).fill('release');
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText(`Removed ${personShown} from opt-out list Default.`)).toBeVisible();
  await expectDelivered(page, number);
});

test('with two-way SMS on, a text is passed on to a new topic, and its payload is shown', async ({ page }) => {
  const number = await prepareClub();
  await page.goto(`/phone-numbers/${number.PhoneNumberId}?tab=two-way`);
  await page.getByRole('link', { name: 'Edit settings' }).click();
  await page.getByRole('switch', { name: /Enable two-way message/ }).check();
  await page.getByRole('radio', { name: /New Amazon SNS topic/ }).check();
  await page.getByLabel('Topic name').fill('club-replies');
  await page.getByRole('radio', { name: /Use Amazon SNS topic policies/ }).check();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText(/^arn:aws:sns:.*:club-replies$/)).toBeVisible();

  await expectDelivered(page, number);
  const { Messages } = await callConsole<{ Messages: { MessageId: string }[] }>('SearchMessages');
  await page.goto(`/messages/conversations/${encodeURIComponent(person)}`);
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  await callConsole('ReceiveMessage', {
    OriginationNumber: person,
    DestinationNumber: number.PhoneNumber,
    MessageBody: 'When do you open?',
  });
  const received = page.getByRole('log').getByRole('listitem').filter({ hasText: 'When do you open?' }).first();
  await expect(received).toContainText('Passed on to topic club-replies');
  await received.locator('summary').filter({ hasText: 'Payload' }).click();
  const payload = received.getByRole('region', { name: 'Payload of the received text' });
  await expect(payload).toContainText(`"originationNumber": "${person}"`);
  await expect(payload).toContainText(`"destinationNumber": "${number.PhoneNumber}"`);
  await expect(payload).toContainText('"messageBody": "When do you open?"');
  await expect(payload).toContainText(`"previousPublishedMessageId": "${Messages[0]?.MessageId}"`);
  await expect(received.getByRole('link', { name: 'Answered message' })).toHaveAttribute(
    'href',
    `/messages/${Messages[0]?.MessageId}`,
  );
});
