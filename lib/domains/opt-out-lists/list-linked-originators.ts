import { defineOperation } from '@/lib/operations/define-operation';
import { makePageToken, readPageToken } from '@/lib/operations/page-token';
import { resourceId } from '@/lib/operations/resource-id';
import { optOutListTail } from './opt-out-lists.present';
import { listLinkedOriginatorRows, requireOptOutList } from './opt-out-lists.rows';
import { listLinkedOriginatorsInput, listLinkedOriginatorsOutput } from './opt-out-lists.shapes';

const defaultPageLength = 100;

/** ListLinkedOriginators: the phone numbers, pools and sender IDs that send by a list. */
export const listLinkedOriginators = defineOperation({
  name: 'ListLinkedOriginators',
  exposure: 'console',
  access: 'read',
  input: listLinkedOriginatorsInput,
  output: listLinkedOriginatorsOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN', 'INVALID_NEXT_TOKEN'] },
  resources: ({ OptOutListName }, { workspace }) => [
    optOutListTail(resourceId(workspace, 'opt-out-list', OptOutListName, 'OptOutListName')),
  ],
  async handler({ OptOutListName, MaxResults = defaultPageLength, NextToken }, context) {
    const { listId, optOutListName } = await requireOptOutList(context, OptOutListName);
    const scope = JSON.stringify(['ListLinkedOriginators', listId]);
    const [after = ''] = readPageToken(context, scope, NextToken) ?? [];
    const rows = await listLinkedOriginatorRows(context, optOutListName, String(after), MaxResults + 1);
    const shown = rows.slice(0, MaxResults);
    const last = shown.at(-1);
    return {
      LinkedOriginators: shown,
      NextToken: rows.length > MaxResults && last ? makePageToken(context, scope, [last.tail]) : undefined,
    };
  },
});
