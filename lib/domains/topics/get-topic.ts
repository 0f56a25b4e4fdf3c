import { defineOperation } from '@/lib/operations/define-operation';
import { presentTopic, topicTail } from './topics.present';
import { countTopicUses, requireTopic, usersOfTopic } from './topics.rows';
import { getTopicOutput, topicKey } from './topics.shapes';

/** GetTopic: one topic, and what publishes to it. */
export const getTopic = defineOperation({
  name: 'GetTopic',
  exposure: 'console',
  access: 'read',
  input: topicKey,
  output: getTopicOutput,
  errors: { ResourceNotFoundException: [] },
  resources: ({ TopicName }) => [topicTail(TopicName)],
  async handler({ TopicName }, context) {
    const [row, uses, UsedBy] = await Promise.all([
      requireTopic(context, TopicName),
      countTopicUses(context),
      usersOfTopic(context, TopicName),
    ]);
    const EmailAvailable = context.settings.smtp !== undefined;
    return { ...presentTopic(context.workspace, row, uses), UsedBy, EmailAvailable };
  },
});
