import { bigint, json, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { workspaceId } from './columns';

/**
 * Events that wait to be published, by destination and in order of happening. Written in the transaction of the event, and
 * small, because every event of a message with a set pays for it: what is published is made of the message's own rows.
 * A row goes when its target has it.
 */
export const eventPublications = pgTable(
  'event_publications',
  {
    eventDestinationId: bigint('event_destination_id', { mode: 'number' }).notNull(),
    publicationId: bigint('publication_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    workspaceId: workspaceId(),
    messageId: uuid('message_id').notNull(),
    attempt: smallint('attempt').notNull(),
    status: text('status').notNull(),
    /** A sample event, which has no message behind it. */
    record: json('record'),
  },
  (table) => [primaryKey({ columns: [table.eventDestinationId, table.publicationId] })],
);
