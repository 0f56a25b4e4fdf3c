import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { BuiltInPolicyName } from '@/lib/access/built-in-policies';
import { hashPassword } from '@/lib/access/passwords';
import { connectDatabase } from './database';
import { testServer } from './environment.mjs';

/** Adds a colleague of the administrator with one built-in policy, and signs this page in as that person. */
export async function signInAs(page: Page, policy: BuiltInPolicyName): Promise<void> {
  const email = `${policy.toLowerCase()}-${randomUUID()}@example.com`;
  const password = 'a password of a colleague';
  const userId = randomUUID();
  const db = connectDatabase();
  await db`
    insert into users (user_id, account_id, email, password_hash, created_at)
    select ${userId}, account_id, ${email}, ${await hashPassword(password)}, now()
    from users where email = ${testServer.admin.email}`;
  await db`insert into user_policies (user_id, policy_name) values (${userId}, ${policy})`;
  await db.end();

  await page.context().clearCookies();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}
