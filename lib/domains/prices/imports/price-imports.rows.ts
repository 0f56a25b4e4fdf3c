import { and, asc, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import { arrayOf } from '@/db/array-of';
import { accounts, priceImportRows, priceImports } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import { notFound } from '@/lib/operations/operation-error';
import type { CardRow, PriceChange, StoredNeighbours } from './compare-card.rules';
import type { PriceChangeKind } from './price-imports.shapes';

export type PriceImportRecord = typeof priceImports.$inferSelect;
export type PriceImportRowRecord = typeof priceImportRows.$inferSelect;

/**
 * Makes imports of an account go one after the other, until each one's transaction ends. Prices belong to the account and
 * not to one of its workspaces. Sending never waits for it.
 */
export async function lockPriceTable({ db, workspace }: OperationContext): Promise<void> {
  await db
    .select({ accountId: accounts.accountId })
    .from(accounts)
    .where(eq(accounts.accountId, workspace.accountId))
    .for('no key update');
}

interface NeighbourRow extends Record<string, unknown> {
  same_price: string | null;
  same_fee: string | null;
  same_source: string | null;
  before_price: string | null;
  before_fee: string | null;
  before_from: string | null;
  superseded: boolean;
}

/** What the price table holds around each row of a card, in the card's order: one statement, a few look-ups a row. */
export async function readNeighbours(
  { db, workspace, now }: OperationContext,
  rows: readonly CardRow[],
): Promise<StoredNeighbours[]> {
  const found = await db.execute<NeighbourRow>(sql`
    select same.price_micros::text as same_price, same.carrier_fee_micros::text as same_fee, same.source as same_source,
           before.price_micros::text as before_price, before.carrier_fee_micros::text as before_fee,
           before.valid_from as before_from,
           exists (select from rate_card_entries later
                    where later.account_id = ${workspace.accountId} and later.country = card.country
                      and later.channel = card.channel and later.originator_type = card.originator_type
                      and later.valid_from > card.valid_from
                      and later.valid_from <= ${now.toISOString()}::timestamptz) as superseded
      from unnest(${arrayOf(
        'text',
        rows.map(({ country }) => country),
      )}, ${arrayOf(
        'text',
        rows.map(({ channel }) => channel),
      )},
                  ${arrayOf(
                    'text',
                    rows.map(({ originatorType }) => originatorType),
                  )},
                  ${arrayOf(
                    'timestamptz',
                    rows.map(({ validFrom }) => validFrom),
                  )})
           with ordinality as card (country, channel, originator_type, valid_from, position)
      left join rate_card_entries same
        on same.account_id = ${workspace.accountId} and same.country = card.country and same.channel = card.channel
       and same.originator_type = card.originator_type and same.valid_from = card.valid_from
      left join lateral (
        select price_micros, carrier_fee_micros, valid_from from rate_card_entries entry
         where entry.account_id = ${workspace.accountId} and entry.country = card.country
           and entry.channel = card.channel and entry.originator_type = card.originator_type
           and entry.valid_from < card.valid_from
         order by entry.valid_from desc limit 1) before on true
     order by card.position`);
  return found.map((row) => ({
    sameMoment:
      row.same_price === null || row.same_fee === null || row.same_source === null
        ? undefined
        : { priceMicros: BigInt(row.same_price), carrierFeeMicros: BigInt(row.same_fee), source: row.same_source },
    before:
      row.before_price === null || row.before_fee === null || row.before_from === null
        ? undefined
        : {
            priceMicros: BigInt(row.before_price),
            carrierFeeMicros: BigInt(row.before_fee),
            validFrom: new Date(row.before_from),
          },
    superseded: row.superseded,
  }));
}

/** The columns of some rows as lists, for `unnest`. */
const keyLists = (rows: readonly CardRow[]) => sql`
  ${arrayOf(
    'text',
    rows.map(({ country }) => country),
  )}, ${arrayOf(
    'text',
    rows.map(({ channel }) => channel),
  )},
  ${arrayOf(
    'text',
    rows.map(({ originatorType }) => originatorType),
  )},
  ${arrayOf(
    'timestamptz',
    rows.map(({ validFrom }) => validFrom),
  )},
  ${arrayOf(
    'bigint',
    rows.map(({ priceMicros }) => priceMicros),
  )},
  ${arrayOf(
    'bigint',
    rows.map(({ carrierFeeMicros }) => carrierFeeMicros),
  )},
  ${arrayOf(
    'text',
    rows.map(({ source }) => source),
  )}`;

/** Writes the prices of a comparison: new entries beside the old ones, and other amounts where the moment is the same. */
export async function writePrices({ db, workspace }: OperationContext, changes: readonly PriceChange[]): Promise<void> {
  const rows = changes.filter(({ isWritten }) => isWritten).map(({ row }) => row);
  if (rows.length === 0) return;
  await db.execute(sql`
    insert into rate_card_entries (account_id, country, channel, originator_type, valid_from, price_micros,
                                   carrier_fee_micros, source)
    select ${workspace.accountId}, card.* from unnest(${keyLists(rows)}) as card
    on conflict (account_id, country, channel, originator_type, valid_from) do update
      set price_micros = excluded.price_micros, carrier_fee_micros = excluded.carrier_fee_micros,
          source = excluded.source`);
}

/** Keeps what an import was and what each of its rows did. */
export async function insertImport(
  { db, workspace }: OperationContext,
  values: Omit<PriceImportRecord, 'accountId'>,
  changes: readonly PriceChange[],
): Promise<PriceImportRecord> {
  const record = { ...values, accountId: workspace.accountId };
  await db.insert(priceImports).values(record);
  const rows = changes.map(({ row }) => row);
  await db.execute(sql`
    insert into price_import_rows (account_id, import_id, line, country, channel, originator_type, valid_from,
                                   price_micros, carrier_fee_micros, source, change, previous_price_micros,
                                   previous_carrier_fee_micros)
    select ${workspace.accountId}, ${values.importId}::uuid, card.line, card.country, card.channel, card.originator_type,
           card.valid_from, card.price, card.fee, card.source, card.change, card.previous_price, card.previous_fee
      from unnest(${keyLists(rows)}, ${arrayOf(
        'int',
        rows.map(({ line }) => line),
      )},
                  ${arrayOf(
                    'text',
                    changes.map(({ kind }) => kind),
                  )},
                  ${arrayOf(
                    'bigint',
                    changes.map(({ previous }) => previous?.priceMicros ?? null),
                  )},
                  ${arrayOf(
                    'bigint',
                    changes.map(({ previous }) => previous?.carrierFeeMicros ?? null),
                  )})
        as card (country, channel, originator_type, valid_from, price, fee, source, line, change, previous_price,
                 previous_fee)`);
  return record;
}

/** The imports of the account, newest first, after one. */
export function listImports(
  { db, workspace }: OperationContext,
  after: string | undefined,
  limit: number,
): Promise<PriceImportRecord[]> {
  return db
    .select()
    .from(priceImports)
    .where(
      and(
        eq(priceImports.accountId, workspace.accountId),
        after === undefined ? undefined : lt(priceImports.importId, after),
      ),
    )
    .orderBy(desc(priceImports.importId))
    .limit(limit);
}

/** @throws ResourceNotFoundException */
export async function requireImport({ db, workspace }: OperationContext, importId: string): Promise<PriceImportRecord> {
  const [row] = await db
    .select()
    .from(priceImports)
    .where(and(eq(priceImports.accountId, workspace.accountId), eq(priceImports.importId, importId)));
  if (!row) throw notFound('price-import', importId);
  return row;
}

/** The rows of an import in the order of its card, after a line. */
export function listImportRows(
  { db, workspace }: OperationContext,
  importId: string,
  only: { changes: readonly PriceChangeKind[] | undefined; countries: readonly string[] | undefined },
  afterLine: number,
  limit: number,
): Promise<PriceImportRowRecord[]> {
  return db
    .select()
    .from(priceImportRows)
    .where(
      and(
        eq(priceImportRows.accountId, workspace.accountId),
        eq(priceImportRows.importId, importId),
        gt(priceImportRows.line, afterLine),
        only.changes && inArray(priceImportRows.change, [...only.changes]),
        only.countries && inArray(priceImportRows.country, [...only.countries]),
      ),
    )
    .orderBy(asc(priceImportRows.line))
    .limit(limit);
}
