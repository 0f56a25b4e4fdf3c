// @ts-check
// What `npm start` and `npm run dev` have in common: from a bare checkout to a console that answers.
import { setTimeout as delay } from 'node:timers/promises';
import { DirectoryInUseError, lockDirectory } from './directory-lock.mjs';
import { keepAuthSecret, parseEnvironment } from './environment.mjs';
import { buildConsole, buildIsCurrent } from './next-build.mjs';
import { installPackages, packagesAreInstalled } from './packages.mjs';
import { endOnSignals, spawnGuarded, stopEverything } from './processes.mjs';
import { listenOnce, packageFile, repositoryRoot } from './repository.mjs';

/**
 * @typedef {import('./environment.mjs').Settings} Settings
 * @typedef {'production' | 'development'} Mode
 */

const ANSWER_TIME_LIMIT_MS = 120_000;
const RESTARTS_PER_MINUTE = 5;
/** Unbounded, Next takes three times the memory at the same speed. */
const SERVER_HEAP_MB = 256;

/** A start that fails for a reason a person can do something about: shown without a stack. */
class StartError extends Error {}

let ending = false;

/**
 * Starts the console and keeps it running until a signal ends it.
 * @param {Mode} mode
 */
export async function runConsole(mode) {
  endOnSignals(end);
  try {
    await startConsole(mode);
  } catch (error) {
    // Whatever fails while things are being stopped fails because of that.
    if (ending) return;
    console.error(error instanceof StartError || error instanceof DirectoryInUseError ? error.message : error);
    end(1);
  }
}

/** @param {Mode} mode */
async function startConsole(mode) {
  const startedAt = performance.now();
  process.chdir(repositoryRoot);
  const { settings, mistakes } = parseEnvironment(process.env);
  if (mistakes.length > 0) throw new StartError(mistakes.join('\n'));
  process.on('exit', lockDirectory(settings.dataDir));
  await claimPort(settings);

  if (!packagesAreInstalled()) {
    console.log('Installing packages, about half a minute …');
    await required(installPackages());
  }
  const [databaseUrl] = await Promise.all([startDatabase(settings), mode === 'production' && buildWhenChanged()]);

  const authSecret = settings.authSecret ?? keepAuthSecret(settings.dataDir);
  const health = await keepServing(mode, settings, {
    ...process.env,
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(settings.port),
    HOST: settings.host,
    DATA_DIR: settings.dataDir,
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: settings.publicUrl,
    NEXTAUTH_URL: settings.publicUrl,
    AUTH_SECRET: authSecret,
    NEXTAUTH_SECRET: authSecret,
  });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const next =
    health.setUp === false
      ? `Open ${settings.publicUrl}/setup to make the first administrator.`
      : `Sign in at ${settings.publicUrl}`;
  console.log(`\nSMS Console is ready after ${seconds} s: ${settings.publicUrl}\n${next}\nCtrl-C ends it.\n`);
}

/** @param {Settings} settings */
async function claimPort({ host, port }) {
  try {
    await listenOnce(port, host);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EADDRINUSE')
      throw new StartError(`Port ${port} is taken by another program: set PORT to a free one.`);
    if (code === 'EACCES') throw new StartError(`Port ${port} is not allowed to this user: set PORT to 1024 or above.`);
    throw new StartError(`HOST ${host} is not an address of this machine (${code}).`);
  }
}

/**
 * @param {Settings} settings
 * @returns {Promise<string>} its URL, when it is up and on the newest schema
 */
async function startDatabase({ databaseUrl, dataDir }) {
  // Imported late: both need the packages.
  const { migrateDatabase } = await import('../../db/migrate.mjs');
  if (databaseUrl) {
    await migrateDatabase(databaseUrl).catch((error) => {
      const reason = error instanceof Error && error.message ? error.message : errorCode(error);
      throw new StartError(`The database at ${new URL(databaseUrl).host} (DATABASE_URL) cannot be used: ${reason}`);
    });
    return databaseUrl;
  }
  const { startEmbeddedPostgres } = await import('../../db/embedded-postgres.mjs');
  const database = await startEmbeddedPostgres({ dataDir });
  void database.exited.then(() => {
    if (ending) return;
    console.error(`The embedded Postgres ended by itself: see ${dataDir}/postgres.log, then start again.`);
    end(1);
  });
  await migrateDatabase(database.url);
  return database.url;
}

async function buildWhenChanged() {
  if (buildIsCurrent()) return;
  console.log('Building the console, about half a minute …');
  await required(buildConsole());
}

/**
 * Runs the server, again when it ends by itself, and returns what it says of its health once it answers for the first time.
 * @param {Mode} mode
 * @param {Settings} settings
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ setUp?: boolean }>}
 */
async function keepServing(mode, { host, port }, env) {
  const next = packageFile('next/dist/bin/next');
  const address = ['-H', host, '-p', String(port)];
  const args =
    mode === 'production'
      ? [`--max-old-space-size=${SERVER_HEAP_MB}`, next, 'start', ...address]
      : [next, 'dev', ...address];
  // The channel tells the server when this process is gone, see lib/node-boot.ts.
  const start = () =>
    spawnGuarded(process.execPath, args, {
      cwd: repositoryRoot,
      env,
      stdio: ['ignore', 'inherit', 'inherit', mode === 'production' ? 'ipc' : 'ignore'],
    });

  let server = start();
  const health = await Promise.race([
    waitForAnswer(host, port),
    server.exited.then((outcome) => {
      throw new StartError(`The server ended before it answered (${outcome.signal ?? `code ${outcome.code}`}).`);
    }),
  ]);
  void (async () => {
    /** @type {number[]} */
    let restarts = [];
    for (;;) {
      const { code, signal } = await server.exited;
      if (ending) return;
      restarts = restarts.filter((at) => at > Date.now() - 60_000);
      if (restarts.length === RESTARTS_PER_MINUTE) break;
      restarts.push(Date.now());
      console.error(`The server ended by itself (${signal ?? `code ${code}`}) and is started again.`);
      server = start();
    }
    console.error(`The server has ended ${RESTARTS_PER_MINUTE + 1} times within a minute: giving up.`);
    end(1);
  })();
  return health;
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<{ setUp?: boolean }>}
 */
async function waitForAnswer(host, port) {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  const url = `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}/api/health`;
  const deadline = Date.now() + ANSWER_TIME_LIMIT_MS;
  while (Date.now() < deadline) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
      if (response.ok) return await response.json();
    } catch {
      // It does not listen yet.
    }
    await delay(50);
  }
  throw new StartError(`The server does not answer at ${url}.`);
}

/**
 * A build's or an installation's output matters only when it fails; then all of it does.
 * @param {Promise<{ ok: boolean, output: string }>} step
 */
async function required(step) {
  const { ok, output } = await step;
  if (!ok) throw new StartError(output.trim());
}

/** @param {number} exitCode */
function end(exitCode) {
  if (ending) return;
  ending = true;
  void stopEverything().then(() => process.exit(exitCode));
}

/** @param {unknown} error */
function errorCode(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
