import { sql } from 'drizzle-orm';
import { bigint, index, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { instant, micros, workspaceId } from './columns';

/** What a message is counted by, besides its period. A message without a configuration set is counted under ''. */
const dimensions = () => ({
  channel: text('channel', { enum: ['TEXT', 'MEDIA', 'VOICE'] }).notNull(),
  country: text('country').notNull(),
  originator: text('originator').notNull(),
  originatorType: text('originator_type').notNull(),
  configurationSet: text('configuration_set').notNull(),
  messageType: text('message_type', { enum: ['TRANSACTIONAL', 'PROMOTIONAL'] }).notNull(),
});

const period = () => ({
  grain: text('grain', { enum: ['HOUR', 'DAY', 'MONTH'] }).notNull(),
  /** When it begins, in UTC. A message belongs to the period in which it was accepted, as its charge does. */
  period: instant('period').notNull(),
});

/**
 * Messages counted per period, dimension and present status: what dashboards read instead of messages. Every message
 * stands in one row of each grain; a row may be left with nothing when all of its messages have gone on to another status.
 */
export const messageRollUps = pgTable(
  'message_roll_ups',
  {
    workspaceId: workspaceId(),
    ...period(),
    ...dimensions(),
    status: text('status').notNull(),
    messages: bigint('messages', { mode: 'number' }).notNull(),
    parts: bigint('parts', { mode: 'number' }).notNull(),
    priceMicros: micros('price_micros').notNull(),
    carrierFeeMicros: micros('carrier_fee_micros').notNull(),
  },
  (table) => [
    primaryKey({
      name: 'message_roll_ups_key',
      columns: [
        table.workspaceId,
        table.grain,
        table.period,
        table.channel,
        table.country,
        table.originator,
        table.originatorType,
        table.configurationSet,
        table.messageType,
        table.status,
      ],
    }),
    index('message_roll_ups_emptied')
      .on(table.workspaceId)
      .where(sql`messages = 0`),
  ],
);

/** How long delivered messages took, as a histogram: one row a bucket (`delivery-times.rules.ts`). */
export const deliveryTimeRollUps = pgTable(
  'delivery_time_roll_ups',
  {
    workspaceId: workspaceId(),
    ...period(),
    ...dimensions(),
    bucket: smallint('bucket').notNull(),
    messages: bigint('messages', { mode: 'number' }).notNull(),
    milliseconds: bigint('milliseconds', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({
      name: 'delivery_time_roll_ups_key',
      columns: [
        table.workspaceId,
        table.grain,
        table.period,
        table.channel,
        table.country,
        table.originator,
        table.originatorType,
        table.configurationSet,
        table.messageType,
        table.bucket,
      ],
    }),
  ],
);

/**
 * What the roll-ups do not have yet: written in the transaction that changes messages, so that both stand or fall
 * together, and added up into the roll-ups a moment later. Numbers are signed: a message that changes its status is taken
 * from one row and added to another.
 */
export const messageRollUpChanges = pgTable(
  'message_roll_up_changes',
  {
    workspaceId: workspaceId(),
    hour: instant('hour').notNull(),
    ...dimensions(),
    status: text('status').notNull(),
    /** Of delivered messages only. */
    bucket: smallint('bucket'),
    messages: integer('messages').notNull(),
    parts: integer('parts').notNull(),
    priceMicros: micros('price_micros').notNull(),
    carrierFeeMicros: micros('carrier_fee_micros').notNull(),
    milliseconds: bigint('milliseconds', { mode: 'number' }).notNull(),
  },
  (table) => [index('message_roll_up_changes_by_workspace').on(table.workspaceId)],
);
