/**
 * Opt-out lists at a million numbers against ten thousand: two workspaces of one account in one database, filled by the
 * console's own import, which is measured on the way. Then the pages of the list, searches over the wire and the check
 * before a send ask both workspaces in turn for the same answer, so that only the length of the list differs.
 */
import { Agent } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import postgres, { type Sql } from 'postgres';
import { z } from 'zod';
import { simulatorDestinations } from '@/lib/reference/simulator-numbers';
import { peakMemoryMegabytes, startConsole, type ConsoleProcess } from './lib/console-process';
import { inTurn, medianRatio, timePage, type PairedTimes } from './lib/in-turn';
import { formatNumber, median, report, secondsOf, type Measurement } from './lib/measurement';
import { signIn } from './lib/session';
import { withTemporaryDirectory } from './lib/temporary-directory';
import { openChannel, requestSimulatorNumber, WireClient } from './lib/wire-client';

const rounds = 50;
const warmUpRounds = 8;
const mostRatio = 1.2;
const mostImportSeconds = 60;
const mostImportMegabytes = 300;

const OptOutListName = 'Default';
const few = { region: 'us-east-1', count: 10_000 };
const many = { region: 'eu-west-1', count: 1_000_000 };
const workspaces = [few, many] as const;

const usSimulator = (wanted: 'SUCCESS' | 'FAILURE') =>
  simulatorDestinations.find(({ iso, outcome }) => iso === 'US' && outcome === wanted)?.e164 ?? '';
const listedDestination = usSimulator('SUCCESS');
const otherDestination = usSimulator('FAILURE');

/** Every so many lines one that is not taken, and one that repeats another. */
const badEvery = 1000;
const repeatedEvery = 250;

/** A file as a CRM exports it: names beside numbers of four countries in no order, some lines bad, some repeated. */
function csvOf(lines: number): { file: Buffer; added: number; present: number; rejected: number } {
  const numberAt = (index: number) => {
    // Steps through all seven-digit numbers in an order that no index likes.
    const digits = String((index * 7_654_321) % 10_000_000).padStart(7, '0');
    return [
      `+1206${digits.replace(/^[01]/, '2')}`,
      `+447${`7${digits}`.padEnd(9, '5')}`,
      `+49151${digits}1`,
      `+3361${digits}`,
    ][index % 4];
  };
  const numbers = new Set<string>();
  let rejected = 0;
  const texts = Array.from({ length: lines }, (_, index) => {
    if (index % badEvery === badEvery - 1) {
      rejected += 1;
      return `Person ${index},unknown`;
    }
    const number = numberAt(index % repeatedEvery === repeatedEvery - 1 ? index - 4 : index) ?? '';
    numbers.add(number);
    return `Person ${index},${number}`;
  });
  const file = Buffer.from(`name,phone_number\r\n${texts.join('\r\n')}\r\n`);
  return { file, added: numbers.size, present: lines - rejected - numbers.size, rejected };
}

const importAnswer = z.object({
  ImportId: z.string(),
  Status: z.string(),
  AddedNumbers: z.number(),
  PresentNumbers: z.number(),
  RejectedLines: z.number(),
  ChunkBytes: z.number().optional(),
});

/** Uploads a file, has it imported and checks every count. */
async function importFile(wire: WireClient, lines: number): Promise<{ seconds: number; megabytes: number }> {
  const { file, ...expected } = csvOf(lines);
  const startedAt = performance.now();
  const { ImportId, ChunkBytes = NaN } = await wire.call(
    'SmsConsole.CreateOptOutImport',
    { OptOutListName, FileName: 'numbers.csv', TotalBytes: file.length },
    importAnswer,
  );
  for (let Position = 0; Position * ChunkBytes < file.length; Position += 1) {
    const Content = file.subarray(Position * ChunkBytes, (Position + 1) * ChunkBytes).toString('base64');
    await wire.call('SmsConsole.PutOptOutImportChunk', { ImportId, Position, Content }, z.object({}));
  }
  await wire.call('SmsConsole.StartOptOutImport', { ImportId }, importAnswer);
  for (;;) {
    const { Status, AddedNumbers, PresentNumbers, RejectedLines } = await wire.call(
      'SmsConsole.GetOptOutImport',
      { ImportId },
      importAnswer,
    );
    if (Status === 'RUNNING') {
      await delay(50);
      continue;
    }
    const seconds = (performance.now() - startedAt) / 1000;
    const counted = { added: AddedNumbers, present: PresentNumbers, rejected: RejectedLines };
    if (Status !== 'COMPLETE' || JSON.stringify(counted) !== JSON.stringify(expected)) {
      throw new Error(`The import is ${Status}: ${JSON.stringify(counted)}, not ${JSON.stringify(expected)}.`);
    }
    return { seconds, megabytes: file.length / 1e6 };
  }
}

/** What both lists hold alike, whatever their length: some people who opted out themselves, and numbers that begin alike. */
async function placeRareNumbers(sql: Sql): Promise<void> {
  await sql`
    insert into opted_out_numbers (workspace_id, list_id, phone_number, opted_out_at, end_user_opted_out, keyword, originator)
    select workspace_id, list_id, '+1907555' || (1000 + n), now() - n * interval '1 day', true, 'STOP', '+12065550100'
      from opt_out_lists, generate_series(1, 60) as n where opt_out_list_name = ${OptOutListName}`;
  await sql`update opt_out_lists set opted_out_count = opted_out_count + 60 where opt_out_list_name = ${OptOutListName}`;
  await sql`vacuum analyze opted_out_numbers`;
  await sql`checkpoint`;
}

const pageCases: readonly { name: string; query: Readonly<Record<string, string>>; secondPage?: true; rows: number }[] =
  [
    { name: 'no filter', query: {}, rows: 20 },
    { name: 'second page', query: {}, secondPage: true, rows: 20 },
    { name: 'one number', query: { filter: 'number=+19075551001' }, rows: 1 },
    { name: 'first digits, rare', query: { filter: 'number^+19075551' }, rows: 20 },
    { name: 'first digits, common', query: { filter: 'number^+1' }, rows: 20 },
    { name: 'end users, rare', query: { filter: 'end-user-opted-out=true' }, rows: 20 },
    { name: 'added here, common', query: { filter: 'end-user-opted-out=false' }, rows: 20 },
    { name: 'digits that none has', query: { filter: 'number^+19999' }, rows: 0 },
  ];

const listed = z.object({ OptedOutNumbers: z.array(z.object({})), NextToken: z.string().optional() });
const explained = z.object({ Checks: z.array(z.object({ Name: z.string(), Outcome: z.string() })) });

async function measure(server: ConsoleProcess): Promise<Measurement[]> {
  const wires = [new WireClient(server.port, few.region), new WireClient(server.port, many.region)] as const;
  const originators: string[] = [];
  for (const wire of wires) {
    await openChannel(wire);
    originators.push(await requestSimulatorNumber(wire));
  }
  await importFile(wires[0], few.count);
  const { seconds, megabytes } = await importFile(wires[1], many.count);
  const rows: Measurement[] = [
    {
      name: 'import of a million lines',
      value: seconds,
      unit: 's',
      target: { atMost: mostImportSeconds },
      detail: `${formatNumber(megabytes)} MB of CSV with names, uploaded over the wire and worked off; ${formatNumber(many.count / seconds)} lines/s, every count exact`,
    },
    {
      name: 'memory while importing',
      value: peakMemoryMegabytes(server.serverPid() ?? 0),
      unit: 'MB',
      target: { atMost: mostImportMegabytes },
      detail: 'highest resident memory of the whole server until the import ended',
    },
  ];
  report(`imported in ${formatNumber(seconds)} s`);
  const sql = postgres(server.databaseUrl(), { max: 1 });
  report(`settled in ${formatNumber(await secondsOf(() => placeRareNumbers(sql)))} s`);
  await sql.end();
  for (const wire of wires) {
    const entry = { OptOutListName, OptedOutNumber: listedDestination };
    await wire.call('PinpointSMSVoiceV2.PutOptedOutNumber', entry, z.object({}));
  }

  const compare = (name: string, firstBytes: PairedTimes, lastBytes: PairedTimes, found: string) => {
    const [fewFirst = NaN, manyFirst = NaN] = firstBytes.map(median);
    const [fewLast = NaN, manyLast = NaN] = lastBytes.map(median);
    const value = Math.max(medianRatio(firstBytes), medianRatio(lastBytes));
    report(`${name}: ${formatNumber(value)}`);
    rows.push({
      name,
      value,
      unit: '× at 10 thousand',
      target: { atMost: mostRatio },
      detail: `first byte ${formatNumber(manyFirst)} against ${formatNumber(fewFirst)} ms, last ${formatNumber(manyLast)} against ${formatNumber(fewLast)} ms; ${found}`,
    });
  };

  const session = await signIn(server.url);
  const agent = new Agent({ keepAlive: true });
  const cookieOf = (region: string) => `${session}; console-region=${region}`;
  const comparePages = async (name: string, urls: readonly [string, string], expectedRows: number) => {
    const firstBytes: PairedTimes = [[], []];
    const lastBytes: PairedTimes = [[], []];
    for (let round = -warmUpRounds; round < rounds; round += 1) {
      for (const index of inTurn(round)) {
        const answer = await timePage(urls[index], cookieOf(workspaces[index].region), agent);
        const found = new Set(answer.text.match(/Copy \+\d+/g)).size;
        if (found !== expectedRows) throw new Error(`${name}: ${found} rows, not ${expectedRows}.`);
        if (round < 0) continue;
        firstBytes[index].push(answer.firstByte);
        lastBytes[index].push(answer.lastByte);
      }
    }
    compare(name, firstBytes, lastBytes, `${expectedRows} rows`);
  };
  await comparePages('/opt-out-lists', [`${server.url}/opt-out-lists`, `${server.url}/opt-out-lists`], 0);
  for (const { name, query, secondPage, rows: expectedRows } of pageCases) {
    const urlOf = async (wire: WireClient) => {
      const parameters = new URLSearchParams(query);
      if (secondPage) {
        const first = await wire.call('SmsConsole.SearchOptedOutNumbers', { OptOutListName, MaxResults: 20 }, listed);
        parameters.set('after', first.NextToken ?? '');
      }
      return `${server.url}/opt-out-lists/${OptOutListName}?${parameters}`;
    };
    const urls = [await urlOf(wires[0]), await urlOf(wires[1])] as const;
    await comparePages(`/opt-out-lists/${OptOutListName}, ${name}`, urls, expectedRows);
  }

  const compareCalls = async (name: string, call: (index: 0 | 1) => Promise<string>) => {
    const times: PairedTimes = [[], []];
    let found = '';
    for (let round = -warmUpRounds; round < rounds; round += 1) {
      for (const index of inTurn(round)) {
        const taken = await secondsOf(async () => {
          found = await call(index);
        });
        if (round >= 0) times[index].push(taken * 1000);
      }
    }
    compare(name, times, times, found);
  };
  for (const [name, destination, outcome] of [
    ['check before a send, opted out', listedDestination, 'FAILED'],
    ['check before a send, not opted out', otherDestination, 'PASSED'],
  ] as const) {
    await compareCalls(name, async (index) => {
      const input = {
        DestinationPhoneNumber: destination,
        OriginationIdentity: originators[index],
        MessageBody: 'ExampleCorp: your order is on its way. Reply STOP to opt out.',
      };
      const { Checks } = await wires[index].call('SmsConsole.ExplainTextMessage', input, explained);
      const found = Checks.find(({ Name }) => Name === 'OPT_OUT')?.Outcome;
      if (found !== outcome) throw new Error(`${name}: the check is ${found}.`);
      return 'the whole ExplainTextMessage over the wire';
    });
  }
  for (const [name, input] of [
    ['one number', { OptedOutNumbers: ['+19075551001'] }],
    ['newest 100', { MaxResults: 100 }],
    ['end users', { Filters: [{ Name: 'end-user-opted-out', Values: ['true'] }] }],
  ] as const) {
    await compareCalls(`DescribeOptedOutNumbers over the wire, ${name}`, async (index) => {
      const call = { OptOutListName, ...input };
      const { OptedOutNumbers } = await wires[index].call('PinpointSMSVoiceV2.DescribeOptedOutNumbers', call, listed);
      return `${OptedOutNumbers.length} numbers`;
    });
  }
  agent.destroy();
  for (const wire of wires) wire.close();
  return rows;
}

export default function measureOptOutLists(): Promise<Measurement[]> {
  return withTemporaryDirectory(async (dataDir) => {
    const server = await startConsole(dataDir);
    try {
      return await measure(server);
    } finally {
      await server.stop();
    }
  });
}
