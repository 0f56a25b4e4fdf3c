/**
 * How long `npm start` takes to answer: again on a checkout that has started before, and on a fresh clone that has nothing
 * but its sources (npm's own cache is warm, as it is on a machine that has installed these packages once).
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { spawnGuarded } from '@/scripts/lib/processes.mjs';
import { findFreePort, repositoryRoot } from '@/scripts/lib/repository.mjs';
import { startConsole, waitUntilHealthy } from './lib/console-process';
import { formatSpread, median, report, secondsOf, type Measurement } from './lib/measurement';
import { withTemporaryDirectory } from './lib/temporary-directory';

const warmStarts = 3;
const mostWarmSeconds = 5;
const mostFreshSeconds = 120;
const freshTimeLimitMs = 8 * 60_000;

async function measureWarm(): Promise<Measurement> {
  return withTemporaryDirectory(async (dataDir) => {
    const seconds: number[] = [];
    // The first start makes the database.
    for (let start = -1; start < warmStarts; start += 1) {
      const startedAt = performance.now();
      const server = await startConsole(dataDir);
      if (start >= 0) seconds.push((performance.now() - startedAt) / 1000);
      await server.stop();
    }
    return {
      name: 'warm start',
      value: median(seconds),
      unit: 's',
      target: { atMost: mostWarmSeconds },
      detail: `${warmStarts} starts, ${formatSpread(seconds)} s`,
    };
  });
}

async function measureFresh(): Promise<Measurement> {
  return withTemporaryDirectory(async (directory) => {
    const clone = path.join(directory, 'clone');
    const cloned = spawnSync('git', ['clone', '--quiet', repositoryRoot, clone], { encoding: 'utf8' });
    if (cloned.status !== 0) throw new Error(`There is no clone: ${cloned.stderr}`);
    const port = await findFreePort();
    const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port), DATA_DIR: path.join(directory, 'data') };
    for (const name of ['NEXT_DIST_DIR', 'NODE_ENV', 'DATABASE_URL', 'npm_lifecycle_event'])
      Reflect.deleteProperty(env, name);
    const console = spawnGuarded('npm', ['start'], {
      cwd: clone,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      graceMs: 30_000,
    });
    let output = '';
    for (const stream of [console.child.stdout, console.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-5_000)));
    }
    try {
      const value = await secondsOf(() =>
        Promise.race([
          waitUntilHealthy(`http://127.0.0.1:${port}`, freshTimeLimitMs),
          console.exited.then(() => {
            throw new Error(`The fresh clone does not start:\n${output}`);
          }),
        ]),
      );
      report(output.trim());
      const detail = 'npm start after git clone: installing packages, building, making the database, first answer';
      return { name: 'fresh clone', value, unit: 's', target: { atMost: mostFreshSeconds }, detail };
    } finally {
      await console.stop();
    }
  });
}

export default async function measureStart(): Promise<Measurement[]> {
  return [await measureWarm(), await measureFresh()];
}
