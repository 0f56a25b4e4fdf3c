import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant, workspaceId } from './columns';

/**
 * What a first word does, per number or pool, as far as somebody has set it. Mandatory keywords need no row: they always
 * work, and have one where their answer was changed.
 */
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
