import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { workspaceId } from './columns';

/** Tags of every kind of resource, addressed by the tail of its ARN (`phone-number/phone-…`). */
export const tags = pgTable(
  'tags',
  {
    workspaceId: workspaceId(),
    resource: text('resource').notNull(),
    key: text('key').notNull(),
    value: text('value').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.resource, table.key] })],
);
