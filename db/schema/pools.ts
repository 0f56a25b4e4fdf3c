import { boolean, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { instant, workspaceId } from './columns';

/** Originators that share settings. The members carry `pool_id`; while they do, the settings here are theirs. */
export const pools = pgTable(
  'pools',
  {
    workspaceId: workspaceId(),
    poolId: text('pool_id').notNull(),
    status: text('status', { enum: ['CREATING', 'ACTIVE', 'DELETING'] }).notNull(),
    messageType: text('message_type', { enum: ['TRANSACTIONAL', 'PROMOTIONAL'] }).notNull(),
    twoWayEnabled: boolean('two_way_enabled').notNull(),
    twoWayChannelArn: text('two_way_channel_arn'),
    twoWayChannelRole: text('two_way_channel_role'),
    selfManagedOptOutsEnabled: boolean('self_managed_opt_outs_enabled').notNull(),
    optOutListName: text('opt_out_list_name').notNull(),
    sharedRoutesEnabled: boolean('shared_routes_enabled').notNull().default(false),
    deletionProtectionEnabled: boolean('deletion_protection_enabled').notNull().default(false),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.poolId] }),
    index('pools_list').on(table.workspaceId, table.createdAt, table.poolId),
  ],
);

/** Which originator of a pool a person knows: a conversation does not change numbers while its number stays usable. */
export const poolConversations = pgTable(
  'pool_conversations',
  {
    workspaceId: workspaceId(),
    poolId: text('pool_id').notNull(),
    destination: text('destination').notNull(),
    /** `phone-…` or `sender-id/<name>/<country>`. */
    originatorId: text('originator_id').notNull(),
    lastSentAt: instant('last_sent_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.poolId, table.destination] })],
);
