// @ts-check
// `npm test`: every check there is, stopping at the first that fails. `npm test -- unit …` runs only the unit and database
// tests, `npm test -- e2e …` only the browser and wire tests; what follows goes to vitest or Playwright.
import './lib/require-node.mjs';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium, installChromium } from './lib/chromium.mjs';
import { buildConsole, buildIsCurrent } from './lib/next-build.mjs';
import { installPackages, packagesAreInstalled } from './lib/packages.mjs';
import { endOnSignals, runToEnd, stopEverything } from './lib/processes.mjs';
import { findFreePort, packageFile, repositoryRoot } from './lib/repository.mjs';

/**
 * @typedef {{ ok: boolean, output: string, passed?: number, failed?: number, skipped?: number, flaky?: number }} Result
 * @typedef {{ name: string, part?: 'unit' | 'e2e', needed?: () => boolean, run: () => Promise<Result> }} Step
 */

const minutes = 60_000;
const parts = ['unit', 'e2e'];
const [part, ...partArguments] = process.argv.slice(2);
if (part && !parts.includes(part)) {
  console.error(`npm test runs everything; npm test -- ${parts.join(' or ')} runs a part, not "${part}".`);
  process.exit(1);
}

const reports = mkdtempSync(path.join(tmpdir(), 'sms-console-reports-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));
process.chdir(repositoryRoot);
// A running `npm start` keeps its own build; and the shell's settings decide nothing.
Object.assign(process.env, { NEXT_DIST_DIR: '.next-test', NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1' });
for (const name of ['NODE_ENV', 'FORCE_COLOR']) Reflect.deleteProperty(process.env, name);

let ending = false;
endOnSignals((exitCode) => {
  if (ending) return;
  ending = true;
  void stopEverything().then(() => process.exit(exitCode));
});

/** @type {Step[]} */
const steps = [
  { name: 'packages', needed: () => !packagesAreInstalled(), run: installPackages },
  { name: 'lockfile', run: () => node('scripts/check-lockfile.mjs') },
  { name: 'formatting', run: () => node(packageFile('prettier/bin/prettier.cjs'), '--check', '.') },
  { name: 'lint', run: () => node(packageFile('eslint/bin/eslint.js'), '--max-warnings=0', '.') },
  { name: 'types', run: checkTypes },
  {
    name: 'generated code',
    needed: () => existsSync('scripts/check-generated.mjs'),
    run: () => node('scripts/check-generated.mjs'),
  },
  { name: 'unit and database tests', part: 'unit', run: runVitest },
  { name: 'build', part: 'e2e', needed: () => !buildIsCurrent() || !part, run: buildConsole },
  { name: 'browser', part: 'e2e', needed: () => !findChromium(), run: installChromium },
  { name: 'browser and wire tests', part: 'e2e', run: runPlaywright },
];

let passed = 0;
let failed = 0;
for (const step of steps) {
  const chosen = !part || step.part === part || step.name === 'packages';
  if (!chosen || step.needed?.() === false) continue;
  const startedAt = performance.now();
  const result = await step.run();
  if (ending) break;
  const seconds = `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
  passed += result.passed ?? (result.ok ? 1 : 0);
  failed += result.failed || (result.ok ? 0 : 1);
  const counts = result.passed === undefined ? '' : `  ${result.passed} passed`;
  const skipped = result.skipped ? `, ${result.skipped} skipped` : '';
  const flaky = result.flaky ? `, ${result.flaky} of them only when tried again` : '';
  console.log(`${result.ok ? '✓' : '✗'} ${step.name.padEnd(24)} ${seconds.padStart(8)}${counts}${flaky}${skipped}`);
  if (!result.ok) {
    console.log(`\n${result.output.trim()}\n`);
    break;
  }
}
if (!ending) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

/**
 * @param {string[]} args
 * @returns {Promise<Result>}
 */
function node(...args) {
  return runToEnd(process.execPath, args, { timeLimitMs: 10 * minutes });
}

/** The types of routes come from Next.js, which writes them before it builds. */
async function checkTypes() {
  const written = await node(packageFile('next/dist/bin/next'), 'typegen');
  return written.ok ? node(packageFile('typescript/bin/tsc'), '--noEmit') : written;
}

/** @returns {Promise<Result>} */
async function runVitest() {
  const file = path.join(reports, 'vitest.json');
  const { ok, output } = await runToEnd(
    process.execPath,
    [
      packageFile('vitest/vitest.mjs'),
      'run',
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      ...partArguments,
    ],
    { timeLimitMs: 30 * minutes },
  );
  const report = readReport(file);
  return {
    ok,
    output,
    passed: report?.numPassedTests,
    failed: report?.numFailedTests,
    skipped: report && report.numPendingTests + report.numTodoTests,
  };
}

/** @returns {Promise<Result>} */
async function runPlaywright() {
  const file = path.join(reports, 'playwright.json');
  const { ok, output } = await runToEnd(
    process.execPath,
    [packageFile('@playwright/test/cli.js'), 'test', ...partArguments],
    {
      env: { ...process.env, E2E_PORT: String(await findFreePort()), E2E_REPORT: file },
      timeLimitMs: 45 * minutes,
    },
  );
  const stats = readReport(file)?.stats;
  return {
    ok,
    output,
    passed: stats && stats.expected + stats.flaky,
    failed: stats?.unexpected,
    flaky: stats?.flaky,
    skipped: stats?.skipped,
  };
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
