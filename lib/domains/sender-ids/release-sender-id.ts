import { removeAllTags } from '@/lib/domains/tags/tags.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { conflict } from '@/lib/operations/operation-error';
import { presentSenderId, senderIdTail, type SenderIdRow } from './sender-ids.present';
import { deleteSenderId, lockSenderId, senderIdKey, senderIdName } from './sender-ids.rows';
import { releaseSenderIdInput, releaseSenderIdOutput } from './sender-ids.shapes';

/** Why a sender ID cannot be released: the reason and the words. */
function refusal(row: SenderIdRow): readonly [reason: string, message: string] | undefined {
  const { senderId, poolId, registrationId } = row;
  if (row.deletionProtectionEnabled) {
    return ['DELETION_PROTECTION_ENABLED', `${senderId} is protected: turn its deletion protection off first.`];
  }
  if (poolId) return ['SENDER_ID_ASSOCIATED_TO_POOL', `${senderId} is in ${poolId}: take it out of the pool first.`];
  if (registrationId) {
    return [
      'RESOURCE_DELETION_NOT_ALLOWED',
      `${senderId} is on ${registrationId}: take it off the registration first.`,
    ];
  }
  return undefined;
}

/**
 * ReleaseSenderId: gives a sender ID up. What it has accepted already is still sent, since its lane stays; its tags go.
 */
export const releaseSenderId = defineOperation({
  name: 'ReleaseSenderId',
  exposure: 'public',
  access: 'write',
  input: releaseSenderIdInput,
  output: releaseSenderIdOutput,
  errors: {
    ConflictException: ['DELETION_PROTECTION_ENABLED', 'RESOURCE_DELETION_NOT_ALLOWED', 'SENDER_ID_ASSOCIATED_TO_POOL'],
    ResourceNotFoundException: [],
    ValidationException: ['COUNTRY_CODE_MISMATCH', 'INVALID_ARN'],
  },
  resources: (input, context) => [senderIdTail(senderIdKey(context, input))],
  async handler(input, context) {
    const key = senderIdKey(context, input);
    await lockWorkspace(context);
    const row = await lockSenderId(context, key);
    const refused = refusal(row);
    if (refused) throw conflict(...refused, 'sender-id', senderIdName(key));
    await deleteSenderId(context, key);
    await removeAllTags(context, senderIdTail(key));
    return presentSenderId(context, row);
  },
});
