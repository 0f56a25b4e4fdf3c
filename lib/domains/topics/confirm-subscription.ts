import { and, eq, gt } from 'drizzle-orm';
import { subscriptions } from '@/db/schema';
import { defineOperation } from '@/lib/operations/define-operation';
import { notFound } from '@/lib/operations/operation-error';
import { hashConfirmationToken } from './confirmation-token';
import { presentSubscription } from './subscriptions.present';
import { confirmSubscriptionInput, confirmSubscriptionOutput } from './subscriptions.shapes';
import { topicTail } from './topics.present';

/**
 * ConfirmSubscription: a person says yes, by the token in the mail that asked. From now on everything that is published to
 * the topic goes there. A token works once and for three days; of one that does not nothing is said but that.
 */
export const confirmSubscription = defineOperation({
  name: 'ConfirmSubscription',
  exposure: 'console',
  access: 'write',
  input: confirmSubscriptionInput,
  output: confirmSubscriptionOutput,
  errors: { ResourceNotFoundException: [] },
  resources: () => [topicTail('*')],
  async handler({ Token }, { db, now, workspace }) {
    const [row] = await db
      .update(subscriptions)
      .set({
        confirmedAt: now,
        confirmationDueAt: null,
        confirmationTokenHash: null,
        confirmationExpiresAt: null,
        failures: 0,
      })
      .where(
        and(
          eq(subscriptions.workspaceId, workspace.workspaceId),
          eq(subscriptions.confirmationTokenHash, hashConfirmationToken(Token)),
          gt(subscriptions.confirmationExpiresAt, now),
        ),
      )
      .returning();
    if (!row) throw notFound('pending-subscription', 'of this token');
    return presentSubscription(workspace, row);
  },
});
