import { defineOperation } from '@/lib/operations/define-operation';
import { makePageToken, readPageToken } from '@/lib/operations/page-token';
import { importTail } from './import-tail';
import { listRejections, requireImport } from './imports.rows';
import {
  listOptOutImportRejectionsInput,
  listOptOutImportRejectionsOutput,
  rejectionWords,
  type RejectionReason,
} from './imports.shapes';

const defaultPageLength = 100;

/** ListOptOutImportRejections: every line that an import did not take, in the order of the file, with the reason. */
export const listOptOutImportRejections = defineOperation({
  name: 'ListOptOutImportRejections',
  exposure: 'console',
  access: 'read',
  input: listOptOutImportRejectionsInput,
  output: listOptOutImportRejectionsOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_NEXT_TOKEN'] },
  resources: ({ ImportId }, context) => importTail(context, ImportId),
  async handler({ ImportId, MaxResults = defaultPageLength, NextToken }, context) {
    await requireImport(context, ImportId);
    const scope = JSON.stringify(['ListOptOutImportRejections', ImportId]);
    const [after = 0] = readPageToken(context, scope, NextToken) ?? [];
    const rows = await listRejections(context, ImportId, Number(after), MaxResults + 1);
    const shown = rows.slice(0, MaxResults);
    const last = shown.at(-1);
    return {
      Rejections: shown.map(({ line, text, reason: stored }) => {
        const reason = stored as RejectionReason; // the reader of files writes no other
        return { Line: line, Text: text, Reason: reason, Message: rejectionWords[reason] };
      }),
      NextToken: rows.length > MaxResults && last ? makePageToken(context, scope, [last.line]) : undefined,
    };
  },
});
