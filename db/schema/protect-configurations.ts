import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, workspaceId } from './columns';

/** Which countries and numbers may be sent to. Used by a send that names it, by configuration sets, or by the whole account. */
export const protectConfigurations = pgTable(
  'protect_configurations',
  {
    workspaceId: workspaceId(),
    protectConfigurationId: text('protect_configuration_id').notNull(),
    accountDefault: boolean('account_default').notNull().default(false),
    deletionProtectionEnabled: boolean('deletion_protection_enabled').notNull().default(false),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.protectConfigurationId] }),
    index('protect_configurations_list').on(table.workspaceId, table.createdAt, table.protectConfigurationId),
    // An account has one default at most, whoever sets it at once; every send without one of its own asks for it.
    uniqueIndex('protect_configurations_account_default')
      .on(table.workspaceId)
      .where(sql`account_default`),
  ],
);

/** Countries that are not simply allowed, each on one channel. A country without a row is allowed. */
export const protectCountryRules = pgTable(
  'protect_country_rules',
  {
    workspaceId: workspaceId(),
    protectConfigurationId: text('protect_configuration_id').notNull(),
    numberCapability: text('number_capability', { enum: ['SMS', 'MMS', 'VOICE'] }).notNull(),
    isoCountryCode: text('iso_country_code').notNull(),
    protectStatus: text('protect_status', { enum: ['BLOCK', 'MONITOR', 'FILTER'] }).notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.workspaceId, table.protectConfigurationId, table.numberCapability, table.isoCountryCode],
    }),
  ],
);

/** Numbers to which a rule of their own applies before their country's, until it expires. */
export const protectNumberOverrides = pgTable(
  'protect_number_overrides',
  {
    workspaceId: workspaceId(),
    protectConfigurationId: text('protect_configuration_id').notNull(),
    destinationPhoneNumber: text('destination_phone_number').notNull(),
    action: text('action', { enum: ['ALLOW', 'BLOCK'] }).notNull(),
    /** Absent for numbers that belong to no country. */
    isoCountryCode: text('iso_country_code'),
    createdAt: instant('created_at').notNull(),
    /** Null = never. */
    expiresAt: instant('expires_at'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.protectConfigurationId, table.destinationPhoneNumber] }),
    index('protect_number_overrides_newest').on(
      table.workspaceId,
      table.protectConfigurationId,
      table.createdAt,
      table.destinationPhoneNumber,
    ),
  ],
);
