import { tagsOf } from '@/lib/domains/tags/tags.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { presentDetailedSenderId, senderIdTail } from './sender-ids.present';
import { requireSenderId, senderIdKey } from './sender-ids.rows';
import { getSenderIdInput, getSenderIdOutput } from './sender-ids.shapes';

/** GetSenderId: one sender ID with its pool, its tags and what recipients see. */
export const getSenderId = defineOperation({
  name: 'GetSenderId',
  exposure: 'console',
  access: 'read',
  input: getSenderIdInput,
  output: getSenderIdOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['COUNTRY_CODE_MISMATCH', 'INVALID_ARN'] },
  resources: (input, context) => [senderIdTail(senderIdKey(context, input))],
  async handler(input, context) {
    const key = senderIdKey(context, input);
    const row = await requireSenderId(context, key);
    const tail = senderIdTail(key);
    return { ...presentDetailedSenderId(context, row), Tags: (await tagsOf(context, [tail])).get(tail) ?? [] };
  },
});
