import { defineOperation } from '@/lib/operations/define-operation';
import { compareWithTable } from './compare-card';
import { countChanges } from './compare-card.rules';
import { presentChange } from './price-imports.present';
import { previewPriceImportInput, previewPriceImportOutput } from './price-imports.shapes';
import { readCard } from './read-card';

/**
 * PreviewPriceImport: what importing a rate card would change, or every mistake that keeps it from being imported. Writes
 * nothing. Only who may import may look: the call costs about as much.
 */
export const previewPriceImport = defineOperation({
  name: 'PreviewPriceImport',
  exposure: 'console',
  access: 'read',
  input: previewPriceImportInput,
  output: previewPriceImportOutput,
  errors: { ValidationException: ['INVALID_PARAMETER'] },
  async handler({ Card }, context) {
    const { rows, problems } = readCard(Card);
    if (problems.length > 0) {
      return {
        Problems: problems.map(({ line, column, message }) => ({ Line: line, Column: column, Message: message })),
        Changes: [],
        Added: 0,
        Changed: 0,
        Replaced: 0,
        Same: 0,
        Written: 0,
      };
    }
    const { changes, previewId } = await compareWithTable(context, rows);
    const { ADDED, CHANGED, REPLACED, SAME } = countChanges(changes);
    return {
      Problems: [],
      Changes: changes
        .filter(({ kind }) => kind !== 'SAME')
        .map((change) => ({ ...presentChange(change), Effect: change.effect })),
      Added: ADDED,
      Changed: CHANGED,
      Replaced: REPLACED,
      Same: SAME,
      Written: changes.filter(({ isWritten }) => isWritten).length,
      PreviewId: previewId,
    };
  },
});
