import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant, workspaceId } from './columns';

/** Our own stand-ins for topics, addressed by the ARNs that such a topic would have; made by hand or on first use. */
export const topics = pgTable(
  'topics',
  {
    workspaceId: workspaceId(),
    topicName: text('topic_name').notNull(),
    createdAt: instant('created_at').notNull(),
    lastPublishedAt: instant('last_published_at'),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.topicName] })],
);
