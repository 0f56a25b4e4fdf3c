import { and, eq } from 'drizzle-orm';
import { channelSettings, optOutLists, simulatorSettings, workspaces } from '@/db/schema';
import type { DatabaseSession } from '@/db/client';
import { parseDollars } from '@/lib/money';
import type { Runtime, Workspace } from '@/lib/operations/call-context';
import { regionByCode } from '@/lib/reference/regions';
import { defaultSimulatorSettings } from '@/lib/carriers/simulator-settings';
import { quota } from '@/lib/reference/quotas';

const channels = ['TEXT', 'MEDIA', 'VOICE'] as const;

/** The workspace of an account in a region, or undefined where nobody has opened it yet. */
async function findWorkspace(runtime: Runtime, accountId: string, region: string): Promise<Workspace | undefined> {
  const [row] = await runtime.database.read
    .select()
    .from(workspaces)
    .where(and(eq(workspaces.accountId, accountId), eq(workspaces.region, region)));
  return row;
}

/** Gives a workspace what every one has on its first day. */
export async function startWorkspace(db: DatabaseSession, workspaceId: number, now: Date): Promise<void> {
  const accountLimitMicros = parseDollars(String(quota('monthlySpend'))) ?? 0n;
  await db.insert(channelSettings).values(channels.map((channel) => ({ workspaceId, channel, accountLimitMicros })));
  await db.insert(optOutLists).values({ workspaceId, optOutListName: 'Default', createdAt: now });
  await db.insert(simulatorSettings).values({ workspaceId, ...defaultSimulatorSettings });
}

/**
 * The workspace of an account in a region, made on first use with what every workspace starts with: each channel in the
 * sandbox with the default limit (quotas.json, `monthlySpend`), the opt-out list `Default`, the simulator's settings.
 * @throws RangeError for a region that the service does not have
 */
export async function openWorkspace(runtime: Runtime, accountId: string, region: string): Promise<Workspace> {
  if (!regionByCode(region)) throw new RangeError(`There is no region ${region}.`);
  const existing = await findWorkspace(runtime, accountId, region);
  if (existing) return existing;
  await runtime.database.write.transaction(async (db) => {
    const [made] = await db
      .insert(workspaces)
      .values({ accountId, region, createdAt: runtime.clock() })
      .onConflictDoNothing()
      .returning({ workspaceId: workspaces.workspaceId });
    if (!made) return; // somebody else opened it just now, whole
    await startWorkspace(db, made.workspaceId, runtime.clock());
  });
  const workspace = await findWorkspace(runtime, accountId, region);
  if (!workspace) throw new Error(`The workspace of account ${accountId} in ${region} could not be opened.`);
  return workspace;
}
