import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { activityRecords, idempotencyTokens, recipientPaces, subscriptionDeliveries } from '@/db/schema';
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

it('removes from the log of topics what is settled and old, and nothing that waits', async () => {
  const { runtime, workspace } = await createTestWorkspace();
  const { write, read } = runtime.database;
  const now = runtime.clock();
  const subscriptionId = runtime.ids.uuid(now);
  const delivery = (status: 'WAITING' | 'DELIVERED' | 'DEAD', days: number) => ({
    workspaceId: workspace.workspaceId,
    subscriptionId,
    publicationId: runtime.ids.uuid(now),
    orderingKey: '-',
    body: `${status} ${days}`,
    status,
    publishedAt: new Date(now.getTime() - days * 24 * hour),
    nextAttemptAt: now,
  });
  await write
    .insert(subscriptionDeliveries)
    .values([
      delivery('DELIVERED', 15),
      delivery('DELIVERED', 13),
      delivery('DEAD', 15),
      delivery('DEAD', 13),
      delivery('WAITING', 15),
    ]);

  await cleanUp(runtime);

  const left = await read
    .select({ body: subscriptionDeliveries.body })
    .from(subscriptionDeliveries)
    .where(eq(subscriptionDeliveries.workspaceId, workspace.workspaceId));
  expect(left.map(({ body }) => body).toSorted()).toEqual(['DEAD 13', 'DELIVERED 13', 'WAITING 15']);
});
