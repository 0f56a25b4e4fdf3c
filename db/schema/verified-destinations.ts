import { index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { bytes, instant, workspaceId } from './columns';

/** Numbers that a sandboxed workspace may send to. */
export const verifiedDestinationNumbers = pgTable(
  'verified_destination_numbers',
  {
    workspaceId: workspaceId(),
    verifiedDestinationNumberId: text('verified_destination_number_id').notNull(),
    destinationPhoneNumber: text('destination_phone_number').notNull(),
    status: text('status', { enum: ['PENDING', 'VERIFIED'] }).notNull(),
    createdAt: instant('created_at').notNull(),
    /** The code sent last: its keyed hash, how long it is good, how many guesses were made. Null once used. */
    codeHash: bytes('code_hash'),
    codeExpiresAt: instant('code_expires_at'),
    codeGuesses: integer('code_guesses').notNull().default(0),
    /** Codes sent in the running 24 hours, against the day's quota. */
    codesSent: integer('codes_sent').notNull().default(0),
    codesWindowEndsAt: instant('codes_window_ends_at'),
    /** The first code to a number is free; this remembers that it went out. */
    firstCodeSentAt: instant('first_code_sent_at'),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.verifiedDestinationNumberId] }),
    unique('verified_destination_numbers_number').on(table.workspaceId, table.destinationPhoneNumber),
    index('verified_destination_numbers_list').on(
      table.workspaceId,
      table.createdAt,
      table.verifiedDestinationNumberId,
    ),
  ],
);
