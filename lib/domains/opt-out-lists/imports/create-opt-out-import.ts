import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { quotaExceeded } from '@/lib/operations/operation-error';
import { resourceId } from '@/lib/operations/resource-id';
import { optOutListTail } from '../opt-out-lists.present';
import { requireOptOutList } from '../opt-out-lists.rows';
import { presentImport } from './imports.present';
import { countUnstartedImports, insertImport, removeUnstartedImports, requireImport } from './imports.rows';
import {
  createOptOutImportInput,
  createOptOutImportOutput,
  importChunkBytes,
  mostUnstartedImports,
  uploadMilliseconds,
} from './imports.shapes';

/**
 * CreateOptOutImport: announces a file of numbers for a list. Its pieces follow (PutOptOutImportChunk), then
 * StartOptOutImport; one that is never started is gone after a day, or after an hour when another wants its place.
 */
export const createOptOutImport = defineOperation({
  name: 'CreateOptOutImport',
  exposure: 'console',
  access: 'write',
  input: createOptOutImportInput,
  output: createOptOutImportOutput,
  errors: {
    ResourceNotFoundException: [],
    ServiceQuotaExceededException: ['OPT_OUT_IMPORTS_PER_ACCOUNT'],
    ValidationException: ['INVALID_ARN'],
  },
  resources: ({ OptOutListName }, { workspace }) => [
    optOutListTail(resourceId(workspace, 'opt-out-list', OptOutListName, 'OptOutListName')),
  ],
  async handler({ OptOutListName, FileName, TotalBytes }, context) {
    await lockWorkspace(context);
    const { listId } = await requireOptOutList(context, OptOutListName);
    if ((await countUnstartedImports(context)) >= mostUnstartedImports) {
      await removeUnstartedImports(context, new Date(context.now.getTime() - uploadMilliseconds));
      if ((await countUnstartedImports(context)) >= mostUnstartedImports) {
        throw quotaExceeded(
          'OPT_OUT_IMPORTS_PER_ACCOUNT',
          `${mostUnstartedImports} files are being uploaded in this workspace already. Wait until one of them is here; an upload that was given up makes room an hour after it began.`,
        );
      }
    }
    const importId = context.newUuid();
    await insertImport(context, { importId, listId, fileName: FileName, totalBytes: TotalBytes });
    return { ...presentImport(await requireImport(context, importId)), ChunkBytes: importChunkBytes };
  },
});
