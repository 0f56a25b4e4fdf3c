/**
 * The page of a log group at a million records against ten thousand: two groups of one workspace, asked in turn for the same
 * page by the same signed-in person. Each case is a search that finds as many rows in both, so that only the number of
 * records behind the page differs. Of first and last byte the worse ratio counts.
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
const days = 30;
/** As many as a page lists, spread over all the time. */
const rareRecords = 20;

const few = { name: 'few', count: 10_000 };
const many = { name: 'many', count: 1_000_000 };
const groups = [few, many] as const;

const rareCampaign = 'seldom-seen';

const cases: readonly { name: string; filters: readonly string[]; secondPage?: true }[] = [
  { name: 'no filter', filters: [] },
  { name: 'second page', filters: [], secondPage: true },
  { name: 'text, common', filters: [':delivered'] },
  { name: 'text, rare', filters: [`:${rareCampaign}`] },
  { name: 'two texts, common', filters: [':delivered', ':campaign-1'] },
];

/** Writes records as months of ordinary sending leave them: numbers and ids that differ, statuses and campaigns that repeat. */
async function seedRecords(sql: Sql, { name, count }: (typeof groups)[number]): Promise<void> {
  await sql`
    insert into log_events (workspace_id, log_group_id, logged_at, message_id, record, search_text)
    select g.workspace_id, g.log_group_id, at, message_id, record,
           lower(concat_ws(' ', record->>'eventType', record->>'messageStatus', record->>'destinationPhoneNumber',
                           record->>'messageId', record->'context'->>'campaign'))
      from log_groups g, lateral (
        select at, message_id, json_build_object(
                 'eventType', 'TEXT_' || status, 'eventVersion', '1.0', 'messageStatus', status,
                 'destinationPhoneNumber', '+1425' || lpad((n::bigint * 7919 % 10000000)::text, 7, '0'),
                 'messageId', message_id, 'context', json_build_object('campaign', campaign)) as record
          from (
            select n, case when n % 10 = 0 then 'UNREACHABLE' else 'DELIVERED' end as status,
                   case when n % ${count / rareRecords} = 1 then ${rareCampaign} else 'campaign-' || n % 5 end as campaign,
                   md5('message ' || n)::uuid as message_id,
                   now() - make_interval(secs => ${days * 86_400}::float8 * (${count} - n) / ${count}) as at
              from generate_series(1, ${count}::int) as n
          ) events
      ) seeded
     where g.log_group_name = ${name}`;
}

async function seed(sql: Sql): Promise<void> {
  for (const group of groups) await seedRecords(sql, group);
  await sql`vacuum analyze log_events`;
  await sql`checkpoint`;
}

/** The rows of the table, by the messages that they link to. */
const rowsIn = ({ text }: PageAnswer) => new Set(text.match(/\/messages\/[0-9a-f]{8}-[0-9a-f-]{27}/g)).size;

const searched = z.object({ LogEvents: z.array(z.object({})), NextToken: z.string().optional() });

async function measure(server: ConsoleProcess): Promise<Measurement[]> {
  const wire = new WireClient(server.port);
  for (const { name } of groups) await wire.call('SmsConsole.CreateLogGroup', { LogGroupName: name }, z.object({}));
  const sql = postgres(server.databaseUrl(), { max: 1 });
  report(`seeded in ${formatNumber(await secondsOf(() => seed(sql)))} s`);
  await sql.end();

  const session = await signIn(server.url);
  const agent = new Agent({ keepAlive: true });
  const rows: Measurement[] = [];
  for (const { name, filters, secondPage } of cases) {
    const urlOf = async ({ name: LogGroupName }: (typeof groups)[number]) => {
      const query = new URLSearchParams(filters.map((filter) => ['filter', filter]));
      if (secondPage) {
        const page = await wire.call('SmsConsole.SearchLogEvents', { LogGroupName, MaxResults: 20 }, searched);
        query.set('after', page.NextToken ?? '');
      }
      return `${server.url}/destinations/log-groups/${LogGroupName}?${query}`;
    };
    const urls = [await urlOf(few), await urlOf(many)] as const;
    const firstBytes: PairedTimes = [[], []];
    const lastBytes: PairedTimes = [[], []];
    const found: number[] = [];
    for (let round = -warmUpRounds; round < rounds; round += 1) {
      for (const index of inTurn(round)) {
        const answer = await timePage(urls[index], session, agent);
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
      name: `Log group, ${name}`,
      value,
      unit: '× at 10 thousand',
      target: { atMost: mostRatio },
      detail: `first byte ${formatNumber(manyFirst)} against ${formatNumber(fewFirst)} ms, last ${formatNumber(manyLast)} against ${formatNumber(fewLast)} ms; ${found[0]} rows`,
    });
  }
  agent.destroy();
  wire.close();
  return rows;
}

export default function measureLogGroups(): Promise<Measurement[]> {
  return withTemporaryDirectory(async (dataDir) => {
    const server = await startConsole(dataDir);
    try {
      return await measure(server);
    } finally {
      await server.stop();
    }
  });
}
