// @ts-check
// `npm run bench`: every benchmark, one after the other; `npm run bench -- send worker` some of them. Ends with a table and
// code 0 whether or not targets are met, 1 when something could not be measured. `--write` puts the table into
// docs/benchmarks.md.
import './lib/require-node.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { buildConsole, buildIsCurrent } from './lib/next-build.mjs';
import { installPackages, packagesAreInstalled } from './lib/packages.mjs';
import { endOnSignals, spawnGuarded, stopEverything } from './lib/processes.mjs';
import { repositoryRoot } from './lib/repository.mjs';

/** @typedef {import('../bench/lib/measurement').Measurement} Measurement */

const NAMES = [
  'message-parts',
  'worker',
  'send',
  'messages-page',
  'opt-out-lists',
  'log-groups',
  'topics',
  'activity-page',
  'protect',
  'dashboards',
  'client-js',
  'start',
];
const TIME_LIMIT_MS = 15 * 60_000;
const DOCUMENT = path.join(repositoryRoot, 'docs', 'benchmarks.md');

const wanted = process.argv.slice(2).filter((argument) => argument !== '--write');
const write = process.argv.includes('--write');
const unknown = wanted.find((name) => !NAMES.includes(name));
if (unknown !== undefined) stopWith(`There is no benchmark "${unknown}": ${NAMES.join(', ')}.`);
if (write && wanted.length > 0) stopWith('--write puts down the whole table: run it with all benchmarks.');

process.chdir(repositoryRoot);
// A running `npm start` keeps its own build.
Object.assign(process.env, { NEXT_DIST_DIR: '.next-bench', NEXT_TELEMETRY_DISABLED: '1' });

let ending = false;
endOnSignals((exitCode) => {
  if (ending) return;
  ending = true;
  void stopEverything().then(() => process.exit(exitCode));
});

if (!packagesAreInstalled()) await required('Installing packages …', installPackages);
if (!buildIsCurrent()) await required('Building the console …', buildConsole);

/** @type {{ benchmark: string, rows: Measurement[] | undefined }[]} */
const results = [];
for (const benchmark of wanted.length > 0 ? wanted : NAMES) {
  console.error(`${benchmark} …`);
  results.push({ benchmark, rows: await runBenchmark(benchmark) });
  if (ending) break;
}
if (!ending) {
  const { formatNumber, formatTarget, meetsTarget } = await importMeasurement();
  const lines = results.flatMap(({ benchmark, rows }) =>
    rows
      ? rows.map((row) => [
          row.name,
          `${formatNumber(row.value)} ${row.unit}`,
          formatTarget(row),
          meetsTarget(row) ? 'met' : '**missed**',
          row.detail,
        ])
      : [[benchmark, '–', '–', 'not measured', '']],
  );
  const table = markdownTable([['Benchmark', 'Value', 'Target', '', 'Figures behind it'], ...lines]);
  console.log(`\n${table}`);
  if (write) writeTable(table);
  process.exitCode = results.every(({ rows }) => rows) ? 0 : 1;
}

/**
 * Each in a process of its own, so that none inherits another's heap.
 * @param {string} name
 * @returns {Promise<Measurement[] | undefined>}
 */
async function runBenchmark(name) {
  const guarded = spawnGuarded(process.execPath, ['--import', 'tsx', 'bench/lib/run.ts', name], {
    cwd: repositoryRoot,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    graceMs: 60_000,
  });
  /** @type {Measurement[] | undefined} */
  let rows;
  guarded.child.on('message', (message) => (rows = /** @type {Measurement[]} */ (message)));
  const limit = setTimeout(() => void guarded.stop(), TIME_LIMIT_MS);
  const { code } = await guarded.exited;
  clearTimeout(limit);
  return code === 0 ? rows : undefined;
}

async function importMeasurement() {
  const { register } = await import('tsx/esm/api');
  register();
  return import('../bench/lib/measurement');
}

/** @param {string[][]} rows the first one is the head */
function markdownTable([head = [], ...rows]) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @param {string} table */
function writeTable(table) {
  const system = /PRETTY_NAME="([^"]+)"/.exec(readOptional('/etc/os-release'))?.[1] ?? process.platform;
  const gibibytes = Math.round(totalmem() / 2 ** 30);
  const [nodeMajor] = process.versions.node.split('.');
  const machine = `${cpus().length} cores, ${gibibytes} GiB, ${system}, Node ${nodeMajor}`;
  const text = `Measured ${new Date().toISOString().slice(0, 10)} on ${machine}.\n\n${table}`;
  const document = readFileSync(DOCUMENT, 'utf8');
  const changed = document.replace(
    /(<!-- table -->\n)[\s\S]*(\n<!-- end of table -->)/,
    (_, before, after) => `${before}\n${text}\n${after}`,
  );
  writeFileSync(DOCUMENT, changed);
}

/** @param {string} file */
function readOptional(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {string} what
 * @param {() => Promise<{ ok: boolean, output: string }>} step
 */
async function required(what, step) {
  console.error(what);
  const { ok, output } = await step();
  if (ending) return;
  if (!ok) stopWith(output.trim());
}

/** @param {string} message */
function stopWith(message) {
  console.error(message);
  process.exit(1);
}
