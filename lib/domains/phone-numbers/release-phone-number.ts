import { removeKeywords } from '@/lib/domains/keywords/keywords.rows';
import { removeAllTags } from '@/lib/domains/tags/tags.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { conflict } from '@/lib/operations/operation-error';
import { resourceId } from '@/lib/operations/resource-id';
import { phoneNumberTail, presentPhoneNumber, type PhoneNumberRow } from './phone-numbers.present';
import { deletePhoneNumber, lockPhoneNumber } from './phone-numbers.rows';
import { releasePhoneNumberInput, releasePhoneNumberOutput } from './phone-numbers.shapes';

/** Why a number cannot be released: the reason and the words. */
function refusal(row: PhoneNumberRow): readonly [reason: string, message: string] | undefined {
  if (row.deletionProtectionEnabled) {
    return ['DELETION_PROTECTION_ENABLED', `${row.phoneNumber} is protected: turn its deletion protection off first.`];
  }
  if (row.poolId) {
    return [
      'PHONE_NUMBER_ASSOCIATED_TO_POOL',
      `${row.phoneNumber} is in ${row.poolId}: take it out of the pool first.`,
    ];
  }
  if (row.registrationId) {
    return [
      'PHONE_NUMBER_ASSOCIATED_TO_REGISTRATION',
      `${row.phoneNumber} is on ${row.registrationId}: take it off the registration first.`,
    ];
  }
  return undefined;
}

/**
 * ReleasePhoneNumber: gives a number up, for good. What it has accepted already is still sent, since its lane stays;
 * its keywords and tags go.
 */
export const releasePhoneNumber = defineOperation({
  name: 'ReleasePhoneNumber',
  exposure: 'public',
  access: 'write',
  input: releasePhoneNumberInput,
  output: releasePhoneNumberOutput,
  errors: {
    ConflictException: [
      'DELETION_PROTECTION_ENABLED',
      'PHONE_NUMBER_ASSOCIATED_TO_POOL',
      'PHONE_NUMBER_ASSOCIATED_TO_REGISTRATION',
    ],
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN'],
  },
  resources: ({ PhoneNumberId }, { workspace }) => [
    phoneNumberTail(resourceId(workspace, 'phone-number', PhoneNumberId, 'PhoneNumberId')),
  ],
  async handler({ PhoneNumberId }, context) {
    const phoneNumberId = resourceId(context.workspace, 'phone-number', PhoneNumberId, 'PhoneNumberId');
    await lockWorkspace(context);
    const row = await lockPhoneNumber(context, phoneNumberId);
    const refused = refusal(row);
    if (refused) throw conflict(...refused, 'phone-number', phoneNumberId);
    await deletePhoneNumber(context, phoneNumberId);
    await removeKeywords(context, phoneNumberId);
    await removeAllTags(context, phoneNumberTail(phoneNumberId));
    return presentPhoneNumber(context, { ...row, status: 'DELETED' });
  },
});
