import { defineOperation } from '@/lib/operations/define-operation';
import { resourceId } from '@/lib/operations/resource-id';
import { optOutListTail, presentEntry } from './opt-out-lists.present';
import { lockOptOutList } from './opt-out-lists.rows';
import { requirePhoneNumber } from './opt-out-lists.rules';
import { putOptedOutNumberInput, putOptedOutNumberOutput } from './opt-out-lists.shapes';
import { findOptedOutNumbers, insertOptedOutNumber } from './opted-out-numbers.rows';

/** PutOptedOutNumber: puts a number on a list. One that is there stays as it is, above all when the person said so. */
export const putOptedOutNumber = defineOperation({
  name: 'PutOptedOutNumber',
  exposure: 'public',
  access: 'write',
  input: putOptedOutNumberInput,
  output: putOptedOutNumberOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN', 'INVALID_PARAMETER'] },
  resources: ({ OptOutListName }, { workspace }) => [
    optOutListTail(resourceId(workspace, 'opt-out-list', OptOutListName, 'OptOutListName')),
  ],
  async handler({ OptOutListName, OptedOutNumber }, context) {
    const phoneNumber = requirePhoneNumber(OptedOutNumber, 'OptedOutNumber');
    const list = await lockOptOutList(context, OptOutListName);
    const added = await insertOptedOutNumber(context, list, {
      phoneNumber,
      optedOutAt: context.now,
      endUserOptedOut: false,
      keyword: null,
      originator: null,
    });
    const [entry] = added ? [added] : await findOptedOutNumbers(context, list, [phoneNumber]);
    if (!entry) throw new Error(`${phoneNumber} was not added to list ${list.listId}, and is not on it.`);
    return presentEntry(context, list, entry);
  },
});
