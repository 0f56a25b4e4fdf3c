import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { signRequest } from '@/lib/wire/testing/sign-request';
import { testServer } from './environment.mjs';

type Answer = Record<string, unknown>;

/**
 * Calls an operation of the console's own over the wire, as a script would.
 * @throws what the server refused it with
 */
export async function callConsole<Output = Answer>(operation: string, input: object = {}): Promise<Output> {
  return callWire(`SmsConsole.${operation}`, input);
}

/** Calls an operation of the service's API over the wire. */
export async function callService<Output = Answer>(operation: string, input: object = {}): Promise<Output> {
  return callWire(`PinpointSMSVoiceV2.${operation}`, input);
}

async function callWire<Output>(target: string, input: object): Promise<Output> {
  const { url, ...request } = await signRequest({
    accessKeyId: testServer.accessKey.accessKeyId,
    secret: testServer.accessKey.secretAccessKey,
    target,
    body: JSON.stringify(input),
    signingDate: new Date(),
    host: new URL(testServer.baseUrl).host,
  });
  const response = await fetch(url, request);
  const answer = (await response.json()) as Output; // the operation's own answer, as the caller knows it
  if (!response.ok) throw new Error(`${target}: ${response.status} ${JSON.stringify(answer)}`);
  return answer;
}

/** A page of somebody who is signed in as the administrator, in a workspace where nothing has happened yet. */
export const test = base.extend<
  object,
  { signedInState: Awaited<ReturnType<ReturnType<Page['context']>['storageState']>> }
>({
  signedInState: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ baseURL: testServer.baseUrl });
      await page.goto('/sign-in');
      await page.getByLabel('E-mail address').fill(testServer.admin.email);
      await page.getByLabel('Password', { exact: true }).fill(testServer.admin.password);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
      const state = await page.context().storageState();
      await page.close();
      await use(state);
    },
    { scope: 'worker' },
  ],
  storageState: ({ signedInState }, use) => use(signedInState),
  page: async ({ page }, use) => {
    await callConsole('ResetWorkspace');
    await use(page);
  },
});

const windows = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/**
 * Runs axe over what the page shows now: light and dark, in a wide and a narrow window.
 * @param within a selector of what is judged by itself: an open dialog hides the page from readers, and axe then takes the
 *   headers of its tables for empty ones
 */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  const before = page.viewportSize();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const size of windows) {
    await page.setViewportSize(size);
    for (const theme of ['light', 'dark']) {
      await page.evaluate((chosen) => {
        document.documentElement.dataset['theme'] = chosen;
        // A colour on its way from one theme to the other belongs to neither. What ends may start another below it. Waiting
        // for `finished` instead would wait for ever for what a browser without a screen does not paint.
        for (let rest = 20; rest > 0 && document.getAnimations().length > 0; rest -= 1) {
          for (const animation of document.getAnimations()) {
            if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
            else animation.finish();
          }
        }
      }, theme);
      const axe = new AxeBuilder({ page });
      const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
      expect(found, `axe at ${size.width} px, ${theme}`).toEqual([]);
    }
  }
  if (before) await page.setViewportSize(before);
}

export { expect };
