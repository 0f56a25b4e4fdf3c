import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { conflict, quotaExceeded } from '@/lib/operations/operation-error';
import { presentTopic, topicTail } from './topics.present';
import { countTopics, countTopicUses, insertTopic } from './topics.rows';
import { createTopicInput, createTopicOutput } from './topics.shapes';

/** Topics that can be made by hand; one that is named by what publishes to it is made in any case. */
export const mostTopics = 1000;

/** CreateTopic: an empty topic, for event destinations and two-way channels to publish to. */
export const createTopic = defineOperation({
  name: 'CreateTopic',
  exposure: 'console',
  access: 'write',
  input: createTopicInput,
  output: createTopicOutput,
  errors: {
    ConflictException: ['RESOURCE_ALREADY_EXISTS'],
    ServiceQuotaExceededException: ['TOPICS_PER_ACCOUNT'],
  },
  resources: ({ TopicName }) => [topicTail(TopicName)],
  async handler({ TopicName }, context) {
    await lockWorkspace(context);
    const row = await insertTopic(context, TopicName);
    if (!row) {
      throw conflict('RESOURCE_ALREADY_EXISTS', `There is a topic ${TopicName} already.`, 'topic', TopicName);
    }
    if ((await countTopics(context)) > mostTopics) {
      throw quotaExceeded(
        'TOPICS_PER_ACCOUNT',
        `This workspace has its ${mostTopics} topics already. Delete one first.`,
      );
    }
    return presentTopic(context.workspace, row, await countTopicUses(context));
  },
});
