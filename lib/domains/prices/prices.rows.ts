import { and, asc, desc, eq, getTableColumns, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { priceImportRows, priceImports, rateCardEntries } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import type { Channel } from '@/lib/reference/channels';

export type PriceRow = typeof rateCardEntries.$inferSelect;

/** A price, and from when on another holds in its place. */
export type PriceSpan = PriceRow & { readonly validUntil: Date | null };

/** What names a line of prices. */
export interface PriceKey {
  readonly country: string;
  readonly channel: Channel;
  readonly originatorType: string;
}

/** Every price of the account with the moment at which the next of its kind begins. The primary key has this order. */
function spans({ db, workspace }: OperationContext, key?: Partial<PriceKey>) {
  const { country, channel, originatorType, validFrom } = rateCardEntries;
  return db
    .select({
      ...getTableColumns(rateCardEntries),
      validUntil:
        sql<Date | null>`lead(${validFrom}) over (partition by ${country}, ${channel}, ${originatorType} order by ${validFrom})`
          .mapWith(validFrom)
          .as('valid_until'),
    })
    .from(rateCardEntries)
    .where(
      and(
        eq(rateCardEntries.accountId, workspace.accountId),
        key?.country === undefined ? undefined : eq(country, key.country),
        key?.channel === undefined ? undefined : eq(channel, key.channel),
        key?.originatorType === undefined ? undefined : eq(originatorType, key.originatorType),
      ),
    )
    .as('spans');
}

/** The row in force at a moment for each country, channel and originator type of the account's table, in this order. */
export function pricesInForce(
  context: OperationContext,
  { at, channel }: { at: Date; channel?: Channel },
): Promise<PriceSpan[]> {
  const of = spans(context, channel && { channel });
  return context.db
    .select()
    .from(of)
    .where(
      and(lte(of.validFrom, at), or(isNull(of.validUntil), sql`${of.validUntil} > ${at.toISOString()}::timestamptz`)),
    )
    .orderBy(asc(of.country), asc(of.channel), asc(of.originatorType));
}

/** The prices that held, hold and will hold for one kind of message, the latest first, before a moment. */
export function priceHistory(
  context: OperationContext,
  key: PriceKey,
  before: Date | undefined,
  limit: number,
): Promise<PriceSpan[]> {
  const of = spans(context, key);
  return context.db
    .select()
    .from(of)
    .where(before && lt(of.validFrom, before))
    .orderBy(desc(of.validFrom))
    .limit(limit);
}

/** The amounts that imports have put others in the place of, at these moments of one kind of message; the newest first. */
export function replacedPrices(
  { db, workspace }: OperationContext,
  { country, channel, originatorType }: PriceKey,
  moments: readonly Date[],
) {
  return db
    .select({
      importId: priceImports.importId,
      importedAt: priceImports.importedAt,
      validFrom: priceImportRows.validFrom,
      priceMicros: priceImportRows.previousPriceMicros,
      carrierFeeMicros: priceImportRows.previousCarrierFeeMicros,
    })
    .from(priceImportRows)
    .innerJoin(
      priceImports,
      and(eq(priceImports.accountId, priceImportRows.accountId), eq(priceImports.importId, priceImportRows.importId)),
    )
    .where(
      and(
        eq(priceImportRows.accountId, workspace.accountId),
        eq(priceImportRows.country, country),
        eq(priceImportRows.channel, channel),
        eq(priceImportRows.originatorType, originatorType),
        eq(priceImportRows.change, 'REPLACED'),
        inArray(priceImportRows.validFrom, [...moments]),
      ),
    )
    .orderBy(desc(priceImports.importId));
}
