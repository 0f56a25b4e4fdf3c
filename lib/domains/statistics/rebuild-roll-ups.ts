import { sql } from 'drizzle-orm';
import type { Database, DatabaseSession } from '@/db/client';
import { addUp, countedFromMessages, hoursKeptDays } from './roll-ups.rows';

/** What a comparison of the roll-ups with the messages found. */
export interface RollUpProof {
  readonly messages: number;
  /** Rows of the roll-ups, of every grain, that messages ask for. */
  readonly rows: number;
  /** Rows that are missing, too many, or hold another figure. */
  readonly wrong: number;
}

/**
 * Rebuilds the roll-ups of every workspace from its messages and proves them equal, in one transaction that sees messages
 * and roll-ups at one moment. Sending goes on meanwhile: what it counts waits to be added up.
 * @returns how the roll-ups stood before, and how they stand now
 */
export async function rebuildRollUps(database: Database): Promise<{ before: RollUpProof; after: RollUpProof }> {
  return database.write.transaction(
    async (db) => {
      // First of all, because the transaction's view of the data begins with its first query: no folding is half done then.
      await db.execute(sql`lock table message_roll_ups, delivery_time_roll_ups in share row exclusive mode`);
      await countExactly(db);
      const before = await prove(db);
      await db.execute(sql`delete from message_roll_up_changes`);
      await db.execute(sql`delete from message_roll_ups`);
      await db.execute(sql`delete from delivery_time_roll_ups`);
      await db.execute(sql`with changes as (select * from exact_changes), ${addUp(sql`changes`)} select`);
      return { before, after: await prove(db) };
    },
    { isolationLevel: 'repeatable read' },
  );
}

/** Counts every message anew, into a table of this transaction. */
async function countExactly(db: DatabaseSession): Promise<void> {
  await db.execute(sql`create temporary table exact_changes on commit drop as ${countedFromMessages()}`);
}

const key = sql`workspace_id, channel, country, originator, originator_type, configuration_set, message_type`;

/** Compares, key by key and figure by figure, what is rolled up and what waits to be with what the messages say. */
async function prove(db: DatabaseSession): Promise<RollUpProof> {
  const [proof] = await db.execute<{ messages: string; rows: string; wrong: string }>(sql`
    with grains (grain) as (values ('HOUR'), ('DAY'), ('MONTH')),
    difference as (
      select grain, period, ${key}, status, bucket, sum(expected) as expected, sum(messages) as messages, sum(parts) as parts,
             sum(price) as price, sum(fee) as fee, sum(milliseconds) as milliseconds
        from (
          select grain, date_trunc(grain, hour, 'UTC') as period, ${key}, status, null::smallint as bucket,
                 messages as expected, messages, parts, price_micros as price, carrier_fee_micros as fee, 0 as milliseconds
            from exact_changes cross join grains
          union all
          select grain, date_trunc(grain, hour, 'UTC'), ${key}, 'DELIVERED', bucket, messages, messages, 0, 0, 0, milliseconds
            from exact_changes cross join grains where bucket is not null
          union all
          select grain, period, ${key}, status, null, 0, -messages, -parts, -price_micros, -carrier_fee_micros, 0
            from message_roll_ups
          union all
          select grain, period, ${key}, 'DELIVERED', bucket, 0, -messages, 0, 0, 0, -milliseconds from delivery_time_roll_ups
          union all
          select grain, date_trunc(grain, hour, 'UTC'), ${key}, status, null, 0, -messages, -parts, -price_micros,
                 -carrier_fee_micros, 0
            from message_roll_up_changes cross join grains
          union all
          select grain, date_trunc(grain, hour, 'UTC'), ${key}, 'DELIVERED', bucket, 0, -messages, 0, 0, 0, -milliseconds
            from message_roll_up_changes cross join grains where bucket is not null
        ) everything
       -- Hours of long ago have gone, or go at the next clean-up.
       where grain <> 'HOUR' or period > now() - make_interval(days => ${hoursKeptDays})
       group by grain, period, ${key}, status, bucket
    )
    select (select coalesce(sum(messages), 0) from exact_changes) as messages,
           count(*) filter (where expected <> 0) as rows,
           count(*) filter (where messages <> 0 or parts <> 0 or price <> 0 or fee <> 0 or milliseconds <> 0) as wrong
      from difference`);
  if (!proof) throw new Error('The comparison of the roll-ups with the messages answered nothing.');
  return { messages: Number(proof.messages), rows: Number(proof.rows), wrong: Number(proof.wrong) };
}
