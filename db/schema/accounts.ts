import { sql } from 'drizzle-orm';
import { boolean, doublePrecision, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { instant, micros, workspaceId } from './columns';

/** The owner of everything: twelve digits, made once at set-up. */
export const accounts = pgTable('accounts', {
  accountId: text('account_id').primaryKey(),
  name: text('name').notNull(),
  createdAt: instant('created_at').notNull(),
});

/** An account in one region; made when somebody first opens that region. */
export const workspaces = pgTable(
  'workspaces',
  {
    workspaceId: integer('workspace_id').primaryKey().generatedAlwaysAsIdentity(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.accountId),
    region: text('region').notNull(),
    /**
     * How far this workspace's clock runs ahead of the real one; moved by test hooks only. Whole milliseconds: a 32-bit
     * integer of them would end before a month does, and a double reads as a number where a bigint reads as text.
     */
    clockOffsetMilliseconds: doublePrecision('clock_offset_ms').notNull().default(0),
    /** When `npm run demo` filled it: what stands in it is made up. Null = a workspace of one's own. */
    demoSince: instant('demo_since'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [unique('workspaces_account_region').on(table.accountId, table.region)],
);

/** What a workspace may do on one channel: sandbox or production, and how much it may spend in a month. */
export const channelSettings = pgTable(
  'channel_settings',
  {
    workspaceId: workspaceId(),
    channel: text('channel', { enum: ['TEXT', 'MEDIA', 'VOICE'] }).notNull(),
    production: boolean('production').notNull().default(false),
    accountLimitMicros: micros('account_limit_micros').notNull(),
    /** The customer's own lower limit; null = not set. */
    enforcedLimitMicros: micros('enforced_limit_micros'),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.channel] })],
);

/**
 * Money spent per channel and calendar month (UTC). One row is the meeting point of every send of a workspace: the
 * reservation is one conditional update of it, which is what makes the limit exact.
 */
export const spendMonths = pgTable(
  'spend_months',
  {
    workspaceId: workspaceId(),
    channel: text('channel', { enum: ['TEXT', 'MEDIA', 'VOICE'] }).notNull(),
    /** First day of the month, `YYYY-MM-01`. */
    month: text('month').notNull(),
    spentMicros: micros('spent_micros')
      .notNull()
      .default(sql`0`),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.channel, table.month] })],
);
