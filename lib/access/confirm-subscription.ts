import { eq } from 'drizzle-orm';
import { subscriptions, workspaces } from '@/db/schema';
import { confirmSubscription } from '@/lib/domains/topics';
import { hashConfirmationToken } from '@/lib/domains/topics/confirmation-token';
import type { Subscription } from '@/lib/domains/topics/subscriptions.shapes';
import type { Runtime } from '@/lib/operations/call-context';
import { OperationError } from '@/lib/operations/operation-error';
import { runOperation } from '@/lib/operations/run-operation';

/** Where a person who confirms calls from. */
export interface Origin {
  readonly sourceAddress: string;
  readonly userAgent: string;
}

/**
 * Confirms the subscription that a token belongs to, in whatever workspace it is: who follows the link of a mail is signed in
 * nowhere. A token that is unknown, used or too old is all the same.
 * @returns undefined where the token is good for nothing
 */
export async function confirmByToken(
  runtime: Runtime,
  token: string,
  origin: Origin,
): Promise<Subscription | undefined> {
  const [found] = await runtime.database.read
    .select({ workspace: workspaces })
    .from(subscriptions)
    .innerJoin(workspaces, eq(workspaces.workspaceId, subscriptions.workspaceId))
    .where(eq(subscriptions.confirmationTokenHash, hashConfirmationToken(token)));
  if (!found) return undefined;
  const { workspace } = found;
  try {
    return await runOperation(
      runtime,
      confirmSubscription,
      { Token: token },
      {
        requestId: runtime.ids.uuid(runtime.clock()),
        principal: { kind: 'system', accountId: workspace.accountId },
        workspace,
        via: 'system',
        ...origin,
      },
    );
  } catch (error) {
    if (error instanceof OperationError && error.code === 'ResourceNotFoundException') return undefined;
    throw error;
  }
}
