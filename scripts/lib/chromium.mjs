// @ts-check
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { runToEnd } from './processes.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const MAC_PATH = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * A Chromium on this machine: what CHROMIUM_PATH names, or one in the usual places.
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return isExecutable(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).concat('/usr/bin', '/snap/bin').filter(Boolean);
  return [...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), MAC_PATH].find(isExecutable);
}

/**
 * Installs Chromium where that needs nobody's password: as root on Debian and its kin.
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function installChromium() {
  if (process.env['CHROMIUM_PATH']) return { ok: false, output: 'CHROMIUM_PATH names no program that can be run.' };
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return {
      ok: false,
      output: 'The browser tests need Chromium: install it (Debian: apt-get install chromium), or set CHROMIUM_PATH.',
    };
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runToEnd('apt-get', ['update', '-q'], { env, timeLimitMs: 5 * 60_000 });
  const install = ['install', '-q', '-y', '--no-install-recommends', 'chromium'];
  return update.ok ? runToEnd('apt-get', install, { env, timeLimitMs: 15 * 60_000 }) : update;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
