import { createHash } from 'node:crypto';
import type { OperationContext } from '@/lib/operations/call-context';
import { compareCard, comparisonText, type CardRow, type PriceChange } from './compare-card.rules';
import { readNeighbours } from './price-imports.rows';

/** What a card would do to the price table as it is now, and the name of just this comparison. */
export async function compareWithTable(
  context: OperationContext,
  rows: readonly CardRow[],
): Promise<{ changes: readonly PriceChange[]; previewId: string }> {
  const changes = compareCard(rows, await readNeighbours(context, rows), context.now);
  return { changes, previewId: createHash('sha256').update(comparisonText(changes)).digest('hex') };
}
