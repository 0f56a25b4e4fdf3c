import { randomBytes } from 'node:crypto';
import { afterAll } from 'vitest';
import { openDatabase, type Database } from '@/db/client';
import { testDatabaseUrl } from '@/db/testing/database';
import { accounts, userPolicies, users } from '@/db/schema';
import { policiesNamed, type BuiltInPolicyName } from '@/lib/access/built-in-policies';
import { openWorkspace } from '@/lib/access/workspaces';
import { systemIds } from '@/lib/ids';
import { ActivityBuffer } from '@/lib/operations/audit';
import type { Call, Principal, Runtime, RuntimeSettings, Workspace } from '@/lib/operations/call-context';
import type { Operation } from '@/lib/operations/define-operation';
import { runOperation } from '@/lib/operations/run-operation';

let database: Database | undefined;
const activityBuffers: ActivityBuffer[] = [];

// Reads are recorded late: what waits is written before the file's database goes.
afterAll(async () => {
  await Promise.all(activityBuffers.map((buffer) => buffer.flush()));
  await database?.close();
});

/** The database of this test process, opened once. */
export function testDatabase(): Database {
  database ??= openDatabase(testDatabaseUrl());
  return database;
}

export interface TestWorkspace {
  readonly runtime: Runtime;
  readonly workspace: Workspace;
  readonly principal: Principal;
  /** Runs an operation as the workspace's administrator, or as somebody with the named policies. */
  run<Input, Output>(
    operation: Operation<Input, Output>,
    input: NoInfer<Input>,
    as?: BuiltInPolicyName[],
  ): Promise<Output>;
  /** The same with an input that need not fit, as a client may send it. */
  runRaw<Input, Output>(operation: Operation<Input, Output>, input: unknown): Promise<Output>;
  call(policies?: readonly BuiltInPolicyName[]): Call;
  /** Moves this workspace's time; it stands still otherwise. */
  advance(milliseconds: number): void;
}

/** A fresh account with one workspace and one administrator, and a clock that only the test moves. */
export async function createTestWorkspace(
  settings: Partial<RuntimeSettings> = {},
  region = 'us-east-1',
): Promise<TestWorkspace> {
  const db = testDatabase();
  let now = new Date('2026-11-21T09:00:00.000Z');
  const activity = new ActivityBuffer(db, (error) => {
    throw error;
  });
  activityBuffers.push(activity);
  const runtime: Runtime = {
    database: db,
    ids: systemIds,
    clock: () => now,
    settings: {
      apiRates: 'off',
      testHooks: true,
      simulatorSpeed: Infinity,
      authSecret: 'a secret of the tests, 32 characters long',
      publicUrl: 'http://localhost:3000',
      privateWebhooks: true,
      smtp: undefined,
      // Tests of streams bring a folder of their own.
      streams: { folder: '/dev/null', endpoint: undefined, region, credentials: undefined },
      ...settings,
    },
    activity,
    wakeWorker: () => {},
    announceChange: () => {},
  };
  const accountId = String(100_000_000_000 + (randomBytes(6).readUIntBE(0, 6) % 900_000_000_000));
  await db.write.insert(accounts).values({ accountId, name: 'Test account', createdAt: now });
  const userId = runtime.ids.uuid(now);
  const email = `admin-${accountId}@example.com`;
  await db.write.insert(users).values({ userId, accountId, email, passwordHash: '-', createdAt: now });
  await db.write.insert(userPolicies).values({ userId, policyName: 'Administrator' });
  const workspace = await openWorkspace(runtime, accountId, region);
  const principalWith = (policies: readonly BuiltInPolicyName[]): Principal => ({
    kind: 'user',
    userId,
    email,
    accountId,
    policies: policiesNamed(policies),
  });
  const call = (policies: readonly BuiltInPolicyName[] = ['Administrator']): Call => ({
    requestId: runtime.ids.uuid(now),
    principal: principalWith(policies),
    workspace,
    via: 'wire',
    sourceAddress: '127.0.0.1',
    userAgent: 'vitest',
  });
  return {
    runtime,
    workspace,
    principal: principalWith(['Administrator']),
    run: (operation, input, as) => runOperation(runtime, operation, input, call(as)),
    runRaw: (operation, input) => runOperation(runtime, operation, input, call()),
    call,
    advance: (milliseconds) => {
      now = new Date(now.getTime() + milliseconds);
    },
  };
}
