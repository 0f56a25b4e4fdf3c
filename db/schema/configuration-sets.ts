import { bigint, boolean, index, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { instant, workspaceId } from './columns';

/** Rules for the messages that name them: defaults, a protect configuration, and where their events go. */
export const configurationSets = pgTable(
  'configuration_sets',
  {
    workspaceId: workspaceId(),
    configurationSetName: text('configuration_set_name').notNull(),
    defaultMessageType: text('default_message_type', { enum: ['TRANSACTIONAL', 'PROMOTIONAL'] }),
    defaultSenderId: text('default_sender_id'),
    protectConfigurationId: text('protect_configuration_id'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.configurationSetName] }),
    index('configuration_sets_list').on(table.workspaceId, table.createdAt, table.configurationSetName),
  ],
);

/** Where the events of a set's messages are published: a log group, a stream or a topic, and which of them. */
export const eventDestinations = pgTable(
  'event_destinations',
  {
    workspaceId: workspaceId(),
    configurationSetName: text('configuration_set_name').notNull(),
    eventDestinationName: text('event_destination_name').notNull(),
    /** Never given twice: what waits for a deleted destination cannot become another's. */
    eventDestinationId: bigint('event_destination_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    enabled: boolean('enabled').notNull(),
    matchingEventTypes: text('matching_event_types').array().notNull(),
    targetKind: text('target_kind', { enum: ['LOG_GROUP', 'STREAM', 'TOPIC'] }).notNull(),
    /** The ARN as it was given, and the name that it holds. */
    targetArn: text('target_arn').notNull(),
    targetName: text('target_name').notNull(),
    /** Topics have none. */
    roleArn: text('role_arn'),
    createdAt: instant('created_at').notNull(),
    lastPublishedAt: instant('last_published_at'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.configurationSetName, table.eventDestinationName] }),
    unique('event_destinations_id').on(table.eventDestinationId),
    index('event_destinations_by_target').on(table.workspaceId, table.targetKind, table.targetName),
  ],
);
