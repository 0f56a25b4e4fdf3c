// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runToEnd } from './processes.mjs';
import { packageFile, repositoryRoot } from './repository.mjs';

/**
 * Whether node_modules holds what the lockfile asks for. npm notes what it installed in a lockfile of its own, written
 * last, so an interrupted installation counts as none.
 * @returns {boolean}
 */
export function packagesAreInstalled() {
  const wanted = readPackages(path.join(repositoryRoot, 'package-lock.json'));
  const present = readPackages(packageFile('.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([folder, { version, integrity, optional }]) => {
    const installed = present[folder];
    // The optional packages of other platforms are left out.
    if (!installed) return folder === '' || optional === true;
    return installed.version === version && installed.integrity === integrity;
  });
}

/**
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function installPackages() {
  const npm = process.env['npm_execpath'];
  // Without a shell between, and with the development packages that the build needs, whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  return runToEnd(command, [...first, ...args], { cwd: repositoryRoot, timeLimitMs: 15 * 60_000 });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
