import { sql } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import type { DatabaseSession } from '@/db/client';
import type { CarrierReport } from '@/lib/carriers/carrier';
import { publishStoredEvents, type PublishedEvent } from '@/lib/domains/event-destinations/publications.rows';
import { countAnew, countedColumns } from '@/lib/domains/statistics/roll-ups.rows';
import type { CandidateVerdict } from '@/lib/domains/messages/acceptance/deliberation';
import type { Channel } from '@/lib/reference/channels';
import { canFollow, isFinalStatus, messageStatus, statusRank, type MessageStatus } from '@/lib/reference/event-types';

/** The state of a message that reports change, and what its handset needs. */
export interface OpenMessage {
  readonly workspaceId: number;
  readonly messageId: string;
  readonly channel: Channel;
  readonly destination: string;
  readonly poolId: string | null;
  readonly configurationSet: string | null;
  readonly parts: number;
  originator: string;
  attempt: number;
  status: MessageStatus;
  /** The choice of its originator, where a pool has others that may take over. */
  candidates: readonly CandidateVerdict[] | null;
}

export interface OpenMessageRow extends Record<string, unknown> {
  workspace_id: number;
  message_id: string;
  channel: Channel;
  destination: string;
  originator: string;
  pool_id: string | null;
  configuration_set: string | null;
  parts: number;
  message_attempt: number;
  status: MessageStatus;
  candidates: CandidateVerdict[] | null;
}

/** What a query must read of `messages m` for an open message. */
export const openMessageColumns = sql`m.workspace_id, m.message_id, m.channel, m.destination, m.originator, m.pool_id,
  m.configuration_set, m.parts, m.attempt as message_attempt, m.status, case when m.pool_id is not null then m.originator_choice end as candidates`;

export const openMessage = (row: OpenMessageRow): OpenMessage => ({
  workspaceId: row.workspace_id,
  messageId: row.message_id,
  channel: row.channel,
  destination: row.destination,
  originator: row.originator,
  poolId: row.pool_id,
  configurationSet: row.configuration_set,
  parts: row.parts,
  attempt: row.message_attempt,
  status: row.status,
  candidates: row.candidates,
});

/** A message that goes on through another originator of its pool. */
interface Handover {
  readonly message: OpenMessage;
  readonly originatorId: string;
  readonly laneId: number;
}

interface EventOfMessage {
  readonly message: OpenMessage;
  readonly status: MessageStatus;
  readonly attempt: number;
  readonly at: Date;
  readonly isFinal: boolean;
  /** Who sent this attempt. */
  readonly originator: string;
}

interface Applied {
  readonly changed: ReadonlyMap<OpenMessage, Date>;
  readonly events: readonly EventOfMessage[];
  readonly handovers: readonly Handover[];
}

/** Statuses by which a carrier refuses the originator and not the message or its recipient. */
const refusesOriginator = new Set<MessageStatus>(['CARRIER_BLOCKED', 'UNROUTABLE']);

/** Lets the next stand-in of the pool take over; undefined where there is none. */
function takeOver(message: OpenMessage, refusal: MessageStatus): Handover | undefined {
  const next = message.candidates?.find(({ standIn }) => standIn !== undefined);
  if (!message.candidates || !next?.standIn) return undefined;
  const { originatorId, laneId } = next.standIn;
  message.candidates = message.candidates.map((candidate) => {
    const { standIn: _taken, ...settled } = candidate;
    if (candidate === next) return { ...settled, taken: true, why: `Took over after the carrier refused another.` };
    return candidate.taken ? { ...candidate, taken: false, why: `The carrier refused it (${refusal}).` } : candidate;
  });
  message.originator = next.originationIdentity;
  message.attempt += 1;
  message.status = 'QUEUED';
  return { message, originatorId, laneId };
}

/**
 * Decides what reports change. In order of time (and, at one moment, of a message's life) each report becomes an event;
 * the message takes its status only where it may follow the present one, so that late, repeated and overtaken reports
 * leave the outcome as it is. Where the carrier refuses an originator of a pool, the message goes on through another.
 * Pure, but for the messages it is given, which it brings up to date.
 */
export function decideReports(messages: ReadonlyMap<string, OpenMessage>, reports: readonly CarrierReport[]): Applied {
  const changed = new Map<OpenMessage, Date>();
  const events: EventOfMessage[] = [];
  const handovers: Handover[] = [];
  const inOrder = [...reports].sort(
    (a, b) => a.dueAt.getTime() - b.dueAt.getTime() || statusRank(a.status) - statusRank(b.status),
  );
  for (const { messageId, attempt, status, dueAt: at } of inOrder) {
    const message = messages.get(messageId);
    if (!message) continue; // a report of a message that is not ours any more
    const { originator } = message;
    const counts = attempt === message.attempt && canFollow(message.status, status);
    const handover = counts && refusesOriginator.has(status) ? takeOver(message, status) : undefined;
    const isFinal = !handover && attempt === message.attempt && isLast(message.channel, status);
    events.push({ message, status, attempt, at, isFinal, originator });
    if (handover) {
      handovers.push(handover);
      events.push({
        message,
        status: 'QUEUED',
        attempt: message.attempt,
        at,
        isFinal: false,
        originator: message.originator,
      });
    } else if (counts) {
      message.status = status;
    }
    if (counts) changed.set(message, at);
  }
  return { changed, events, handovers };
}

/** Whether a status is the message's last: a device receipt follows the simulator's acceptance, so that is never last. */
const isLast = (channel: Channel, status: MessageStatus) => isFinalStatus(channel, status, { receiptExpected: true });

/** Locks the messages of some reports, so that what is decided on their status holds until it is written. */
async function lockMessages(db: DatabaseSession, reports: readonly CarrierReport[]): Promise<Map<string, OpenMessage>> {
  const rows = await db.execute<OpenMessageRow>(sql`
    select ${openMessageColumns}
      from messages m
      join (select distinct * from unnest(
              ${arrayOf(
                'int',
                reports.map(({ workspaceId }) => workspaceId),
              )},
              ${arrayOf(
                'uuid',
                reports.map(({ messageId }) => messageId),
              )}) as r (workspace_id, message_id)) r
        using (workspace_id, message_id)
     order by m.workspace_id, m.message_id
       for no key update of m`);
  return new Map(rows.map((row) => [row.message_id, openMessage(row)]));
}

/** Applies reports of messages that this transaction has not locked yet. */
export async function applyReports(db: DatabaseSession, reports: readonly CarrierReport[], now: Date): Promise<void> {
  if (reports.length === 0) return;
  await writeReports(db, await lockMessages(db, reports), reports, now);
}

/**
 * Writes what reports change: statuses, events and, for what was delivered, the handset; a few statements for any number
 * of reports. A report that was applied before meets its event's key and writes nothing again.
 */
export async function writeReports(
  db: DatabaseSession,
  messages: ReadonlyMap<string, OpenMessage>,
  reports: readonly CarrierReport[],
  now: Date,
): Promise<void> {
  const { changed, events, handovers } = decideReports(messages, reports);
  if (changed.size > 0) await updateStatuses(db, changed);
  if (handovers.length > 0) await writeHandovers(db, handovers, now);
  if (events.length === 0) return;
  await insertEvents(db, events, now);
  const delivered = events.filter(({ status }) => status === 'DELIVERED');
  if (delivered.length > 0) await showOnHandsets(db, delivered);
  await announceChanges(db, new Set(events.map(({ message }) => message.workspaceId)));
}

async function updateStatuses(db: DatabaseSession, changed: ReadonlyMap<OpenMessage, Date>): Promise<void> {
  const messages = [...changed.keys()];
  const finals = messages.map(({ channel, status }) => isLast(channel, status));
  await db.execute(sql`
    with change as (
      select * from unnest(
             ${arrayOf(
               'int',
               messages.map(({ workspaceId }) => workspaceId),
             )},
             ${arrayOf(
               'uuid',
               messages.map(({ messageId }) => messageId),
             )},
             ${arrayOf(
               'text',
               messages.map(({ status }) => status),
             )},
             ${arrayOf('boolean', finals)},
             ${arrayOf('timestamptz', [...changed.values()])}
           ) as c (workspace_id, message_id, status, is_final, at)
    ), before as (
      select ${countedColumns('m')} from messages m join change using (workspace_id, message_id)
    ), after as (
      update messages m set status = c.status, is_final = c.is_final, status_at = c.at
        from change c
       where m.workspace_id = c.workspace_id and m.message_id = c.message_id
      returning ${countedColumns('m')}
    )
    ${countAnew('before', 'after')}`);
}

/** Moves messages to the lane of the originator that takes over; the person's conversation moves with them. */
async function writeHandovers(db: DatabaseSession, handovers: readonly Handover[], now: Date): Promise<void> {
  for (const { message, originatorId, laneId } of handovers) {
    const { workspaceId, messageId, originator, attempt, parts, poolId, destination } = message;
    await db.execute(sql`
      with before as (
        select ${countedColumns('m')} from messages m
         where m.workspace_id = ${workspaceId} and m.message_id = ${messageId}::uuid
      ), after as (
        update messages m set originator = ${originator}, originator_id = ${originatorId}, attempt = ${attempt},
               originator_choice = ${JSON.stringify(message.candidates)}::jsonb
         where m.workspace_id = ${workspaceId} and m.message_id = ${messageId}::uuid
        returning ${countedColumns('m')}
      )
      ${countAnew('before', 'after')}`);
    await db.execute(sql`
      insert into message_dispatches (lane_id, message_id, workspace_id, parts, attempt)
      values (${laneId}, ${messageId}::uuid, ${workspaceId}, ${parts}, ${attempt})`);
    await db.execute(sql`
      update pool_conversations set originator_id = ${originatorId}, last_sent_at = ${now.toISOString()}::timestamptz
       where workspace_id = ${workspaceId} and pool_id = ${poolId} and destination = ${destination}`);
  }
}

/** Those events that destinations may want: of messages with a configuration set. */
const publishedEvents = (events: readonly EventOfMessage[]): PublishedEvent[] =>
  events.flatMap(({ message: { workspaceId, messageId, channel, configurationSet }, attempt, status }) =>
    configurationSet === null ? [] : [{ workspaceId, messageId, attempt, channel, status, configurationSet }],
  );

async function insertEvents(db: DatabaseSession, events: readonly EventOfMessage[], now: Date): Promise<void> {
  const published = publishedEvents(events);
  const inserted = sql`
    insert into message_events (workspace_id, message_id, attempt, status, event_type, is_final, originator, occurred_at,
                                recorded_at)
    select workspace_id, message_id, attempt, status, event_type, is_final, originator, occurred_at,
           ${now.toISOString()}::timestamptz
      from unnest(
             ${arrayOf(
               'int',
               events.map(({ message }) => message.workspaceId),
             )},
             ${arrayOf(
               'uuid',
               events.map(({ message }) => message.messageId),
             )},
             ${arrayOf(
               'smallint',
               events.map(({ attempt }) => attempt),
             )},
             ${arrayOf(
               'text',
               events.map(({ status }) => status),
             )},
             ${arrayOf(
               'text',
               events.map(({ message, status }) => messageStatus(message.channel, status).eventType),
             )},
             ${arrayOf(
               'boolean',
               events.map(({ isFinal }) => isFinal),
             )},
             ${arrayOf(
               'text',
               events.map(({ message, originator }) => (message.poolId ? originator : null)),
             )},
             ${arrayOf(
               'timestamptz',
               events.map(({ at }) => at),
             )}
           ) as e (workspace_id, message_id, attempt, status, event_type, is_final, originator, occurred_at)
    on conflict do nothing`;
  await db.execute(
    published.length === 0
      ? inserted
      : sql`with event as (${inserted} returning workspace_id, message_id, attempt, status) ${publishStoredEvents(published)}`,
  );
}

/** The handset's row takes the message's own id: a delivery that is reported twice is still one text on the screen. */
async function showOnHandsets(db: DatabaseSession, delivered: readonly EventOfMessage[]): Promise<void> {
  await db.execute(sql`
    insert into handset_messages (workspace_id, phone_number, handset_message_id, direction, peer, message_id, at)
    select workspace_id, phone_number, message_id, 'RECEIVED', peer, message_id, at
      from unnest(
             ${arrayOf(
               'int',
               delivered.map(({ message }) => message.workspaceId),
             )},
             ${arrayOf(
               'text',
               delivered.map(({ message }) => message.destination),
             )},
             ${arrayOf(
               'uuid',
               delivered.map(({ message }) => message.messageId),
             )},
             ${arrayOf(
               'text',
               delivered.map(({ originator }) => originator),
             )},
             ${arrayOf(
               'timestamptz',
               delivered.map(({ at }) => at),
             )}
           ) as d (workspace_id, phone_number, message_id, peer, at)
    on conflict do nothing`);
}

/** Tells live pages of these workspaces, once the transaction stands, that there is something new. */
export async function announceChanges(db: DatabaseSession, workspaceIds: ReadonlySet<number>): Promise<void> {
  await db.execute(
    sql`select pg_notify('sms_console_live', id::text) from unnest(${arrayOf('int', [...workspaceIds])}) as id`,
  );
}
