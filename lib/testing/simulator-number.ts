import { and, eq } from 'drizzle-orm';
import { channelSettings, originatorLanes, phoneNumbers, rateCardEntries } from '@/db/schema';
import { simulatorNumber } from '@/lib/reference/origination-numbers';
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
        phoneNumber: simulatorNumber(runtime.ids.random),
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
