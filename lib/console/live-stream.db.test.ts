import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { userPolicies, users } from '@/db/schema';
import { getPreferences, putPreference } from '@/lib/domains/access';
import { LiveChanges } from '@/lib/live-changes';
import type { AnyOperation } from '@/lib/operations/define-operation';
import { createTestWorkspace, testDatabase, type TestWorkspace } from '@/lib/testing/test-runtime';
import { liveFrames, streamFrames } from './live-stream';

const database = testDatabase();
const failures: unknown[] = [];
const changes = new LiveChanges(database.driver, (error) => failures.push(error));
afterAll(() => changes.close());

let workspace: TestWorkspace;
let leave: AbortController;
beforeEach(async () => {
  workspace = await createTestWorkspace();
  leave = new AbortController();
});

function watch(input: unknown = {}, operation: AnyOperation = getPreferences) {
  const { principal, workspace: where } = workspace.call();
  if (principal.kind !== 'user') throw new Error('The call of a test workspace is a person’s.');
  const session = {
    userId: principal.userId,
    sessionVersion: 1,
    endsAt: new Date(workspace.runtime.clock().getTime() + 60_000),
  };
  const caller = { principal, workspace: where, via: 'console', sourceAddress: '-', userAgent: '-' } as const;
  return liveFrames(workspace.runtime, changes, { operation, input, session, caller }, leave.signal);
}

const announce = () => changes.announce(workspace.workspace.workspaceId);
const put = (Value: number) => workspace.run(putPreference, { Name: 'a', Value });
const answerWith = (...values: number[]) =>
  `data: ${JSON.stringify({ Preferences: values.map((Value) => ({ Name: 'a', Value })) })}\n\n`;
const next = async (frames: AsyncGenerator<string, void>) => (await frames.next()).value;

describe('a live stream', () => {
  it('sends the answer at once, and again when it has become another one', async () => {
    const frames = watch();
    expect(await next(frames)).toBe(answerWith());
    await put(1);
    announce();
    expect(await next(frames)).toBe(answerWith(1));
    await frames.return();
  });

  it('says nothing when a change has left its answer as it was', async () => {
    const frames = watch();
    await next(frames);
    const coming = next(frames);
    // A look that finds nothing new: whoever watches beside it has been told of the same change.
    let told = () => {};
    const looked = new Promise<void>((resolve) => (told = resolve));
    const forget = await changes.watch(workspace.workspace.workspaceId, told);
    announce();
    await looked;
    forget();
    await put(2);
    announce();
    expect(await coming).toBe(answerWith(2));
    await frames.return();
  });

  it('ends when the password has been changed', async () => {
    const frames = watch();
    await next(frames);
    await database.write
      .update(users)
      .set({ sessionVersion: 2 })
      .where(eq(users.accountId, workspace.workspace.accountId));
    announce();
    expect(await next(frames)).toBe('event: ended\ndata: {}\n\n');
    expect((await frames.next()).done).toBe(true);
  });

  it('ends when the time of the session is over', async () => {
    const frames = watch();
    await next(frames);
    workspace.advance(60_000);
    announce();
    expect(await next(frames)).toMatch(/^event: ended\n/);
  });

  it('asks for permission at every look', async () => {
    const frames = watch();
    await next(frames);
    await database.write.delete(userPolicies);
    announce();
    expect(await next(frames)).toMatch(/^event: refused\ndata: {"code":"AccessDeniedException"/);
    expect((await frames.next()).done).toBe(true);
  });

  it('refuses an input that does not fit', async () => {
    expect(await next(watch({ Names: 'a' }))).toMatch(/^event: refused\ndata: {"code":"ValidationException"/);
  });

  it('ends when its reader has gone, and is counted off once', async () => {
    let ends = 0;
    const body = streamFrames(watch(), { abort: () => leave.abort(), onEnd: () => (ends += 1) });
    const reader = body.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe(answerWith());
    await reader.cancel();
    expect(leave.signal.aborted).toBe(true);
    expect(ends).toBe(1);
  });

  it('is told of changes in its own workspace only', async () => {
    const other = await createTestWorkspace();
    const heard: string[] = [];
    const stopOther = await changes.watch(other.workspace.workspaceId, () => heard.push('other'));
    const told = new Promise<void>((resolve) => {
      void changes.watch(workspace.workspace.workspaceId, resolve);
    });
    announce();
    await told;
    stopOther();
    expect(heard).toEqual([]);
    expect(failures).toEqual([]);
  });
});
