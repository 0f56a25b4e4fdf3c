import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, workspaceId } from './columns';

/** Texts that people sent to our numbers: what was matched, and what was done. */
export const inboundMessages = pgTable(
  'inbound_messages',
  {
    workspaceId: workspaceId(),
    inboundMessageId: uuid('inbound_message_id').notNull(),
    /** The person. */
    originationNumber: text('origination_number').notNull(),
    /** Our number, and the pool that it was in. */
    destinationNumber: text('destination_number').notNull(),
    phoneNumberId: text('phone_number_id').notNull(),
    poolId: text('pool_id'),
    body: text('body').notNull(),
    /** The keyword that the text began with, and its action; null when none matched. */
    keyword: text('keyword'),
    keywordAction: text('keyword_action', { enum: ['AUTOMATIC_RESPONSE', 'OPT_OUT', 'OPT_IN'] }),
    optOutListName: text('opt_out_list_name'),
    replyMessageId: uuid('reply_message_id'),
    /** Why there was no reply although the keyword has one. */
    replyRefusal: text('reply_refusal'),
    /** The last message that we sent to this person from this number. */
    previousPublishedMessageId: uuid('previous_published_message_id'),
    /** The two-way channel that the text was published to; null where two-way was off. */
    publishedTo: text('published_to'),
    receivedAt: instant('received_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.inboundMessageId] }),
    index('inbound_messages_by_person').on(table.workspaceId, table.originationNumber, table.inboundMessageId),
    index('inbound_messages_by_number').on(table.workspaceId, table.destinationNumber, table.inboundMessageId),
  ],
);

/** What two-way numbers publish, in the order of receiving; `published_at` is set when the topic has it. */
export const twoWayPublications = pgTable(
  'two_way_publications',
  {
    workspaceId: workspaceId(),
    publicationId: uuid('publication_id').notNull(),
    channelArn: text('channel_arn').notNull(),
    payload: jsonb('payload').notNull(),
    createdAt: instant('created_at').notNull(),
    publishedAt: instant('published_at'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.publicationId] }),
    index('two_way_publications_waiting')
      .on(table.createdAt)
      .where(sql`published_at is null`),
  ],
);
