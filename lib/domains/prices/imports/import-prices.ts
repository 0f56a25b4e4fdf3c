import { defineOperation } from '@/lib/operations/define-operation';
import { conflict, OperationError } from '@/lib/operations/operation-error';
import type { RateCardProblem } from '@/lib/reference/rate-card';
import { compareWithTable } from './compare-card';
import { countChanges } from './compare-card.rules';
import { presentImport } from './price-imports.present';
import { insertImport, lockPriceTable, writePrices } from './price-imports.rows';
import { importPricesInput, importPricesOutput } from './price-imports.shapes';
import { readCard } from './read-card';

/** As many mistakes as a refusal names; PreviewPriceImport names them all. */
const mostNamedProblems = 100;

/** As many sources as the record of an import names. */
const mostNamedSources = 5;

function refuse(problems: readonly RateCardProblem[]): OperationError {
  return new OperationError(
    'ValidationException',
    `The card has ${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'}, and nothing was imported.`,
    {
      reason: 'INVALID_PARAMETER',
      fields: problems.slice(0, mostNamedProblems).map(({ line, column, message }) => ({
        name: 'Card',
        message: `line ${line}${column === undefined ? '' : `, ${column}`} ${message}`,
      })),
    },
  );
}

/**
 * ImportPrices: writes a rate card into the account's price table, whole or not at all. Entries that the card does not name
 * stay, and so do older ones: they explain old charges. It does just what PreviewPriceImport has shown: where the table was
 * changed since, or the card, nothing is written.
 */
export const importPrices = defineOperation({
  name: 'ImportPrices',
  exposure: 'console',
  access: 'write',
  input: importPricesInput,
  output: importPricesOutput,
  errors: {
    ConflictException: ['PRICES_CHANGED_SINCE_PREVIEW'],
    ValidationException: ['INVALID_PARAMETER'],
  },
  async handler({ Card, FileName, PreviewId }, context) {
    const { rows, problems } = readCard(Card);
    if (problems.length > 0) throw refuse(problems);
    await lockPriceTable(context);
    const { changes, previewId } = await compareWithTable(context, rows);
    if (previewId !== PreviewId) {
      throw conflict(
        'PRICES_CHANGED_SINCE_PREVIEW',
        'The card would now do something else than the preview has shown: prices or the card have changed since. Nothing was imported; look at the preview again.',
      );
    }
    await writePrices(context, changes);
    const { ADDED, CHANGED, REPLACED, SAME } = countChanges(changes);
    const sources = [...new Set(rows.map(({ source }) => source))];
    const { principal } = context;
    const record = await insertImport(
      context,
      {
        importId: context.newUuid(),
        fileName: FileName,
        importedBy: principal.kind === 'user' ? principal.email : 'system',
        importedAt: context.now,
        addedCount: ADDED,
        changedCount: CHANGED,
        replacedCount: REPLACED,
        sameCount: SAME,
        sources: sources.slice(0, mostNamedSources),
        sourceCount: sources.length,
      },
      changes,
    );
    return presentImport(record);
  },
});
