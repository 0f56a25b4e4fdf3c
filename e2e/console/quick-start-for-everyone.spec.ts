import type { Locator, Page } from '@playwright/test';
import { callConsole, callService, expect, expectAccessible, test } from '../support/console-test';

const slugs = ['pool', 'configuration-set', 'protect-configuration', 'test-message', 'next-steps'];

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function addSimulatorNumber(): Promise<string> {
  const { PhoneNumberId } = await callService<{ PhoneNumberId: string }>('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS', 'MMS'],
    NumberType: 'SIMULATOR',
  });
  return PhoneNumberId;
}

/** The tutorial with its first step done and its second one skipped. */
async function beginTutorial() {
  await callConsole('CreateQuickStartPool', {
    OriginationIdentity: await addSimulatorNumber(),
    MessageType: 'TRANSACTIONAL',
    Tags: [{ Key: 'Name', Value: 'my-first-pool' }],
  });
  await callConsole('PutQuickStartStep', { Step: 'CONFIGURATION_SET', Status: 'SKIPPED' });
}

test('the tutorial is done with the keyboard alone', async ({ page }) => {
  const press = (key: string) => page.keyboard.press(key);
  /** Moves on until something has the focus, as somebody would who looks where it goes. */
  const tabTo = async (target: Locator) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await press('Tab');
    }
    await expect(target).toBeFocused();
  };
  await page.goto('/quick-start?step=pool');
  await tabTo(button(page, 'Request simulator number'));
  await press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Request simulator number' });
  await expect(dialog).toBeVisible();
  await tabTo(dialog.getByRole('button', { name: 'Request number' }));
  await press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('radiogroup', { name: /^Phone numbers available/ }).getByRole('radio')).toBeChecked();
  await tabTo(button(page, 'Create phone pool'));
  await press('Enter');

  await expect(heading(page, 'Create a configuration set')).toBeFocused();
  await tabTo(page.getByRole('radio', { name: /^Automatic setup/ }));
  await press('ArrowDown');
  await expect(page.getByLabel('Log group ARN')).toBeVisible();
  await press('ArrowUp');
  await tabTo(button(page, 'Create configuration set'));
  await press('Enter');

  await expect(heading(page, 'Create a protect configuration')).toBeFocused();
  await tabTo(page.getByLabel('Protect configuration name'));
  await press('Enter');

  await expect(heading(page, 'Send a test message')).toBeFocused();
  await tabTo(page.getByLabel('Message body'));
  await press('Control+A');
  await page.keyboard.type('By keyboard.');
  await press('Control+Enter');
  await expect(
    page.getByRole('radiogroup', { name: 'Events, newest first' }).getByText('Delivered', { exact: true }),
  ).toBeVisible();
  await tabTo(page.getByRole('link', { name: 'Next', exact: true }));
  await press('Enter');
  await expect(heading(page, 'Next steps')).toBeFocused();
});

test('a narrow window shows every step whole, and leads from one to the other', async ({ page }) => {
  await beginTutorial();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const slug of slugs) {
    await page.goto(`/quick-start?step=${slug}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Loading form')).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), slug).toBeLessThanOrEqual(390);
  }
  const steps = page.getByRole('navigation', { name: 'Steps' });
  await steps.getByText('Next steps').first().click();
  await steps.getByRole('link', { name: /Create a pool/ }).click();
  await expect(heading(page, 'Create a pool')).toBeFocused();
});

// One test a step: axe reads each four times.
for (const slug of slugs) {
  test(`the step ${slug} passes axe, begun and in error`, async ({ page }) => {
    test.setTimeout(300_000);
    await beginTutorial();
    await page.goto(`/quick-start?step=${slug}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Loading form')).toBeHidden();
    if (slug === 'configuration-set') {
      await page.getByRole('radio', { name: /^Manual setup/ }).check();
      await page.getByLabel('Configuration set name').fill('');
      await button(page, 'Create configuration set').click();
      await expect(page.getByText('Configuration set name is required.')).toBeVisible();
    }
    if (slug === 'protect-configuration') {
      await page.getByRole('checkbox', { name: 'Select United States', exact: true }).check();
      await button(page, 'Block').click();
      await expect(page.getByText('The test message goes to United States')).toBeVisible();
    }
    if (slug === 'test-message') {
      await button(page, 'Send test message').click();
      await expect(page.getByRole('link', { name: 'Next', exact: true })).toBeVisible();
    }
    await expectAccessible(page);
  });
}
