import { defineOperation } from '@/lib/operations/define-operation';
import { resourceId } from '@/lib/operations/resource-id';
import { optOutListTail, presentFoundNumber } from './opt-out-lists.present';
import { requireOptOutList } from './opt-out-lists.rows';
import { requirePhoneNumber, storedPrefix } from './opt-out-lists.rules';
import { searchOptedOutNumbersInput, searchOptedOutNumbersOutput } from './opt-out-lists.shapes';
import { findOptedOutNumbers } from './opted-out-numbers.rows';
import { pageOfEntries } from './page-of-entries';

/**
 * SearchOptedOutNumbers: the numbers on a list with how each came there: one number, those that begin with some digits, or
 * all. A number that is not there is a search without result, no error.
 */
export const searchOptedOutNumbers = defineOperation({
  name: 'SearchOptedOutNumbers',
  exposure: 'console',
  access: 'read',
  input: searchOptedOutNumbersInput,
  output: searchOptedOutNumbersOutput,
  errors: {
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN', 'INVALID_NEXT_TOKEN', 'INVALID_PARAMETER'],
  },
  resources: ({ OptOutListName }, { workspace }) => [
    optOutListTail(resourceId(workspace, 'opt-out-list', OptOutListName, 'OptOutListName')),
  ],
  async handler({ OptOutListName, Number: number, Prefix, EndUserOptedOut, ...page }, context) {
    const list = await requireOptOutList(context, OptOutListName);
    const prefix = Prefix === undefined ? undefined : storedPrefix(Prefix);
    const endUserOptedOut = [true, false].filter((own) => EndUserOptedOut === undefined || EndUserOptedOut === own);
    if (number !== undefined) {
      const found = await findOptedOutNumbers(context, list, [requirePhoneNumber(number, 'Number')]);
      const fitting = found.filter(
        (entry) => entry.phoneNumber.startsWith(prefix ?? '') && endUserOptedOut.includes(entry.endUserOptedOut),
      );
      return { OptedOutNumbers: fitting.map(presentFoundNumber) };
    }
    const { items, NextToken } = await pageOfEntries(
      context,
      'SearchOptedOutNumbers',
      list,
      { endUserOptedOut, prefix },
      page,
    );
    return { OptedOutNumbers: items.map(presentFoundNumber), NextToken };
  },
});
