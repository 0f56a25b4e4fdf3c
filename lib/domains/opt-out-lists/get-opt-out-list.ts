import { defineOperation } from '@/lib/operations/define-operation';
import { resourceId } from '@/lib/operations/resource-id';
import { optOutListTail, presentSummary } from './opt-out-lists.present';
import { countLinkedOriginators, requireOptOutList } from './opt-out-lists.rows';
import { getOptOutListInput, getOptOutListOutput } from './opt-out-lists.shapes';

/** GetOptOutList: one list with its counts, which are kept and not counted. */
export const getOptOutList = defineOperation({
  name: 'GetOptOutList',
  exposure: 'console',
  access: 'read',
  input: getOptOutListInput,
  output: getOptOutListOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN'] },
  resources: ({ OptOutListName }, { workspace }) => [
    optOutListTail(resourceId(workspace, 'opt-out-list', OptOutListName, 'OptOutListName')),
  ],
  async handler({ OptOutListName }, context) {
    const row = await requireOptOutList(context, OptOutListName);
    return presentSummary(context, row, await countLinkedOriginators(context));
  },
});
