import { defineOperation } from '@/lib/operations/define-operation';
import { conflict, invalid } from '@/lib/operations/operation-error';
import { importTail } from './import-tail';
import { lockImport, putChunk } from './imports.rows';
import { importChunkBytes, putOptOutImportChunkInput, putOptOutImportChunkOutput } from './imports.shapes';

/** PutOptOutImportChunk: a piece of an announced file, in any order, again if need be. Not recorded: the start is. */
export const putOptOutImportChunk = defineOperation({
  name: 'PutOptOutImportChunk',
  exposure: 'console',
  access: 'write',
  audited: false,
  input: putOptOutImportChunkInput,
  output: putOptOutImportChunkOutput,
  errors: {
    ConflictException: ['RESOURCE_MODIFICATION_NOT_ALLOWED'],
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_PARAMETER'],
  },
  resources: ({ ImportId }, context) => importTail(context, ImportId),
  async handler({ ImportId, Position, Content }, context) {
    const { status, totalBytes, fileName } = await lockImport(context, ImportId);
    if (status !== 'UPLOADING') {
      throw conflict('RESOURCE_MODIFICATION_NOT_ALLOWED', `The import of ${fileName} has been started.`);
    }
    const content = Buffer.from(Content, 'base64');
    const length = Math.min(importChunkBytes, totalBytes - Position * importChunkBytes);
    if (content.length !== length) {
      throw invalid(
        'INVALID_PARAMETER',
        length > 0
          ? `Piece ${Position} of a file of ${totalBytes} bytes has ${length} bytes, not ${content.length}.`
          : `A file of ${totalBytes} bytes has no piece ${Position}.`,
        length > 0 ? 'Content' : 'Position',
      );
    }
    await putChunk(context, ImportId, Position, content);
    return {};
  },
});
