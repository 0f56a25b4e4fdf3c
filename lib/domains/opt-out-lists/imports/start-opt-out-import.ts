import { defineOperation } from '@/lib/operations/define-operation';
import { conflict } from '@/lib/operations/operation-error';
import { importTail } from './import-tail';
import { presentImport } from './imports.present';
import { lockImport, queueImport, uploadedSize } from './imports.rows';
import { importChunkBytes, startOptOutImportInput, startOptOutImportOutput } from './imports.shapes';

/** StartOptOutImport: hands a file that is here whole to the worker. One that has been started goes on as it does. */
export const startOptOutImport = defineOperation({
  name: 'StartOptOutImport',
  exposure: 'console',
  access: 'write',
  input: startOptOutImportInput,
  output: startOptOutImportOutput,
  errors: { ConflictException: ['RESOURCE_MODIFICATION_NOT_ALLOWED'], ResourceNotFoundException: [] },
  resources: ({ ImportId }, context) => importTail(context, ImportId),
  async handler({ ImportId }, context) {
    const row = await lockImport(context, ImportId);
    if (row.status !== 'UPLOADING') return presentImport(row);
    const { chunks, bytes } = await uploadedSize(context, ImportId);
    if (bytes !== row.totalBytes) {
      throw conflict(
        'RESOURCE_MODIFICATION_NOT_ALLOWED',
        `${row.fileName} is not here whole: ${chunks} of ${Math.ceil(row.totalBytes / importChunkBytes)} pieces, ${bytes} of ${row.totalBytes} bytes.`,
      );
    }
    await queueImport(context, ImportId);
    return presentImport({ ...row, status: 'RUNNING' });
  },
});
