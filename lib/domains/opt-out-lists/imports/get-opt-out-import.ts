import { defineOperation } from '@/lib/operations/define-operation';
import { importTail } from './import-tail';
import { presentImport } from './imports.present';
import { requireImport } from './imports.rows';
import { getOptOutImportInput, getOptOutImportOutput } from './imports.shapes';

/** GetOptOutImport: how far an import is, and what it has counted. */
export const getOptOutImport = defineOperation({
  name: 'GetOptOutImport',
  exposure: 'console',
  access: 'read',
  input: getOptOutImportInput,
  output: getOptOutImportOutput,
  errors: { ResourceNotFoundException: [] },
  resources: ({ ImportId }, context) => importTail(context, ImportId),
  async handler({ ImportId }, context) {
    return presentImport(await requireImport(context, ImportId));
  },
});
