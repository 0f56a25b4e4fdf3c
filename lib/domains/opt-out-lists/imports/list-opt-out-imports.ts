import { defineOperation } from '@/lib/operations/define-operation';
import { makePageToken, readPageToken } from '@/lib/operations/page-token';
import { resourceId } from '@/lib/operations/resource-id';
import { optOutListTail } from '../opt-out-lists.present';
import { requireOptOutList } from '../opt-out-lists.rows';
import { presentImport } from './imports.present';
import { listImports } from './imports.rows';
import { listOptOutImportsInput, listOptOutImportsOutput } from './imports.shapes';

const defaultPageLength = 100;

/** ListOptOutImports: the imports into a list, newest first. */
export const listOptOutImports = defineOperation({
  name: 'ListOptOutImports',
  exposure: 'console',
  access: 'read',
  input: listOptOutImportsInput,
  output: listOptOutImportsOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN', 'INVALID_NEXT_TOKEN'] },
  resources: ({ OptOutListName }, { workspace }) => [
    optOutListTail(resourceId(workspace, 'opt-out-list', OptOutListName, 'OptOutListName')),
  ],
  async handler({ OptOutListName, MaxResults = defaultPageLength, NextToken }, context) {
    const { listId } = await requireOptOutList(context, OptOutListName);
    const scope = JSON.stringify(['ListOptOutImports', listId]);
    const [before] = readPageToken(context, scope, NextToken) ?? [];
    const rows = await listImports(context, listId, before === undefined ? undefined : String(before), MaxResults + 1);
    const shown = rows.slice(0, MaxResults);
    const last = shown.at(-1);
    return {
      OptOutImports: shown.map(presentImport),
      NextToken: rows.length > MaxResults && last ? makePageToken(context, scope, [last.importId]) : undefined,
    };
  },
});
