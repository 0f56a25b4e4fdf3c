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

/** What runs work on a transaction of its own: `begin` of a pool, `savepoint` of a transaction. The work comes last. */
type Runner = (...parts: unknown[]) => Promise<unknown>;

/**
 * Has every statement prepared, in transactions and their savepoints too. Drizzle runs its statements through `unsafe` and
 * asks for each to be described and planned anew, unless it was given a name: two round trips where one does, and more time
 * for the plan than for the work. Its statements are few and fixed, so every one is worth preparing.
 */
function prepareStatements<Client extends Sql | postgres.TransactionSql>(client: Client): Client {
  const unsafe = client.unsafe.bind(client) as Unsafe; // postgres.js's own signature, narrowed to what drizzle passes
  const prepared: Unsafe = (query, parameters, options) => unsafe(query, parameters, { ...options, prepare: true });
  const runsPrepared =
    (run: Runner): Runner =>
    (...parts) => {
      const work = parts.pop() as (transaction: postgres.TransactionSql) => Promise<unknown>; // see Runner
      return run(...parts, (transaction: postgres.TransactionSql) => work(prepareStatements(transaction)));
    };
  // The casts give back the types that were narrowed above.
  Object.assign(client, { unsafe: prepared });
  if ('begin' in client) Object.assign(client, { begin: runsPrepared(client.begin.bind(client) as Runner) });
  if ('savepoint' in client)
    Object.assign(client, { savepoint: runsPrepared(client.savepoint.bind(client) as Runner) });
  return client;
}

function connect(url: string, options: postgres.Options<Record<string, never>>): Sql {
  return prepareStatements(postgres(url, { onnotice: () => {}, ...options }));
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
