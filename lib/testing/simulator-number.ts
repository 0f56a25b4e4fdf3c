import { and, eq, inArray } from 'drizzle-orm';
import { channelSettings, originatorLanes, phoneNumbers, pools, rateCardEntries } from '@/db/schema';
import { numberFor } from '@/lib/reference/origination-numbers';
import { sampleRateCard } from '@/lib/reference/sample-rate-card';
import type { TestWorkspace } from './test-runtime';

/** Gives a workspace prices, as set-up does. */
export async function addSampleRates({ runtime, workspace }: TestWorkspace): Promise<void> {
  const rows = sampleRateCard().map((row) => ({ accountId: workspace.accountId, ...row }));
  await runtime.database.write.insert(rateCardEntries).values(rows).onConflictDoNothing();
}

/** Gives a workspace prices and an active simulator number of the US, past the quota and the operation that checks it. */
export async function addSimulatorNumber(
  testWorkspace: TestWorkspace,
  overrides: Partial<typeof phoneNumbers.$inferInsert> = {},
): Promise<{ phoneNumber: string; phoneNumberId: string }> {
  const { runtime, workspace } = testWorkspace;
  await addSampleRates(testWorkspace);
  const phoneNumberId = `phone-${runtime.ids.hex()}`;
  const now = runtime.clock();
  const [lane] = await runtime.database.write
    .insert(originatorLanes)
    .values({
      workspaceId: workspace.workspaceId,
      originatorId: phoneNumberId,
      partsPerSecond: 100,
      nextFreeAt: now,
    })
    .returning({ laneId: originatorLanes.laneId });
  // The range holds some ten thousand numbers, so that a draw may meet one of another test: draw again.
  for (;;) {
    const [made] = await runtime.database.write
      .insert(phoneNumbers)
      .values({
        workspaceId: workspace.workspaceId,
        phoneNumberId,
        phoneNumber: numberFor('SIMULATOR', 'US', runtime.ids.random),
        isoCountryCode: 'US',
        status: 'ACTIVE',
        messageType: 'TRANSACTIONAL',
        numberCapabilities: ['SMS', 'MMS'],
        numberType: 'SIMULATOR',
        monthlyLeasingPriceMicros: 1_000_000n,
        laneId: lane?.laneId ?? 0,
        createdAt: now,
        ...overrides,
      })
      .onConflictDoNothing()
      .returning({ phoneNumber: phoneNumbers.phoneNumber });
    if (made) return { phoneNumber: made.phoneNumber, phoneNumberId };
  }
}

/** Takes the SMS channel out of the sandbox with this limit. */
export async function setProduction({ runtime, workspace }: TestWorkspace, accountLimitMicros: bigint): Promise<void> {
  await runtime.database.write
    .update(channelSettings)
    .set({ production: true, accountLimitMicros })
    .where(and(eq(channelSettings.workspaceId, workspace.workspaceId), eq(channelSettings.channel, 'TEXT')));
}

/** Puts numbers into a pool of the workspace, past the operations that compare their settings. */
export async function addPool(
  { runtime, workspace }: TestWorkspace,
  phoneNumberIds: string[],
  overrides: Partial<typeof pools.$inferInsert> = {},
): Promise<string> {
  const poolId = `pool-${runtime.ids.hex()}`;
  await runtime.database.write.insert(pools).values({
    workspaceId: workspace.workspaceId,
    poolId,
    status: 'ACTIVE',
    messageType: 'TRANSACTIONAL',
    twoWayEnabled: false,
    selfManagedOptOutsEnabled: false,
    optOutListName: 'Default',
    createdAt: runtime.clock(),
    ...overrides,
  });
  await runtime.database.write
    .update(phoneNumbers)
    .set({ poolId })
    .where(
      and(eq(phoneNumbers.workspaceId, workspace.workspaceId), inArray(phoneNumbers.phoneNumberId, phoneNumberIds)),
    );
  return poolId;
}
