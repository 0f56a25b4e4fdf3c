import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { configurationSets, eventDestinations, phoneNumbers, pools, senderIds } from '@/db/schema';
import { storedKeywordsOf } from '@/lib/domains/keywords/keywords.rows';
import type { OperationContext } from '@/lib/operations/call-context';
import { helpKeyword } from '@/lib/reference/keywords';
import type { AnsweringNumber } from './readiness.rules';

/** How these numbers answer HELP and STOP; those in a pool as the pool does. */
export async function readAnswers(
  context: OperationContext,
  phoneNumberIds: readonly string[],
): Promise<AnsweringNumber[]> {
  if (phoneNumberIds.length === 0) return [];
  const { db, workspace } = context;
  const rows = await db
    .select({
      phoneNumberId: phoneNumbers.phoneNumberId,
      phoneNumber: phoneNumbers.phoneNumber,
      selfManaged: phoneNumbers.selfManagedOptOutsEnabled,
      poolId: phoneNumbers.poolId,
      poolSelfManaged: pools.selfManagedOptOutsEnabled,
    })
    .from(phoneNumbers)
    .leftJoin(pools, and(eq(pools.workspaceId, phoneNumbers.workspaceId), eq(pools.poolId, phoneNumbers.poolId)))
    .where(
      and(
        eq(phoneNumbers.workspaceId, workspace.workspaceId),
        inArray(phoneNumbers.phoneNumberId, [...phoneNumberIds]),
      ),
    )
    .orderBy(asc(phoneNumbers.createdAt), asc(phoneNumbers.phoneNumberId));
  const holders = rows.map(({ poolId, phoneNumberId }) => poolId ?? phoneNumberId);
  const stored = await storedKeywordsOf(context, [...new Set(holders)]);
  return rows.map((row) => ({
    phoneNumber: row.phoneNumber,
    holder:
      row.poolId === null
        ? { resourceType: 'phone-number', resourceId: row.phoneNumberId }
        : { resourceType: 'pool', resourceId: row.poolId },
    selfManaged: row.poolSelfManaged ?? row.selfManaged,
    saysWhomToAsk: (stored.get(row.poolId ?? row.phoneNumberId) ?? []).some(({ keyword }) => keyword === helpKeyword),
  }));
}

/** The sender IDs of the workspace in a country, the oldest first. */
export function readSenderIds({ db, workspace }: OperationContext, isoCountryCode: string) {
  return db
    .select({ senderId: senderIds.senderId, registered: senderIds.registered })
    .from(senderIds)
    .where(and(eq(senderIds.workspaceId, workspace.workspaceId), eq(senderIds.isoCountryCode, isoCountryCode)))
    .orderBy(asc(senderIds.createdAt), asc(senderIds.senderId));
}

/** How many configuration sets there are, and how many enabled event destinations one of them has. */
export async function readConfigurationSets(
  { db, workspace }: OperationContext,
  name: string | undefined,
): Promise<{ sets: number; enabledDestinations: number }> {
  const sets = await db.$count(configurationSets, eq(configurationSets.workspaceId, workspace.workspaceId));
  if (name === undefined) return { sets, enabledDestinations: 0 };
  const [row] = await db
    .select({ enabled: count() })
    .from(eventDestinations)
    .where(
      and(
        eq(eventDestinations.workspaceId, workspace.workspaceId),
        eq(eventDestinations.configurationSetName, name),
        eq(eventDestinations.enabled, true),
      ),
    );
  return { sets, enabledDestinations: row?.enabled ?? 0 };
}
