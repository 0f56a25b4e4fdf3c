import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/console-test';
import { testServer } from '../support/environment.mjs';

const { email, password } = testServer.admin;

test('whoever is not signed in reaches no page, no list and no stream', async ({ page, request }) => {
  for (const path of ['/send', '/messages', '/phone-numbers', '/settings', '/account/security']) {
    await page.goto(path);
    await expect(page).toHaveURL(new RegExp(`/sign-in\\?callbackUrl=${encodeURIComponent(path)}$`));
  }
  for (const path of ['/api/live?operation=SearchMessages&input={}', '/api/export/messages']) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect([302, 307, 401, 403]).toContain(response.status());
  }
});

test('signing in goes on to the page that was asked for, and signing out closes it again', async ({ page }) => {
  await page.goto('/messages');
  await page.getByLabel('E-mail address').fill(email.toUpperCase());
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Messages/ })).toBeVisible();
  await page.getByRole('button', { name: new RegExp(email.split('@')[0] ?? email) }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto('/messages');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('a wrong password and an unknown address are answered in the same words', async ({ page }) => {
  const said: (string | null)[] = [];
  for (const address of ['somebody@example.com', 'nobody@example.com']) {
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill(address);
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'is wrong' });
    await expect(alert).toBeVisible();
    said.push(await alert.textContent());
  }
  expect(said[0]).toBe(said[1]);
});

test('the sign-in page is accessible, and after set-up there is no set-up page', async ({ page }) => {
  await page.goto('/setup');
  await expect(page).toHaveURL(/\/sign-in/);
  await expectAccessible(page);
});
