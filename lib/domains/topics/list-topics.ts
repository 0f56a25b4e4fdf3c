import { defineOperation } from '@/lib/operations/define-operation';
import { presentTopic, topicTail } from './topics.present';
import { countTopicUses, listTopicRows } from './topics.rows';
import { listTopicsInput, listTopicsOutput } from './topics.shapes';

/** ListTopics: the topics that two-way messages and events can be published to, by name. */
export const listTopics = defineOperation({
  name: 'ListTopics',
  exposure: 'console',
  access: 'read',
  input: listTopicsInput,
  output: listTopicsOutput,
  errors: {},
  resources: () => [topicTail('*')],
  async handler(_input, context) {
    const [rows, uses] = await Promise.all([listTopicRows(context), countTopicUses(context)]);
    return { Topics: rows.map((row) => presentTopic(context.workspace, row, uses)) };
  },
});
