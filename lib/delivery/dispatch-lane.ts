import { sql } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import type { DatabaseSession } from '@/db/client';
import type { CarrierMessage, CarrierReport } from '@/lib/carriers/carrier';
import { SimulatorCarrier, type Script, type SimulatorBehaviour } from '@/lib/carriers/simulator';
import { openMessage, openMessageColumns, writeReports, type OpenMessage, type OpenMessageRow } from './apply-reports';

/** The most messages that one transaction takes: large enough to spread its cost, small enough to end soon. */
const batchSize = 1000;

/** A lane hands over what it may send in this time at once and then rests; shorter is smoother, longer is cheaper. */
const shareSeconds = 0.1;

interface LaneRow extends Record<string, unknown> {
  workspace_id: number;
  parts_per_second: number;
  outcome_shares: Record<string, number>;
  acceptance_delay_ms: number;
  delivery_delay_ms: number;
}

interface TakenRow extends OpenMessageRow {
  attempt: number;
  body: string;
  expired: boolean;
}

/** How many parts may leave a lane at once. One message always may, however many parts it has. */
function partsAtOnce(partsPerSecond: number, speed: number): number {
  return speed === Infinity ? Infinity : Math.max(1, Math.floor(partsPerSecond * speed * shareSeconds));
}

/**
 * Hands over the next messages of one lane, in order and within its rate, in one transaction: locked lane, messages
 * taken, carrier, outcomes. A worker that dies in here has done nothing; another that comes meanwhile finds the lane
 * locked and passes by.
 *
 * @param now the moment by the lane's workspace clock
 * @returns how many messages were handed over; 0 when another worker has the lane or it must rest
 */
export async function dispatchLane(
  db: DatabaseSession,
  laneId: number,
  now: Date,
  speed: number,
): Promise<{ messages: number; parts: number }> {
  const none = { messages: 0, parts: 0 };
  const at = sql`${now.toISOString()}::timestamptz`;
  const [lane] = await db.execute<LaneRow>(sql`
    select l.workspace_id, l.parts_per_second, s.outcome_shares, s.acceptance_delay_ms, s.delivery_delay_ms
      from originator_lanes l join simulator_settings s using (workspace_id)
     where l.lane_id = ${laneId} and l.next_free_at <= ${at}
       for no key update of l skip locked`);
  if (!lane) return none;
  const budget = partsAtOnce(lane.parts_per_second, speed);
  const rows = await db.execute<TakenRow>(sql`
    with waiting as (
      select message_id, parts, sum(parts) over (order by message_id) - parts as before
        from (select message_id, parts from message_dispatches where lane_id = ${laneId} order by message_id limit ${batchSize}) w
    ), taken as (
      delete from message_dispatches d using waiting w
       where d.lane_id = ${laneId} and d.message_id = w.message_id
         and (w.before = 0 or w.before + w.parts <= ${budget === Infinity ? Number.MAX_SAFE_INTEGER : budget})
      returning d.workspace_id, d.message_id, d.attempt, d.parts
    )
    select ${openMessageColumns}, t.attempt, m.body, m.accepted_at + make_interval(secs => m.time_to_live_seconds) < ${at} as expired
      from taken t join messages m using (workspace_id, message_id)
     order by t.message_id
       for no key update of m`);
  if (rows.length === 0) return none;

  const open = new Map<string, OpenMessage>(rows.map((row) => [row.message_id, openMessage(row)]));
  const expired = rows.filter((row) => row.expired);
  const sent = rows.filter((row) => !row.expired);
  const behaviour: SimulatorBehaviour = {
    outcomeShares: lane.outcome_shares,
    acceptanceDelayMilliseconds: lane.acceptance_delay_ms,
    deliveryDelayMilliseconds: lane.delivery_delay_ms,
  };
  const scripts = await takeScripts(db, lane.workspace_id, sent);
  const carrier = new SimulatorCarrier(behaviour, speed, ({ messageId }) => scripts.get(messageId));
  const reports: CarrierReport[] = [
    ...expired.map((row): CarrierReport => ({ ...keyOf(row), status: 'TTL_EXPIRED', dueAt: now })),
    ...(await carrier.handOver(sent.map(asCarrierMessage), now)),
  ];
  const due = reports.filter(({ dueAt }) => dueAt <= now);
  const later = reports.filter(({ dueAt }) => dueAt > now);
  await writeReports(db, open, due, now);
  if (later.length > 0) await keepReports(db, later);

  const parts = sent.reduce((sum, row) => sum + row.parts, 0);
  if (speed !== Infinity && parts > 0) {
    const restSeconds = parts / (lane.parts_per_second * speed);
    await db.execute(sql`
      update originator_lanes set next_free_at = ${at} + make_interval(secs => ${restSeconds}) where lane_id = ${laneId}`);
  }
  return { messages: rows.length, parts };
}

const keyOf = (row: TakenRow) => ({
  workspaceId: row.workspace_id,
  messageId: row.message_id,
  attempt: row.attempt,
});

const asCarrierMessage = (row: TakenRow): CarrierMessage => ({
  ...keyOf(row),
  channel: row.channel,
  originator: row.originator,
  destination: row.destination,
  body: row.body,
});

/** Stores reports that lie ahead; the worker applies them at their time. */
async function keepReports(db: DatabaseSession, reports: readonly CarrierReport[]): Promise<void> {
  await db.execute(sql`
    insert into carrier_reports (workspace_id, message_id, attempt, status, due_at)
    select * from unnest(
      ${arrayOf(
        'int',
        reports.map(({ workspaceId }) => workspaceId),
      )},
      ${arrayOf(
        'uuid',
        reports.map(({ messageId }) => messageId),
      )},
      ${arrayOf(
        'smallint',
        reports.map(({ attempt }) => attempt),
      )},
      ${arrayOf(
        'text',
        reports.map(({ status }) => status),
      )},
      ${arrayOf(
        'timestamptz',
        reports.map(({ dueAt }) => dueAt),
      )})
    on conflict do nothing`);
}

/** Takes the oldest script of each destination that a test has scripted (test hook ScriptOutcome). */
async function takeScripts(
  db: DatabaseSession,
  workspaceId: number,
  rows: readonly TakenRow[],
): Promise<Map<string, Script>> {
  const scripts = new Map<string, Script>();
  const [any] = await db.execute(sql`select from scripted_outcomes where workspace_id = ${workspaceId} limit 1`);
  if (!any) return scripts;
  for (const row of rows) {
    const [script] = await db.execute<{ reports: Script }>(sql`
      delete from scripted_outcomes
       where (workspace_id, destination, position) in (
               select workspace_id, destination, position from scripted_outcomes
                where workspace_id = ${workspaceId} and destination = ${row.destination}
                order by position limit 1 for update)
      returning reports`);
    if (script) scripts.set(row.message_id, script.reports);
  }
  return scripts;
}
