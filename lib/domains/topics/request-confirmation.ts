import { defineOperation } from '@/lib/operations/define-operation';
import { conflict } from '@/lib/operations/operation-error';
import { confirmationValidMilliseconds } from './confirmation-token';
import { presentSubscription } from './subscriptions.present';
import { changeSubscription, requireSubscription } from './subscriptions.rows';
import { requestConfirmationOutput, subscriptionKey } from './subscriptions.shapes';
import { topicTail } from './topics.present';

/** Between two mails to one person, at least. */
const pauseSeconds = 60;

/**
 * RequestConfirmation: asks a person once more who has not confirmed a subscription, a minute after the last time at the
 * earliest; the link of the last mail ends then.
 */
export const requestConfirmation = defineOperation({
  name: 'RequestConfirmation',
  exposure: 'console',
  access: 'write',
  input: subscriptionKey,
  output: requestConfirmationOutput,
  errors: { ConflictException: ['VERIFICATION_ALREADY_COMPLETE'], ResourceNotFoundException: [] },
  resources: ({ TopicName }) => [topicTail(TopicName)],
  async handler(key, context) {
    const row = await requireSubscription(context, key);
    if (row.confirmedAt !== null) {
      throw conflict(
        'VERIFICATION_ALREADY_COMPLETE',
        `${row.endpoint} has confirmed already.`,
        'subscription',
        row.subscriptionId,
      );
    }
    const lastAskedAt = (row.confirmationExpiresAt?.getTime() ?? -Infinity) - confirmationValidMilliseconds;
    const dueAt = new Date(Math.max(context.now.getTime(), lastAskedAt + pauseSeconds * 1000));
    const changed = await changeSubscription(context, key, { confirmationDueAt: dueAt, failures: 0 });
    return presentSubscription(context.workspace, changed);
  },
});
