import { sql } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import type { DatabaseSession } from '@/db/client';
import type { CarrierReport } from '@/lib/carriers/carrier';
import type { Channel } from '@/lib/reference/channels';
import { canFollow, isFinalStatus, messageStatus, statusRank, type MessageStatus } from '@/lib/reference/event-types';

/** The state of a message that reports change, and what its handset needs. */
export interface OpenMessage {
  readonly workspaceId: number;
  readonly messageId: string;
  readonly channel: Channel;
  readonly destination: string;
  readonly originator: string;
  status: MessageStatus;
}

interface OpenMessageRow extends Record<string, unknown> {
  workspace_id: number;
  message_id: string;
  channel: Channel;
  destination: string;
  originator: string;
  status: MessageStatus;
}

interface Applied {
  readonly messages: readonly { message: OpenMessage; at: Date }[];
  readonly events: readonly { message: OpenMessage; report: CarrierReport }[];
}

/**
 * Decides what reports change. In order of time (and, at one moment, of a message's life) each report becomes an event;
 * the message takes its status only where it may follow the present one, so that late, repeated and overtaken reports
 * leave the outcome as it is. Pure.
 */
export function decideReports(messages: ReadonlyMap<string, OpenMessage>, reports: readonly CarrierReport[]): Applied {
  const changed = new Map<OpenMessage, Date>();
  const events: { message: OpenMessage; report: CarrierReport }[] = [];
  const inOrder = [...reports].sort(
    (a, b) => a.dueAt.getTime() - b.dueAt.getTime() || statusRank(a.status) - statusRank(b.status),
  );
  for (const report of inOrder) {
    const message = messages.get(report.messageId);
    if (!message) continue; // a report of a message that is not ours any more
    events.push({ message, report });
    if (canFollow(message.status, report.status)) {
      message.status = report.status;
      changed.set(message, report.dueAt);
    }
  }
  return { messages: [...changed].map(([message, at]) => ({ message, at })), events };
}

/** Whether a status is the message's last: a device receipt follows the simulator's acceptance, so that is never last. */
const isLast = (channel: Channel, status: MessageStatus) => isFinalStatus(channel, status, { receiptExpected: true });

/** Locks the messages of some reports, so that what is decided on their status holds until it is written. */
async function lockMessages(db: DatabaseSession, reports: readonly CarrierReport[]): Promise<Map<string, OpenMessage>> {
  const rows = await db.execute<OpenMessageRow>(sql`
    select m.workspace_id, m.message_id, m.channel, m.destination, m.originator, m.status
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
  return new Map(
    rows.map((row) => [
      row.message_id,
      {
        workspaceId: row.workspace_id,
        messageId: row.message_id,
        channel: row.channel,
        destination: row.destination,
        originator: row.originator,
        status: row.status,
      },
    ]),
  );
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
  const { messages: changed, events } = decideReports(messages, reports);
  const recordedAt = now.toISOString();
  if (changed.length > 0) {
    await db.execute(sql`
      update messages m
         set status = c.status, is_final = c.is_final, status_at = c.at
        from unnest(
               ${arrayOf(
                 'int',
                 changed.map(({ message }) => message.workspaceId),
               )},
               ${arrayOf(
                 'uuid',
                 changed.map(({ message }) => message.messageId),
               )},
               ${arrayOf(
                 'text',
                 changed.map(({ message }) => message.status),
               )},
               ${arrayOf(
                 'boolean',
                 changed.map(({ message }) => isLast(message.channel, message.status)),
               )},
               ${arrayOf(
                 'timestamptz',
                 changed.map(({ at }) => at),
               )}
             ) as c (workspace_id, message_id, status, is_final, at)
       where m.workspace_id = c.workspace_id and m.message_id = c.message_id`);
  }
  if (events.length === 0) return;
  await db.execute(sql`
    insert into message_events (workspace_id, message_id, attempt, status, event_type, is_final, occurred_at, recorded_at)
    select workspace_id, message_id, attempt, status, event_type, is_final, occurred_at, ${recordedAt}::timestamptz
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
               events.map(({ report }) => report.attempt),
             )},
             ${arrayOf(
               'text',
               events.map(({ report }) => report.status),
             )},
             ${arrayOf(
               'text',
               events.map(({ message, report }) => messageStatus(message.channel, report.status).eventType),
             )},
             ${arrayOf(
               'boolean',
               events.map(({ message, report }) => isLast(message.channel, report.status)),
             )},
             ${arrayOf(
               'timestamptz',
               events.map(({ report }) => report.dueAt),
             )}
           ) as e (workspace_id, message_id, attempt, status, event_type, is_final, occurred_at)
    on conflict do nothing`);
  const delivered = events.filter(({ report }) => report.status === 'DELIVERED');
  if (delivered.length > 0) {
    // The handset's row takes the message's own id: a delivery that is reported twice is still one text on the screen.
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
                 delivered.map(({ message }) => message.originator),
               )},
               ${arrayOf(
                 'timestamptz',
                 delivered.map(({ report }) => report.dueAt),
               )}
             ) as d (workspace_id, phone_number, message_id, peer, at)
      on conflict do nothing`);
  }
  await announceChanges(db, new Set(events.map(({ message }) => message.workspaceId)));
}

/** Tells live pages of these workspaces, once the transaction stands, that there is something new. */
export async function announceChanges(db: DatabaseSession, workspaceIds: ReadonlySet<number>): Promise<void> {
  await db.execute(
    sql`select pg_notify('sms_console_live', id::text) from unnest(${arrayOf('int', [...workspaceIds])}) as id`,
  );
}
