// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DirectoryInUseError } from '../scripts/lib/directory-lock.mjs';
import { processIdentity } from '../scripts/lib/processes.mjs';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';

let dataDir = '';
/** @type {(() => Promise<unknown>)[]} */
let cleanUps = [];

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'sms-console-embedded-'));
  // As it is below the home of root: nobody else may walk through.
  chmodSync(dataDir, 0o700);
  cleanUps = [];
});
afterEach(async () => {
  for (const cleanUp of cleanUps.reverse()) await cleanUp();
  rmSync(dataDir, { recursive: true, force: true });
});

async function start() {
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  cleanUps.push(server.stop);
  return server;
}

/** @param {string} url */
async function readNotes(url) {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await client`create table if not exists notes (text text)`;
    const notes = await client`select text from notes`;
    await client`insert into notes values ('kept')`;
    return notes.map(({ text }) => text);
  } finally {
    await client.end();
  }
}

/** A launcher that can be killed without killing the test. */
async function startInAnotherProcess() {
  const code = `import { startEmbeddedPostgres } from ${JSON.stringify(new URL('./embedded-postgres.mjs', import.meta.url).href)};
    const { url, pid } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
    console.log(JSON.stringify({ url, pid })); setInterval(() => {}, 1000);`;
  const launcher = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  cleanUps.push(async () => launcher.kill('SIGKILL'));
  const [line] = await once(launcher.stdout, 'data');
  /** @type {{ url: string, pid: number }} */
  const { url, pid } = JSON.parse(String(line));
  return { launcher, url, pid };
}

it('keeps its data from one start to the next', async () => {
  const first = await start();
  expect(await readNotes(first.url)).toEqual([]);
  await first.stop();
  expect(processIdentity(first.pid)).toBeUndefined();
  const second = await start();
  expect(await readNotes(second.url)).toEqual(['kept']);
});

it('lets nobody in without the password, which only its user can read', async () => {
  const { url } = await start();
  const stranger = new URL(url);
  stranger.password = 'guess';
  await expect(readNotes(stranger.href)).rejects.toThrow(/password authentication failed/);
  expect(statSync(path.join(dataDir, 'postgres-password')).mode & 0o777).toBe(0o600);
});

it('starts again after its postmaster was killed', async () => {
  const first = await start();
  await readNotes(first.url);
  process.kill(first.pid, 'SIGKILL');
  await first.exited;
  const second = await start();
  expect(await readNotes(second.url)).toEqual(['kept']);
});

it('ends with a launcher that was killed, and starts again', async () => {
  const { launcher, url, pid } = await startInAnotherProcess();
  await readNotes(url);
  launcher.kill('SIGKILL');
  await vi.waitFor(() => expect(processIdentity(pid)).toBeUndefined(), { timeout: 15_000, interval: 20 });
  const second = await start();
  expect(await readNotes(second.url)).toEqual(['kept']);
});

it('takes over at once from a launcher that was killed a moment ago', async () => {
  const { launcher, url, pid } = await startInAnotherProcess();
  await readNotes(url);
  launcher.kill('SIGKILL');
  await once(launcher, 'exit');
  const second = await start();
  expect(second.pid).not.toBe(pid);
  expect(await readNotes(second.url)).toEqual(['kept']);
});

it('refuses a data directory on which another launcher works, and leaves that one alone', async () => {
  const { url } = await startInAnotherProcess();
  await expect(startEmbeddedPostgres({ dataDir, durable: false })).rejects.toThrow(DirectoryInUseError);
  expect(await readNotes(url)).toEqual([]);
});

it('is not stopped by a pid file whose number now belongs to a stranger', async () => {
  const first = await start();
  await readNotes(first.url);
  const pidFile = path.join(dataDir, 'postgres', 'postmaster.pid');
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  process.kill(first.pid, 'SIGKILL');
  await first.exited;
  const stranger = spawn('sleep', ['60']);
  cleanUps.push(async () => stranger.kill('SIGKILL'));
  writeFileSync(pidFile, [stranger.pid, ...lines.slice(1)].join('\n'));
  const second = await start();
  expect(await readNotes(second.url)).toEqual(['kept']);
  expect(stranger.exitCode).toBeNull();
});

it('makes its data anew when the first start was cut short', async () => {
  mkdirSync(path.join(dataDir, 'postgres.new'));
  writeFileSync(path.join(dataDir, 'postgres.new', 'PG_VERSION'), '18\n');
  const { url } = await start();
  expect(await readNotes(url)).toEqual([]);
});
