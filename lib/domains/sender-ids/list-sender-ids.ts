import { defineOperation } from '@/lib/operations/define-operation';
import { pageByCreation } from '@/lib/operations/list-page';
import { presentDetailedSenderId } from './sender-ids.present';
import { listSenderIds as listRows, senderIdName } from './sender-ids.rows';
import { checkSenderIdFilters } from './sender-ids.rules';
import { listSenderIdsInput, listSenderIdsOutput } from './sender-ids.shapes';

/** ListSenderIds: DescribeSenderIds with what its answer has no place for: pool, time of creation, what recipients see. */
export const listSenderIds = defineOperation({
  name: 'ListSenderIds',
  exposure: 'console',
  access: 'read',
  input: listSenderIdsInput,
  output: listSenderIdsOutput,
  errors: { ValidationException: ['INVALID_FILTER_VALUES', 'INVALID_NEXT_TOKEN'] },
  resources: () => ['sender-id/*'],
  async handler(input, context) {
    const filters = input.Filters ?? [];
    checkSenderIdFilters(filters);
    const page = await pageByCreation(
      context,
      JSON.stringify(['ListSenderIds', filters]),
      input,
      (after, limit) => listRows(context, { keys: undefined, filters }, after, limit),
      (row) => senderIdName(row),
    );
    return {
      SenderIds: page.items.map((row) => presentDetailedSenderId(context, row)),
      NextToken: page.NextToken,
    };
  },
});
