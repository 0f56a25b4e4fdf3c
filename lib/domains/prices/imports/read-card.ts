import { invalid } from '@/lib/operations/operation-error';
import { parseRateCardCsv, type RateCardProblem } from '@/lib/reference/rate-card';
import type { CardRow } from './compare-card.rules';
import { mostCardPrices } from './price-import-limits';

export interface ReadCard {
  readonly rows: readonly CardRow[];
  readonly problems: readonly RateCardProblem[];
}

/**
 * A card in CSV (docs/rate-card.md), with every mistake of its rows.
 * @throws ValidationException INVALID_PARAMETER for what is no card, has no price or too many
 */
export function readCard(text: string): ReadCard {
  const { rows, lines, problems, unreadable } = parseRateCardCsv(text);
  if (unreadable) {
    const said = problems.map(({ line, message }) => `Line ${line}: ${message}.`).join(' ');
    throw invalid('INVALID_PARAMETER', `This is no rate card. ${said}`, 'Card');
  }
  const count = rows.length + new Set(problems.map(({ line }) => line)).size;
  if (count === 0) throw invalid('INVALID_PARAMETER', 'The card has a header and no prices.', 'Card');
  if (count > mostCardPrices) {
    throw invalid(
      'INVALID_PARAMETER',
      `The card has ${count} prices, and at most ${mostCardPrices} are imported at once. Split it into several cards.`,
      'Card',
    );
  }
  return { rows: rows.map((row, index) => ({ ...row, line: lines[index] ?? 0 })), problems };
}
