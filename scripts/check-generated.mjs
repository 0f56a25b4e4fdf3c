// @ts-check
// Generated files are what their generators give: run each generator in its checking mode, which exits 1 on a difference.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');

const { status } = spawnSync(process.execPath, [tsx, 'scripts/generate-wire-shapes.ts', '--check'], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
