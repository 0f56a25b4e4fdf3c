// @ts-check
// Brings a database to the newest schema. `node db/migrate.mjs` does it for DATABASE_URL.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { Logger, runMigrations } from 'graphile-worker';
import postgres from 'postgres';

/** Any number that only migrations use. */
const MIGRATION_LOCK = 7_467_262;

/**
 * Applies the migrations that are missing: ours, then those of the job queue. Several processes may start at once: one
 * migrates, the others wait for it.
 * @param {string} databaseUrl
 * @param {{ migrationsFolder?: string }} [options]
 */
export async function migrateDatabase(databaseUrl, { migrationsFolder = defaultFolder() } = {}) {
  if (!existsSync(path.join(migrationsFolder, 'meta', '_journal.json'))) {
    throw new Error(`There are no migrations in ${migrationsFolder}: the checkout is not complete.`);
  }
  // One connection, because the lock belongs to the session that took it.
  const client = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migrate(drizzle(client), { migrationsFolder });
    await runMigrations({ connectionString: databaseUrl, logger: new Logger(() => () => {}) });
  } finally {
    await client.end();
  }
}

function defaultFolder() {
  return fileURLToPath(new URL('../drizzle', import.meta.url));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const url = process.env['DATABASE_URL'];
  if (!url) {
    console.error('Set DATABASE_URL to the database to migrate; npm start migrates the embedded one by itself.');
    process.exit(1);
  }
  await migrateDatabase(url).catch((error) => {
    console.error(`The migration failed: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  });
}
