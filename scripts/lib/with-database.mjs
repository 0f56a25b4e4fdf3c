// @ts-check
// What the commands have in common that work on the console's data: `npm run demo`, `npm run rebuild:statistics`.
import { parseEnvironment } from './environment.mjs';
import { installPackages, packagesAreInstalled } from './packages.mjs';
import { endOnSignals, stopEverything } from './processes.mjs';
import { repositoryRoot } from './repository.mjs';

/**
 * @typedef {import('../../db/client').Database} Database
 * @typedef {import('./environment.mjs').Settings} Settings
 */

/** A reason to stop that a person can do something about: shown without a stack. */
export class CommandError extends Error {}

/**
 * Runs a command on the data of the console: on DATABASE_URL, on the embedded database of a console that runs, or on that
 * of one that rests, which is started for as long as it takes. Ends the process.
 * @param {(database: Database, settings: Settings) => Promise<number>} command answers the exit code
 */
export async function runOnDatabase(command) {
  process.chdir(repositoryRoot);
  let ending = false;
  const end = (/** @type {number} */ exitCode) => {
    if (ending) return;
    ending = true;
    void stopEverything().then(() => process.exit(exitCode));
  };
  endOnSignals(end);
  try {
    const { settings, mistakes } = parseEnvironment(process.env);
    if (mistakes.length > 0) throw new CommandError(mistakes.join('\n'));
    if (!packagesAreInstalled()) {
      console.log('Installing packages, about half a minute …');
      const { ok, output } = await installPackages();
      if (!ok) throw new CommandError(output.trim());
    }
    const { register } = await import('tsx/esm/api');
    register();
    const url = await findDatabase(settings);
    const { migrateDatabase } = await import('../../db/migrate.mjs');
    await migrateDatabase(url);
    const { openDatabase } = await import('../../db/client');
    const database = openDatabase(url, { connections: 4 });
    try {
      end(await command(database, settings));
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!ending) console.error(error instanceof CommandError ? error.message : error);
    end(1);
  }
}

/**
 * @param {Settings} settings
 * @returns {Promise<string>}
 */
async function findDatabase({ databaseUrl, dataDir }) {
  if (databaseUrl) return databaseUrl;
  const { findEmbeddedPostgres, startEmbeddedPostgres } = await import('../../db/embedded-postgres.mjs');
  return findEmbeddedPostgres({ dataDir }) ?? (await startEmbeddedPostgres({ dataDir })).url;
}
