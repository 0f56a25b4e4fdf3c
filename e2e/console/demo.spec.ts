import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, expectAccessible, test } from '../support/console-test';

const run = promisify(execFile);
const root = path.join(import.meta.dirname, '../..');
const region = { code: 'eu-north-1', name: 'Europe (Stockholm)' };

/** The command as somebody types it beside the running console. */
const demo = (...args: string[]) =>
  run(process.execPath, ['scripts/demo.mjs', ...args], {
    cwd: root,
    env: { ...process.env, DATA_DIR: path.join(root, '.data-test'), DATABASE_URL: '' },
  });

test('a demo fills a region of its own, says so on every page, and goes away whole', async ({ page }) => {
  test.slow();
  await demo('--remove'); // what an interrupted try has left
  const { stdout } = await demo('--region', region.code, '--messages', '3000');
  expect(stdout).toContain(`choose the region ${region.code}`);
  try {
    await page.goto('/messages');
    await expect(page.getByText('are made up')).toHaveCount(0);
    await page.getByRole('button', { name: /^Region:/ }).click();
    await page.getByRole('menuitemcheckbox', { name: new RegExp(region.code) }).click();
    await expect(page.getByText('Demo: all people, messages and amounts in this region are made up.')).toBeVisible();
    await page.goto('/messages?filter=status%3DDELIVERED');
    await expect(page.getByText('Demo: all people, messages and amounts in this region are made up.')).toBeVisible();
    await page
      .getByRole('link', { name: /^…[0-9a-f]{8}$/ })
      .first()
      .click();
    await expect(page.getByText('Delivered').first()).toBeVisible();
    await expectAccessible(page);
    await expect(demo('--region', region.code)).rejects.toThrow(/holds a demo already/);
  } finally {
    const { stdout: removed } = await demo('--remove');
    expect(removed).toContain(`Removed the demo from ${region.code}`);
  }
  await page.goto('/messages');
  await expect(page.getByText('No messages')).toBeVisible();
  await expect(page.getByText('are made up')).toHaveCount(0);
});
