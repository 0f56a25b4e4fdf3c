import { sql } from 'drizzle-orm';
import { bigint, index, integer, json, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant, workspaceId } from './columns';

/** Our own stand-ins for log groups, addressed by the ARNs that such a group would have; made by hand or on first use. */
export const logGroups = pgTable(
  'log_groups',
  {
    workspaceId: workspaceId(),
    logGroupName: text('log_group_name').notNull(),
    /** Never given twice: what a deleted group leaves behind for a moment cannot become another's. */
    logGroupId: bigint('log_group_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    /** Null = kept for ever. */
    retentionDays: integer('retention_days'),
    lastEventAt: instant('last_event_at'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.logGroupName] }),
    unique('log_groups_id').on(table.logGroupId),
  ],
);

/**
 * What has been published to log groups. The key is the order of the page: by time, newest last, however many there are.
 */
export const logEvents = pgTable(
  'log_events',
  {
    workspaceId: workspaceId(),
    logGroupId: bigint('log_group_id', { mode: 'number' }).notNull(),
    /** When the event happened. */
    loggedAt: instant('logged_at').notNull(),
    logEventId: bigint('log_event_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    messageId: uuid('message_id').notNull(),
    /** As text, so that its members keep their order. */
    record: json('record').notNull(),
    /** The values of the record in lower case, apart by blanks: what a search looks through. */
    searchText: text('search_text').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.logGroupId, table.loggedAt, table.logEventId] }),
    index('log_events_by_message').on(table.workspaceId, table.logGroupId, table.messageId),
    // Finds what is rare among a million; what is frequent is met by reading back from the newest.
    index('log_events_by_text').using('gin', sql`${table.searchText} gin_trgm_ops`),
  ],
);
