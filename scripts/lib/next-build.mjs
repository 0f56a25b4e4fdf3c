// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runToEnd } from './processes.mjs';
import { packageFile, repositoryRoot } from './repository.mjs';

/** Folders and files at the top of the repository that never end up in a build. (The server shares scripts/lib.) */
const NOT_BUILT = new Set(['node_modules', 'bench', 'docs', 'e2e', 'test-results', 'coverage', 'next-env.d.ts']);

/** @returns {string} the folder builds go to, relative to the repository: one for each server that runs from a checkout */
export function distDir() {
  return process.env['NEXT_DIST_DIR'] ?? '.next';
}

/**
 * Whether the last build was made from these very sources.
 * @returns {boolean}
 */
export function buildIsCurrent() {
  const stamp = stampFile();
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashSources();
}

/**
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function buildConsole() {
  // Hashed first and stamped last: a file saved during the build, or a build cut short, leads to another build.
  const sources = hashSources();
  rmSync(stampFile(), { force: true });
  const result = await runToEnd(process.execPath, [packageFile('next/dist/bin/next'), 'build'], {
    cwd: repositoryRoot,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    timeLimitMs: 15 * 60_000,
  });
  if (result.ok) writeFileSync(stampFile(), sources);
  return result;
}

function stampFile() {
  return path.join(repositoryRoot, distDir(), 'sources.sha256');
}

/** By content, not by time: a checkout that goes back and forth touches every file. */
function hashSources() {
  const hash = createHash('sha256').update(process.version);
  for (const file of listSources('')) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(repositoryRoot, file)));
  }
  return hash.digest('hex');
}

/**
 * @param {string} folder relative to the repository
 * @returns {string[]}
 */
function listSources(folder) {
  return readdirSync(path.join(repositoryRoot, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !(folder === '' && NOT_BUILT.has(name)))
    .filter(({ name }) => !/\.(test\.\w+|md|tsbuildinfo)$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return listSources(file);
      return entry.isFile() ? [file] : [];
    });
}
