import { sql } from 'drizzle-orm';
import { bigint, boolean, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant, workspaceId } from './columns';

/** Lists of people who want no more messages. `Default` exists from the start. */
export const optOutLists = pgTable(
  'opt_out_lists',
  {
    workspaceId: workspaceId(),
    optOutListName: text('opt_out_list_name').notNull(),
    /** Never given twice: what a deleted list leaves behind for a moment cannot become another list's. */
    listId: bigint('list_id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    /** Kept with each change, since counting a million rows is no way to draw a list. */
    optedOutCount: integer('opted_out_count').notNull().default(0),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.optOutListName] }),
    unique('opt_out_lists_id').on(table.listId),
  ],
);

export const optedOutNumbers = pgTable(
  'opted_out_numbers',
  {
    workspaceId: workspaceId(),
    listId: bigint('list_id', { mode: 'number' }).notNull(),
    phoneNumber: text('phone_number').notNull(),
    optedOutAt: instant('opted_out_at').notNull(),
    /** True when the person said so; false when somebody here entered the number. */
    endUserOptedOut: boolean('end_user_opted_out').notNull(),
    /** The word that the person sent, and to which originator. */
    keyword: text('keyword'),
    originator: text('originator'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.listId, table.phoneNumber] }),
    // A list is read newest first, or by a number's first digits; either way whole or by who opted the number out. With
    // that in front of the order, each page is a range of one of these, however long the list and rare the match.
    index('opted_out_numbers_newest').on(
      table.workspaceId,
      table.listId,
      table.endUserOptedOut,
      table.optedOutAt,
      table.phoneNumber,
    ),
    index('opted_out_numbers_by_number').on(table.workspaceId, table.listId, table.endUserOptedOut, table.phoneNumber),
  ],
);

/** When somebody here last opted a person in who had opted out by a text: that is allowed only so often. */
export const optOutReversals = pgTable(
  'opt_out_reversals',
  {
    workspaceId: workspaceId(),
    listId: bigint('list_id', { mode: 'number' }).notNull(),
    phoneNumber: text('phone_number').notNull(),
    reversedAt: instant('reversed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.listId, table.phoneNumber] })],
);

/** An uploaded file of numbers, worked off by the queue in batches; what it refused is listed line by line. */
export const optOutImports = pgTable(
  'opt_out_imports',
  {
    workspaceId: workspaceId(),
    importId: uuid('import_id').notNull(),
    listId: bigint('list_id', { mode: 'number' }).notNull(),
    fileName: text('file_name').notNull(),
    status: text('status', { enum: ['UPLOADING', 'RUNNING', 'COMPLETE', 'FAILED'] }).notNull(),
    totalBytes: bigint('total_bytes', { mode: 'number' }).notNull(),
    processedBytes: bigint('processed_bytes', { mode: 'number' }).notNull().default(0),
    /** Lines of the file, blank ones and the header too, as an editor counts them. */
    processedLines: integer('processed_lines').notNull().default(0),
    addedNumbers: integer('added_numbers').notNull().default(0),
    presentNumbers: integer('present_numbers').notNull().default(0),
    rejectedLines: integer('rejected_lines').notNull().default(0),
    createdAt: instant('created_at').notNull(),
    finishedAt: instant('finished_at'),
    /** Why it FAILED, for its reader. */
    failure: text('failure'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.importId] }),
    index('opt_out_imports_list').on(table.workspaceId, table.listId, table.importId),
    index('opt_out_imports_running')
      .on(table.processedBytes, table.importId)
      .where(sql`status = 'RUNNING'`),
  ],
);

/** The file, in pieces, so that any process can go on with it; gone when the import has ended. */
export const optOutImportChunks = pgTable(
  'opt_out_import_chunks',
  {
    workspaceId: workspaceId(),
    importId: uuid('import_id').notNull(),
    position: integer('position').notNull(),
    content: bytes('content').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.importId, table.position] })],
);

export const optOutImportRejections = pgTable(
  'opt_out_import_rejections',
  {
    workspaceId: workspaceId(),
    importId: uuid('import_id').notNull(),
    line: integer('line').notNull(),
    text: text('text').notNull(),
    reason: text('reason').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.importId, table.line] })],
);
