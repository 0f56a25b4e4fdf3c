import { navigation, routes } from '@/lib/routes';
import { expect, expectAccessible, test } from './support/console-test';

const pages = [...navigation.flatMap(({ links }) => links.map(({ href }) => href)), routes.accountSecurity];

for (const path of pages) {
  test(`${path} of an empty workspace has a title and passes axe`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expectAccessible(page);
  });
}

test('the command palette opens by keyboard, finds a page and passes axe', async ({ page }) => {
  await page.goto(routes.messages.list);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const palette = page.getByRole('dialog', { name: 'Search pages and resources' });
  // The heading stands before anybody listens to keys.
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(palette).toBeVisible({ timeout: 1000 });
  }).toPass();
  await palette.getByRole('combobox').fill('handset');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/handset/);
});

test('an address that leads nowhere says so inside the frame', async ({ page }) => {
  await page.goto('/messages/01a1fd55-0000-7000-8000-000000000000');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});
