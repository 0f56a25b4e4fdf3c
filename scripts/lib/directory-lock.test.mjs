// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DirectoryInUseError, lockDirectory } from './directory-lock.mjs';

let directory = '';
beforeEach(() => (directory = mkdtempSync(path.join(tmpdir(), 'sms-console-lock-'))));
afterEach(() => rmSync(directory, { recursive: true, force: true }));

async function lockFromAnotherProcess() {
  const code = `import { lockDirectory } from ${JSON.stringify(new URL('./directory-lock.mjs', import.meta.url).href)};
    lockDirectory(${JSON.stringify(directory)}); console.log('locked'); setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(other.stdout, 'data');
  return other;
}

it('keeps a second process out, and lets it in when the first was killed', async () => {
  const other = await lockFromAnotherProcess();
  expect(() => lockDirectory(directory)).toThrow(DirectoryInUseError);
  expect(() => lockDirectory(directory)).toThrow(String(other.pid));
  other.kill('SIGKILL');
  await once(other, 'exit');
  lockDirectory(directory)();
  expect(readdirSync(directory)).toEqual([]);
});

it('is not fooled by a stranger that got the number of a dead process', () => {
  writeFileSync(path.join(directory, 'lock'), `${process.ppid} another-start-time\n`);
  expect(() => lockDirectory(directory)).not.toThrow();
});

it('may be locked twice by one process, and is free when the first lock is given back', () => {
  const unlock = lockDirectory(directory);
  lockDirectory(directory)();
  expect(existsSync(path.join(directory, 'lock'))).toBe(true);
  unlock();
  expect(existsSync(path.join(directory, 'lock'))).toBe(false);
});
