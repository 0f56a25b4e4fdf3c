import { sql } from 'drizzle-orm';
import { requestRates } from '@/db/schema';
import { apiRate } from '@/lib/reference/quotas';
import type { Call, Runtime } from './call-context';
import { throttled } from './operation-error';

/**
 * Takes one request from the bucket of an operation: it holds one second's worth and refills at the guide's rate
 * (quotas.json, `apiRates`). One statement, so that requests that meet share the bucket exactly.
 * @throws ThrottlingException when it is empty
 */
export async function admitRequest(runtime: Runtime, call: Call, operation: string): Promise<void> {
  const rate = apiRate(operation);
  if (runtime.settings.apiRates === 'off' || call.via !== 'wire' || rate === undefined) return;
  const now = runtime.clock().toISOString();
  const refilled = sql`least(${rate}, ${requestRates.tokens} + ${rate} * greatest(0, extract(epoch from ${now}::timestamptz - ${requestRates.refilledAt})))`;
  const admitted = await runtime.database.write
    .insert(requestRates)
    .values({
      workspaceId: call.workspace.workspaceId,
      operation,
      tokens: rate - 1,
      refilledAt: sql`${now}::timestamptz`,
    })
    .onConflictDoUpdate({
      target: [requestRates.workspaceId, requestRates.operation],
      set: { tokens: sql`${refilled} - 1`, refilledAt: sql`greatest(${requestRates.refilledAt}, ${now}::timestamptz)` },
      setWhere: sql`${refilled} >= 1`,
    })
    .returning({ operation: requestRates.operation });
  if (admitted.length === 0) {
    throw throttled(`Rate exceeded: ${operation} takes ${rate} ${rate === 1 ? 'request' : 'requests'} a second.`);
  }
}
