import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { spawnGuarded } from '@/scripts/lib/processes.mjs';
import { findFreePort, repositoryRoot } from '@/scripts/lib/repository.mjs';

/** Long enough for a start that must build the console first. */
const startTimeLimitMs = 5 * 60_000;

/** The account that a console under measurement is set up with; made anew for each process, good for nothing else. */
export const credentials = {
  email: 'bench@example.com',
  password: randomBytes(18).toString('base64url'),
  accessKeyId: `AKIA${randomBytes(10).toString('hex').toUpperCase().slice(0, 16)}`,
  secretAccessKey: randomBytes(20).toString('hex'),
};

export interface ConsoleProcess {
  readonly port: number;
  readonly url: string;
  readonly supervisorPid: number;
  /** The server below the supervisor: another one after it was killed. Undefined while there is none. */
  serverPid(): number | undefined;
  postmasterPid(): number;
  databaseUrl(): string;
  /** Resolves when the supervisor is gone, however it ended. */
  readonly exited: Promise<unknown>;
  stop(): Promise<void>;
}

/** Settings of whoever runs this that would change what is measured. */
const settingNames = [
  'PORT',
  'HOST',
  'DATABASE_URL',
  'AUTH_SECRET',
  'PUBLIC_URL',
  'SIMULATOR_SPEED',
  'API_RATES',
  'TEST_HOOKS',
  'WEBHOOK_PRIVATE_ADDRESSES',
  'SMTP_URL',
  'SMTP_FROM',
  'NODE_ENV',
  'NODE_OPTIONS',
];

/**
 * Starts the console as `npm start` does, on a free port and with its own data, and returns once it answers.
 * @param dataDir an existing one starts on the data that it has
 */
export async function startConsole(
  dataDir: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<ConsoleProcess> {
  const port = await findFreePort();
  const env: NodeJS.ProcessEnv = { ...process.env };
  for (const name of settingNames) Reflect.deleteProperty(env, name);
  const supervisor = spawnGuarded(process.execPath, ['scripts/start.mjs'], {
    cwd: repositoryRoot,
    env: {
      ...env,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      BOOTSTRAP_ADMIN_EMAIL: credentials.email,
      BOOTSTRAP_ADMIN_PASSWORD: credentials.password,
      BOOTSTRAP_ACCESS_KEY_ID: credentials.accessKeyId,
      BOOTSTRAP_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    graceMs: 30_000,
  });
  let output = '';
  for (const stream of [supervisor.child.stdout, supervisor.child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-20_000)));
  }
  const url = `http://127.0.0.1:${port}`;
  try {
    await Promise.race([
      waitUntilHealthy(url, startTimeLimitMs),
      supervisor.exited.then(() => {
        throw new Error(`The console ended before it answered:\n${output}`);
      }),
    ]);
  } catch (error) {
    await supervisor.stop();
    throw error;
  }
  const supervisorPid = supervisor.child.pid ?? 0;
  const postmaster = () => readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  return {
    port,
    url,
    supervisorPid,
    serverPid: () =>
      childrenOf(supervisorPid).find(({ command }) => /next-server|next\/dist\/bin\/next/.test(command))?.pid,
    postmasterPid: () => Number(postmaster()[0]),
    databaseUrl() {
      const password = readFileSync(path.join(dataDir, 'postgres-password'), 'utf8').trim();
      return `postgres://sms_console:${password}@127.0.0.1:${postmaster()[3]}/postgres`;
    },
    exited: supervisor.exited,
    stop: () => supervisor.stop(),
  };
}

/** Waits until the server answers. */
export async function waitUntilHealthy(url: string, timeLimitMs: number): Promise<void> {
  const deadline = Date.now() + timeLimitMs;
  while (Date.now() < deadline) {
    try {
      const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(10_000) });
      await response.arrayBuffer();
      if (response.ok) return;
    } catch {
      // It does not listen yet.
    }
    await delay(25);
  }
  throw new Error(`${url} does not answer.`);
}

function childrenOf(parent: number): { pid: number; command: string }[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,command='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, ppid, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(ppid) === parent && command !== undefined ? [{ pid: Number(pid), command }] : [];
  });
}

/** The most memory that a process has had at once, in megabytes. Only Linux keeps that figure. */
export function peakMemoryMegabytes(pid: number): number {
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  if (kibibytes === undefined) throw new Error(`There is no peak memory of process ${pid}.`);
  return (Number(kibibytes) * 1024) / 1e6;
}
