/**
 * Accepting a message through the wire against the least that accepting one can be: a bare route handler of the same
 * framework that makes one insert into the same Postgres. Both servers are up, one is loaded at a time, in turn, and every
 * answer and every row is counted. The worker delivers meanwhile, as it does in production.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import { runToEnd, spawnGuarded } from '@/scripts/lib/processes.mjs';
import { findFreePort, packageFile, repositoryRoot } from '@/scripts/lib/repository.mjs';
import { simulatorDestinations } from '@/lib/reference/simulator-numbers';
import { peakMemoryMegabytes, startConsole } from './lib/console-process';
import { requestsPerSecond } from './lib/load';
import { formatNumber, formatSpread, median, report, type Measurement } from './lib/measurement';
import { withTemporaryDirectory } from './lib/temporary-directory';
import { openChannel, requestSimulatorNumber, WireClient } from './lib/wire-client';

const rounds = 5;
const roundSeconds = 2.5;
const warmUpRequests = 400;
const leastRatio = 0.6;
const mostMegabytes = 400;

const bareApp = path.join(repositoryRoot, 'bench', 'bare-app');
const destination = simulatorDestinations.find(({ iso, outcome }) => iso === 'US' && outcome === 'SUCCESS')?.e164 ?? '';
const body = 'ExampleCorp: your parcel is on its way. Track it at www.example.com/t. Reply STOP to opt out.';

async function buildBareApp(): Promise<void> {
  const { ok, output } = await runToEnd(process.execPath, [packageFile('next/dist/bin/next'), 'build', bareApp], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    timeLimitMs: 5 * 60_000,
  });
  if (!ok) throw new Error(`The bare app cannot be built:\n${output}`);
}

/** With the console's own heap limit, in a database of its own on the console's Postgres. */
async function startBareApp(consoleDatabaseUrl: string) {
  const admin = postgres(consoleDatabaseUrl, { max: 1 });
  await admin`create database bare`;
  await admin.end();
  const databaseUrl = consoleDatabaseUrl.replace(/\/[^/]*$/, '/bare');
  const sql = postgres(databaseUrl, { max: 1 });
  await sql`create table bare_messages (id uuid primary key, destination text not null, body text not null)`;
  const port = await findFreePort();
  const next = packageFile('next/dist/bin/next');
  const server = spawnGuarded(
    process.execPath,
    ['--max-old-space-size=256', next, 'start', bareApp, '-H', '127.0.0.1', '-p', String(port)],
    { env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl }, stdio: 'ignore' },
  );
  const url = `http://127.0.0.1:${port}/insert`;
  for (let attempt = 0; ; attempt += 1) {
    const answer = await fetch(url, { method: 'POST', body: '{"DestinationPhoneNumber":"","MessageBody":""}' }).catch(
      () => undefined,
    );
    if (answer?.ok) break;
    if (attempt === 400) throw new Error('The bare app does not answer.');
    await delay(50);
  }
  return {
    url,
    countRows: async () => Number((await sql`select count(*) from bare_messages`)[0]?.['count']),
    async stop() {
      await sql.end();
      await server.stop();
    },
  };
}

async function measureAtSpeed(speed: '1' | 'instant', dataDir: string): Promise<Measurement[]> {
  const server = await startConsole(dataDir, { SIMULATOR_SPEED: speed });
  const wire = new WireClient(server.port);
  await openChannel(wire);
  const originator = await requestSimulatorNumber(wire);
  const input = { DestinationPhoneNumber: destination, OriginationIdentity: originator, MessageBody: body };
  const sql = postgres(server.databaseUrl(), { max: 1 });
  const countMessages = async () => Number((await sql`select count(*) from messages`)[0]?.['count']);
  const bare = await startBareApp(server.databaseUrl());
  const rows: Measurement[] = [];

  /** Leaves the bare app the machine to itself: what the worker has not yet sent is not to be sent during its turn. */
  const settle = async () => {
    if (speed === 'instant') {
      for (;;) {
        const [left] = await sql`select exists (select from message_dispatches) as any`;
        if (!left?.['any']) return;
        await delay(50);
      }
    }
    await sql`truncate message_dispatches, carrier_reports`;
  };
  const sendMessages = async (connections: number, amount: number) => {
    const { url, headers, body: signedBody } = await wire.sign('PinpointSMSVoiceV2.SendTextMessage', input);
    const before = await countMessages();
    const rate = await requestsPerSecond({ url, method: 'POST', headers, body: signedBody }, connections, amount);
    const stored = (await countMessages()) - before;
    if (stored !== amount) throw new Error(`${amount} messages were accepted, ${stored} are stored.`);
    await settle();
    return rate;
  };
  const insertRows = async (connections: number, amount: number) => {
    const before = await bare.countRows();
    const headers = { 'content-type': 'application/json' };
    const rate = await requestsPerSecond(
      { url: bare.url, method: 'POST', headers, body: JSON.stringify(input) },
      connections,
      amount,
    );
    const stored = (await bare.countRows()) - before;
    if (stored !== amount) throw new Error(`${amount} rows were inserted, ${stored} are stored.`);
    return rate;
  };

  for (const connections of [10, 1]) {
    // Also tells how many requests make a round.
    const sendsInRound = Math.ceil((await sendMessages(connections, warmUpRequests)) * roundSeconds);
    const insertsInRound = Math.ceil((await insertRows(connections, warmUpRequests)) * roundSeconds);
    const sends: number[] = [];
    const inserts: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      sends.push(await sendMessages(connections, sendsInRound));
      inserts.push(await insertRows(connections, insertsInRound));
    }
    const ratios = sends.map((rate, round) => rate / (inserts[round] ?? NaN));
    report(`speed ${speed}, ${connections} at once: ${ratios.map(formatNumber).join(' ')}`);
    rows.push({
      name: `send, ${connections} at once, simulator speed ${speed}`,
      value: median(ratios),
      unit: '× bare insert',
      target: { atLeast: leastRatio },
      detail: `${formatNumber(median(sends))} accepted/s against ${formatNumber(median(inserts))} inserts/s; rounds ${formatSpread(ratios)}`,
    });
  }
  rows.push({
    name: `memory while sending, simulator speed ${speed}`,
    value: peakMemoryMegabytes(server.serverPid() ?? 0),
    unit: 'MB',
    target: { atMost: mostMegabytes },
    detail: `highest resident memory of the server over ${formatNumber(await countMessages())} messages`,
  });
  wire.close();
  await sql.end();
  await bare.stop();
  await server.stop();
  return rows;
}

export default async function measureSend(): Promise<Measurement[]> {
  await buildBareApp();
  try {
    const instant = await withTemporaryDirectory((dataDir) => measureAtSpeed('instant', dataDir));
    const real = await withTemporaryDirectory((dataDir) => measureAtSpeed('1', dataDir));
    return [...instant, ...real];
  } finally {
    rmSync(path.join(bareApp, '.next'), { recursive: true, force: true });
  }
}
