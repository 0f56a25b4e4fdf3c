import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { activityRecords, idempotencyTokens, recipientPaces } from '@/db/schema';
import { createTestWorkspace } from '@/lib/testing/test-runtime';
import { cleanUp } from './clean-up';

const hour = 3_600_000;

it('removes what has served its time and nothing younger', async () => {
  const workspace = await createTestWorkspace();
  const { workspaceId } = workspace.workspace;
  const { write, read } = workspace.runtime.database;
  const now = workspace.runtime.clock().getTime();
  const ago = (milliseconds: number) => new Date(now - milliseconds);
  const token = (name: string, createdAt: Date) => ({
    workspaceId,
    operation: 'X',
    token: name,
    inputHash: '-',
    createdAt,
  });
  await write.insert(idempotencyTokens).values([token('old', ago(25 * hour)), token('young', ago(23 * hour))]);
  await write.insert(recipientPaces).values([
    { workspaceId, destination: '+1', lastAcceptedAt: ago(2 * hour) },
    { workspaceId, destination: '+2', lastAcceptedAt: ago(hour / 2) },
  ]);
  const record = (eventTime: Date) => ({
    workspaceId,
    eventId: workspace.runtime.ids.uuid(eventTime),
    eventTime,
    operation: 'X',
    principalId: '-',
    readOnly: false,
    record: {},
  });
  await write.insert(activityRecords).values([record(ago(91 * 24 * hour)), record(ago(89 * 24 * hour))]);

  await cleanUp(workspace.runtime);

  const tokens = await read.select().from(idempotencyTokens).where(eq(idempotencyTokens.workspaceId, workspaceId));
  expect(tokens.map((row) => row.token)).toEqual(['young']);
  const paces = await read.select().from(recipientPaces).where(eq(recipientPaces.workspaceId, workspaceId));
  expect(paces.map((row) => row.destination)).toEqual(['+2']);
  const records = await read.select().from(activityRecords).where(eq(activityRecords.workspaceId, workspaceId));
  expect(records).toHaveLength(1);
});
