import { sql, type SQL } from 'drizzle-orm';
import type { DatabaseSession } from '@/db/client';
import { bucketsPerDoubling } from './delivery-times.rules';

/** Any number that only folding uses: two at once would wait for each other's rows. */
export const foldLock = 5_093_118;

/** Keeps changes from being added up until the transaction ends: for who takes a workspace's messages away with its counts. */
export const holdFolding = (db: DatabaseSession) => db.execute(sql`select pg_advisory_xact_lock(${foldLock})`);

/**
 * Hours are for looking at the last days, and are by far the most rows: they are kept this long, days and months for good.
 * Longer than a message can be on its way, so that an hour that has gone never gets a change.
 */
export const hoursKeptDays = 35;

/** How long the periods of a roll-up are; hours, days and months of UTC. */
export type Grain = 'HOUR' | 'DAY' | 'MONTH';

const dimensions = sql`channel, country, originator, originator_type, configuration_set, message_type`;

const countedNames = [
  'workspace_id',
  'accepted_at',
  'channel',
  'country',
  'originator',
  'originator_type',
  'configuration_set',
  'message_type',
  'status',
  'status_at',
  'parts',
  'price_micros',
  'carrier_fee_micros',
];

/** The columns of a message that roll-ups depend on. */
export const countedColumns = (alias: string): SQL =>
  sql.raw(countedNames.map((column) => `${alias}.${column}`).join(', '));

/** What a message is counted under and by: a function of its row and nothing else, so that counting anew gives the same. */
const countedMessage = (sign: 1 | -1, from: string): string => `
  select workspace_id, date_trunc('hour', accepted_at, 'UTC') as hour, channel, country, originator, originator_type,
         coalesce(configuration_set, '') as configuration_set, message_type, status, delivery.bucket,
         ${sign} as messages, ${sign} * parts as parts, ${sign} * price_micros as price_micros,
         ${sign} * carrier_fee_micros as carrier_fee_micros, ${sign} * coalesce(delivery.milliseconds, 0) as milliseconds
    from ${from} as counted
    left join lateral (
      select milliseconds, floor(ln(greatest(milliseconds, 1)) / ln(2) * ${bucketsPerDoubling})::smallint as bucket
        from (select (extract(epoch from status_at - accepted_at) * 1000)::bigint as milliseconds) took
       where status = 'DELIVERED') delivery on true`;

const changeKey = `workspace_id, hour, channel, country, originator, originator_type, configuration_set, message_type, status,
  bucket`;
const changeColumns = `${changeKey}, messages, parts, price_micros, carrier_fee_micros, milliseconds`;

/** Sums of counted messages, one row a key; a key whose sums are all nothing has no row. */
const summed = (counted: string): string => `
  select ${changeKey}, sum(messages) as messages, sum(parts) as parts, sum(price_micros) as price_micros,
         sum(carrier_fee_micros) as carrier_fee_micros, sum(milliseconds) as milliseconds
    from (${counted}) counted
   group by ${changeKey}
  having sum(messages) <> 0 or sum(parts) <> 0 or sum(price_micros) <> 0 or sum(carrier_fee_micros) <> 0
      or sum(milliseconds) <> 0`;

/*
 * The parts of statements below are one piece of text each: they stand in the statement that accepts a message, where every
 * piece that is put together anew for each message costs.
 */

/**
 * Counts messages that are new. For the statement that stores them: an exact count is one that stands or falls with them.
 * @param messages the name of a table expression with the columns of `messages` that are counted (`countedColumns`)
 */
export const countNew = (messages: string): SQL =>
  sql.raw(`insert into message_roll_up_changes (${changeColumns}) ${countedMessage(1, messages)}`);

/**
 * Counts messages under what they are now and no longer under what they were.
 * @param before the name of a table expression with the rows as they were
 * @param after the name of one with the same rows as they are
 */
export const countAnew = (before: string, after: string): SQL =>
  sql.raw(`insert into message_roll_up_changes (${changeColumns})
    ${summed(`${countedMessage(-1, before)} union all ${countedMessage(1, after)}`)}`);

const inGrains = (changes: SQL): SQL => sql`
  select changes.*, grain, date_trunc(grain, hour, 'UTC') as period
    from ${changes} as changes cross join (values ('HOUR'), ('DAY'), ('MONTH')) as grains (grain)`;

/**
 * Adds changes up into the roll-ups of every grain, as parts of a `with`.
 * @param changes the name of a part that has the columns of `message_roll_up_changes`
 */
export const addUp = (changes: SQL): SQL => sql`
  in_grains as (${inGrains(changes)}),
  counts as (
    insert into message_roll_ups as known (workspace_id, grain, period, ${dimensions}, status, messages, parts, price_micros,
      carrier_fee_micros)
    select workspace_id, grain, period, ${dimensions}, status, sum(messages), sum(parts), sum(price_micros),
           sum(carrier_fee_micros)
      from in_grains group by workspace_id, grain, period, ${dimensions}, status
    on conflict (workspace_id, grain, period, ${dimensions}, status) do update
       set messages = known.messages + excluded.messages, parts = known.parts + excluded.parts,
           price_micros = known.price_micros + excluded.price_micros,
           carrier_fee_micros = known.carrier_fee_micros + excluded.carrier_fee_micros
  ), times as (
    insert into delivery_time_roll_ups as known (workspace_id, grain, period, ${dimensions}, bucket, messages, milliseconds)
    select workspace_id, grain, period, ${dimensions}, bucket, sum(messages), sum(milliseconds)
      from in_grains where bucket is not null group by workspace_id, grain, period, ${dimensions}, bucket
    on conflict (workspace_id, grain, period, ${dimensions}, bucket) do update
       set messages = known.messages + excluded.messages, milliseconds = known.milliseconds + excluded.milliseconds
  )`;

/** Every message of a workspace (of all, without one), counted from the messages themselves: what roll-ups must equal. */
export const countedFromMessages = (workspaceId?: number): SQL => {
  const condition = workspaceId === undefined ? '' : `where workspace_id = ${Math.trunc(workspaceId)}`;
  return sql.raw(summed(countedMessage(1, `(select ${countedNames.join(', ')} from messages ${condition})`)));
};

/** Rolls up all messages of a workspace that have never been counted: for whoever stores a great many at once. */
export const rollUpMessages = (workspaceId: number): SQL => sql`
  with changes as (${countedFromMessages(workspaceId)}), ${addUp(sql`changes`)} select`;

/** Which roll-ups to read: those of a workspace from one moment on and before another, both on whole periods of UTC. */
export interface RollUpRange {
  readonly workspaceId: number;
  readonly grain: Grain;
  readonly from: Date;
  /** Exclusive. */
  readonly to: Date;
}

const instantOf = (at: Date) => sql`${at.toISOString()}::timestamptz`;

const pending = ({ workspaceId, grain, from, to }: RollUpRange, columns: SQL, condition = sql`true`): SQL => sql`
  select date_trunc(${grain}, hour, 'UTC') as period, ${dimensions}, ${columns} from message_roll_up_changes
   where workspace_id = ${workspaceId} and hour >= ${instantOf(from)} and hour < ${instantOf(to)} and ${condition}`;

const folded = ({ workspaceId, grain, from, to }: RollUpRange, table: string, columns: SQL): SQL => sql`
  select period, ${dimensions}, ${columns} from ${sql.identifier(table)}
   where workspace_id = ${workspaceId} and grain = ${grain}
     and period >= ${instantOf(from)} and period < ${instantOf(to)}`;

/**
 * Messages, parts and money by period, channel, country, originator, originator_type, configuration_set ('' = none),
 * message_type and status, for a `from`: what is rolled up and what is not yet, so that sums are exact at any moment.
 * One key may have several rows, some of them negative: only sums say something. A message counts in the period in which
 * it was accepted, under its present status.
 */
export function countedMessages(range: RollUpRange): SQL {
  const columns = sql`status, messages, parts, price_micros, carrier_fee_micros`;
  return sql`(${folded(range, 'message_roll_ups', columns)} union all ${pending(range, columns)})`;
}

/**
 * How long the delivered ones of the same messages took, by the same dimensions: `bucket`, `messages` and their
 * `milliseconds` in all. As with `countedMessages`, only sums say something.
 */
export function countedDeliveryTimes(range: RollUpRange): SQL {
  const columns = sql`bucket, messages, milliseconds`;
  return sql`(${folded(range, 'delivery_time_roll_ups', columns)} union all ${pending(range, columns, sql`bucket is not null`)})`;
}
