import { importPrices, previewPriceImport } from '@/lib/domains/prices';
import type { PriceImport } from '@/lib/domains/prices/imports/price-imports.shapes';
import { rateCardColumns } from '@/lib/reference/rate-card';
import type { TestWorkspace } from './test-runtime';

/** A rate card of these lines, below its header. */
export const cardOf = (...lines: readonly string[]) => [rateCardColumns.join(','), ...lines, ''].join('\n');

/** Imports a card of these lines as its preview has shown it. */
export async function importCard(test: TestWorkspace, ...lines: readonly string[]): Promise<PriceImport> {
  const Card = cardOf(...lines);
  const { PreviewId = '' } = await test.run(previewPriceImport, { Card });
  return test.run(importPrices, { Card, FileName: 'card.csv', PreviewId });
}
