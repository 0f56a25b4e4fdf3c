import { putTags } from '@/lib/domains/tags/tags.rows';
import type { OperationContext } from '@/lib/operations/call-context';
import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { notFound, quotaExceeded } from '@/lib/operations/operation-error';
import { resourceId } from '@/lib/operations/resource-id';
import { monthlyLeasingPriceMicros } from '@/lib/reference/number-prices';
import { quota } from '@/lib/reference/quotas';
import { phoneNumberTail, presentPhoneNumber } from './phone-numbers.present';
import { countPhoneNumbers, insertPhoneNumber } from './phone-numbers.rows';
import { findOffer } from './phone-numbers.rules';
import {
  requestPhoneNumberInput,
  requestPhoneNumberOutput,
  type RequestPhoneNumberInput,
} from './phone-numbers.shapes';

/** The list that every workspace has. */
const defaultOptOutList = 'Default';

/**
 * The opt-out list that a new number takes.
 * @throws ResourceNotFoundException for any list, pool or registration that is named and not there
 */
function resolveAssociations(
  { OptOutListName, PoolId, RegistrationId }: RequestPhoneNumberInput,
  { workspace }: OperationContext,
): { optOutListName: string } {
  // The model lets PoolId be empty, which names none.
  if (PoolId) throw notFound('pool', resourceId(workspace, 'pool', PoolId, 'PoolId'));
  if (RegistrationId !== undefined) {
    throw notFound('registration', resourceId(workspace, 'registration', RegistrationId, 'RegistrationId'));
  }
  const optOutListName = resourceId(workspace, 'opt-out-list', OptOutListName ?? defaultOptOutList, 'OptOutListName');
  if (optOutListName !== defaultOptOutList) throw notFound('opt-out-list', optOutListName);
  return { optOutListName };
}

/**
 * RequestPhoneNumber: leases a number of a kind that is offered (`numberOffers`). A simulator is active at once. With its
 * lane and tags it stands or fails as one.
 */
export const requestPhoneNumber = defineOperation({
  name: 'RequestPhoneNumber',
  exposure: 'public',
  access: 'write',
  input: requestPhoneNumberInput,
  output: requestPhoneNumberOutput,
  errors: {
    ConflictException: ['NO_ORIGINATION_IDENTITIES_FOUND'],
    ResourceNotFoundException: [],
    ServiceQuotaExceededException: ['PHONE_NUMBERS_PER_ACCOUNT', 'TAGS_PER_RESOURCE'],
    ValidationException: [
      'INVALID_ARN',
      'INVALID_PARAMETER',
      'INTERNATIONAL_SENDING_NOT_SUPPORTED',
      'VOICE_CAPABILITY_NOT_AVAILABLE',
    ],
  },
  // The number has no id yet: a policy must allow every number of the workspace.
  resources: () => [phoneNumberTail('*')],
  async handler(input, context) {
    const offer = findOffer(input);
    const { optOutListName } = resolveAssociations(input, context);
    await lockWorkspace(context);
    const most = quota('numbers');
    if ((await countPhoneNumbers(context)) >= most) {
      throw quotaExceeded(
        'PHONE_NUMBERS_PER_ACCOUNT',
        `This workspace has its ${most} phone numbers already. Release one, or ask for a higher quota.`,
      );
    }
    const row = await insertPhoneNumber(context, offer, {
      phoneNumberId: `phone-${context.newHex()}`,
      isoCountryCode: input.IsoCountryCode,
      status: offer.initialStatus,
      messageType: input.MessageType,
      numberCapabilities: [...new Set(input.NumberCapabilities)],
      numberType: offer.numberType,
      monthlyLeasingPriceMicros: monthlyLeasingPriceMicros(offer.numberType, input.IsoCountryCode),
      optOutListName,
      deletionProtectionEnabled: input.DeletionProtectionEnabled ?? false,
      createdAt: context.now,
    });
    await putTags(context, phoneNumberTail(row.phoneNumberId), input.Tags ?? []);
    return { ...presentPhoneNumber(context, row), NumberType: offer.numberType, Tags: input.Tags };
  },
});
