import { drizzle, type PostgresJsDatabase, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import postgres, { type Sql } from 'postgres';
import * as schema from './schema';

/** Anything a query can run on: the read-only pool, the writing pool, or a transaction. */
export type DatabaseSession = PgDatabase<
  PostgresJsQueryResultHKT,
  typeof schema,
  ExtractTablesWithRelations<typeof schema>
>;

export interface Database {
  /** Every statement here is refused if it writes (`default_transaction_read_only`). */
  readonly read: DatabaseSession;
  readonly write: PostgresJsDatabase<typeof schema>;
  /** The driver itself, for LISTEN and bulk work. */
  readonly driver: Sql;
  close(): Promise<void>;
}

type Unsafe = (query: string, parameters?: never[], options?: postgres.UnsafeQueryOptions) => unknown;

/**
 * Drizzle runs its statements through `unsafe`, which prepares none of them: each would be described and planned anew,
 * two round trips where one does. Its statements are few and fixed, so every one is worth preparing.
 */
function prepareStatements<Client extends { unsafe: unknown }>(client: Client): Client {
  const unsafe = (client.unsafe as Unsafe).bind(client); // postgres.js's own signature, narrowed to what drizzle passes
  const prepared: Unsafe = (query, parameters, options) => unsafe(query, parameters, { prepare: true, ...options });
  client.unsafe = prepared;
  return client;
}

function connect(url: string, options: postgres.Options<Record<string, never>>): Sql {
  const client = prepareStatements(postgres(url, { onnotice: () => {}, ...options }));
  const begin = client.begin.bind(client) as (...parts: unknown[]) => Promise<unknown>; // its overloads, as one
  const beginPrepared = (...parts: unknown[]) => {
    const work = parts.pop() as (transaction: postgres.TransactionSql) => Promise<unknown>; // always the last argument
    return begin(...parts, (transaction: postgres.TransactionSql) => work(prepareStatements(transaction)));
  };
  client.begin = beginPrepared as typeof client.begin;
  return client;
}

/**
 * Opens the pools of one process.
 * @param url a Postgres connection address
 * @param connections the most connections for writing; reading takes half as many
 */
export function openDatabase(url: string, { connections = 16 }: { connections?: number } = {}): Database {
  const driver = connect(url, { max: connections, connection: { application_name: 'sms-console' } });
  const reader = connect(url, {
    max: Math.max(2, Math.floor(connections / 2)),
    connection: { application_name: 'sms-console-read', default_transaction_read_only: true },
  });
  return {
    read: drizzle(reader, { schema }),
    write: drizzle(driver, { schema }),
    driver,
    async close() {
      await Promise.all([reader.end({ timeout: 5 }), driver.end({ timeout: 5 })]);
    },
  };
}
