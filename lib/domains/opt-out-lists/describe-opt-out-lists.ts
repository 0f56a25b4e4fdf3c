import { defineOperation } from '@/lib/operations/define-operation';
import { pageByCreation } from '@/lib/operations/list-page';
import { resourceId } from '@/lib/operations/resource-id';
import { optOutListTail, presentOptOutList } from './opt-out-lists.present';
import { listOptOutLists, requireOptOutLists } from './opt-out-lists.rows';
import { describeOptOutListsInput, describeOptOutListsOutput } from './opt-out-lists.shapes';

/**
 * DescribeOptOutLists: the lists of the workspace, newest first, all of them or those named. Nobody shares lists with
 * anybody, so that the owner SHARED has none.
 */
export const describeOptOutLists = defineOperation({
  name: 'DescribeOptOutLists',
  exposure: 'public',
  access: 'read',
  input: describeOptOutListsInput,
  output: describeOptOutListsOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN', 'INVALID_NEXT_TOKEN'] },
  resources: ({ OptOutListNames }, { workspace }) =>
    OptOutListNames?.length
      ? OptOutListNames.map((name) => optOutListTail(resourceId(workspace, 'opt-out-list', name, 'OptOutListNames')))
      : [optOutListTail('*')],
  async handler(input, context) {
    const names = input.OptOutListNames?.length
      ? input.OptOutListNames.map((name) => resourceId(context.workspace, 'opt-out-list', name, 'OptOutListNames'))
      : undefined;
    if (names) await requireOptOutLists(context, names);
    if (input.Owner === 'SHARED') return { OptOutLists: [] };
    const page = await pageByCreation(
      context,
      JSON.stringify(['DescribeOptOutLists', names]),
      input,
      (after, limit) => listOptOutLists(context, names, after, limit),
      ({ optOutListName }) => optOutListName,
    );
    return { OptOutLists: page.items.map((row) => presentOptOutList(context, row)), NextToken: page.NextToken };
  },
});
