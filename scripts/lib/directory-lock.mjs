// @ts-check
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { processIdentity } from './processes.mjs';

/** Another process works on the directory. */
export class DirectoryInUseError extends Error {
  /**
   * @param {string} directory
   * @param {number} pid
   */
  constructor(directory, pid) {
    super(`${directory} is in use by process ${pid}: SMS Console runs there already.`);
    this.name = 'DirectoryInUseError';
    this.pid = pid;
  }
}

/**
 * Makes this process the only one that works on a directory; two of them would "recover" each other's live database. The
 * lock of a process that is gone, however it ended, is taken over. A process may lock the same directory again.
 * @param {string} directory made when absent
 * @returns {() => void} gives the directory back
 * @throws {DirectoryInUseError}
 */
export function lockDirectory(directory) {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = path.join(directory, 'lock');
  const mine = `${process.pid} ${processIdentity(process.pid)}\n`;
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, mine);
  try {
    for (;;) {
      try {
        // A hard link appears whole or not at all, so that nobody ever reads half a lock.
        linkSync(draft, file);
        return () => {
          if (readLock(file) === mine) rmSync(file, { force: true });
        };
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      }
      const held = readLock(file);
      if (held === mine) return () => {};
      const [pid, identity] = held?.trim().split(' ') ?? [];
      if (pid && identity && processIdentity(Number(pid)) === identity) {
        throw new DirectoryInUseError(directory, Number(pid));
      }
      // Between reading and removing, another starter may have done the same: remove only what was read.
      if (held !== undefined && readLock(file) === held) rmSync(file, { force: true });
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @param {string} file */
function readLock(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
