import { and, asc, count, eq } from 'drizzle-orm';
import {
  channelSettings,
  configurationSets,
  optOutLists,
  phoneNumbers,
  pools,
  senderIds,
  simulatorSettings,
  verifiedDestinationNumbers,
} from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import { inChannelOrder, type ChannelLimits } from '@/lib/domains/spend-limits/spend-limits.rules';

type SimulatorSettingsRow = typeof simulatorSettings.$inferSelect;

/** The settings of every channel, locked against other changes; always in one order, so that no two callers deadlock. */
export async function lockChannelSettings({ db, workspace }: OperationContext): Promise<ChannelLimits[]> {
  const rows = await db
    .select()
    .from(channelSettings)
    .where(eq(channelSettings.workspaceId, workspace.workspaceId))
    .orderBy(asc(channelSettings.channel))
    .for('update');
  return inChannelOrder(rows);
}

export async function writeChannelSettings(
  { db, workspace }: OperationContext,
  { channel, production, accountLimitMicros, enforcedLimitMicros }: ChannelLimits,
): Promise<void> {
  await db
    .update(channelSettings)
    .set({ production, accountLimitMicros, enforcedLimitMicros })
    .where(and(eq(channelSettings.workspaceId, workspace.workspaceId), eq(channelSettings.channel, channel)));
}

export async function readSimulatorSettings({ db, workspace }: OperationContext): Promise<SimulatorSettingsRow> {
  const [row] = await db
    .select()
    .from(simulatorSettings)
    .where(eq(simulatorSettings.workspaceId, workspace.workspaceId));
  if (!row) throw new Error(`Workspace ${workspace.workspaceId} has no simulator settings.`);
  return row;
}

/** Changes what is given and answers the whole. */
export async function changeSimulatorSettings(
  context: OperationContext,
  change: Partial<Omit<SimulatorSettingsRow, 'workspaceId'>>,
): Promise<SimulatorSettingsRow> {
  if (Object.values(change).every((value) => value === undefined)) return readSimulatorSettings(context);
  const { db, workspace } = context;
  const [row] = await db
    .update(simulatorSettings)
    .set(change)
    .where(eq(simulatorSettings.workspaceId, workspace.workspaceId))
    .returning();
  if (!row) throw new Error(`Workspace ${workspace.workspaceId} has no simulator settings.`);
  return row;
}

/** How much the workspace has of what quotas limit. */
export async function countResources({ db, workspace }: OperationContext): Promise<{
  phoneNumbers: number;
  pools: number;
  configurationSets: number;
  optOutLists: number;
  senderIds: number;
  verifiedDestinationNumbers: number;
}> {
  const { workspaceId } = workspace;
  const [[numbers], [poolsHeld], [sets], [lists], [names], [verified]] = await Promise.all([
    db.select({ held: count() }).from(phoneNumbers).where(eq(phoneNumbers.workspaceId, workspaceId)),
    db.select({ held: count() }).from(pools).where(eq(pools.workspaceId, workspaceId)),
    db.select({ held: count() }).from(configurationSets).where(eq(configurationSets.workspaceId, workspaceId)),
    db.select({ held: count() }).from(optOutLists).where(eq(optOutLists.workspaceId, workspaceId)),
    db.select({ held: count() }).from(senderIds).where(eq(senderIds.workspaceId, workspaceId)),
    db
      .select({ held: count() })
      .from(verifiedDestinationNumbers)
      .where(eq(verifiedDestinationNumbers.workspaceId, workspaceId)),
  ]);
  return {
    phoneNumbers: numbers?.held ?? 0,
    pools: poolsHeld?.held ?? 0,
    configurationSets: sets?.held ?? 0,
    optOutLists: lists?.held ?? 0,
    senderIds: names?.held ?? 0,
    verifiedDestinationNumbers: verified?.held ?? 0,
  };
}
