import { callConsole, callService, expect, expectAccessible, test } from '../support/console-test';

// Every face is looked at by axe four times, which takes its time on a small machine.
test.describe.configure({ timeout: 120_000 });

const person = '+14254147755';
const personShown = '+1 425 414 7755';

async function prepareSender(): Promise<string> {
  await callConsole('PutAccountSettings', { Channels: [{ Channel: 'TEXT', Production: true }] });
  const { PhoneNumber } = await callService<{ PhoneNumber: string }>('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS'],
    NumberType: 'SIMULATOR',
  });
  return PhoneNumber;
}

const send = (sender: string, text: string, destination = person) =>
  callService('SendTextMessage', {
    DestinationPhoneNumber: destination,
    OriginationIdentity: sender,
    MessageBody: text,
  });

/** Waits until the simulator carrier has brought as many texts to a number. */
const waitForTexts = (count: number, phoneNumber = person) =>
  expect
    .poll(async () => {
      const input = { PhoneNumber: phoneNumber, MaxResults: 100 };
      return (await callConsole<{ Messages: unknown[] }>('ListHandsetMessages', input)).Messages.length;
    })
    .toBe(count);

const international = (e164: string) => e164.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');
const handsetOf = (phoneNumber: string) => `/handset?PhoneNumber=${encodeURIComponent(phoneNumber)}`;

test('no handset is open until a number is chosen, and any number can be', async ({ page }) => {
  await page.goto('/handset');
  await expect(page.getByText('No handset open')).toBeVisible();
  await expect(page.getByText('Numbers that receive a message appear here.')).toBeVisible();
  await expectAccessible(page);

  const number = page.getByLabel('Phone number', { exact: true });
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByText('Phone number is required.')).toBeVisible();
  await number.fill('+1 425');
  await number.press('Enter');
  await expect(page.getByText('Enter a valid phone number.')).toBeVisible();
  await expect(page.getByLabel('Phone number', { exact: true })).toHaveValue('+1425');

  await page.getByLabel('Phone number', { exact: true }).fill('+1 (425) 414-7755');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page).toHaveURL(/PhoneNumber=%2B14254147755/);
  await expect(page.getByRole('region', { name: 'Phone' })).toContainText('No messages');
  await expectAccessible(page);
});

test('a text arrives while one watches, and a typed reply shows at once and stays', async ({ page }) => {
  const sender = await prepareSender();
  await page.goto(handsetOf(person));
  const phone = page.getByRole('region', { name: 'Phone' });
  await expect(phone).toContainText('No messages');
  await expect(page.getByText('Live', { exact: true })).toBeVisible();

  await send(sender, 'ExampleCorp: your parcel is on its way.');
  const conversation = phone.getByRole('log');
  await expect(conversation).toContainText('your parcel is on its way');
  await expect(phone.getByRole('heading', { name: international(sender) })).toBeVisible();

  const reply = phone.getByRole('textbox', { name: `Reply to ${international(sender)}` });
  await phone.getByRole('button', { name: 'Send reply' }).click();
  await expect(phone.getByText('Reply is required.')).toBeVisible();
  await reply.fill('When exactly?');
  await reply.press('Shift+Enter');
  await reply.pressSequentially('I am out until noon.');
  await reply.press('Enter');
  await expect(reply).toHaveValue('');
  await expect(reply).toBeFocused();
  const sent = conversation.getByRole('listitem').filter({ hasText: 'When exactly?' });
  await expect(sent).toContainText('I am out until noon.');
  await expect(sent).toContainText('Sent');
  await expect(sent).toHaveCount(1);
  await expectAccessible(page);

  await page.reload();
  await expect(sent).toHaveCount(1);
  await conversation.getByRole('link', { name: 'Details' }).first().click();
  await expect(page.getByText('Message summary')).toBeVisible();
});

test('each sender has its own conversation, and each number its own phone', async ({ page }) => {
  const [first, second] = [await prepareSender(), await prepareSender()];
  await send(first, 'The first says hello.');
  await send(second, 'The second says hello.');
  await send(first, 'This is for somebody else.', '+14254147167');
  await waitForTexts(2);
  await page.goto(handsetOf(person));
  const phone = page.getByRole('region', { name: 'Phone' });
  await expect(phone.getByRole('heading', { name: 'Messages' })).toBeVisible();
  await expect(phone.getByRole('listitem')).toHaveCount(2);
  await expect(phone).not.toContainText('somebody else');
  await expectAccessible(page);

  await phone.getByRole('link', { name: international(first) }).click();
  await expect(phone.getByRole('log')).toContainText('The first says hello.');
  await expect(phone.getByRole('log')).not.toContainText('The second says hello.');
  await phone.getByRole('link', { name: 'All conversations' }).click();
  await expect(phone.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('link', { name: personShown })).toHaveAttribute('aria-current', 'true');
});

test('a verification code can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const sender = await prepareSender();
  await send(sender, 'Your ExampleCorp code is 482913. It is valid for 15 minutes.');
  await waitForTexts(1);
  await page.goto(handsetOf(person));
  await page.getByRole('button', { name: 'Copy code 482913' }).click();
  await expect(page.getByText('Copied').first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('482913');
});

test('earlier messages are fetched when they are asked for', async ({ page }) => {
  const sender = await prepareSender();
  await send(sender, 'The very first text.');
  await waitForTexts(1);
  for (let index = 0; index < 55; index++) {
    await callConsole('PutHandsetReply', {
      PhoneNumber: person,
      PeerIdentity: sender,
      MessageBody: `Reply number ${index}.`,
    });
  }
  await page.goto(handsetOf(person));
  const conversation = page.getByRole('log');
  await expect(conversation).toContainText('Reply number 54.');
  await expect(conversation).not.toContainText('The very first text.');
  await conversation.getByRole('button', { name: 'Earlier messages' }).click();
  await expect(conversation).toContainText('The very first text.');
  await expect(conversation).toContainText('Reply number 54.');
  await expect(conversation.getByRole('button', { name: 'Earlier messages' })).toHaveCount(0);
});

test('a reply that nobody receives says so and can be tried again', async ({ page }) => {
  await page.goto(`${handsetOf(person)}&PeerIdentity=${encodeURIComponent('+12065550199')}`);
  const phone = page.getByRole('region', { name: 'Phone' });
  const reply = phone.getByRole('textbox', { name: /^Reply to/ });
  await reply.fill('Is anybody there?');
  await reply.press('Enter');
  await expect(phone.getByRole('alert')).toContainText('Retry');
  await expect(phone.getByText('Is anybody there?')).toBeVisible();
  await expectAccessible(page);
});

test('a simulator number that fails every message says why nothing arrives', async ({ page }) => {
  await page.goto(handsetOf('+43676800442032'));
  await expect(page.getByText('This simulator number fails every message')).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: 'Austria' })).toBeVisible();
});
