/**
 * The list of messages at a million messages against ten thousand: two workspaces of one account in one database, asked in
 * turn for the same page by the same signed-in person. Each case is a filter that finds as many rows in both, so that only
 * the number of messages behind the page differs. Of first and last byte the worse ratio counts: a page that streams could
 * send its first byte before it has looked at a single message.
 */
import { Agent } from 'node:http';
import postgres, { type Sql } from 'postgres';
import { z } from 'zod';
import { peakMemoryMegabytes, startConsole, type ConsoleProcess } from './lib/console-process';
import { inTurn, medianRatio, timePage, type PageAnswer, type PairedTimes } from './lib/in-turn';
import { requestsPerSecond } from './lib/load';
import { formatNumber, median, report, secondsOf, type Measurement } from './lib/measurement';
import { placeRareValues, rareValues, seedMessages } from './lib/seed-messages';
import { signIn } from './lib/session';
import { withTemporaryDirectory } from './lib/temporary-directory';
import { WireClient } from './lib/wire-client';

const rounds = 50;
const warmUpRounds = 8;
const mostRatio = 1.2;
const mostMegabytes = 400;
const burstRequests = 400;
const days = 90;

const few = { region: 'us-east-1', count: 10_000 };
const many = { region: 'eu-west-1', count: 1_000_000 };
const workspaces = [few, many] as const;
const originators = [
  { originatorId: 'phone-a', originator: '+12065550100' },
  { originatorId: 'phone-b', originator: '+12065550101' },
];

const messagesPage = z.object({
  Messages: z.array(z.object({ MessageId: z.string(), DestinationPhoneNumber: z.string() })),
  NextToken: z.string().optional(),
});

type Filter = readonly [name: string, value: string];

/** A day in the middle of the time that messages are spread over, as the page writes it. */
function dayInThePast(): string {
  const at = (daysAgo: number) => `${new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 16)}Z`;
  return `${at(days / 2)}/${at(days / 2 - 1)}`;
}

function pageCases(oftenTo: string): { name: string; filters: readonly Filter[]; secondPage?: true }[] {
  const day = dayInThePast();
  return [
    { name: 'no filter', filters: [] },
    { name: 'second page', filters: [], secondPage: true },
    { name: 'status, common', filters: [['status', 'DELIVERED']] },
    { name: 'status, rare', filters: [['status', rareValues.status]] },
    { name: 'destination, common', filters: [['destination-phone-number', oftenTo]] },
    { name: 'destination, rare', filters: [['destination-phone-number', rareValues.destination]] },
    { name: 'originator, common', filters: [['origination-identity', '+12065550100']] },
    { name: 'originator, rare', filters: [['origination-identity', rareValues.originator]] },
    { name: 'country, common', filters: [['iso-country-code', 'US']] },
    { name: 'country, rare', filters: [['iso-country-code', rareValues.country]] },
    { name: 'type', filters: [['message-type', 'PROMOTIONAL']] },
    { name: 'channel, common', filters: [['channel', 'TEXT']] },
    { name: 'channel, rare', filters: [['channel', rareValues.channel]] },
    { name: 'a day in the past', filters: [['accepted', day]] },
    {
      name: 'status and country, both common',
      filters: [
        ['status', 'DELIVERED'],
        ['iso-country-code', 'US'],
      ],
    },
    {
      name: 'status common, country rare',
      filters: [
        ['status', 'DELIVERED'],
        ['iso-country-code', rareValues.country],
      ],
    },
    {
      name: 'status and country that seldom meet',
      filters: [
        ['status', rareValues.pair.status],
        ['iso-country-code', rareValues.pair.country],
      ],
    },
    {
      name: 'status and a day in the past',
      filters: [
        ['status', 'DELIVERED'],
        ['accepted', day],
      ],
    },
  ];
}

async function seed(sql: Sql): Promise<void> {
  for (const { region, count } of workspaces) {
    const [workspace] = await sql<{ id: number }[]>`select workspace_id as id from workspaces where region = ${region}`;
    if (!workspace) throw new Error(`Nobody has opened ${region}.`);
    const spreadSeconds = days * 86_400;
    await seedMessages(sql, { workspaceId: workspace.id, count, spreadSeconds, originators, state: 'past' });
    await placeRareValues(sql, workspace.id, count);
  }
  await sql`vacuum analyze messages`;
  await sql`checkpoint`;
}

const rowsIn = ({ text }: PageAnswer) => new Set(text.match(/\/messages\/[0-9a-f]{8}-[0-9a-f-]{27}/g)).size;

async function measure(server: ConsoleProcess): Promise<Measurement[]> {
  const wires = new Map(workspaces.map(({ region }) => [region, new WireClient(server.port, region)]));
  const search = (region: string, input: object) => {
    const wire = wires.get(region);
    if (!wire) throw new Error(`There is no client for ${region}.`);
    return wire.call('SmsConsole.SearchMessages', input, messagesPage);
  };
  // The first call opens the workspace.
  for (const { region } of workspaces) await search(region, {});
  const sql = postgres(server.databaseUrl(), { max: 1 });
  report(`seeded in ${formatNumber(await secondsOf(() => seed(sql)))} s`);
  const [often] = await sql<{ destination: string }[]>`
    select destination from messages where country = 'US' group by destination order by count(*) desc limit 1`;
  await sql.end();

  const session = await signIn(server.url);
  const agent = new Agent({ keepAlive: true });
  const rows: Measurement[] = [];
  const compare = (name: string, firstBytes: PairedTimes, lastBytes: PairedTimes, found: string) => {
    const [fewFirst = NaN, manyFirst = NaN] = firstBytes.map(median);
    const [fewLast = NaN, manyLast = NaN] = lastBytes.map(median);
    const [first, last] = [medianRatio(firstBytes), medianRatio(lastBytes)];
    report(`${name}: ${formatNumber(first)} first, ${formatNumber(last)} last`);
    rows.push({
      name,
      value: Math.max(first, last),
      unit: '× at 10 thousand',
      target: { atMost: mostRatio },
      detail: `first byte ${formatNumber(manyFirst)} against ${formatNumber(fewFirst)} ms, last ${formatNumber(manyLast)} against ${formatNumber(fewLast)} ms; ${found}`,
    });
  };

  for (const { name, filters, secondPage } of pageCases(often?.destination ?? '')) {
    const firstBytes: PairedTimes = [[], []];
    const lastBytes: PairedTimes = [[], []];
    const found: number[] = [];
    const pageOf = async (region: string) => {
      const query = new URLSearchParams(filters.map(([property, value]) => ['filter', `${property}=${value}`]));
      if (secondPage) query.set('after', (await search(region, {})).NextToken ?? '');
      return { url: `${server.url}/messages?${query}`, cookie: `${session}; console-region=${region}` };
    };
    const pages = [await pageOf(few.region), await pageOf(many.region)] as const;
    for (let round = -warmUpRounds; round < rounds; round += 1) {
      for (const index of inTurn(round)) {
        const { url, cookie } = pages[index];
        const answer = await timePage(url, cookie, agent);
        found[index] = rowsIn(answer);
        if (round < 0) continue;
        firstBytes[index].push(answer.firstByte);
        lastBytes[index].push(answer.lastByte);
      }
    }
    if (!found[0] || found[0] !== found[1]) throw new Error(`${name}: ${found.join(' and ')} messages are listed.`);
    compare(`/messages, ${name}`, firstBytes, lastBytes, `${found[0]} rows`);
  }

  for (const [name, Filters] of [
    ['no filter', undefined],
    ['status, rare', [{ Name: 'status', Values: [rareValues.status] }]],
    ['country, common', [{ Name: 'iso-country-code', Values: ['US'] }]],
  ] as const) {
    const times: PairedTimes = [[], []];
    let listed = 0;
    for (let round = -warmUpRounds; round < rounds; round += 1) {
      for (const index of inTurn(round)) {
        const { region } = workspaces[index];
        const seconds = await secondsOf(async () => {
          const { Messages } = await search(region, { ...(Filters && { Filters }) });
          listed = Messages.length;
        });
        if (round >= 0) times[index].push(seconds * 1000);
      }
    }
    compare(`SearchMessages over the wire, ${name}`, times, times, `${listed} messages`);
  }

  const headers = { cookie: `${session}; console-region=${many.region}` };
  await requestsPerSecond({ url: `${server.url}/messages`, method: 'GET', headers }, 10, burstRequests);
  rows.push({
    name: 'memory while listing',
    value: peakMemoryMegabytes(server.serverPid() ?? 0),
    unit: 'MB',
    target: { atMost: mostMegabytes },
    detail: `highest resident memory of the server after all cases and ${burstRequests} pages, 10 at once`,
  });
  agent.destroy();
  for (const wire of wires.values()) wire.close();
  return rows;
}

export default function measureMessagesPage(): Promise<Measurement[]> {
  return withTemporaryDirectory(async (dataDir) => {
    const server = await startConsole(dataDir);
    try {
      return await measure(server);
    } finally {
      await server.stop();
    }
  });
}
