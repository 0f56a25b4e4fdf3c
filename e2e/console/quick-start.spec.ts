import type { Locator, Page } from '@playwright/test';
import { callConsole, callService, expect, test } from '../support/console-test';
import { signInAs } from '../support/people';

const names = {
  pool: 'my-first-pool',
  set: 'my-first-configuration-set',
  protect: 'my-first-protect-configuration',
};

type Step = { Step: string; Status: string; ResourceId?: string; ResourceName?: string };

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const events = (page: Page) => page.getByRole('radiogroup', { name: 'Events, newest first' });
const stepList = (page: Page) => page.getByRole('navigation', { name: 'Steps' });
const stepStates = async () => (await callConsole<{ Steps: Step[] }>('GetQuickStart')).Steps;
const at = (page: Page, slug: string) => page.waitForURL(new RegExp(`/quick-start\\?step=${slug}$`));

async function addSimulatorNumber(): Promise<string> {
  const { PhoneNumberId } = await callService<{ PhoneNumberId: string }>('RequestPhoneNumber', {
    IsoCountryCode: 'US',
    MessageType: 'TRANSACTIONAL',
    NumberCapabilities: ['SMS', 'MMS'],
    NumberType: 'SIMULATOR',
  });
  return PhoneNumberId;
}

const createPool = async (Name: string) =>
  callService<{ PoolId: string }>('CreatePool', {
    OriginationIdentity: await addSimulatorNumber(),
    MessageType: 'TRANSACTIONAL',
    Tags: [{ Key: 'Name', Value: Name }],
  });

test('the tutorial in the guide’s own words: from a fresh workspace to a delivered message (549-690)', async ({
  page,
}) => {
  // A newcomer needs 11 presses, two of them for a country that the tutorial need not block, and types nothing: well under
  // two minutes, reading included.
  let presses = 0;
  const press = async (target: Locator) => {
    presses += 1;
    await target.click();
  };
  await page.goto('/send');
  await press(page.getByRole('navigation', { name: 'Side navigation' }).getByRole('link', { name: 'Quick start' }));

  // Step 1: Create a pool
  await at(page, 'pool');
  await expect(heading(page, 'Create a pool')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Pool setup' })).toBeVisible();
  await expect(page.getByLabel('Pool name')).toHaveValue(names.pool);
  await expect(page.getByRole('radio', { name: 'Phone number' })).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Phone numbers available for association (0)' })).toBeVisible();
  await press(button(page, 'Request simulator number'));
  const dialog = page.getByRole('dialog', { name: 'Request simulator number' });
  await expect(dialog.getByLabel('Country')).toContainText('United States');
  await press(dialog.getByRole('button', { name: 'Request number' }));
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('radiogroup', { name: /^Phone numbers available/ }).getByRole('radio')).toBeChecked();
  await press(button(page, 'Create phone pool'));

  // Step 2: Create a configuration set
  await at(page, 'configuration-set');
  await expect(heading(page, 'Create a configuration set')).toBeFocused();
  await expect(stepList(page).getByRole('listitem').first()).toContainText('Done');
  await expect(page.getByRole('heading', { name: 'Configuration set details' })).toBeVisible();
  await expect(page.getByLabel('Configuration set name')).toHaveValue(names.set);
  await expect(page.getByRole('radio', { name: /^Automatic setup \(recommended\)/ })).toBeChecked();
  await expect(page.getByLabel('Event destination name')).toHaveValue('my-first-events');
  await press(button(page, 'Create configuration set'));

  // Step 3: Create a protect configuration
  await at(page, 'protect-configuration');
  await expect(heading(page, 'Create a protect configuration')).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Protect configuration details' })).toBeVisible();
  await expect(page.getByLabel('Protect configuration name')).toHaveValue(names.protect);
  await press(page.getByRole('checkbox', { name: 'Select France' }));
  await press(button(page, 'Block'));
  await expect(page.getByRole('row', { name: /France/ })).toContainText('Block');
  await expect(page.getByRole('heading', { name: 'Protect configuration associations' })).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Configuration set association/ })).toBeChecked();
  await expect(
    page.getByRole('group', { name: 'Configuration sets available for association' }).getByLabel(names.set),
  ).toBeChecked();
  await press(button(page, 'Create configuration'));

  // Step 4: Send a test message
  await at(page, 'test-message');
  await expect(heading(page, 'Send a test message')).toBeFocused();
  await expect(page.getByRole('radio', { name: 'Phone pool' })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Phone pool' })).toContainText(names.pool);
  await expect(page.getByRole('radio', { name: 'Simulator' })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Country of the simulator' })).toContainText('United States');
  await expect(page.getByRole('combobox', { name: 'Configuration set' })).toContainText(names.set);
  await expect(page.getByLabel('Message body')).toHaveValue(/Example Shop/);
  await press(button(page, 'Send test message'));
  await expect(events(page).getByText('Delivered', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Event record' })).toContainText('"eventType": "TEXT_DELIVERED"');

  // Next steps: move from the sandbox to production
  await press(page.getByRole('link', { name: 'Next', exact: true }));
  await at(page, 'next-steps');
  await expect(heading(page, 'Next steps')).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Move from the sandbox to production' })).toBeVisible();
  expect(presses).toBeLessThanOrEqual(11);

  const [pool, set, protect, message] = await stepStates();
  for (const [state, ResourceName] of [
    [pool, names.pool],
    [set, names.set],
    [protect, names.protect],
  ] as const) {
    expect(state).toMatchObject({ Status: 'DONE', ResourceName });
    await expect(page.getByRole('link', { name: ResourceName, exact: true })).toBeVisible();
  }
  expect(await callConsole('GetMessage', { MessageId: message?.ResourceId })).toMatchObject({
    MessageStatus: 'DELIVERED',
    ConfigurationSetName: names.set,
  });
  // What the steps made works together: the events are in the log group, and France is closed to the set's messages.
  const found = { LogGroupName: 'my-first-events', MessageId: message?.ResourceId, Texts: ['TEXT_DELIVERED'] };
  await expect
    .poll(async () => (await callConsole<{ LogEvents: unknown[] }>('SearchLogEvents', found)).LogEvents.length)
    .toBe(1);
  expect(
    await callConsole('ExplainProtection', {
      DestinationPhoneNumber: '+33612345678',
      NumberCapability: 'SMS',
      ConfigurationSetName: names.set,
    }),
  ).toMatchObject({ Allowed: false, IsoCountryCode: 'FR', DecidedBy: 'COUNTRY_RULE' });

  await page.getByRole('link', { name: 'Choose the channels and their limits in Settings' }).click();
  await page.waitForURL(/\/settings/);
});

test('leaves in the middle, goes on elsewhere, skips, and finds what was made and what is gone', async ({
  page,
  browser,
  signedInState,
}) => {
  const pool = await callConsole<{ PoolId: string }>('CreateQuickStartPool', {
    OriginationIdentity: await addSimulatorNumber(),
    MessageType: 'TRANSACTIONAL',
    Tags: [{ Key: 'Name', Value: names.pool }],
  });
  // Another machine: it has the person's session and nothing else.
  const elsewhere = await browser.newContext({ storageState: signedInState });
  const other = await elsewhere.newPage();
  await other.goto('/quick-start');
  await at(other, 'configuration-set');
  await button(other, 'Skip this step').click();
  await at(other, 'protect-configuration');
  await elsewhere.close();

  await page.goto('/quick-start');
  await at(page, 'protect-configuration');
  await expect(stepList(page).getByRole('listitem')).toContainText([
    /Create a pool.*Done/,
    /Create a configuration set.*Skipped/,
    /Create a protect configuration/,
    /Send a test message/,
    /Next steps/,
  ]);
  await stepList(page).getByRole('link', { name: 'Create a configuration set' }).click();
  await expect(page.getByText('You have skipped this step.')).toBeVisible();
  await expect(button(page, 'Create configuration set')).toBeVisible();

  await stepList(page).getByRole('link', { name: 'Create a pool' }).click();
  await expect(page.getByRole('link', { name: names.pool })).toHaveAttribute('href', `/phone-pools/${pool.PoolId}`);
  await expect(button(page, 'Create phone pool')).toBeHidden();

  await callService('DeletePool', { PoolId: pool.PoolId });
  await page.reload();
  await expect(page.getByText('The phone pool of this step was deleted')).toBeVisible();
  await expect(page.getByLabel('Pool name')).toHaveValue(names.pool);
  await page
    .getByRole('radiogroup', { name: /^Phone numbers available/ })
    .getByRole('radio')
    .check();
  await button(page, 'Create phone pool').click();
  await at(page, 'configuration-set');
  expect((await stepStates())[0]).toMatchObject({ Status: 'DONE', ResourceName: names.pool });

  await page.goto('/quick-start?step=next-steps');
  await button(page, 'Start again').click();
  await at(page, 'pool');
  await expect(page.getByLabel('Pool name')).toHaveValue(`${names.pool}-2`);
});

test('what is there already can be used instead', async ({ page }) => {
  const { PoolId } = await createPool('alerts');
  await page.goto('/quick-start?step=pool');
  await page.getByText('Use one that exists').click();
  await button(page, 'Use this phone pool').click();
  await at(page, 'configuration-set');
  expect((await stepStates())[0]).toMatchObject({ Status: 'DONE', ResourceId: PoolId, ResourceName: 'alerts' });
});

test('two tabs make one pool between them, and the second says so', async ({ page }) => {
  await addSimulatorNumber();
  await addSimulatorNumber();
  const second = await page.context().newPage();
  for (const tab of [page, second]) {
    await tab.goto('/quick-start?step=pool');
    await tab
      .getByRole('radiogroup', { name: /^Phone numbers available/ })
      .getByRole('radio')
      .first()
      .check();
  }
  await button(page, 'Create phone pool').click();
  await at(page, 'configuration-set');
  await second.getByLabel('Pool name').fill('of-the-second-tab');
  await button(second, 'Create phone pool').click();
  await expect(second.getByRole('region', { name: 'Notifications' })).toContainText(
    `This step is done: it has the pool ${names.pool}.`,
  );
  await expect(second.getByRole('link', { name: names.pool })).toBeVisible();
  expect((await callService<{ Pools: unknown[] }>('DescribePools')).Pools).toHaveLength(1);

  await button(second, 'Do this step again').click();
  await expect(button(second, 'Create phone pool')).toBeVisible();
});

test('the country of the test message is not blocked without a warning', async ({ page }) => {
  await page.goto('/quick-start?step=protect-configuration');
  await page.getByRole('checkbox', { name: 'Select United States', exact: true }).check();
  await button(page, 'Block').click();
  const warning = page.getByRole('alert').filter({ hasText: 'The test message goes to United States' });
  await expect(warning).toBeVisible();
  await warning.getByRole('button', { name: 'Allow it again' }).click();
  await expect(warning).toBeHidden();
});

test('a manual setup that is refused says so at its field and leaves no set behind', async ({ page }) => {
  await page.goto('/quick-start?step=configuration-set');
  await page.getByRole('radio', { name: /^Manual setup/ }).check();
  await page.getByLabel('Event destination name').fill('delivery-log');
  const arn = page.getByLabel('Log group ARN');
  await arn.fill('arn:aws:logs:us-east-1:999999999999:log-group:sms-events');
  await button(page, 'Create configuration set').click();
  await expect(arn).toHaveAttribute('aria-invalid', 'true');
  await expect(arn).toBeFocused();
  expect((await callService<{ ConfigurationSets?: unknown[] }>('DescribeConfigurationSets')).ConfigurationSets).toEqual(
    [],
  );
  await expect(page.getByLabel('Event destination name')).toHaveValue('delivery-log');

  await page.getByLabel('Destination type').click();
  await page.getByRole('option', { name: /SNS/ }).click();
  await button(page, 'Show CLI command').click();
  const commands = page.getByRole('dialog', { name: 'CLI commands' });
  await expect(commands).toContainText(`create-configuration-set`);
  await expect(commands).toContainText('create-event-destination');
  await page.keyboard.press('Escape');
  await button(page, 'Create configuration set').click();
  await at(page, 'protect-configuration');
  const { ConfigurationSets } = await callService<{ ConfigurationSets: object[] }>('DescribeConfigurationSets');
  expect(ConfigurationSets).toMatchObject([
    { ConfigurationSetName: names.set, EventDestinations: [{ EventDestinationName: 'delivery-log' }] },
  ]);
});

test('who may create nothing is told which permission is missing, and can go through all the same', async ({
  page,
}) => {
  await signInAs(page, 'Viewer');
  for (const [slug, operation] of [
    ['pool', 'CreatePool'],
    ['configuration-set', 'CreateConfigurationSet'],
    ['protect-configuration', 'CreateProtectConfiguration'],
  ] as const) {
    await page.goto(`/quick-start?step=${slug}`);
    await expect(page.getByText(`Your permissions do not include ${operation}.`)).toBeVisible();
  }
  await button(page, 'Skip this step').click();
  await at(page, 'test-message');
  await expect(button(page, 'Send test message')).toBeDisabled();
  await page.goto('/quick-start?step=next-steps');
  await expect(page.getByText('An administrator does that in Settings.')).toBeVisible();
});
