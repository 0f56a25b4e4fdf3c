import { sql } from 'drizzle-orm';
import { bigint, boolean, index, integer, jsonb, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core';
import { instant, micros, workspaceId } from './columns';

/**
 * Every accepted message, of every channel. The id is time-ordered (UUID version 7), so the primary key is also the
 * list's order and a page of any filter is a range of one index, however many messages there are.
 */
export const messages = pgTable(
  'messages',
  {
    workspaceId: workspaceId(),
    messageId: uuid('message_id').notNull(),
    channel: text('channel', { enum: ['TEXT', 'MEDIA', 'VOICE'] }).notNull(),
    acceptedAt: instant('accepted_at').notNull(),
    destination: text('destination').notNull(),
    country: text('country').notNull(),
    /** As the recipient sees it: an E.164 number or a sender ID. */
    originator: text('originator').notNull(),
    /** `phone-…`, or `shared-route/<country>`. */
    originatorId: text('originator_id').notNull(),
    /** A number type of the API, SENDER_ID or SHARED_ROUTE: what the price depends on. */
    originatorType: text('originator_type').notNull(),
    /** The pool that the send named; another originator of it may take over when the carrier refuses one. */
    poolId: text('pool_id'),
    /** How many originators have been tried. */
    attempt: smallint('attempt').notNull().default(1),
    configurationSet: text('configuration_set'),
    messageType: text('message_type', { enum: ['TRANSACTIONAL', 'PROMOTIONAL'] }).notNull(),
    /** Why the message exists: a send, a verification code, an answer to a keyword. */
    purpose: text('purpose', { enum: ['SEND', 'VERIFICATION', 'REPLY'] }).notNull(),
    body: text('body').notNull(),
    encoding: text('encoding', { enum: ['GSM', 'Unicode'] }).notNull(),
    parts: smallint('parts').notNull(),
    priceMicros: micros('price_micros').notNull(),
    carrierFeeMicros: micros('carrier_fee_micros').notNull(),
    timeToLiveSeconds: integer('time_to_live_seconds').notNull(),
    /** What the caller gave and the carrier or an event needs: Context, Keyword, country parameters, MaxPrice. */
    parameters: jsonb('parameters'),
    /** Which originators were considered, and why each was or was not taken. */
    originatorChoice: jsonb('originator_choice').notNull(),
    status: text('status').notNull(),
    isFinal: boolean('is_final').notNull(),
    statusAt: instant('status_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.messageId] }),
    index('messages_by_status').on(table.workspaceId, table.status, table.messageId),
    index('messages_by_destination').on(table.workspaceId, table.destination, table.messageId),
    index('messages_by_originator').on(table.workspaceId, table.originator, table.messageId),
    index('messages_by_country').on(table.workspaceId, table.country, table.messageId),
    index('messages_by_configuration_set')
      .on(table.workspaceId, table.configurationSet, table.messageId)
      .where(sql`configuration_set is not null`),
    index('messages_by_type').on(table.workspaceId, table.messageType, table.messageId),
    // Most messages are texts, which the primary key finds at once; the others need an index to be found among them.
    index('messages_by_rare_channel')
      .on(table.workspaceId, table.channel, table.messageId)
      .where(sql`channel <> 'TEXT'`),
    // What the 72-hour rule looks at: messages that have no outcome yet.
    index('messages_open')
      .on(table.acceptedAt)
      .where(sql`not is_final`),
  ],
);

/**
 * The life of a message, one row a status. A status that arrives twice meets the primary key and changes nothing.
 */
export const messageEvents = pgTable(
  'message_events',
  {
    workspaceId: workspaceId(),
    messageId: uuid('message_id').notNull(),
    /** 1 for the first originator tried; a pool's next one counts on. */
    attempt: smallint('attempt').notNull().default(1),
    status: text('status').notNull(),
    /** The event type of the guide, where the status has one. */
    eventType: text('event_type'),
    isFinal: boolean('is_final').notNull(),
    /** Who sent this attempt, where that is not the message's present originator. */
    originator: text('originator'),
    occurredAt: instant('occurred_at').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.messageId, table.attempt, table.status] })],
);

/** Messages that wait for their carrier, by lane and in order of acceptance. A row goes when the carrier has it. */
export const messageDispatches = pgTable(
  'message_dispatches',
  {
    laneId: bigint('lane_id', { mode: 'number' }).notNull(),
    messageId: uuid('message_id').notNull(),
    workspaceId: workspaceId(),
    parts: smallint('parts').notNull(),
    attempt: smallint('attempt').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.laneId, table.messageId] })],
);

/** What the carrier will report, and when: rows that the worker applies at their time. */
export const carrierReports = pgTable(
  'carrier_reports',
  {
    workspaceId: workspaceId(),
    messageId: uuid('message_id').notNull(),
    attempt: smallint('attempt').notNull(),
    status: text('status').notNull(),
    dueAt: instant('due_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.messageId, table.attempt, table.status] }),
    index('carrier_reports_due').on(table.dueAt),
  ],
);

/** When a number was last sent to: at most one message a second reaches one person. */
export const recipientPaces = pgTable(
  'recipient_paces',
  {
    workspaceId: workspaceId(),
    destination: text('destination').notNull(),
    lastAcceptedAt: instant('last_accepted_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.destination] })],
);

/** What the virtual handset of a number shows: texts delivered to it and replies typed on it. */
export const handsetMessages = pgTable(
  'handset_messages',
  {
    workspaceId: workspaceId(),
    phoneNumber: text('phone_number').notNull(),
    handsetMessageId: uuid('handset_message_id').notNull(),
    direction: text('direction', { enum: ['RECEIVED', 'TYPED'] }).notNull(),
    /** Who it came from or goes to: an E.164 number or a sender ID. */
    peer: text('peer').notNull(),
    /** A received text is the message itself; a typed one has its words here. */
    messageId: uuid('message_id'),
    body: text('body'),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.phoneNumber, table.handsetMessageId] }),
    index('handset_messages_recent').on(table.workspaceId, table.handsetMessageId),
  ],
);

/** How the simulator carrier treats numbers that are neither success nor failure numbers; one row a workspace. */
export const simulatorSettings = pgTable('simulator_settings', {
  workspaceId: workspaceId().primaryKey(),
  /** Shares out of 100 by status, for example `{"DELIVERED": 97, "UNREACHABLE": 2, "SPAM": 1}`. */
  outcomeShares: jsonb('outcome_shares').$type<Record<string, number>>().notNull(),
  /** Milliseconds, at speed 1, from hand-over to the carrier's acceptance and on to the final outcome. */
  acceptanceDelayMilliseconds: integer('acceptance_delay_ms').notNull(),
  deliveryDelayMilliseconds: integer('delivery_delay_ms').notNull(),
});

/** Outcomes scripted for a destination by a test hook; used up one by one, oldest first. */
export const scriptedOutcomes = pgTable(
  'scripted_outcomes',
  {
    workspaceId: workspaceId(),
    destination: text('destination').notNull(),
    position: bigint('position', { mode: 'number' }).generatedAlwaysAsIdentity(),
    /** Statuses and their delays in milliseconds after hand-over. */
    reports: jsonb('reports').$type<{ Status: string; DelayMilliseconds: number }[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.destination, table.position] })],
);
