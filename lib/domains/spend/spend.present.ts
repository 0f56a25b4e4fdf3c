import { formatDollars } from '@/lib/money';
import type { Amounts, GroupAmounts } from './spend.rows';
import type { ChannelSpend, SpendGroup } from './spend.shapes';

const nothing: Amounts = { messages: 0, parts: 0, priceMicros: 0n, carrierFeeMicros: 0n };

/** All of them together. */
export const addUp = (all: readonly Amounts[]): Amounts =>
  all.reduce(
    (sum, each) => ({
      messages: sum.messages + each.messages,
      parts: sum.parts + each.parts,
      priceMicros: sum.priceMicros + each.priceMicros,
      carrierFeeMicros: sum.carrierFeeMicros + each.carrierFeeMicros,
    }),
    nothing,
  );

/** Amounts as they are answered: exact dollars. */
export const presentAmounts = ({ messages, parts, priceMicros, carrierFeeMicros }: Amounts) => ({
  Messages: messages,
  Parts: parts,
  Price: formatDollars(priceMicros),
  CarrierFees: formatDollars(carrierFeeMicros),
  Total: formatDollars(priceMicros + carrierFeeMicros),
});

/** Rows of groups and channels as groups with their channels, in the order in which the rows name the groups. */
export function presentGroups(rows: readonly GroupAmounts[]): SpendGroup[] {
  const groups = new Map<string, GroupAmounts[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return [...groups].map(([Group, ofGroup]) => ({
    Group,
    Channels: ofGroup.map((row): ChannelSpend => ({ Channel: row.channel, ...presentAmounts(row) })),
    ...presentAmounts(addUp(ofGroup)),
  }));
}
