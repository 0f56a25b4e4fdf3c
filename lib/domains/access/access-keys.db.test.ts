import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessKeys, activityRecords, userPolicies } from '@/db/schema';
import { findAccessKey } from '@/lib/access/access-keys';
import { policiesNamed } from '@/lib/access/built-in-policies';
import { runOperation } from '@/lib/operations/run-operation';
import { createTestWorkspace, testDatabase, type TestWorkspace } from '@/lib/testing/test-runtime';
import { createAccessKey, deleteAccessKey, listAccessKeys, updateAccessKey } from '.';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await createTestWorkspace();
});

const create = () => workspace.run(createAccessKey, {});
const find = (accessKeyId: string, region = 'us-east-1') => findAccessKey(workspace.runtime, accessKeyId, region);
const keysOf = async ({ run }: TestWorkspace) => (await run(listAccessKeys, {})).AccessKeys;

describe('CreateAccessKey', () => {
  it('gives a key in the form of AWS, which is then found with its secret, its person and the workspace', async () => {
    const key = await create();
    expect(key.AccessKeyId).toMatch(/^AKIA[A-Z2-7]{16}$/);
    expect(key.SecretAccessKey).toMatch(/^[A-Za-z0-9+/]{40}$/);
    expect(await find(key.AccessKeyId)).toEqual({
      secret: key.SecretAccessKey,
      principal: { ...workspace.principal, accessKeyId: key.AccessKeyId },
      workspace: {
        workspaceId: workspace.workspace.workspaceId,
        accountId: workspace.workspace.accountId,
        region: 'us-east-1',
        clockOffsetMilliseconds: 0,
        demoSince: null,
      },
    });
  });

  it('keeps the secret neither in the clear nor in the activity record', async () => {
    const key = await create();
    const [row] = await testDatabase()
      .read.select()
      .from(accessKeys)
      .where(eq(accessKeys.accessKeyId, key.AccessKeyId));
    expect(row!.encryptedSecret.includes(key.SecretAccessKey)).toBe(false);
    const records = await testDatabase()
      .read.select()
      .from(activityRecords)
      .where(eq(activityRecords.workspaceId, workspace.workspace.workspaceId));
    expect(records.map((record) => record.operation)).toEqual(['CreateAccessKey']);
    expect(JSON.stringify(records)).toContain(key.AccessKeyId);
    expect(JSON.stringify(records)).not.toContain(key.SecretAccessKey);
  });

  it('makes two keys and no more, however many are asked for at once', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, create));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') {
        expect(outcome.reason).toMatchObject({
          code: 'ServiceQuotaExceededException',
          reason: 'ACCESS_KEYS_PER_USER',
        });
      }
    }
    expect(await keysOf(workspace)).toHaveLength(2);
  });

  it('counts the keys that are switched off, and makes room again when one is deleted', async () => {
    const [first] = [await create(), await create()];
    await workspace.run(updateAccessKey, { AccessKeyId: first.AccessKeyId, Status: 'Inactive' });
    await expect(create()).rejects.toMatchObject({ code: 'ServiceQuotaExceededException' });
    await workspace.run(deleteAccessKey, { AccessKeyId: first.AccessKeyId });
    await create();
  });

  it('is for administrators and developers', async () => {
    await workspace.run(createAccessKey, {}, ['Developer']);
    for (const policy of ['Marketer', 'Viewer'] as const) {
      await expect(workspace.run(createAccessKey, {}, [policy])).rejects.toMatchObject({
        code: 'AccessDeniedException',
      });
    }
  });

  it('makes none for the system, which is no person', async () => {
    const call = { ...workspace.call(), principal: { kind: 'system', accountId: '000000000000' } as const };
    await expect(runOperation(workspace.runtime, createAccessKey, {}, call)).rejects.toMatchObject({
      code: 'AccessDeniedException',
    });
  });
});

describe('ListAccessKeys', () => {
  it('lists the caller’s own keys, oldest first, without their secrets', async () => {
    const first = await create();
    workspace.advance(1000);
    const second = await create();
    const other = await createTestWorkspace();
    await other.run(createAccessKey, {});
    expect(await keysOf(workspace)).toEqual(
      [first, second].map(({ AccessKeyId, Status, CreatedTimestamp }) => ({ AccessKeyId, Status, CreatedTimestamp })),
    );
  });
});

describe('UpdateAccessKey', () => {
  it('switches a key off, which makes it unknown, and on again', async () => {
    const { AccessKeyId } = await create();
    await workspace.run(updateAccessKey, { AccessKeyId, Status: 'Inactive' });
    expect(await find(AccessKeyId)).toBeUndefined();
    expect(await keysOf(workspace)).toMatchObject([{ AccessKeyId, Status: 'Inactive' }]);
    await workspace.run(updateAccessKey, { AccessKeyId, Status: 'Active' });
    expect(await find(AccessKeyId)).toMatchObject({ principal: { accessKeyId: AccessKeyId } });
  });

  it('takes no other status', async () => {
    const { AccessKeyId } = await create();
    await expect(workspace.runRaw(updateAccessKey, { AccessKeyId, Status: 'Expired' })).rejects.toMatchObject({
      code: 'ValidationException',
      fields: [{ name: 'Status', message: 'must be one of Active, Inactive' }],
    });
  });
});

describe('a key of somebody else', () => {
  it('is not found, and stays as it is', async () => {
    const { AccessKeyId } = await (await createTestWorkspace()).run(createAccessKey, {});
    const missing = { code: 'ResourceNotFoundException', resourceType: 'access-key', resourceId: AccessKeyId };
    await expect(workspace.run(deleteAccessKey, { AccessKeyId })).rejects.toMatchObject(missing);
    await expect(workspace.run(updateAccessKey, { AccessKeyId, Status: 'Inactive' })).rejects.toMatchObject(missing);
    expect(await find(AccessKeyId)).toBeDefined();
  });
});

describe('findAccessKey', () => {
  it('has the policies that its person has now', async () => {
    const { AccessKeyId } = await create();
    const { principal } = workspace;
    if (principal.kind !== 'user') throw new Error('The tests call as a person.');
    await testDatabase().write.insert(userPolicies).values({ userId: principal.userId, policyName: 'Viewer' });
    expect((await find(AccessKeyId))!.principal.policies).toHaveLength(2);
    await testDatabase().write.delete(userPolicies).where(eq(userPolicies.userId, principal.userId));
    expect((await find(AccessKeyId))!.principal.policies).toEqual(policiesNamed([]));
  });

  it('knows no workspace in a region that nobody has opened, and opens none', async () => {
    const { AccessKeyId } = await create();
    expect(await find(AccessKeyId, 'eu-west-3')).toMatchObject({ workspace: undefined });
  });

  it('finds nothing for an id that does not exist', async () => {
    expect(await find('AKIAIOSFODNN7EXAMPLE')).toBeUndefined();
  });
});
