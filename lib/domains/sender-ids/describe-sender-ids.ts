import { defineOperation } from '@/lib/operations/define-operation';
import { pageByCreation } from '@/lib/operations/list-page';
import { presentSenderId, senderIdTail } from './sender-ids.present';
import { listSenderIds, requireSenderIds, senderIdKey, senderIdName } from './sender-ids.rows';
import { checkSenderIdFilters } from './sender-ids.rules';
import { describeSenderIdsInput, describeSenderIdsOutput } from './sender-ids.shapes';

const field = (index: number) => `SenderIds[${index}].SenderId`;

/**
 * DescribeSenderIds: the sender IDs of the workspace, newest first, all of them or those named, as far as every filter
 * lets them. Nobody shares any with anybody, so that the owner SHARED has none.
 */
export const describeSenderIds = defineOperation({
  name: 'DescribeSenderIds',
  exposure: 'public',
  access: 'read',
  input: describeSenderIdsInput,
  output: describeSenderIdsOutput,
  errors: {
    ResourceNotFoundException: [],
    ValidationException: ['COUNTRY_CODE_MISMATCH', 'INVALID_ARN', 'INVALID_FILTER_VALUES', 'INVALID_NEXT_TOKEN'],
  },
  resources: ({ SenderIds }, context) =>
    SenderIds?.length
      ? SenderIds.map((named, index) => senderIdTail(senderIdKey(context, named, field(index))))
      : ['sender-id/*'],
  async handler(input, context) {
    const filters = input.Filters ?? [];
    checkSenderIdFilters(filters);
    const keys = input.SenderIds?.length
      ? input.SenderIds.map((named, index) => senderIdKey(context, named, field(index)))
      : undefined;
    if (keys) await requireSenderIds(context, keys);
    if (input.Owner === 'SHARED') return { SenderIds: [] };
    const page = await pageByCreation(
      context,
      JSON.stringify(['DescribeSenderIds', keys, filters]),
      input,
      (after, limit) => listSenderIds(context, { keys, filters }, after, limit),
      (row) => senderIdName(row),
    );
    return {
      SenderIds: page.items.map((row) => presentSenderId(context, row)),
      NextToken: page.NextToken,
    };
  },
});
