import { defineOperation } from '@/lib/operations/define-operation';
import { presentImport } from './price-imports.present';
import { requireImport } from './price-imports.rows';
import { getPriceImportInput, getPriceImportOutput } from './price-imports.shapes';

/** GetPriceImport: who imported a rate card, when, and how many prices it changed. */
export const getPriceImport = defineOperation({
  name: 'GetPriceImport',
  exposure: 'console',
  access: 'read',
  input: getPriceImportInput,
  output: getPriceImportOutput,
  errors: { ResourceNotFoundException: [] },
  async handler({ ImportId }, context) {
    return presentImport(await requireImport(context, ImportId));
  },
});
