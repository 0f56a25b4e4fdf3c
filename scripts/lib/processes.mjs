// @ts-check
// Processes that never outlive the script that started them, not even when that script is killed with SIGKILL.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * @typedef {object} Outcome
 * @property {number | null} code
 * @property {NodeJS.Signals | null} signal
 * @property {Error} [error] when the program could not be started at all
 *
 * @typedef {object} GuardedProcess
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<Outcome>} exited
 * @property {() => Promise<void>} stop asks with the stop signal, insists with SIGKILL after the grace; resolves when gone
 */

/** In the order they were started. @type {Set<GuardedProcess>} */
const running = new Set();

/**
 * Starts a program as the leader of its own process group, so that Ctrl-C in the terminal reaches this script alone and it
 * can stop things in order. A watchdog shell holds one end of a pipe: when this process dies in whatever way, the pipe
 * closes and the watchdog stops the group.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { stopSignal?: 'SIGTERM' | 'SIGINT', graceMs?: number }} options
 * @returns {GuardedProcess}
 */
export function spawnGuarded(command, args, { stopSignal = 'SIGTERM', graceMs = 10_000, ...options }) {
  const child = spawn(command, args, { ...options, detached: true });
  const group = child.pid;
  const dismissWatchdog = group ? watchOver(group, stopSignal) : () => {};

  /** @type {Promise<Outcome>} */
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  }).then((/** @type {Outcome} */ outcome) => {
    dismissWatchdog();
    // A leader that crashed may have left workers behind.
    if (group) signalGroup(group, 'SIGKILL');
    running.delete(guarded);
    return outcome;
  });

  const guarded = {
    child,
    exited,
    async stop() {
      if (!group || !running.has(guarded)) return;
      signalGroup(group, stopSignal);
      const insist = setTimeout(() => signalGroup(group, 'SIGKILL'), graceMs);
      await exited;
      clearTimeout(insist);
    },
  };
  running.add(guarded);
  return guarded;
}

/** Stops everything this script has started, newest first: the server before its database. */
export async function stopEverything() {
  for (const guarded of [...running].reverse()) await guarded.stop();
}

/**
 * Runs a program to its end and keeps what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, timeLimitMs?: number }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function runToEnd(command, args, { env = process.env, cwd, timeLimitMs } = {}) {
  const guarded = spawnGuarded(command, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [guarded.child.stdout, guarded.child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  }
  // The last words may arrive after the exit; but a stray grandchild that keeps the pipe open must not hold us up.
  const closed = once(guarded.child, 'close').catch(() => {});
  let timedOut = false;
  const limit = timeLimitMs
    ? setTimeout(() => {
        timedOut = true;
        void guarded.stop();
      }, timeLimitMs)
    : undefined;
  const { code, signal, error } = await guarded.exited;
  clearTimeout(limit);
  if (!error) await Promise.race([closed, delay(2_000, undefined, { ref: false })]);
  if (timedOut) output += `\nStopped after ${timeLimitMs} ms.\n`;
  else if (signal) output += `\nEnded by ${signal}.\n`;
  if (error) output += `\n${error.message}\n`;
  return { ok: code === 0 && !timedOut, output };
}

/**
 * Calls `end` on Ctrl-C, SIGTERM, SIGHUP and the death of the npm that runs the script; `end` is to exit, and to ignore all
 * calls after the first: npm passes Ctrl-C on although the terminal has delivered it already.
 * @param {(exitCode: number) => void} end
 */
export function endOnSignals(end) {
  process.on('SIGINT', () => end(130));
  process.on('SIGTERM', () => end(143));
  process.on('SIGHUP', () => end(129));
  // A reader of our output that goes away (`npm start | head`) is no reason to stop serving.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  if (process.env['npm_lifecycle_event']) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && end(143), 300).unref();
  }
}

/**
 * What tells a process from a later one that got the same number: its start time. Undefined when there is no such process,
 * or only a zombie that nobody has collected (common in containers).
 * @param {number} pid
 * @returns {string | undefined}
 */
export function processIdentity(pid) {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
      // The second field is the program's name in parentheses and may hold anything: count from the last one.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
    }
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '');
  } catch {
    return undefined;
  }
}

/**
 * @param {number} group
 * @param {'SIGTERM' | 'SIGINT'} stopSignal
 * @returns {() => void} dismisses the watchdog
 */
function watchOver(group, stopSignal) {
  // A line on the pipe dismisses it; end of file without one means that the owner is dead.
  const script = `
    read -r _ && exit
    kill -s "$0" -- "-$1"
    for attempt in 1 2 3 4 5 6 7 8 9 10; do sleep 0.5; kill -s 0 -- "-$1" || exit; done
    kill -s KILL -- "-$1"`;
  const watchdog = spawn('sh', ['-c', script, stopSignal.slice(3), String(group)], {
    detached: true,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchdog.on('error', () => {});
  watchdog.stdin.on('error', () => {});
  watchdog.unref();
  return () => watchdog.stdin.end('dismissed\n');
}

/**
 * @param {number} group
 * @param {NodeJS.Signals} signal
 */
function signalGroup(group, signal) {
  try {
    process.kill(-group, signal);
  } catch {
    // Nobody is left in it.
  }
}
