import { removeAllTags } from '@/lib/domains/tags/tags.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { resourceId } from '@/lib/operations/resource-id';
import { optOutListTail, presentOptOutList } from './opt-out-lists.present';
import { countLinkedOriginators, deleteOptOutListRow, lockOptOutList } from './opt-out-lists.rows';
import { deletionRefusal } from './opt-out-lists.rules';
import { deleteOptOutListInput, deleteOptOutListOutput } from './opt-out-lists.shapes';

/**
 * DeleteOptOutList: a list that nothing sends by, with the numbers and tags that it has. Under the workspace's lock, which
 * whoever links an originator to a list takes too.
 */
export const deleteOptOutList = defineOperation({
  name: 'DeleteOptOutList',
  exposure: 'public',
  access: 'write',
  input: deleteOptOutListInput,
  output: deleteOptOutListOutput,
  errors: {
    ConflictException: ['RESOURCE_DELETION_NOT_ALLOWED', 'RESOURCE_NOT_EMPTY'],
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN'],
  },
  resources: ({ OptOutListName }, { workspace }) => [
    optOutListTail(resourceId(workspace, 'opt-out-list', OptOutListName, 'OptOutListName')),
  ],
  async handler(input, context) {
    await lockWorkspace(context);
    const row = await lockOptOutList(context, input.OptOutListName);
    const { optOutListName } = row;
    const refusal = deletionRefusal(optOutListName, (await countLinkedOriginators(context)).get(optOutListName) ?? 0);
    if (refusal) throw refusal;
    await deleteOptOutListRow(context, row);
    await removeAllTags(context, optOutListTail(optOutListName));
    return presentOptOutList(context, row);
  },
});
