import { defineOperation } from '@/lib/operations/define-operation';
import { conflict, invalid } from '@/lib/operations/operation-error';
import { newSigningSecret } from './signing-secret';
import { presentSubscription } from './subscriptions.present';
import { backlogsOf, changeSubscription, requireSubscription } from './subscriptions.rows';
import { updateSubscriptionInput, updateSubscriptionOutput } from './subscriptions.shapes';
import { topicTail } from './topics.present';

/**
 * UpdateSubscription: turns a subscription off or on, or gives it a new secret. While it is off nothing is published to it;
 * what waits already is delivered once it is on again.
 */
export const updateSubscription = defineOperation({
  name: 'UpdateSubscription',
  exposure: 'console',
  access: 'write',
  input: updateSubscriptionInput,
  output: updateSubscriptionOutput,
  errors: {
    ConflictException: ['RESOURCE_NOT_ACTIVE'],
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_PARAMETER', 'MISSING_PARAMETER'],
  },
  resources: ({ TopicName }) => [topicTail(TopicName)],
  async handler({ Enabled, Rotate = false, ...key }, context) {
    const row = await requireSubscription(context, key);
    if (Enabled === undefined && !Rotate) {
      throw invalid('MISSING_PARAMETER', 'Give Enabled or Rotate.', 'Enabled');
    }
    if (Rotate && row.protocol === 'email') {
      throw invalid('INVALID_PARAMETER', 'Mail is not signed: there is no secret to rotate.', 'Rotate');
    }
    if (Enabled && row.confirmedAt === null) {
      throw conflict(
        'RESOURCE_NOT_ACTIVE',
        `${row.endpoint} has not confirmed yet: the link in the mail turns it on.`,
        'subscription',
        row.subscriptionId,
      );
    }
    const signing = Rotate ? newSigningSecret(context, row.subscriptionId) : undefined;
    const changed = await changeSubscription(context, key, {
      ...(Enabled !== undefined && { enabled: Enabled }),
      ...(signing && { encryptedSecret: signing.encryptedSecret }),
    });
    const backlogs = await backlogsOf(context, changed.topicName);
    return {
      ...presentSubscription(context.workspace, changed, backlogs.get(changed.subscriptionId)),
      SigningSecret: signing?.secret,
    };
  },
});
