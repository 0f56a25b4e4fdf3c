import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { activityRecords, users } from '@/db/schema';
import { hashPassword } from '@/lib/access/passwords';
import { findSessionPrincipal, signIn } from '@/lib/access/sessions';
import { runOperation } from '@/lib/operations/run-operation';
import { createTestWorkspace, testDatabase, type TestWorkspace } from '@/lib/testing/test-runtime';
import { changeOwnPassword, getOwnProfile, getPreferences, putPreference } from '.';

const oldPassword = 'correct horse battery';
const newPassword = 'a new and longer phrase';
let workspace: TestWorkspace;
let email: string;

beforeEach(async () => {
  workspace = await createTestWorkspace();
  const [user] = await testDatabase()
    .write.update(users)
    .set({ passwordHash: await hashPassword(oldPassword) })
    .where(eq(users.accountId, workspace.workspace.accountId))
    .returning();
  email = user!.email;
});

const signInWith = (password: string) => signIn(workspace.runtime, { email, password, clientAddress: '192.0.2.1' });

describe('ChangeOwnPassword', () => {
  const change = (CurrentPassword: string, NewPassword: string) =>
    workspace.run(changeOwnPassword, { CurrentPassword, NewPassword });

  it('ends every session of the old password; the new one signs in', async () => {
    const [first, second] = [await signInWith(oldPassword), await signInWith(oldPassword)];
    const { SessionVersion } = await change(oldPassword, newPassword);
    expect(await findSessionPrincipal(workspace.runtime, first!)).toBeUndefined();
    expect(await findSessionPrincipal(workspace.runtime, second!)).toBeUndefined();
    expect(await findSessionPrincipal(workspace.runtime, { ...first!, sessionVersion: SessionVersion })).toMatchObject({
      email,
    });
    expect(await signInWith(oldPassword)).toBeUndefined();
    expect(await signInWith(newPassword)).toEqual({ userId: first!.userId, sessionVersion: SessionVersion });
  });

  it('lets one of two changes at once win; the other finds its current password changed', async () => {
    const outcomes = await Promise.allSettled([
      change(oldPassword, newPassword),
      change(oldPassword, 'yet another long phrase'),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it.each([
    ['a wrong current password', 'not the old password', newPassword, 'CurrentPassword'],
    ['a short new one', oldPassword, 'short', 'NewPassword'],
    ['the same again', oldPassword, oldPassword, 'NewPassword'],
  ])('refuses %s and changes nothing', async (_what, current, next, field) => {
    await expect(change(current, next)).rejects.toMatchObject({
      code: 'ValidationException',
      fields: [{ name: field }],
    });
    expect(await signInWith(oldPassword)).toMatchObject({ sessionVersion: 1 });
  });

  it('is refused to an access key', async () => {
    const call = workspace.call();
    const keyed = { ...call, principal: { ...call.principal, accessKeyId: 'AKIAEXAMPLE' } } as typeof call;
    const input = { CurrentPassword: oldPassword, NewPassword: newPassword };
    await expect(runOperation(workspace.runtime, changeOwnPassword, input, keyed)).rejects.toMatchObject({
      code: 'AccessDeniedException',
    });
  });

  it('leaves a record without either password', async () => {
    await change(oldPassword, newPassword);
    const records = await testDatabase()
      .read.select()
      .from(activityRecords)
      .where(eq(activityRecords.workspaceId, workspace.workspace.workspaceId));
    expect(records.map((record) => record.operation)).toEqual(['ChangeOwnPassword']);
    expect(JSON.stringify(records)).not.toMatch(/correct horse|longer phrase/);
  });
});

describe('GetOwnProfile', () => {
  it('says who is signed in', async () => {
    expect(await workspace.run(getOwnProfile, {}, ['Viewer'])).toMatchObject({
      Email: email,
      AccountId: workspace.workspace.accountId,
      AccountName: 'Test account',
      Policies: ['Administrator'],
    });
  });
});

describe('preferences', () => {
  const names = async (Names?: string[]) =>
    (await workspace.run(getPreferences, { Names })).Preferences.map((preference) => preference.Name);

  it('are kept, replaced, read by name and forgotten', async () => {
    const Value = { pageSize: 50, columns: [{ id: 'status', visible: false }] };
    await workspace.run(putPreference, { Name: 'table.messages', Value: 1 }, ['Viewer']);
    await workspace.run(putPreference, { Name: 'table.messages', Value });
    await workspace.run(putPreference, { Name: 'table.phone-numbers', Value: true });
    expect(await workspace.run(getPreferences, { Names: ['table.messages', 'table.other'] })).toEqual({
      Preferences: [{ Name: 'table.messages', Value }],
    });
    await workspace.run(putPreference, { Name: 'table.messages', Value: null });
    expect(await names()).toEqual(['table.phone-numbers']);
  });

  it('are each person’s own', async () => {
    await workspace.run(putPreference, { Name: 'table.messages', Value: 1 });
    const other = await createTestWorkspace();
    expect((await other.run(getPreferences, {})).Preferences).toEqual([]);
  });

  it('end at two hundred, however many are put at once', async () => {
    const puts = Array.from({ length: 230 }, (_, index) =>
      workspace.run(putPreference, { Name: `table.t${index}`, Value: index }),
    );
    const outcomes = await Promise.allSettled(puts);
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(200);
    expect(await names()).toHaveLength(200);
  });

  it.each([
    ['a name with a space', { Name: 'a b', Value: 1 }],
    ['a value that is too long', { Name: 'a', Value: 'x'.repeat(8_200) }],
    ['no value', { Name: 'a' }],
  ])('refuse %s', async (_what, input) => {
    await expect(workspace.runRaw(putPreference, input)).rejects.toMatchObject({ code: 'ValidationException' });
    expect(await names()).toEqual([]);
  });
});
