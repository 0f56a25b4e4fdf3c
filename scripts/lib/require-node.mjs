// @ts-check
// Imported first by every script: says plainly that Node is too old, before a newer function fails with a riddle.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const required = String(engines.node).replace('>=', '');
const [majorRequired = 0, minorRequired = 0] = required.split('.').map(Number);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < majorRequired || (major === majorRequired && minor < minorRequired)) {
  console.error(`SMS Console needs Node ${required} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
