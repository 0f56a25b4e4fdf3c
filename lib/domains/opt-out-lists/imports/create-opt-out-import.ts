import { defineOperation } from '@/lib/operations/define-operation';
import { resourceId } from '@/lib/operations/resource-id';
import { optOutListTail } from '../opt-out-lists.present';
import { requireOptOutList } from '../opt-out-lists.rows';
import { presentImport } from './imports.present';
import { insertImport, requireImport } from './imports.rows';
import { createOptOutImportInput, createOptOutImportOutput, importChunkBytes } from './imports.shapes';

/**
 * CreateOptOutImport: announces a file of numbers for a list. Its pieces follow (PutOptOutImportChunk), then
 * StartOptOutImport; one that is never started is gone after a day.
 */
export const createOptOutImport = defineOperation({
  name: 'CreateOptOutImport',
  exposure: 'console',
  access: 'write',
  input: createOptOutImportInput,
  output: createOptOutImportOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN'] },
  resources: ({ OptOutListName }, { workspace }) => [
    optOutListTail(resourceId(workspace, 'opt-out-list', OptOutListName, 'OptOutListName')),
  ],
  async handler({ OptOutListName, FileName, TotalBytes }, context) {
    const { listId } = await requireOptOutList(context, OptOutListName);
    const importId = context.newUuid();
    await insertImport(context, { importId, listId, fileName: FileName, totalBytes: TotalBytes });
    return { ...presentImport(await requireImport(context, importId)), ChunkBytes: importChunkBytes };
  },
});
