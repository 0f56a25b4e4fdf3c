import { bigint, boolean, doublePrecision, index, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { instant, micros, workspaceId } from './columns';

/**
 * What paces one originator. A lane is locked by the worker that serves it, which keeps its messages in order and under
 * its rate whatever the number of workers; accepting a message never touches it.
 */
export const originatorLanes = pgTable(
  'originator_lanes',
  {
    laneId: bigint('lane_id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    workspaceId: workspaceId(),
    /** `phone-…`, `sender-id/<name>/<country>`, or `shared-route/<country>` for the service's own routes. */
    originatorId: text('originator_id').notNull(),
    partsPerSecond: doublePrecision('parts_per_second').notNull(),
    /** The lane has sent its share until then. */
    nextFreeAt: instant('next_free_at').notNull(),
  },
  (table) => [unique('originator_lanes_originator').on(table.workspaceId, table.originatorId)],
);

export const phoneNumbers = pgTable(
  'phone_numbers',
  {
    workspaceId: workspaceId(),
    phoneNumberId: text('phone_number_id').notNull(),
    phoneNumber: text('phone_number').notNull(),
    isoCountryCode: text('iso_country_code').notNull(),
    status: text('status', { enum: ['PENDING', 'ACTIVE', 'ASSOCIATING', 'DISASSOCIATING', 'DELETED'] }).notNull(),
    messageType: text('message_type', { enum: ['TRANSACTIONAL', 'PROMOTIONAL'] }).notNull(),
    numberCapabilities: text('number_capabilities', { enum: ['SMS', 'VOICE', 'MMS', 'RCS'] })
      .array()
      .notNull(),
    numberType: text('number_type', {
      enum: ['SHORT_CODE', 'LONG_CODE', 'TOLL_FREE', 'TEN_DLC', 'SIMULATOR'],
    }).notNull(),
    monthlyLeasingPriceMicros: micros('monthly_leasing_price_micros').notNull(),
    twoWayEnabled: boolean('two_way_enabled').notNull().default(false),
    twoWayChannelArn: text('two_way_channel_arn'),
    twoWayChannelRole: text('two_way_channel_role'),
    selfManagedOptOutsEnabled: boolean('self_managed_opt_outs_enabled').notNull().default(false),
    optOutListName: text('opt_out_list_name').notNull().default('Default'),
    internationalSendingEnabled: boolean('international_sending_enabled').notNull().default(false),
    deletionProtectionEnabled: boolean('deletion_protection_enabled').notNull().default(false),
    poolId: text('pool_id'),
    registrationId: text('registration_id'),
    laneId: bigint('lane_id', { mode: 'number' }).notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.phoneNumberId] }),
    // No number is handed out twice, in any workspace.
    unique('phone_numbers_number').on(table.phoneNumber),
    index('phone_numbers_list').on(table.workspaceId, table.createdAt, table.phoneNumberId),
    index('phone_numbers_pool').on(table.workspaceId, table.poolId),
  ],
);
