import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytes, instant, workspaceId } from './columns';

/** Who gets what is published to a topic. */
export const subscriptions = pgTable(
  'subscriptions',
  {
    workspaceId: workspaceId(),
    subscriptionId: uuid('subscription_id').notNull(),
    topicName: text('topic_name').notNull(),
    protocol: text('protocol', { enum: ['http', 'https', 'email'] }).notNull(),
    /** An address of the web, or of a person. */
    endpoint: text('endpoint').notNull(),
    /** Signs what goes to an address of the web, so that it can tell that it comes from here. Mail is not signed. */
    encryptedSecret: bytes('encrypted_secret'),
    enabled: boolean('enabled').notNull().default(true),
    createdAt: instant('created_at').notNull(),
    /** Nothing is published to a person who has not said yes. */
    confirmedAt: instant('confirmed_at'),
    /** When the mail that asks for it is to be sent; the worker makes the token, and only its hash is kept. */
    confirmationDueAt: instant('confirmation_due_at'),
    confirmationTokenHash: bytes('confirmation_token_hash'),
    confirmationExpiresAt: instant('confirmation_expires_at'),
    /** The process that delivers holds it until then; one that has died lets go of it. In the past: when it last did. */
    leasedUntil: instant('leased_until'),
    /** While the endpoint answers nobody it is asked now and then only. */
    retryAt: instant('retry_at'),
    /** Tries since the last success, and why the last of them failed. */
    failures: integer('failures').notNull().default(0),
    lastFailure: text('last_failure'),
    lastFailedAt: instant('last_failed_at'),
    lastDeliveredAt: instant('last_delivered_at'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.subscriptionId] }),
    unique('subscriptions_once').on(table.workspaceId, table.topicName, table.protocol, table.endpoint),
    unique('subscriptions_confirmation_token').on(table.confirmationTokenHash),
  ],
);

/** What a subscription gets, one row a message, with what became of the last try. */
export const subscriptionDeliveries = pgTable(
  'subscription_deliveries',
  {
    workspaceId: workspaceId(),
    subscriptionId: uuid('subscription_id').notNull(),
    deliveryId: bigint('delivery_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    /** Of the publication: the same for every subscription of the topic and for every try, so that a receiver can tell. */
    publicationId: uuid('publication_id').notNull(),
    /** What keeps its order: the events of one message, the texts of one person. */
    orderingKey: text('ordering_key').notNull(),
    body: text('body').notNull(),
    status: text('status', { enum: ['WAITING', 'DELIVERED', 'DEAD'] }).notNull(),
    attempts: smallint('attempts').notNull().default(0),
    publishedAt: instant('published_at').notNull(),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    lastAttemptAt: instant('last_attempt_at'),
    durationMilliseconds: integer('duration_ms'),
    requestHeaders: jsonb('request_headers').$type<Record<string, string>>(),
    answerStatus: integer('answer_status'),
    answerHeaders: jsonb('answer_headers').$type<Record<string, string>>(),
    /** The beginning of what was answered. */
    answerBody: text('answer_body'),
    failure: text('failure'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.subscriptionId, table.deliveryId] }),
    index('subscription_deliveries_by_status').on(
      table.workspaceId,
      table.subscriptionId,
      table.status,
      table.deliveryId,
    ),
    index('subscription_deliveries_queue')
      .on(table.workspaceId, table.subscriptionId, table.deliveryId)
      .where(sql`status = 'WAITING'`),
    index('subscription_deliveries_waiting')
      .on(table.workspaceId, table.subscriptionId, table.orderingKey, table.deliveryId)
      .where(sql`status = 'WAITING'`),
    index('subscription_deliveries_age')
      .on(table.publishedAt)
      .where(sql`status <> 'WAITING'`),
  ],
);
