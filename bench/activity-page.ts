/**
 * The list of activity at a million records against ten thousand: two workspaces of one account in one database, asked in turn
 * for the same page by the same signed-in person. Each case is a filter that finds as many rows in both, so that only the
 * number of records behind the page differs. Of first and last byte the worse ratio counts.
 */
import { Agent } from 'node:http';
import postgres, { type Sql } from 'postgres';
import { z } from 'zod';
import { startConsole, type ConsoleProcess } from './lib/console-process';
import { inTurn, medianRatio, timePage, type PageAnswer, type PairedTimes } from './lib/in-turn';
import { formatNumber, median, report, secondsOf, type Measurement } from './lib/measurement';
import { signIn } from './lib/session';
import { withTemporaryDirectory } from './lib/temporary-directory';
import { WireClient } from './lib/wire-client';

const rounds = 50;
const warmUpRounds = 8;
const mostRatio = 1.2;
const days = 90;
/** As many as a page lists, spread over all the time. */
const rareRecords = 20;

const few = { region: 'us-east-1', count: 10_000 };
const many = { region: 'eu-west-1', count: 1_000_000 };
const workspaces = [few, many] as const;

const rare = {
  user: 'seldom@example.com',
  operation: 'DeletePool',
  resource: 'pool-seldom',
  error: 'ThrottlingException',
};
const common = {
  user: 'often@example.com',
  operation: 'DescribePools',
  resource: 'pool-1',
  error: 'ConflictException',
};

const cases: readonly { name: string; filters: readonly string[]; secondPage?: true }[] = [
  { name: 'no filter', filters: [] },
  { name: 'second page', filters: [], secondPage: true },
  { name: 'user, common', filters: [`user-name=${common.user}`] },
  { name: 'user, rare', filters: [`user-name=${rare.user}`] },
  { name: 'operation, common', filters: [`event-name=${common.operation}`] },
  { name: 'operation, rare', filters: [`event-name=${rare.operation}`] },
  { name: 'resource, common', filters: [`resource=${common.resource}`] },
  { name: 'resource, rare', filters: [`resource=${rare.resource}`] },
  { name: 'error, common', filters: [`error-code=${common.error}`] },
  { name: 'error, rare', filters: [`error-code=${rare.error}`] },
  { name: 'changes', filters: ['read-only=false'] },
  { name: 'changes of a common user', filters: ['read-only=false', `user-name=${common.user}`] },
];

/** Writes records as months of ordinary use leave them: nine in ten are reads, few are refused, a few people do it all. */
async function seedRecords(sql: Sql, workspaceId: number, count: number): Promise<void> {
  await sql`
    insert into activity_records (workspace_id, event_id, event_time, operation, principal_id, read_only, error_code,
      resources, record)
    select ${workspaceId}, event_id, at, operation, 'AIDA' || md5(user_name), operation like 'Describe%', error_code,
      array[resource], jsonb_build_object(
        'userIdentity', jsonb_build_object('type', 'IAMUser', 'userName', user_name, 'accessKeyId', 'AKIAEXAMPLE'),
        'sourceIPAddress', '192.0.2.7', 'userAgent', 'aws-sdk-js/3', 'eventName', operation, 'eventID', event_id,
        'requestID', event_id, 'errorCode', error_code, 'requestParameters', jsonb_build_object('PoolId', resource))
    from (
      select at,
        (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(n % 4096), 3, '0')
          || 'a' || substr(md5(n::text), 1, 15))::uuid as event_id,
        case when is_rare then ${rare.operation} when n % 10 = 0 then 'UpdatePool' else ${common.operation} end as operation,
        case when is_rare then ${rare.user} when n % 3 = 0 then 'other@example.com' else ${common.user} end as user_name,
        case when is_rare then ${rare.resource} else 'pool-' || n % 5 end as resource,
        case when is_rare then ${rare.error} when n % 50 = 0 then ${common.error} end as error_code
      from (
        select n, n % ${count / rareRecords} = 1 as is_rare,
          date_trunc('milliseconds', now() - make_interval(secs => ${days * 86_400}::float8 * (${count} - n) / ${count})) as at
        from generate_series(1, ${count}::int) as n
      ) moments
    ) records`;
}

async function seed(sql: Sql): Promise<void> {
  for (const { region, count } of workspaces) {
    const [workspace] = await sql<{ id: number }[]>`select workspace_id as id from workspaces where region = ${region}`;
    if (!workspace) throw new Error(`Nobody has opened ${region}.`);
    await seedRecords(sql, workspace.id, count);
  }
  await sql`vacuum analyze activity_records`;
  await sql`checkpoint`;
}

const rowsIn = ({ text }: PageAnswer) => new Set(text.match(/\/activity\/[0-9a-f]{8}-[0-9a-f-]{27}/g)).size;

const searched = z.object({ Records: z.array(z.object({})), NextToken: z.string().optional() });

async function measure(server: ConsoleProcess): Promise<Measurement[]> {
  const wires = [new WireClient(server.port, few.region), new WireClient(server.port, many.region)] as const;
  const search = (wire: WireClient) => wire.call('SmsConsole.SearchActivity', { MaxResults: 20 }, searched);
  // The first call opens the workspace.
  for (const wire of wires) await search(wire);
  const sql = postgres(server.databaseUrl(), { max: 1 });
  report(`seeded in ${formatNumber(await secondsOf(() => seed(sql)))} s`);
  await sql.end();

  const session = await signIn(server.url);
  const agent = new Agent({ keepAlive: true });
  const rows: Measurement[] = [];
  for (const { name, filters, secondPage } of cases) {
    const urlOf = async (wire: WireClient) => {
      const query = new URLSearchParams(filters.map((filter) => ['filter', filter]));
      if (secondPage) query.set('after', (await search(wire)).NextToken ?? '');
      return `${server.url}/activity?${query}`;
    };
    const urls = [await urlOf(wires[0]), await urlOf(wires[1])] as const;
    const firstBytes: PairedTimes = [[], []];
    const lastBytes: PairedTimes = [[], []];
    const found: number[] = [];
    for (let round = -warmUpRounds; round < rounds; round += 1) {
      for (const index of inTurn(round)) {
        const cookie = `${session}; console-region=${workspaces[index].region}`;
        const answer = await timePage(urls[index], cookie, agent);
        found[index] = rowsIn(answer);
        if (round < 0) continue;
        firstBytes[index].push(answer.firstByte);
        lastBytes[index].push(answer.lastByte);
      }
    }
    if (!found[0] || found[0] !== found[1]) throw new Error(`${name}: ${found.join(' and ')} records are listed.`);
    const [fewFirst = NaN, manyFirst = NaN] = firstBytes.map(median);
    const [fewLast = NaN, manyLast = NaN] = lastBytes.map(median);
    const value = Math.max(medianRatio(firstBytes), medianRatio(lastBytes));
    report(`${name}: ${formatNumber(value)}`);
    rows.push({
      name: `/activity, ${name}`,
      value,
      unit: '× at 10 thousand',
      target: { atMost: mostRatio },
      detail: `first byte ${formatNumber(manyFirst)} against ${formatNumber(fewFirst)} ms, last ${formatNumber(manyLast)} against ${formatNumber(fewLast)} ms; ${found[0]} rows`,
    });
  }
  agent.destroy();
  for (const wire of wires) wire.close();
  return rows;
}

export default function measureActivityPage(): Promise<Measurement[]> {
  return withTemporaryDirectory(async (dataDir) => {
    const server = await startConsole(dataDir);
    try {
      return await measure(server);
    } finally {
      await server.stop();
    }
  });
}
