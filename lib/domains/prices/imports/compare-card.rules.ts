import type { RateCardRow } from '@/lib/reference/rate-card';
import type { PreviewedPrice, PriceChangeKind } from './price-imports.shapes';

/** A row of a card, and the line that it stands on. */
export type CardRow = RateCardRow & { readonly line: number };

export interface Amounts {
  readonly priceMicros: bigint;
  readonly carrierFeeMicros: bigint;
}

/** What the price table holds around the place of a row. */
export interface StoredNeighbours {
  /** The entry of the same country, channel, originator type and moment. */
  readonly sameMoment: (Amounts & { readonly source: string }) | undefined;
  /** The latest entry of the same kind before that moment. */
  readonly before: (Amounts & { readonly validFrom: Date }) | undefined;
  /** Whether a later entry of the same kind holds already. */
  readonly superseded: boolean;
}

/** What a row of a card does to the price table. */
export interface PriceChange {
  readonly row: CardRow;
  readonly kind: PriceChangeKind;
  readonly previous: Amounts | undefined;
  readonly effect: PreviewedPrice['Effect'];
  /** False where the table has this very entry. */
  readonly isWritten: boolean;
}

const sameAmounts = (a: Amounts, b: Amounts) =>
  a.priceMicros === b.priceMicros && a.carrierFeeMicros === b.carrierFeeMicros;

const kindOf = ({ country, channel, originatorType }: RateCardRow) => [country, channel, originatorType].join();

/** The rows of each country, channel and originator type of a card. */
function byKind(rows: readonly CardRow[]): ReadonlyMap<string, readonly CardRow[]> {
  const groups = new Map<string, CardRow[]>();
  for (const row of rows) {
    const group = groups.get(kindOf(row));
    if (group) group.push(row);
    else groups.set(kindOf(row), [row]);
  }
  for (const group of groups.values()) group.sort((a, b) => a.validFrom.getTime() - b.validFrom.getTime());
  return groups;
}

/**
 * What each row of a card does to the price table, in the card's order. Rows of one card see each other: a second price of a
 * kind is a change of the first.
 * @param neighbours what the table holds around each row, in the same order
 */
export function compareCard(
  rows: readonly CardRow[],
  neighbours: readonly StoredNeighbours[],
  now: Date,
): PriceChange[] {
  const groups = byKind(rows);
  return rows.map((row, index) => {
    const { sameMoment, before, superseded } = neighbours[index]!; // one for each row
    const group = groups.get(kindOf(row)) ?? [];
    const place = group.indexOf(row);
    const earlier = group[place - 1];
    const later = group[place + 1];
    // What this card says of an earlier moment counts; the table may know one between the two.
    const predecessor = earlier && (!before || earlier.validFrom >= before.validFrom) ? earlier : before;
    const effect =
      row.validFrom > now ? 'LATER' : superseded || (later && later.validFrom <= now) ? 'SUPERSEDED' : 'NOW';
    if (sameMoment) {
      const isSame = sameAmounts(row, sameMoment) && row.source === sameMoment.source;
      return { row, kind: isSame ? 'SAME' : 'REPLACED', previous: sameMoment, effect, isWritten: !isSame };
    }
    const kind = !predecessor ? 'ADDED' : sameAmounts(row, predecessor) ? 'SAME' : 'CHANGED';
    return { row, kind, previous: predecessor, effect, isWritten: true };
  });
}

/** How many rows do what. */
export function countChanges(changes: readonly PriceChange[]): Readonly<Record<PriceChangeKind, number>> {
  const counted = { ADDED: 0, CHANGED: 0, REPLACED: 0, SAME: 0 };
  for (const { kind } of changes) counted[kind] += 1;
  return counted;
}

/**
 * All that a comparison says but the time at which it was made, as one text: what was shown to somebody and what is about to
 * be written are the same where these are.
 */
export function comparisonText(changes: readonly PriceChange[]): string {
  return changes
    .map(({ row, kind, previous }) =>
      JSON.stringify([
        row.line,
        kindOf(row),
        row.validFrom.toISOString(),
        String(row.priceMicros),
        String(row.carrierFeeMicros),
        row.source,
        kind,
        previous === undefined ? null : [String(previous.priceMicros), String(previous.carrierFeeMicros)],
      ]),
    )
    .join('\n');
}
