// @ts-check
// Fails when the lockfile lacks an optional package that one of its packages names. A registry that lags behind makes npm
// leave out the native package of another platform without a word, and from then on `npm ci` fails everywhere.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { repositoryRoot } from './lib/repository.mjs';

/**
 * @param {Record<string, { optionalDependencies?: Record<string, string> }>} packages of a lockfile, by folder
 * @returns {string[]} what is missing, as name@range
 */
export function findMissingPackages(packages) {
  return Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name]) => !foldersUpFrom(folder).some((parent) => path.posix.join(parent, 'node_modules', name) in packages),
      )
      .map(([name, range]) => `${name}@${range}`),
  );
}

/**
 * The folders whose node_modules Node searches for a package that lies in `folder`, the nearest first.
 * @param {string} folder
 * @returns {string[]}
 */
function foldersUpFrom(folder) {
  if (folder === '') return [''];
  const parent = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/'))).replace(/\/$/, '');
  return [folder, ...foldersUpFrom(parent)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { packages } = JSON.parse(readFileSync(path.join(repositoryRoot, 'package-lock.json'), 'utf8'));
  const missing = findMissingPackages(packages);
  for (const name of missing) console.error(`package-lock.json lacks ${name}: npm ci would fail on some platforms.`);
  process.exitCode = missing.length > 0 ? 1 : 0;
}
