import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { signInAttempts, users } from '@/db/schema';
import { hashPassword } from '@/lib/access/passwords';
import { createTestWorkspace, testDatabase, type TestWorkspace } from '@/lib/testing/test-runtime';
import { findSessionPrincipal, signIn } from './sessions';
import { forgetAttempts, mayAttempt, takeBackAttempt } from './sign-in-attempts';

const password = 'correct horse battery';
const clientAddress = '192.0.2.7';
const windowMilliseconds = 15 * 60 * 1000;
let workspace: TestWorkspace;
let email: string;

beforeEach(async () => {
  await testDatabase().write.execute(sql`truncate ${signInAttempts}`);
  workspace = await createTestWorkspace();
  const [user] = await testDatabase()
    .write.update(users)
    .set({ passwordHash: await hashPassword(password) })
    .where(eq(users.accountId, workspace.workspace.accountId))
    .returning();
  email = user!.email;
});

const attempt = (typed: string, from = clientAddress, address = email) =>
  signIn(workspace.runtime, { email: address, password: typed, clientAddress: from });

describe('sign-in', () => {
  it('takes the right password and no other', async () => {
    expect(await attempt('wrong horse battery')).toBeUndefined();
    expect(await attempt(password)).toMatchObject({ sessionVersion: 1 });
    expect(await attempt(password, clientAddress, 'nobody@example.com')).toBeUndefined();
  });

  it('refuses even the right password after ten failures, until the window is over', async () => {
    for (let failure = 0; failure < 10; failure += 1) await attempt('wrong horse battery');
    expect(await attempt(password)).toBeUndefined();
    workspace.advance(windowMilliseconds - 1);
    expect(await attempt(password)).toBeUndefined();
    workspace.advance(1);
    expect(await attempt(password)).toBeDefined();
  });

  it('forgets an address’s mistakes once the person is in', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let failure = 0; failure < 6; failure += 1) await attempt('wrong horse battery', `192.0.2.${round}`);
      expect(await attempt(password, `192.0.2.${round}`)).toBeDefined();
    }
  });

  it('leaves people alone whom a blocked client names', async () => {
    for (let failure = 0; failure < 60; failure += 1) await mayAttempt(workspace.runtime, `address:${clientAddress}`);
    for (let failure = 0; failure < 20; failure += 1) await attempt('wrong horse battery');
    expect(await attempt(password, '198.51.100.1')).toBeDefined();
  });

  it('keeps neither e-mail nor client address', async () => {
    await attempt('wrong horse battery');
    const kept = JSON.stringify(await testDatabase().read.select().from(signInAttempts));
    expect(kept).not.toContain(email);
    expect(kept).not.toContain(clientAddress);
  });
});

describe('attempts at once', () => {
  it('lets exactly ten of a hundred through', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => mayAttempt(workspace.runtime, `email:${email}`)),
    );
    expect(answers.filter(Boolean)).toHaveLength(10);
  });

  it('starts exactly one new window when the old one is over', async () => {
    for (let failure = 0; failure < 10; failure += 1) await mayAttempt(workspace.runtime, `email:${email}`);
    workspace.advance(windowMilliseconds);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => mayAttempt(workspace.runtime, `email:${email}`)),
    );
    expect(answers.filter(Boolean)).toHaveLength(10);
  });

  it('takes back a success only, and clears what is over', async () => {
    await mayAttempt(workspace.runtime, 'email:somebody@example.com');
    workspace.advance(windowMilliseconds);
    await mayAttempt(workspace.runtime, `address:${clientAddress}`);
    await mayAttempt(workspace.runtime, `address:${clientAddress}`);
    await takeBackAttempt(workspace.runtime, `address:${clientAddress}`);
    const rows = await testDatabase().read.select().from(signInAttempts);
    expect(rows.map((row) => row.failures)).toEqual([1]);
    await forgetAttempts(workspace.runtime, `address:${clientAddress}`);
    expect(await testDatabase().read.$count(signInAttempts)).toBe(0);
  });
});

describe('a session', () => {
  it('ends when the session version is raised, or the person is gone', async () => {
    const claims = await attempt(password);
    expect(await findSessionPrincipal(workspace.runtime, claims!)).toMatchObject({
      email,
      policies: [{ Statement: [{ Effect: 'Allow' }] }],
    });
    await testDatabase().write.update(users).set({ sessionVersion: 2 }).where(eq(users.email, email));
    expect(await findSessionPrincipal(workspace.runtime, claims!)).toBeUndefined();
    await testDatabase().write.delete(users).where(eq(users.email, email));
    expect(await findSessionPrincipal(workspace.runtime, { ...claims!, sessionVersion: 2 })).toBeUndefined();
  });

  it('of a person without policies is allowed nothing', async () => {
    const claims = await attempt(password);
    await testDatabase().write.execute(sql`delete from user_policies where user_id = ${claims!.userId}`);
    expect((await findSessionPrincipal(workspace.runtime, claims!))?.policies).toEqual([]);
  });
});
