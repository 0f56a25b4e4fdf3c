import type { OperationContext } from '@/lib/operations/call-context';
import { defineOperation } from '@/lib/operations/define-operation';
import { pageByCreation } from '@/lib/operations/list-page';
import { parseE164 } from '@/lib/reference/phone-number';
import { presentVerifiedDestination, verifiedDestinationTail } from './verified-destinations.present';
import { listVerifiedDestinations, requireVerifiedDestinations } from './verified-destinations.rows';
import { checkVerifiedDestinationFilters, verifiedDestinationId } from './verified-destinations.rules';
import {
  describeVerifiedDestinationNumbersInput,
  describeVerifiedDestinationNumbersOutput,
} from './verified-destinations.shapes';

const idsOf = (names: readonly string[] | undefined, context: OperationContext) =>
  names?.length ? names.map((name) => verifiedDestinationId(context, name, 'VerifiedDestinationNumberIds')) : undefined;

/**
 * DescribeVerifiedDestinationNumbers: the numbers added, newest first, all of them or those named by id or by number, as
 * far as every filter lets them.
 */
export const describeVerifiedDestinationNumbers = defineOperation({
  name: 'DescribeVerifiedDestinationNumbers',
  exposure: 'public',
  access: 'read',
  input: describeVerifiedDestinationNumbersInput,
  output: describeVerifiedDestinationNumbersOutput,
  errors: {
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN', 'INVALID_FILTER_VALUES', 'INVALID_NEXT_TOKEN'],
  },
  resources: (input, context) =>
    (idsOf(input.VerifiedDestinationNumberIds, context) ?? ['*']).map(verifiedDestinationTail),
  async handler(input, context) {
    const filters = input.Filters ?? [];
    checkVerifiedDestinationFilters(filters);
    const search = {
      ids: idsOf(input.VerifiedDestinationNumberIds, context),
      // What is no phone number was never added, and is not found as it was written.
      destinations: input.DestinationPhoneNumbers?.length
        ? input.DestinationPhoneNumbers.map((number) => parseE164(number) ?? number)
        : undefined,
      // There are no RCS agents, so that a filter by agent lets nothing through.
      statuses: filters.map(({ Name, Values }) => (Name === 'status' ? Values : [])),
    };
    await requireVerifiedDestinations(context, search);
    const page = await pageByCreation(
      context,
      JSON.stringify(['DescribeVerifiedDestinationNumbers', search]),
      input,
      (after, limit) => listVerifiedDestinations(context, search, after, limit),
      (row) => row.verifiedDestinationNumberId,
    );
    return {
      VerifiedDestinationNumbers: page.items.map((row) => presentVerifiedDestination(context, row)),
      NextToken: page.NextToken,
    };
  },
});
