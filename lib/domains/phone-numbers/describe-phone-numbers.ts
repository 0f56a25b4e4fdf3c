import { defineOperation } from '@/lib/operations/define-operation';
import { pageByCreation } from '@/lib/operations/list-page';
import { resourceId } from '@/lib/operations/resource-id';
import { phoneNumberTail, presentPhoneNumber } from './phone-numbers.present';
import { listPhoneNumbers, requirePhoneNumbers } from './phone-numbers.rows';
import { checkPhoneNumberFilters } from './phone-numbers.rules';
import { describePhoneNumbersInput, describePhoneNumbersOutput } from './phone-numbers.shapes';

/**
 * DescribePhoneNumbers: the numbers of the workspace, newest first, all of them or those named, as far as every filter
 * lets them. Nobody shares numbers with anybody, so that the owner SHARED has none.
 */
export const describePhoneNumbers = defineOperation({
  name: 'DescribePhoneNumbers',
  exposure: 'public',
  access: 'read',
  input: describePhoneNumbersInput,
  output: describePhoneNumbersOutput,
  errors: {
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN', 'INVALID_FILTER_VALUES', 'INVALID_NEXT_TOKEN'],
  },
  resources: ({ PhoneNumberIds }, { workspace }) =>
    PhoneNumberIds?.length
      ? PhoneNumberIds.map((id) => phoneNumberTail(resourceId(workspace, 'phone-number', id, 'PhoneNumberIds')))
      : [phoneNumberTail('*')],
  async handler(input, context) {
    const filters = input.Filters ?? [];
    checkPhoneNumberFilters(filters);
    const named = input.PhoneNumberIds?.length
      ? input.PhoneNumberIds.map((id) => resourceId(context.workspace, 'phone-number', id, 'PhoneNumberIds'))
      : undefined;
    if (named) await requirePhoneNumbers(context, named);
    if (input.Owner === 'SHARED') return { PhoneNumbers: [] };
    const page = await pageByCreation(
      context,
      JSON.stringify(['DescribePhoneNumbers', named, filters]),
      input,
      (after, limit) => listPhoneNumbers(context, { phoneNumberIds: named, filters }, after, limit),
      (row) => row.phoneNumberId,
    );
    return {
      PhoneNumbers: page.items.map((row) => presentPhoneNumber(context, row)),
      NextToken: page.NextToken,
    };
  },
});
