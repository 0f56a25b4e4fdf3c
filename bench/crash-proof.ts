/**
 * Shows that an accepted message is never lost and never doubled: accepts ten thousand of them through the wire while it
 * kills the server, the supervisor and Postgres with SIGKILL at random moments in mid-work, lets the rest be delivered, and
 * then counts everything, in SQL and over the wire.
 */
import { execFileSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import postgres, { type Sql } from 'postgres';
import { z } from 'zod';
import { openDatabase } from '@/db/client';
import { rebuildRollUps, type RollUpProof } from '@/lib/domains/statistics/rebuild-roll-ups';
import { formatDollars, parseDollars } from '@/lib/money';
import { simulatorDestinations } from '@/lib/reference/simulator-numbers';
import { startConsole, waitUntilHealthy, type ConsoleProcess } from './lib/console-process';
import { openChannel, requestSimulatorNumber, WireClient, WireRefusal } from './lib/wire-client';

const messagesToAccept = 10_000;
const senders = 12;
const restartTimeLimitMs = 60_000;
/** Each sends 100 parts a second. */
const lanes = 4;
const deliveryTimeLimitMs = 150_000;

/** What is killed, one after the other, spread over the time in which messages are accepted. */
const kills = ['server', 'server', 'supervisor', 'server', 'postgres', 'server', 'everything', 'server'] as const;
type Kill = (typeof kills)[number];

/** Simulated time as it is set: messages are a second and a half on their way, so that every kill meets hundreds of them. */
const settings = { SIMULATOR_SPEED: '1' };

const usNumber = (wanted: 'SUCCESS' | 'FAILURE') =>
  simulatorDestinations.find(({ iso, outcome }) => iso === 'US' && outcome === wanted)?.e164 ?? '';
const successNumber = usNumber('SUCCESS');
const failureNumber = usNumber('FAILURE');

/** What the client knows, and all that it may hold the service to. */
interface Sent {
  /** Texts by the id that the service answered. */
  readonly accepted: Map<string, string>;
  /** Texts whose answer never came, or was that the service had failed. */
  readonly unanswered: Set<string>;
}

/** One in ten goes to a number that fails, one in seven has two parts, so that no sum is right by accident. */
function textOf(number: number): { destination: string; body: string } {
  const body = `Proof ${number}: this text must arrive once.`;
  return {
    destination: number % 10 === 0 ? failureNumber : successNumber,
    body: number % 7 === 0 ? body.padEnd(200, '.') : body,
  };
}

class Proof {
  private server!: ConsoleProcess; // begin() sets these three, and every start anew
  private wire!: WireClient;
  private sql!: Sql;
  private readonly originators: string[] = [];
  private nextNumber = 1;
  private stopSending = false;
  readonly sent: Sent = { accepted: new Map(), unanswered: new Set() };

  constructor(private readonly dataDir: string) {}

  async begin(): Promise<void> {
    await this.start();
    await openChannel(this.wire);
    for (let lane = 0; lane < lanes; lane += 1) this.originators.push(await requestSimulatorNumber(this.wire));
  }

  async end(): Promise<void> {
    await this.disconnect();
    await this.server.stop();
  }

  /** Sends until enough messages are accepted; kills meanwhile. */
  async sendAndKill(): Promise<void> {
    try {
      await Promise.all([this.killAtRandom(), ...Array.from({ length: senders }, () => this.send())]);
    } finally {
      this.stopSending = true;
    }
  }

  /** Waits until every message has its outcome and nothing is left to do. */
  async awaitOutcomes(): Promise<void> {
    const deadline = Date.now() + deliveryTimeLimitMs;
    for (;;) {
      const left = await this.unfinished();
      if (left.waiting + left.reports + left.open === 0) return;
      if (Date.now() > deadline) {
        throw new Error(`After ${deliveryTimeLimitMs / 1000} s there is still work: ${JSON.stringify(left)}.`);
      }
      await delay(500);
    }
  }

  private async start(): Promise<void> {
    this.server = await startConsole(this.dataDir, settings);
    this.wire = new WireClient(this.server.port);
    this.sql = postgres(this.server.databaseUrl(), { max: 2, onnotice: () => {} });
  }

  private async disconnect(): Promise<void> {
    this.wire.close();
    await this.sql.end({ timeout: 1 }).catch(() => {}); // what it was connected to may be gone
  }

  private async send(): Promise<void> {
    while (!this.stopSending && this.sent.accepted.size < messagesToAccept) {
      const number = this.nextNumber++;
      const { destination, body } = textOf(number);
      const { wire } = this;
      try {
        const { MessageId } = await wire.call(
          'PinpointSMSVoiceV2.SendTextMessage',
          {
            DestinationPhoneNumber: destination,
            MessageBody: body,
            OriginationIdentity: this.originators[number % lanes],
          },
          z.object({ MessageId: z.string() }),
        );
        this.sent.accepted.set(MessageId, body);
      } catch (error) {
        // A refusal would mean that the message was wrong; a service that fails or falls silent is what this is about.
        if (error instanceof WireRefusal && error.status < 500) throw error;
        this.sent.unanswered.add(body);
        await delay(100);
      }
    }
  }

  private async killAtRandom(): Promise<void> {
    const share = messagesToAccept / (kills.length + 1);
    for (const [index, kill] of kills.entries()) {
      const at = Math.round(share * (index + 0.5 + Math.random()));
      while (this.sent.accepted.size < at && !this.stopSending) await delay(5);
      if (this.stopSending) return;
      await this.kill(kill);
    }
  }

  private async kill(kill: Kill): Promise<void> {
    const { waiting, reports } = await this.unfinished();
    const accepted = this.sent.accepted.size;
    const startedAt = performance.now();
    const postgresPids = kill === 'server' || kill === 'supervisor' ? [] : withChildren(this.server.postmasterPid());
    const victims = [
      kill === 'server' || kill === 'everything' ? this.server.serverPid() : undefined,
      kill === 'supervisor' || kill === 'everything' ? this.server.supervisorPid : undefined,
      ...postgresPids,
    ].filter((pid) => pid !== undefined);
    for (const pid of victims) process.kill(pid, 'SIGKILL');
    if (kill === 'server') {
      await waitUntilHealthy(this.server.url, restartTimeLimitMs);
    } else {
      // Without its Postgres the supervisor ends by itself.
      await this.server.exited;
      await this.disconnect();
      await this.start();
    }
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const what = kill === 'everything' ? 'server, supervisor and Postgres' : kill;
    console.log(
      `  kill -9 ${what} after ${accepted} accepted, ${waiting} waiting, ${reports} outcomes to come: back in ${seconds} s`,
    );
  }

  /** Compares the roll-ups, and what waits to be added to them, with the messages themselves. */
  private async proveStatistics(): Promise<RollUpProof> {
    const database = openDatabase(this.server.databaseUrl(), { connections: 2 });
    try {
      return (await rebuildRollUps(database)).before;
    } finally {
      await database.close();
    }
  }

  private async unfinished(): Promise<{ waiting: number; reports: number; open: number }> {
    const [row] = await this.sql<{ waiting: number; reports: number; open: number }[]>`
      select (select count(*) from message_dispatches)::int as waiting, (select count(*) from carrier_reports)::int as reports,
             (select count(*) from messages where not is_final)::int as open`;
    if (!row) throw new Error('Counting answered nothing.');
    return row;
  }

  /** @returns every guarantee with what was counted, and whether it holds */
  async check(): Promise<{ guarantee: string; counted: string; holds: boolean }[]> {
    const { accepted, unanswered } = this.sent;
    const { sql } = this;
    const stored = await sql<
      {
        message_id: string;
        body: string;
        destination: string;
        status: string;
        charge: string;
        final_events: number;
        events: number;
        handset: number;
      }[]
    >`
      select m.message_id, m.body, m.destination, m.status, m.price_micros + m.carrier_fee_micros as charge,
             (select count(*) from message_events e where e.message_id = m.message_id and e.is_final)::int as final_events,
             (select count(*) from message_events e where e.message_id = m.message_id)::int as events,
             (select count(*) from handset_messages h where h.message_id = m.message_id)::int as handset
        from messages m`;
    const bodies = new Map(stored.map(({ message_id, body }) => [message_id, body]));
    const lost = [...accepted].filter(([id, body]) => bodies.get(id) !== body).length;
    const doubled = stored.length - new Set(stored.map(({ body }) => body)).size;
    const extra = stored.filter(({ message_id, body }) => !accepted.has(message_id) && !unanswered.has(body)).length;
    const storedUnanswered = stored.filter(({ body }) => unanswered.has(body)).length;

    const delivered = stored.filter(({ destination }) => destination === successNumber);
    const failed = stored.filter(({ destination }) => destination === failureNumber);
    const wrongOutcome =
      delivered.filter(({ status }) => status !== 'DELIVERED').length +
      failed.filter(({ status }) => status !== 'UNREACHABLE').length;
    const wrongFinals = stored.filter(({ final_events }) => final_events !== 1).length;
    const wrongLives = stored.filter(({ events }) => events !== 4).length;
    const wrongHandsets =
      delivered.filter(({ handset }) => handset !== 1).length + failed.filter(({ handset }) => handset !== 0).length;

    const charges = stored.reduce((sum, { charge }) => sum + BigInt(charge), 0n);
    const statistics = await this.proveStatistics();
    const [spent] = await sql<{ micros: string }[]>`select sum(spent_micros)::text as micros from spend_months`;
    const left = await this.unfinished();
    const wire = await this.readWire();
    const storedIds = new Set(bodies.keys());
    const deliveredIds = new Set(delivered.map(({ message_id }) => message_id));

    return [
      {
        guarantee: 'every accepted message exists once, with its text',
        counted: `${accepted.size} accepted, ${lost} lost`,
        holds: accepted.size >= messagesToAccept && lost === 0,
      },
      {
        guarantee: 'no text exists twice, and none that was not sent',
        counted: `${stored.length} stored, ${doubled} doubled, ${extra} from nowhere; of ${unanswered.size} without an answer ${storedUnanswered} had been accepted`,
        holds: doubled === 0 && extra === 0 && stored.length === accepted.size + storedUnanswered,
      },
      {
        guarantee: 'each is charged once',
        counted: `messages $${formatDollars(charges)}, spend of the month $${formatDollars(BigInt(spent?.micros ?? 0))}`,
        holds: charges > 0n && charges === BigInt(spent?.micros ?? 0),
      },
      {
        guarantee: 'the statistics count each once, under its outcome',
        counted: `${statistics.messages} messages in ${statistics.rows} rows, ${statistics.wrong} of them wrong`,
        holds: statistics.messages === stored.length && statistics.wrong === 0,
      },
      {
        guarantee: 'each has one final outcome, the one of its number',
        counted: `${delivered.length} delivered, ${failed.length} failed, ${wrongOutcome} otherwise; ${wrongFinals} without exactly one final event`,
        holds: wrongOutcome === 0 && wrongFinals === 0 && delivered.length + failed.length === stored.length,
      },
      {
        guarantee: 'each went through its four states once',
        counted: `${wrongLives} otherwise`,
        holds: wrongLives === 0,
      },
      {
        guarantee: 'each delivered text is on the handset once, no other is',
        counted: `${wrongHandsets} otherwise`,
        holds: wrongHandsets === 0,
      },
      {
        guarantee: 'nothing is left to do',
        counted: `${left.waiting} waiting, ${left.reports} outcomes to come, ${left.open} open`,
        holds: left.waiting + left.reports + left.open === 0,
      },
      {
        guarantee: 'the wire tells the same messages, all final',
        counted: `SearchMessages ${wire.messages.length}, ${wire.messages.filter(({ IsFinal }) => !IsFinal).length} not final`,
        holds:
          wire.messages.every(({ IsFinal }) => IsFinal) &&
          sameIds(
            wire.messages.map(({ MessageId }) => MessageId),
            storedIds,
          ),
      },
      {
        guarantee: 'the wire tells the same spend',
        counted: `GetSpend $${wire.monthToDate}`,
        holds: parseDollars(wire.monthToDate) === charges,
      },
      {
        guarantee: 'the wire tells the same handset',
        counted: `ListHandsetMessages ${wire.handset.length}`,
        holds: sameIds(wire.handset, deliveredIds),
      },
    ];
  }

  private async readWire() {
    const messages = await this.readPages(
      'SmsConsole.SearchMessages',
      {},
      z.object({ MessageId: z.string(), IsFinal: z.boolean() }),
    );
    const handset = await this.readPages(
      'SmsConsole.ListHandsetMessages',
      { PhoneNumber: successNumber },
      z.object({ MessageId: z.string() }),
    );
    const spend = z.object({ MonthToDate: z.string() });
    const { MonthToDate } = await this.wire.call('SmsConsole.GetSpend', { Channel: 'TEXT' }, spend);
    return { messages, handset: handset.map(({ MessageId }) => MessageId), monthToDate: MonthToDate };
  }

  private async readPages<Item>(target: string, input: object, item: z.ZodType<Item>): Promise<Item[]> {
    const page = z.object({ Messages: z.array(item), NextToken: z.string().optional() });
    const items: Item[] = [];
    let token: string | undefined;
    do {
      const { Messages, NextToken } = await this.wire.call(
        target,
        { ...input, MaxResults: 100, ...(token === undefined ? {} : { NextToken: token }) },
        page,
      );
      items.push(...Messages);
      token = NextToken;
    } while (token !== undefined);
    return items;
  }
}

const sameIds = (listed: readonly string[], ids: ReadonlySet<string>) =>
  listed.length === ids.size && listed.every((id) => ids.has(id)) && new Set(listed).size === listed.length;

/** A process and its children: killed together, none of them gets to tidy up after another. */
function withChildren(pid: number): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  return [pid, ...pairs.filter(([, parent]) => parent === pid).flatMap(([child]) => child ?? [])];
}

/**
 * Runs the whole proof and prints what it counted.
 * @param dataDir an empty directory
 * @returns whether every guarantee holds
 */
export async function proveCrashSafety(dataDir: string): Promise<boolean> {
  const proof = new Proof(dataDir);
  await proof.begin();
  console.log(`Accepting ${messagesToAccept} messages, ${senders} at once …`);
  await proof.sendAndKill();
  console.log(
    `${proof.sent.accepted.size} accepted, ${proof.sent.unanswered.size} without an answer. Waiting for the outcomes …`,
  );
  await proof.awaitOutcomes();
  const results = await proof.check();
  for (const { guarantee, counted, holds } of results)
    console.log(`${holds ? 'holds ' : 'BROKEN'}  ${guarantee}: ${counted}`);
  await proof.end();
  return results.every(({ holds }) => holds);
}
