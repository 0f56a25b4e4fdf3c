import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { keywords, poolConversations, tags } from '@/db/schema';
import { buildArn } from '@/lib/arn';
import { putKeyword } from '@/lib/domains/keywords';
import { createTestWorkspace } from '@/lib/testing/test-runtime';
import { deletePool, updatePool } from '.';
import { topic, twoWay, numberIn, create, join, leave, numberOf, keywordOf } from './testing/pool-workspace';

describe('DeletePool', () => {
  it('takes the pool with its tags, keywords and conversations, and leaves its number as it was', async () => {
    const test = await createTestWorkspace();
    const { workspaceId } = test.workspace;
    const { read, write } = test.runtime.database;
    const number = await numberIn(test, twoWay);
    const PoolId = await create(test, { OriginationIdentity: number, Tags: [{ Key: 'Name', Value: 'a' }] });
    await test.run(putKeyword, { OriginationIdentity: PoolId, Keyword: 'JOIN', KeywordMessage: 'Welcome.' });
    await write.insert(poolConversations).values({
      workspaceId,
      poolId: PoolId,
      destination: '+14254147755',
      originatorId: number,
      lastSentAt: test.runtime.clock(),
    });
    const deleted = await test.run(deletePool, { PoolId: buildArn(test.workspace, `pool/${PoolId}`) });
    expect(deleted).toMatchObject({ PoolId, Status: 'DELETING' });
    await expect(test.run(deletePool, { PoolId })).rejects.toMatchObject({ code: 'ResourceNotFoundException' });
    const left = await numberOf(test, number);
    expect(left).toMatchObject({ TwoWayEnabled: true, TwoWayChannelArn: topic });
    expect(left?.PoolId).toBeUndefined();
    expect(await keywordOf(test, number, 'JOIN')).toBe('Welcome.');
    for (const table of [tags, poolConversations]) {
      expect(await read.select().from(table).where(eq(table.workspaceId, workspaceId))).toEqual([]);
    }
    const rows = await read.select().from(keywords).where(eq(keywords.workspaceId, workspaceId));
    expect(rows.map(({ originatorId }) => originatorId)).toEqual([number]);
  });

  it('refuses a pool that is protected, and one with two originators (guide 2012)', async () => {
    const test = await createTestWorkspace();
    const PoolId = await create(test, { DeletionProtectionEnabled: true });
    const refusal = (reason: string) => ({
      code: 'ConflictException',
      reason,
      resourceType: 'pool',
      resourceId: PoolId,
    });
    await expect(test.run(deletePool, { PoolId })).rejects.toMatchObject(refusal('DELETION_PROTECTION_ENABLED'));
    await test.run(updatePool, { PoolId, DeletionProtectionEnabled: false });
    const second = await numberIn(test);
    await join(test, PoolId, second);
    await expect(test.run(deletePool, { PoolId })).rejects.toMatchObject(refusal('RESOURCE_NOT_EMPTY'));
    await leave(test, PoolId, second);
    await test.run(deletePool, { PoolId });
  });
});
