import { sql } from 'drizzle-orm';
import type { DatabaseSession } from '@/db/client';
import { eventRecord } from '@/lib/domains/messages/event-record';
import type { MessageRow } from '@/lib/domains/messages/messages.present';
import type { TargetKind } from '@/lib/domains/event-destinations/event-destinations.rules';
import { publishToTopic } from '@/lib/domains/topics/publish-to-topic.rows';
import { logDefect } from '@/lib/logger';
import type { Runtime } from '@/lib/operations/call-context';
import { announceChanges } from '../apply-reports';
import { addToStream } from './add-to-stream';
import type { Publication } from './publication';
import { writeToLogGroup } from './write-to-log-group';

/** The most events that one transaction publishes. */
const batchSize = 500;

interface DestinationRow extends Record<string, unknown> {
  workspace_id: number;
  target_kind: TargetKind;
  target_name: string;
  clock_offset_ms: number;
}

interface WaitingRow extends Record<string, unknown> {
  message_id: string;
  record: unknown;
  status: string;
  channel: MessageRow['channel'] | null;
  originator: string;
  destination: string;
  country: string;
  accepted_at: string;
  encoding: MessageRow['encoding'];
  message_type: MessageRow['messageType'];
  parameters: unknown;
  parts: number;
  price_micros: string;
  carrier_fee_micros: string;
  event_type: string | null;
  event_originator: string | null;
  occurred_at: string;
  is_final: boolean;
}

/**
 * Publishes what waits, a batch for each destination that has any: taken from the queue and given to its target in one
 * transaction, in order. A process that dies in here has done nothing. What a target does with its records then (writing
 * files, calling addresses) is its own affair, and holds up nobody.
 * @returns how many events were published; a destination whose batch failed is logged and tried again at the next call
 */
export async function publishEvents(runtime: Runtime): Promise<number> {
  let published = 0;
  for (const destinationId of await waitingDestinations(runtime)) {
    try {
      published += await runtime.database.write.transaction((db) =>
        publishBatch(db, destinationId, runtime.clock(), runtime.ids.uuid),
      );
    } catch (error) {
      logDefect('event destination', destinationId, error);
    }
  }
  return published;
}

/** The destinations that have events waiting; steps along the key, so that its cost is their number and not the events'. */
async function waitingDestinations(runtime: Runtime): Promise<string[]> {
  const rows = await runtime.database.read.execute<{ id: string }>(sql`
    with recursive waiting as (
      (select event_destination_id as id from event_publications order by event_destination_id limit 1)
      union all
      select (select p.event_destination_id from event_publications p
               where p.event_destination_id > w.id order by p.event_destination_id limit 1)
        from waiting w where w.id is not null
    )
    select id::text from waiting where id is not null`);
  return rows.map(({ id }) => id);
}

async function publishBatch(
  db: DatabaseSession,
  destinationId: string,
  clock: Date,
  newUuid: (at: Date) => string,
): Promise<number> {
  // Locked, so that one process at a time publishes for it: that is what keeps the order.
  const [destination] = await db.execute<DestinationRow>(sql`
    select d.workspace_id, d.target_kind, d.target_name, w.clock_offset_ms
      from event_destinations d join workspaces w using (workspace_id)
     where d.event_destination_id = ${destinationId}::bigint for no key update of d skip locked`);
  if (!destination) return (await forgetDeleted(db, destinationId)) ? 1 : 0;
  const rows = await db.execute<WaitingRow>(sql`
    with taken as (
      delete from event_publications
       where event_destination_id = ${destinationId}::bigint
         and publication_id in (select publication_id from event_publications
                                 where event_destination_id = ${destinationId}::bigint order by publication_id limit ${batchSize})
      returning publication_id, workspace_id, message_id, attempt, status, record
    )
    select t.message_id, t.record, t.status, m.channel, m.originator, m.destination, m.country, m.accepted_at, m.encoding,
           m.message_type, m.parameters, m.parts, m.price_micros::text, m.carrier_fee_micros::text, e.event_type,
           e.originator as event_originator, e.occurred_at, e.is_final
      from taken t
      left join messages m on m.workspace_id = t.workspace_id and m.message_id = t.message_id
      left join message_events e on e.workspace_id = t.workspace_id and e.message_id = t.message_id
                                and e.attempt = t.attempt and e.status = t.status
     order by t.publication_id`);
  const now = new Date(clock.getTime() + destination.clock_offset_ms);
  const publications = rows.flatMap((row) => publicationOf(row, now) ?? []);
  if (publications.length === 0) return rows.length;
  const target = { workspaceId: destination.workspace_id, targetName: destination.target_name };
  switch (destination.target_kind) {
    case 'LOG_GROUP':
      await writeToLogGroup(db, target, publications);
      break;
    case 'STREAM':
      await addToStream(db, target, publications, clock);
      break;
    case 'TOPIC':
      await publishToTopic(
        db,
        target,
        publications.map(({ messageId, record }) => ({
          publicationId: newUuid(clock),
          orderingKey: messageId,
          body: record,
        })),
        now,
      );
  }
  await db.execute(sql`
    update event_destinations set last_published_at = ${now.toISOString()}::timestamptz
     where event_destination_id = ${destinationId}::bigint`);
  await announceChanges(db, new Set([destination.workspace_id]));
  return rows.length;
}

/** What waits for a destination that is no more goes; one that is only locked keeps it. */
async function forgetDeleted(db: DatabaseSession, destinationId: string): Promise<boolean> {
  const rows = await db.execute(sql`
    delete from event_publications p
     where p.event_destination_id = ${destinationId}::bigint
       and not exists (select from event_destinations d where d.event_destination_id = p.event_destination_id)
    returning 1`);
  return rows.length > 0;
}

/** A sample is its own record; any other is made of its message and event. */
function publicationOf(row: WaitingRow, now: Date): Publication | undefined {
  if (row.record !== null) return { messageId: row.message_id, at: now, record: JSON.stringify(row.record) };
  if (row.channel === null) return undefined; // the workspace has been emptied since
  const at = new Date(row.occurred_at);
  const record = eventRecord(
    {
      messageId: row.message_id,
      channel: row.channel,
      originator: row.originator,
      destination: row.destination,
      country: row.country,
      acceptedAt: new Date(row.accepted_at),
      encoding: row.encoding,
      messageType: row.message_type,
      parameters: row.parameters,
      parts: row.parts,
      priceMicros: BigInt(row.price_micros),
      carrierFeeMicros: BigInt(row.carrier_fee_micros),
    },
    {
      eventType: row.event_type,
      status: row.status,
      occurredAt: at,
      isFinal: row.is_final,
      originator: row.event_originator,
    },
  );
  return { messageId: row.message_id, at, record: JSON.stringify(record) };
}
