/**
 * The delivery worker against raw bulk inserts of the very rows that it writes. The worker takes messages from several
 * lanes, hands them to the simulator at its greatest speed, and writes their outcomes, events and handsets; then the same
 * client inserts those message rows, events and handset rows, in batches of the same size, into tables with the same indexes.
 */
import { sql } from 'drizzle-orm';
import { openDatabase, type Database } from '@/db/client';
import { startEmbeddedPostgres } from '@/db/embedded-postgres.mjs';
import { migrateDatabase } from '@/db/migrate.mjs';
import { accounts, originatorLanes } from '@/db/schema';
import { openWorkspace } from '@/lib/access/workspaces';
import { drainWorker } from '@/lib/delivery/worker';
import { systemIds } from '@/lib/ids';
import { ActivityBuffer } from '@/lib/operations/audit';
import type { Runtime, Workspace } from '@/lib/operations/call-context';
import { formatNumber, formatSpread, median, report, secondsOf, type Measurement } from './lib/measurement';
import { seedMessages } from './lib/seed-messages';
import { withTemporaryDirectory } from './lib/temporary-directory';

const rounds = 5;
const lanes = 4;
const messagesInRound = 20_000;
/** The worker's own, see lib/delivery/dispatch-lane.ts. */
const batchSize = 1000;
const leastRatio = 0.5;
const timeLimitMs = 120_000;

const written = ['messages', 'message_events', 'handset_messages'] as const;

async function openWorkspaceWithLanes(runtime: Runtime): Promise<Workspace> {
  const db = runtime.database.write;
  const accountId = '123456789012';
  await db.insert(accounts).values({ accountId, name: 'Benchmark', createdAt: new Date() });
  const workspace = await openWorkspace(runtime, accountId, 'us-east-1');
  await db.insert(originatorLanes).values(
    Array.from({ length: lanes }, (_, lane) => ({
      workspaceId: workspace.workspaceId,
      originatorId: `phone-${lane}`,
      partsPerSecond: 100,
      nextFreeAt: new Date(0),
    })),
  );
  for (const table of written) {
    await db.execute(sql.raw(`create table raw_${table} (like ${table} including all)`));
  }
  return workspace;
}

/** Messages as accepting them leaves them: row, first event, place in the lane. */
async function seedRound({ driver }: Database, { workspaceId }: Workspace): Promise<void> {
  await driver.unsafe(
    `truncate message_dispatches, carrier_reports, ${written.map((t) => `${t}, raw_${t}`).join(', ')}`,
  );
  const originators = Array.from({ length: lanes }, (_, lane) => ({
    originatorId: `phone-${lane}`,
    originator: `+1206555010${lane}`,
  }));
  await seedMessages(driver, {
    workspaceId,
    count: messagesInRound,
    spreadSeconds: 600,
    originators,
    state: 'accepted',
  });
  await driver`
    insert into message_events (workspace_id, message_id, attempt, status, event_type, is_final, occurred_at, recorded_at)
    select workspace_id, message_id, 1, 'QUEUED', 'TEXT_QUEUED', false, accepted_at, accepted_at from messages`;
  await driver`
    insert into message_dispatches (lane_id, message_id, workspace_id, parts, attempt)
    select lane_id, message_id, workspace_id, parts, 1 from messages join originator_lanes using (workspace_id, originator_id)`;
  await driver`analyze messages, message_events, message_dispatches`;
  await driver`checkpoint`;
}

interface Batch {
  readonly table: string;
  readonly insert: string;
  readonly columns: (string | null)[][];
}

/** What the worker has written, as columns of text for `unnest`, in its own batches: a thousand messages with all of theirs. */
async function readWritten({ driver }: Database): Promise<Batch[][]> {
  const batches: Batch[][] = Array.from({ length: Math.ceil(messagesInRound / batchSize) }, () => []);
  for (const table of written) {
    const columns = await driver<{ name: string; type: string }[]>`
      select attname as name, format_type(atttypid, null) as type from pg_attribute
       where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attnum`;
    const names = columns.map(({ name }) => name).join(', ');
    const arrays = columns.map(({ type }, index) => `$${index + 1}::text[]::${type}[]`).join(', ');
    const insert = `insert into raw_${table} (${names}) select * from unnest(${arrays})`;
    const rows = await driver.unsafe<Record<string, string | null>[]>(
      `select ((dense_rank() over (order by message_id) - 1) / ${batchSize})::int::text as batch,
              ${columns.map(({ name }) => `${name}::text as ${name}`).join(', ')}
         from ${table} ${table === 'message_events' ? "where status <> 'QUEUED'" : ''} order by message_id`,
    );
    for (const [index, batch] of batches.entries()) {
      const inBatch = rows.filter((row) => row['batch'] === String(index));
      batch.push({ table, insert, columns: columns.map(({ name }) => inBatch.map((row) => row[name] ?? null)) });
    }
  }
  return batches;
}

async function insertBatches({ driver }: Database, batches: readonly Batch[][]): Promise<void> {
  for (const batch of batches) {
    await driver.begin(async (transaction) => {
      for (const { insert, columns } of batch) await transaction.unsafe(insert, columns);
    });
  }
}

async function countRows({ driver }: Database, tables: readonly string[]): Promise<number[]> {
  const rows = await Promise.all(tables.map((table) => driver.unsafe(`select count(*)::int as rows from ${table}`)));
  return rows.map(([row]) => Number(row?.['rows']));
}

async function measure(database: Database): Promise<Measurement[]> {
  const runtime: Runtime = {
    database,
    ids: systemIds,
    clock: () => new Date(),
    settings: {
      apiRates: 'off',
      testHooks: false,
      simulatorSpeed: Infinity,
      authSecret: '-',
      publicUrl: '-',
      privateWebhooks: false,
      smtp: undefined,
      // No stream writes here.
      streams: { folder: '/dev/null', endpoint: undefined, region: 'us-east-1', credentials: undefined },
    },
    activity: new ActivityBuffer(database, (error) => {
      throw error;
    }),
    wakeWorker: () => {},
    announceChange: () => {},
  };
  const workspace = await openWorkspaceWithLanes(runtime);
  const ratios: number[] = [];
  const workerRates: number[] = [];
  const rawRates: number[] = [];
  // The first round only warms up both.
  for (let round = -1; round < rounds; round += 1) {
    await seedRound(database, workspace);
    let parts = 0;
    const workerSeconds = await secondsOf(async () => ({ parts } = await drainWorker(runtime, timeLimitMs)));
    const batches = await readWritten(database);
    await database.driver`checkpoint`;
    const rawSeconds = await secondsOf(() => insertBatches(database, batches));
    const [messages, events, handset, ...raw] = await countRows(database, [
      ...written,
      ...written.map((t) => `raw_${t}`),
    ]);
    const expected = [
      messagesInRound,
      4 * messagesInRound,
      messagesInRound,
      messagesInRound,
      3 * messagesInRound,
      messagesInRound,
    ];
    if (String([messages, events, handset, ...raw]) !== String(expected)) {
      throw new Error(`The rows are ${[messages, events, handset, ...raw]}, not ${expected}.`);
    }
    report(`worker ${formatNumber(workerSeconds)} s, raw ${formatNumber(rawSeconds)} s`);
    if (round < 0) continue;
    ratios.push(rawSeconds / workerSeconds);
    workerRates.push(parts / workerSeconds);
    rawRates.push(parts / rawSeconds);
  }
  return [
    {
      name: 'worker',
      value: median(ratios),
      unit: '× raw bulk insert',
      target: { atLeast: leastRatio },
      detail: `${formatNumber(median(workerRates))} parts/s against ${formatNumber(median(rawRates))}, ${messagesInRound} messages in ${lanes} lanes; rounds ${formatSpread(ratios)}`,
    },
  ];
}

export default function measureWorker(): Promise<Measurement[]> {
  return withTemporaryDirectory(async (dataDir) => {
    const postgres = await startEmbeddedPostgres({ dataDir });
    await migrateDatabase(postgres.url);
    const database = openDatabase(postgres.url);
    try {
      return await measure(database);
    } finally {
      await database.close();
      await postgres.stop();
    }
  });
}
