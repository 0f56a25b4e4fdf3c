// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it, vi } from 'vitest';
import { processIdentity, runToEnd } from './processes.mjs';

const waiting = { timeout: 15_000, interval: 20 };

it('tells a living process from one that is gone', async () => {
  const child = spawn('sleep', ['60']);
  const { pid } = child;
  if (!pid) throw new Error('sleep did not start');
  expect(processIdentity(pid)).toBeTruthy();
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(processIdentity(pid)).toBeUndefined();
});

it('stops what it started, workers included, when its own process is killed', async () => {
  const owner = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { spawnGuarded } from ${JSON.stringify(new URL('./processes.mjs', import.meta.url).href)};
       const { child } = spawnGuarded('sh', ['-c', 'sleep 60 & echo $$ $!; wait'], { stdio: ['ignore', 'inherit', 'ignore'] });`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = await once(owner.stdout, 'data');
  const pids = String(line).trim().split(' ').map(Number);
  expect(pids.map(processIdentity)).not.toContain(undefined);
  owner.kill('SIGKILL');
  await vi.waitFor(() => expect(pids.map(processIdentity)).toEqual([undefined, undefined]), waiting);
});

it('keeps what a program prints, to its last word', async () => {
  const { ok, output } = await runToEnd('sh', ['-c', 'echo out; echo err >&2; exit 3']);
  expect(ok).toBe(false);
  expect(output).toContain('out');
  expect(output).toContain('err');
});

it('does not wait for ever', async () => {
  const { ok, output } = await runToEnd('sleep', ['60'], { timeLimitMs: 50 });
  expect(ok).toBe(false);
  expect(output).toContain('Stopped after 50 ms');
});

it('says when a program does not exist', async () => {
  const { ok, output } = await runToEnd('no-such-program', []);
  expect(ok).toBe(false);
  expect(output).toContain('ENOENT');
});
