import { defineOperation } from '@/lib/operations/define-operation';
import { notFound } from '@/lib/operations/operation-error';
import { resourceId } from '@/lib/operations/resource-id';
import { optOutListTail, presentEntry } from './opt-out-lists.present';
import { lockOptOutList } from './opt-out-lists.rows';
import { optInRefusal, requirePhoneNumber } from './opt-out-lists.rules';
import { deleteOptedOutNumberInput, deleteOptedOutNumberOutput } from './opt-out-lists.shapes';
import { deleteOptedOutNumberRow, lastReversal, noteReversal } from './opted-out-numbers.rows';

/** DeleteOptedOutNumber: takes a number off a list, so that it is sent to again, where the rules of opting in allow it. */
export const deleteOptedOutNumber = defineOperation({
  name: 'DeleteOptedOutNumber',
  exposure: 'public',
  access: 'write',
  input: deleteOptedOutNumberInput,
  output: deleteOptedOutNumberOutput,
  errors: {
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN', 'INVALID_PARAMETER', 'PHONE_NUMBER_CANNOT_BE_OPTED_IN'],
  },
  resources: ({ OptOutListName }, { workspace }) => [
    optOutListTail(resourceId(workspace, 'opt-out-list', OptOutListName, 'OptOutListName')),
  ],
  async handler({ OptOutListName, OptedOutNumber }, context) {
    const phoneNumber = requirePhoneNumber(OptedOutNumber, 'OptedOutNumber');
    const list = await lockOptOutList(context, OptOutListName);
    const entry = await deleteOptedOutNumberRow(context, list, phoneNumber);
    if (!entry) throw notFound('opted-out-number', phoneNumber);
    if (entry.endUserOptedOut) {
      const refusal = optInRefusal(entry, await lastReversal(context, list, phoneNumber), context.now);
      if (refusal) throw refusal;
      await noteReversal(context, list, phoneNumber);
    }
    return presentEntry(context, list, entry);
  },
});
