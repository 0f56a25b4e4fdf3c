import { sql } from 'drizzle-orm';
import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, micros } from './columns';

const channelsOfPrices = ['TEXT', 'MEDIA', 'VOICE'] as const;

/** Prices by country, channel and originator type (`*` = any), each from a date on. The latest valid one counts. */
export const rateCardEntries = pgTable(
  'rate_card_entries',
  {
    accountId: text('account_id').notNull(),
    country: text('country').notNull(),
    channel: text('channel', { enum: channelsOfPrices }).notNull(),
    originatorType: text('originator_type').notNull(),
    validFrom: instant('valid_from').notNull(),
    priceMicros: micros('price_micros').notNull(),
    carrierFeeMicros: micros('carrier_fee_micros').notNull(),
    currency: text('currency').notNull().default('USD'),
    source: text('source').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.accountId, table.country, table.channel, table.originatorType, table.validFrom],
    }),
  ],
);

/** Each rate card that was imported into an account's price table. */
export const priceImports = pgTable(
  'price_imports',
  {
    accountId: text('account_id').notNull(),
    /** Of version 7, so that the newest come first by it. */
    importId: uuid('import_id').notNull(),
    fileName: text('file_name').notNull(),
    /** The e-mail address of whoever did it: people go, the record stays. */
    importedBy: text('imported_by').notNull(),
    importedAt: instant('imported_at').notNull(),
    addedCount: integer('added_count').notNull(),
    changedCount: integer('changed_count').notNull(),
    replacedCount: integer('replaced_count').notNull(),
    sameCount: integer('same_count').notNull(),
    /** The first few of the sources that its rows name, and how many there are. */
    sources: text('sources').array().notNull(),
    sourceCount: integer('source_count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.importId] })],
);

/**
 * The rows of an imported card and what each did. Written once: what an import replaced is kept here alone, since the entry
 * itself then holds the new price.
 */
export const priceImportRows = pgTable(
  'price_import_rows',
  {
    accountId: text('account_id').notNull(),
    importId: uuid('import_id').notNull(),
    /** Line of the file, from 1. */
    line: integer('line').notNull(),
    country: text('country').notNull(),
    channel: text('channel', { enum: channelsOfPrices }).notNull(),
    originatorType: text('originator_type').notNull(),
    validFrom: instant('valid_from').notNull(),
    priceMicros: micros('price_micros').notNull(),
    carrierFeeMicros: micros('carrier_fee_micros').notNull(),
    source: text('source').notNull(),
    change: text('change', { enum: ['ADDED', 'CHANGED', 'REPLACED', 'SAME'] }).notNull(),
    /** What held before from that moment on; null where the price is the first of its kind. */
    previousPriceMicros: micros('previous_price_micros'),
    previousCarrierFeeMicros: micros('previous_carrier_fee_micros'),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.importId, table.line] }),
    index('price_import_rows_replaced')
      .on(table.accountId, table.country, table.channel, table.originatorType, table.validFrom)
      .where(sql`${table.change} = 'REPLACED'`),
  ],
);
