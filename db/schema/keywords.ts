import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant, workspaceId } from './columns';

/** What a first word does, per number or pool. Mandatory ones have rows from the start, so that their answers can be edited. */
export const keywords = pgTable(
  'keywords',
  {
    workspaceId: workspaceId(),
    /** `phone-…` or `pool-…`. */
    originatorId: text('originator_id').notNull(),
    /** Upper case, as it is compared. */
    keyword: text('keyword').notNull(),
    keywordMessage: text('keyword_message').notNull(),
    keywordAction: text('keyword_action', { enum: ['AUTOMATIC_RESPONSE', 'OPT_OUT', 'OPT_IN'] }).notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.originatorId, table.keyword] })],
);
