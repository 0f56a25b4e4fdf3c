import { and, asc, desc, eq, lte } from 'drizzle-orm';
import { rateCardEntries } from '@/db/schema';
import type { OperationContext } from '@/lib/operations/call-context';
import type { Channel } from '@/lib/reference/channels';

export type PriceRow = typeof rateCardEntries.$inferSelect;

/** The row in force now for each country and originator type of the account's rate card, in this order. */
export function pricesInForce({ db, workspace, now }: OperationContext, channel: Channel): Promise<PriceRow[]> {
  const { accountId, country, originatorType, validFrom } = rateCardEntries;
  return db
    .selectDistinctOn([country, originatorType])
    .from(rateCardEntries)
    .where(and(eq(accountId, workspace.accountId), eq(rateCardEntries.channel, channel), lte(validFrom, now)))
    .orderBy(asc(country), asc(originatorType), desc(validFrom));
}
