import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { accounts } from './accounts';
import { bytes, instant } from './columns';

export const users = pgTable(
  'users',
  {
    userId: uuid('user_id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.accountId),
    /** Lower case, so that sign-in does not depend on how it was typed. */
    email: text('email').notNull(),
    passwordHash: text('password_hash').notNull(),
    /** Sessions carry the number they were made under: raising it ends them all. */
    sessionVersion: integer('session_version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [uniqueIndex('users_email').on(table.email)],
);

/** Built-in policies attached to users, by name. */
export const userPolicies = pgTable(
  'user_policies',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.userId, { onDelete: 'cascade' }),
    policyName: text('policy_name').notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.policyName] })],
);

/** Keys for the wire. A signature is checked with the secret itself, so it is kept encrypted and not hashed. */
export const accessKeys = pgTable(
  'access_keys',
  {
    accessKeyId: text('access_key_id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.userId, { onDelete: 'cascade' }),
    encryptedSecret: bytes('encrypted_secret').notNull(),
    status: text('status', { enum: ['Active', 'Inactive'] })
      .notNull()
      .default('Active'),
    createdAt: instant('created_at').notNull(),
  },
  (table) => [index('access_keys_user').on(table.userId)],
);

/** Failed sign-ins per subject (an e-mail address or a client address, hashed) in a window. */
export const signInAttempts = pgTable('sign_in_attempts', {
  subjectHash: text('subject_hash').primaryKey(),
  failures: integer('failures').notNull(),
  windowEndsAt: instant('window_ends_at').notNull(),
});

/** What a person chose about screens: table columns, page sizes. */
export const userPreferences = pgTable(
  'user_preferences',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.userId, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    value: jsonb('value')
      .notNull()
      .default(sql`'{}'::jsonb`),
  },
  (table) => [primaryKey({ columns: [table.userId, table.name] })],
);
