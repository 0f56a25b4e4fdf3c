import type { OperationContext } from '@/lib/operations/call-context';
import { defineOperation } from '@/lib/operations/define-operation';
import { checkFilterValues, isBooleanText } from '@/lib/operations/list-filters';
import { notFound } from '@/lib/operations/operation-error';
import { resourceId } from '@/lib/operations/resource-id';
import {
  optOutListTail,
  presentOptedOutNumber,
  type OptedOutNumberRow,
  type OptOutListRow,
} from './opt-out-lists.present';
import { requireOptOutList } from './opt-out-lists.rows';
import { requirePhoneNumber } from './opt-out-lists.rules';
import { describeOptedOutNumbersInput, describeOptedOutNumbersOutput } from './opt-out-lists.shapes';
import { findOptedOutNumbers } from './opted-out-numbers.rows';
import { pageOfEntries } from './page-of-entries';

/** The entries of numbers that are named, in their order. */
async function requireEntries(
  context: OperationContext,
  list: OptOutListRow,
  named: readonly string[],
): Promise<OptedOutNumberRow[]> {
  const numbers = [...new Set(named.map((value) => requirePhoneNumber(value, 'OptedOutNumbers')))];
  const found = await findOptedOutNumbers(context, list, numbers);
  return numbers.map((number) => {
    const entry = found.find(({ phoneNumber }) => phoneNumber === number);
    if (!entry) throw notFound('opted-out-number', number);
    return entry;
  });
}

/**
 * DescribeOptedOutNumbers: the numbers on a list, the newest first, or those named. That one is not on the list is the
 * answer *not found*, as clients of the service expect it.
 */
export const describeOptedOutNumbers = defineOperation({
  name: 'DescribeOptedOutNumbers',
  exposure: 'public',
  access: 'read',
  input: describeOptedOutNumbersInput,
  output: describeOptedOutNumbersOutput,
  errors: {
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN', 'INVALID_FILTER_VALUES', 'INVALID_NEXT_TOKEN', 'INVALID_PARAMETER'],
  },
  resources: ({ OptOutListName }, { workspace }) => [
    optOutListTail(resourceId(workspace, 'opt-out-list', OptOutListName, 'OptOutListName')),
  ],
  async handler(input, context) {
    const filters = input.Filters ?? [];
    checkFilterValues(filters, { 'end-user-opted-out': isBooleanText });
    const list = await requireOptOutList(context, input.OptOutListName);
    const endUserOptedOut = [true, false].filter((own) => filters.every(({ Values }) => Values.includes(String(own))));
    const { items, NextToken } = input.OptedOutNumbers?.length
      ? {
          items: (await requireEntries(context, list, input.OptedOutNumbers)).filter((entry) =>
            endUserOptedOut.includes(entry.endUserOptedOut),
          ),
          NextToken: undefined,
        }
      : await pageOfEntries(context, 'DescribeOptedOutNumbers', list, { endUserOptedOut }, input);
    return {
      OptOutListArn: context.arn(optOutListTail(list.optOutListName)),
      OptOutListName: list.optOutListName,
      OptedOutNumbers: items.map(presentOptedOutNumber),
      NextToken,
    };
  },
});
