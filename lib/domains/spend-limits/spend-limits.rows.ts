import { and, eq, gte } from 'drizzle-orm';
import { channelSettings, spendMonths } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import type { Channel } from '@/lib/reference/channels';
import { inChannelOrder, spendMonth, type ChannelLimits } from './spend-limits.rules';

const settingsOf = ({ workspace }: OperationContext, channel: Channel) =>
  and(eq(channelSettings.workspaceId, workspace.workspaceId), eq(channelSettings.channel, channel));

/** The limits of every channel; a workspace has all three from its first day. */
export async function readChannelLimits({ db, workspace }: OperationContext): Promise<ChannelLimits[]> {
  const rows = await db.select().from(channelSettings).where(eq(channelSettings.workspaceId, workspace.workspaceId));
  return inChannelOrder(rows);
}

/** A channel's limits and what it has spent this month, as they stand at one moment. */
export async function readSpend(
  context: OperationContext,
  channel: Channel,
): Promise<{ limits: ChannelLimits; spentMicros: bigint }> {
  const [row] = await context.db
    .select({ limits: channelSettings, spentMicros: spendMonths.spentMicros })
    .from(channelSettings)
    .leftJoin(
      spendMonths,
      and(
        eq(spendMonths.workspaceId, channelSettings.workspaceId),
        eq(spendMonths.channel, channelSettings.channel),
        eq(spendMonths.month, spendMonth(context.now)),
      ),
    )
    .where(settingsOf(context, channel));
  if (!row) throw new Error(`Workspace ${context.workspace.workspaceId} has no settings for channel ${channel}.`);
  return { limits: row.limits, spentMicros: row.spentMicros ?? 0n };
}

/**
 * Sets the enforced limit where the account limit allows it: decided and written in one statement, so that an account
 * limit that sinks at the same time is never passed.
 * @returns whether it was set
 */
export async function setEnforcedLimit(context: OperationContext, channel: Channel, micros: bigint): Promise<boolean> {
  const set = await context.db
    .update(channelSettings)
    .set({ enforcedLimitMicros: micros })
    .where(and(settingsOf(context, channel), gte(channelSettings.accountLimitMicros, micros)))
    .returning({ channel: channelSettings.channel });
  return set.length > 0;
}

/** Takes the enforced limit away and answers the account limit, which holds from now on. */
export async function clearEnforcedLimit(context: OperationContext, channel: Channel): Promise<bigint> {
  const [row] = await context.db
    .update(channelSettings)
    .set({ enforcedLimitMicros: null })
    .where(settingsOf(context, channel))
    .returning({ accountLimitMicros: channelSettings.accountLimitMicros });
  if (!row) throw new Error(`Workspace ${context.workspace.workspaceId} has no settings for channel ${channel}.`);
  return row.accountLimitMicros;
}
