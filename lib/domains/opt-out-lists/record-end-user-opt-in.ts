import { defineOperation } from '@/lib/operations/define-operation';
import { lockOptOutList } from './opt-out-lists.rows';
import { requirePhoneNumber } from './opt-out-lists.rules';
import { recordEndUserOptInInput, recordEndUserOptInOutput } from './opt-out-lists.shapes';
import { deleteOptedOutNumberRow } from './opted-out-numbers.rows';

/** What a person's START does: takes them off a list. No rule stands in the way of the person's own word. */
export const recordEndUserOptIn = defineOperation({
  name: 'RecordEndUserOptIn',
  exposure: 'internal',
  access: 'write',
  input: recordEndUserOptInInput,
  output: recordEndUserOptInOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_PARAMETER'] },
  async handler({ OptOutListName, PhoneNumber }, context) {
    const phoneNumber = requirePhoneNumber(PhoneNumber, 'PhoneNumber');
    const list = await lockOptOutList(context, OptOutListName);
    return { Removed: (await deleteOptedOutNumberRow(context, list, phoneNumber)) !== undefined };
  },
});
