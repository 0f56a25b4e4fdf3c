import { asc, eq } from 'drizzle-orm';
import { topics } from '@/db/schema';
import { defineOperation } from '@/lib/operations/define-operation';
import { listTopicsInput, listTopicsOutput } from './topics.shapes';

/** ListTopics: the topics that two-way messages and events can be published to, by name. */
export const listTopics = defineOperation({
  name: 'ListTopics',
  exposure: 'console',
  access: 'read',
  input: listTopicsInput,
  output: listTopicsOutput,
  errors: {},
  async handler(_input, { db, workspace: { workspaceId, accountId, region } }) {
    const rows = await db
      .select()
      .from(topics)
      .where(eq(topics.workspaceId, workspaceId))
      .orderBy(asc(topics.topicName));
    return {
      Topics: rows.map(({ topicName, createdAt }) => ({
        TopicArn: `arn:aws:sns:${region}:${accountId}:${topicName}`,
        TopicName: topicName,
        CreatedTimestamp: createdAt,
      })),
    };
  },
});
