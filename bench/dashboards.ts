/**
 * The dashboards of the demo workspace, a million messages of ninety days, against those of a workspace in which nothing has
 * happened: the same pages, asked in turn by the same signed-in person. And how long the demo takes to be written.
 */
import { execFile } from 'node:child_process';
import { Agent } from 'node:http';
import { promisify } from 'node:util';
import { repositoryRoot } from '@/scripts/lib/repository.mjs';
import { startConsole, type ConsoleProcess } from './lib/console-process';
import { inTurn, medianRatio, timePage, type PairedTimes } from './lib/in-turn';
import { formatNumber, median, report, secondsOf, type Measurement } from './lib/measurement';
import { signIn } from './lib/session';
import { withTemporaryDirectory } from './lib/temporary-directory';

const rounds = 40;
const warmUpRounds = 8;
const mostRatio = 1.5;
const mostDemoSeconds = 120;

const empty = 'us-east-1';
const demo = 'us-west-2';

/** Each page with something that it shows of the demo and of no empty workspace. */
const pages: readonly { path: string; shows: string }[] = [
  { path: '/overview', shows: 'SMS spend past half of the limit' },
  { path: '/delivery', shows: 'Carrier unreachable' },
  { path: '/delivery?range=90d', shows: 'Carrier unreachable' },
  { path: '/spend', shows: 'France' },
  { path: '/spend?tab=usage', shows: '-OutboundSMS-FR-Standard-SenderId-MessageCount' },
  { path: '/spend?tab=history', shows: 'Carrier fees' },
  { path: '/alarms', shows: 'SMS spend past half of the limit' },
];

async function measure(server: ConsoleProcess, dataDir: string): Promise<Measurement[]> {
  const seconds = await secondsOf(() =>
    promisify(execFile)(process.execPath, ['scripts/demo.mjs', '--region', demo], {
      cwd: repositoryRoot,
      env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
    }),
  );
  report(`demo written in ${formatNumber(seconds)} s`);
  const rows: Measurement[] = [
    {
      name: 'npm run demo',
      value: seconds,
      unit: 's',
      target: { atMost: mostDemoSeconds },
      detail: 'a million messages with their events and statistics, beside the running console',
    },
  ];
  const session = await signIn(server.url);
  const agent = new Agent({ keepAlive: true });
  for (const { path, shows } of pages) {
    const firstBytes: PairedTimes = [[], []];
    const lastBytes: PairedTimes = [[], []];
    for (let round = -warmUpRounds; round < rounds; round += 1) {
      for (const index of inTurn(round)) {
        const cookie = `${session}; console-region=${index === 0 ? empty : demo}`;
        const { firstByte, lastByte, text } = await timePage(`${server.url}${path}`, cookie, agent);
        if (index === 1 && !text.includes(shows)) throw new Error(`${path} does not show “${shows}” of the demo.`);
        if (round < 0) continue;
        firstBytes[index].push(firstByte);
        lastBytes[index].push(lastByte);
      }
    }
    const [first, last] = [medianRatio(firstBytes), medianRatio(lastBytes)];
    const [emptyFirst = NaN, demoFirst = NaN] = firstBytes.map(median);
    const [emptyLast = NaN, demoLast = NaN] = lastBytes.map(median);
    report(`${path}: ${formatNumber(first)} first, ${formatNumber(last)} last`);
    rows.push({
      name: `${path}, first byte`,
      value: first,
      unit: '× empty workspace',
      target: { atMost: mostRatio },
      detail: `first byte ${formatNumber(demoFirst)} against ${formatNumber(emptyFirst)} ms, last ${formatNumber(demoLast)} against ${formatNumber(emptyLast)} ms`,
    });
  }
  agent.destroy();
  return rows;
}

export default function measureDashboards(): Promise<Measurement[]> {
  return withTemporaryDirectory(async (dataDir) => {
    const server = await startConsole(dataDir);
    try {
      return await measure(server, dataDir);
    } finally {
      await server.stop();
    }
  });
}
