import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import postgres from 'postgres';
import type { BuiltInPolicyName } from '@/lib/access/built-in-policies';
import { hashPassword } from '@/lib/access/passwords';
import { testServer } from './environment.mjs';

/** Where the embedded Postgres of the server under test listens, from the files that it keeps. */
function databaseUrl(): string {
  const dataDir = path.join(import.meta.dirname, '../../.data-test');
  const password = readFileSync(path.join(dataDir, 'postgres-password'), 'utf8').trim();
  const port = readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[3];
  return `postgres://sms_console:${password}@127.0.0.1:${port}/postgres`;
}

/** Adds a colleague of the administrator with one built-in policy, and signs this page in as that person. */
export async function signInAs(page: Page, policy: BuiltInPolicyName): Promise<void> {
  const email = `${policy.toLowerCase()}-${randomUUID()}@example.com`;
  const password = 'a password of a colleague';
  const userId = randomUUID();
  const db = postgres(databaseUrl(), { max: 1 });
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
