import { requireOptOutList } from '@/lib/domains/opt-out-lists/opt-out-lists.rows';
import { changeReceivingSettings, checkTwoWayCountry } from '@/lib/domains/pools/receiving-settings.rules';
import { checkTwoWayChannel } from '@/lib/domains/topics/two-way-channel';
import { defineOperation } from '@/lib/operations/define-operation';
import { lockWorkspace } from '@/lib/operations/lock-workspace';
import { conflict } from '@/lib/operations/operation-error';
import { resourceId } from '@/lib/operations/resource-id';
import { phoneNumberTail, presentPhoneNumber } from './phone-numbers.present';
import { lockPhoneNumber, updatePhoneNumberRow } from './phone-numbers.rows';
import { noInternationalSending } from './phone-numbers.rules';
import { updatePhoneNumberInput, updatePhoneNumberOutput } from './phone-numbers.shapes';

/**
 * UpdatePhoneNumber: changes the settings of a number; what the input leaves out stays. While the number is in a pool it
 * takes no settings of its own, deletion protection among them: the pool keeps it from being released as it is.
 */
export const updatePhoneNumber = defineOperation({
  name: 'UpdatePhoneNumber',
  exposure: 'public',
  access: 'write',
  input: updatePhoneNumberInput,
  output: updatePhoneNumberOutput,
  errors: {
    ConflictException: ['NUMBER_CAPABILITIES_MISMATCH', 'PHONE_NUMBER_ASSOCIATED_TO_POOL'],
    ResourceNotFoundException: [],
    ValidationException: [
      'INTERNATIONAL_SENDING_NOT_SUPPORTED',
      'INVALID_ARN',
      'INVALID_PARAMETER',
      'MISSING_PARAMETER',
      'PARAMETERS_CANNOT_BE_USED_TOGETHER',
      'RESOURCE_NOT_ACCESSIBLE',
      'TWO_WAY_CHANNEL_NOT_PRESENT',
      'TWO_WAY_NOT_ENABLED',
      'TWO_WAY_NOT_SUPPORTED_IN_COUNTRY',
    ],
  },
  resources: ({ PhoneNumberId }, { workspace }) => [
    phoneNumberTail(resourceId(workspace, 'phone-number', PhoneNumberId, 'PhoneNumberId')),
  ],
  async handler(input, context) {
    const phoneNumberId = resourceId(context.workspace, 'phone-number', input.PhoneNumberId, 'PhoneNumberId');
    if (input.InternationalSendingEnabled) throw noInternationalSending();
    await lockWorkspace(context);
    const number = await lockPhoneNumber(context, phoneNumberId);
    if (number.poolId) {
      throw conflict(
        'PHONE_NUMBER_ASSOCIATED_TO_POOL',
        `${number.phoneNumber} is in ${number.poolId}: change the settings of the pool, which hold for all its numbers.`,
        'phone-number',
        phoneNumberId,
      );
    }
    const receiving = changeReceivingSettings(number, input);
    if (receiving.twoWayEnabled && !number.twoWayEnabled) {
      checkTwoWayCountry(number);
      if (!number.numberCapabilities.includes('SMS')) {
        throw conflict(
          'NUMBER_CAPABILITIES_MISMATCH',
          `${number.phoneNumber} cannot receive texts: it has ${number.numberCapabilities.join(' and ')}.`,
          'phone-number',
          phoneNumberId,
        );
      }
    }
    await checkTwoWayChannel(context, input);
    const row = await updatePhoneNumberRow(context, phoneNumberId, {
      ...receiving,
      optOutListName:
        input.OptOutListName === undefined
          ? number.optOutListName
          : (await requireOptOutList(context, input.OptOutListName)).optOutListName,
      deletionProtectionEnabled: input.DeletionProtectionEnabled ?? number.deletionProtectionEnabled,
    });
    return presentPhoneNumber(context, row);
  },
});
