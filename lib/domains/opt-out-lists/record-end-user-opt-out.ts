import { defineOperation } from '@/lib/operations/define-operation';
import { lockOptOutList } from './opt-out-lists.rows';
import { requirePhoneNumber, saysMore } from './opt-out-lists.rules';
import { recordEndUserOptOutInput, recordEndUserOptOutOutput } from './opt-out-lists.shapes';
import { findOptedOutNumbers, insertOptedOutNumber, overwriteOptedOutNumber } from './opted-out-numbers.rows';

/**
 * What a person's STOP does: puts them on a list by their own word, also when somebody here had entered them.
 */
export const recordEndUserOptOut = defineOperation({
  name: 'RecordEndUserOptOut',
  exposure: 'internal',
  access: 'write',
  input: recordEndUserOptOutInput,
  output: recordEndUserOptOutOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_PARAMETER'] },
  async handler({ OptOutListName, PhoneNumber, Keyword, OriginationIdentity }, context) {
    const entry = {
      phoneNumber: requirePhoneNumber(PhoneNumber, 'PhoneNumber'),
      optedOutAt: context.now,
      endUserOptedOut: true,
      keyword: Keyword,
      originator: OriginationIdentity,
    };
    const list = await lockOptOutList(context, OptOutListName);
    if (await insertOptedOutNumber(context, list, entry)) return {};
    const [present] = await findOptedOutNumbers(context, list, [entry.phoneNumber]);
    if (present && saysMore(entry, present)) await overwriteOptedOutNumber(context, list, entry);
    return {};
  },
});
