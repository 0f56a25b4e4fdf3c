import { sql } from 'drizzle-orm';
import { bigint, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { instant, workspaceId } from './columns';

/** Our own stand-ins for delivery streams: they gather records and write them in batches to a folder or a bucket. */
export const streams = pgTable(
  'streams',
  {
    workspaceId: workspaceId(),
    streamName: text('stream_name').notNull(),
    streamId: bigint('stream_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    /** FOLDER: the installation's own for streams. BUCKET: one that the installation's credentials may write to. */
    destinationKind: text('destination_kind', { enum: ['FOLDER', 'BUCKET'] }).notNull(),
    bucket: text('bucket'),
    /** Stands before the keys of its objects in the bucket. */
    keyPrefix: text('key_prefix').notNull().default(''),
    /** A batch is written when its records are this old, or together this large, whichever comes first. */
    bufferSeconds: integer('buffer_seconds').notNull(),
    bufferBytes: integer('buffer_bytes').notNull(),
    createdAt: instant('created_at').notNull(),
    lastWrittenAt: instant('last_written_at'),
    /** Tries since the last batch that was written, and why the last of them failed. */
    failures: integer('failures').notNull().default(0),
    lastFailure: text('last_failure'),
    lastFailedAt: instant('last_failed_at'),
    /** Nobody else writes before: a try lasts until then at most, or the next one is due then. */
    retryAt: instant('retry_at'),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.streamName] }), unique('streams_id').on(table.streamId)],
);

/** Records that wait for their batch, in order. They go when the batch stands where it belongs. */
export const streamRecords = pgTable(
  'stream_records',
  {
    workspaceId: workspaceId(),
    streamId: bigint('stream_id', { mode: 'number' }).notNull(),
    recordId: bigint('record_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    /** Set when a batch is begun: whoever goes on after a crash writes the same records under the same name. */
    batchId: uuid('batch_id'),
    record: text('record').notNull(),
    byteCount: integer('byte_count').notNull(),
    addedAt: instant('added_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.streamId, table.recordId] }),
    index('stream_records_of_batch')
      .on(table.workspaceId, table.streamId, table.recordId)
      .where(sql`batch_id is not null`),
  ],
);

/** Batches that have been written, and where to. */
export const streamBatches = pgTable(
  'stream_batches',
  {
    workspaceId: workspaceId(),
    streamId: bigint('stream_id', { mode: 'number' }).notNull(),
    batchId: uuid('batch_id').notNull(),
    location: text('location').notNull(),
    recordCount: integer('record_count').notNull(),
    byteCount: integer('byte_count').notNull(),
    writtenAt: instant('written_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.streamId, table.batchId] }),
    index('stream_batches_age').on(table.writtenAt),
  ],
);
