import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { users } from './access';
import { workspaceId } from './columns';

/** How far a person has come with Quick start in a workspace; a step without a row is open. */
export const quickStartSteps = pgTable(
  'quick_start_steps',
  {
    workspaceId: workspaceId(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.userId, { onDelete: 'cascade' }),
    step: text('step', { enum: ['POOL', 'CONFIGURATION_SET', 'PROTECT_CONFIGURATION', 'MESSAGE'] }).notNull(),
    status: text('status', { enum: ['DONE', 'SKIPPED'] }).notNull(),
    /** What the step made or chose, by id or name; it may have been deleted since. Null where it was skipped. */
    resourceId: text('resource_id'),
    /** What people called it then, to speak of it once it is gone. */
    resourceName: text('resource_name'),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.userId, table.step] })],
);
