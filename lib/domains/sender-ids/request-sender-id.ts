import { putTags } from '@/lib/domains/tags/tags.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { quotaExceeded } from '@/lib/operations/operation-error';
import { monthlyLeasingPriceMicros } from '@/lib/reference/number-prices';
import { presentSenderId, senderIdTail } from './sender-ids.present';
import { countSenderIds, insertSenderId } from './sender-ids.rows';
import { defaultMessageTypes } from './sender-id-text.rules';
import { checkRequestableSenderId, mostSenderIds } from './sender-ids.rules';
import { requestSenderIdInput, requestSenderIdOutput } from './sender-ids.shapes';

/**
 * RequestSenderId: takes a name to send under in one country. It needs no approval, and so counts as not registered; where
 * a registration is optional (Singapore) recipients see what the country shows instead until there is one.
 */
export const requestSenderId = defineOperation({
  name: 'RequestSenderId',
  exposure: 'public',
  access: 'write',
  input: requestSenderIdInput,
  output: requestSenderIdOutput,
  errors: {
    ConflictException: ['RESOURCE_ALREADY_EXISTS'],
    ServiceQuotaExceededException: ['SENDER_IDS_PER_ACCOUNT', 'TAGS_PER_RESOURCE'],
    ValidationException: ['INVALID_PARAMETER', 'SENDER_ID_NOT_SUPPORTED', 'SENDER_ID_REQUIRES_REGISTRATION'],
  },
  resources: ({ SenderId, IsoCountryCode }) => [senderIdTail({ senderId: SenderId, isoCountryCode: IsoCountryCode })],
  async handler(input, context) {
    const { SenderId, IsoCountryCode } = input;
    // An empty list says as little as none.
    const messageTypes = input.MessageTypes?.length ? [...new Set(input.MessageTypes)] : [...defaultMessageTypes];
    checkRequestableSenderId(SenderId, IsoCountryCode, messageTypes);
    await lockWorkspace(context);
    if ((await countSenderIds(context)) >= mostSenderIds) {
      throw quotaExceeded(
        'SENDER_IDS_PER_ACCOUNT',
        `This workspace has its ${mostSenderIds} sender IDs already. Release one, or ask for a higher quota.`,
      );
    }
    const row = await insertSenderId(context, {
      senderId: SenderId,
      isoCountryCode: IsoCountryCode,
      messageTypes,
      monthlyLeasingPriceMicros: monthlyLeasingPriceMicros('SENDER_ID', IsoCountryCode),
      deletionProtectionEnabled: input.DeletionProtectionEnabled ?? false,
      registered: false,
      createdAt: context.now,
    });
    await putTags(context, senderIdTail(row), input.Tags ?? []);
    return { ...presentSenderId(context, row), Tags: input.Tags };
  },
});
