import { bigint, boolean, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant, micros, workspaceId } from './columns';

/** Alphanumeric originators, each for one country. */
export const senderIds = pgTable(
  'sender_ids',
  {
    workspaceId: workspaceId(),
    senderId: text('sender_id').notNull(),
    isoCountryCode: text('iso_country_code').notNull(),
    messageTypes: text('message_types', { enum: ['TRANSACTIONAL', 'PROMOTIONAL'] })
      .array()
      .notNull(),
    monthlyLeasingPriceMicros: micros('monthly_leasing_price_micros').notNull(),
    deletionProtectionEnabled: boolean('deletion_protection_enabled').notNull().default(false),
    registered: boolean('registered').notNull(),
    registrationId: text('registration_id'),
    poolId: text('pool_id'),
    laneId: bigint('lane_id', { mode: 'number' }).notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.senderId, table.isoCountryCode] }),
    index('sender_ids_list').on(table.workspaceId, table.createdAt, table.senderId, table.isoCountryCode),
    index('sender_ids_pool').on(table.workspaceId, table.poolId),
  ],
);
