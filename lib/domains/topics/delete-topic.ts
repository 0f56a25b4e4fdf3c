import { checkUnused } from '@/lib/domains/event-destinations/check-unused';
import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { conflict } from '@/lib/operations/operation-error';
import { topicMembers, topicTail } from './topics.present';
import { deleteTopicRow, lockTopic, usersOfTopic } from './topics.rows';
import { deleteTopicOutput, topicKey } from './topics.shapes';

/** DeleteTopic: a topic that nothing publishes to, with its subscriptions and what waits for them. */
export const deleteTopic = defineOperation({
  name: 'DeleteTopic',
  exposure: 'console',
  access: 'write',
  input: topicKey,
  output: deleteTopicOutput,
  errors: { ConflictException: ['RESOURCE_NOT_EMPTY'], ResourceNotFoundException: [] },
  resources: ({ TopicName }) => [topicTail(TopicName)],
  async handler({ TopicName }, context) {
    // A pool takes its two-way channel from a number without naming the topic: both hold this lock.
    await lockWorkspace(context);
    const row = await lockTopic(context, TopicName);
    await checkUnused(context, 'TOPIC', TopicName);
    const users = await usersOfTopic(context, TopicName);
    const alarms = users.flatMap(({ Kind, Label }) => (Kind === 'ALARM' ? [Label] : []));
    const twoWay = users.flatMap(({ Kind, Label }) => (Kind === 'ALARM' ? [] : [Label]));
    if (twoWay.length > 0) {
      throw conflict(
        'RESOURCE_NOT_EMPTY',
        `${TopicName} is the two-way channel of ${twoWay.join(', ')}: give ${twoWay.length === 1 ? 'it' : 'them'} another first.`,
        'topic',
        TopicName,
      );
    }
    if (alarms.length > 0) {
      throw conflict(
        'RESOURCE_NOT_EMPTY',
        `${TopicName} is told by ${alarms.length === 1 ? 'the alarm' : 'the alarms'} ${alarms.join(', ')}: give ${alarms.length === 1 ? 'it' : 'them'} another topic first.`,
        'topic',
        TopicName,
      );
    }
    await deleteTopicRow(context, TopicName);
    return topicMembers(context.workspace, row);
  },
});
