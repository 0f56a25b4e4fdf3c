import { sql } from 'drizzle-orm';
import { boolean, doublePrecision, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, workspaceId } from './columns';

/** First answers of calls that carried a client token. */
export const idempotencyTokens = pgTable(
  'idempotency_tokens',
  {
    workspaceId: workspaceId(),
    operation: text('operation').notNull(),
    token: text('token').notNull(),
    inputHash: text('input_hash').notNull(),
    /** Null only inside the transaction that is making it. */
    output: jsonb('output'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.operation, table.token] }),
    index('idempotency_tokens_age').on(table.createdAt),
  ],
);

/** Token buckets of the wire's request rates (API_RATES=guide). */
export const requestRates = pgTable(
  'request_rates',
  {
    workspaceId: workspaceId(),
    operation: text('operation').notNull(),
    tokens: doublePrecision('tokens').notNull(),
    refilledAt: instant('refilled_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.operation] })],
);

/** One record per audited call, in the guide's log-entry shape, newest last. */
export const activityRecords = pgTable(
  'activity_records',
  {
    workspaceId: workspaceId(),
    /** Time-ordered, so that the key is also the list's order. */
    eventId: uuid('event_id').notNull(),
    eventTime: instant('event_time').notNull(),
    operation: text('operation').notNull(),
    principalId: text('principal_id').notNull(),
    readOnly: boolean('read_only').notNull(),
    errorCode: text('error_code'),
    /** What people know the caller by: an e-mail address, or `system`. Read from the record, older ones too. */
    userName: text('user_name')
      .notNull()
      .generatedAlwaysAs(sql`coalesce(record #>> '{userIdentity,userName}', principal_id)`),
    /** The ids and names of what the call was about. */
    resources: text('resources')
      .array()
      .notNull()
      .default(sql`'{}'`),
    record: jsonb('record').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.eventId] }),
    index('activity_records_age').on(table.eventTime),
    // Each is in the list's own order within one value, so that a page costs the same however many records there are.
    index('activity_records_by_user').on(table.workspaceId, table.userName, table.eventId),
    index('activity_records_by_operation').on(table.workspaceId, table.operation, table.eventId),
    index('activity_records_by_error').on(table.workspaceId, table.errorCode, table.eventId),
    index('activity_records_by_kind').on(table.workspaceId, table.readOnly, table.eventId),
    index('activity_records_by_resource').using('gin', table.resources),
  ],
);
