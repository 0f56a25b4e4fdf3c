import { defineOperation } from '@/lib/operations/define-operation';
import { destinationCountry } from '@/lib/reference/destination-country';
import { putOverride } from './number-overrides.rows';
import { presentIdentity, presentNumberOverride } from './protect-configurations.present';
import { checkExpiration, protectConfigurationTail, requireDestination } from './protect-configurations.rules';
import { idOf, lockProtectConfiguration } from './protect-configurations.rows';
import {
  putProtectConfigurationRuleSetNumberOverrideInput,
  putProtectConfigurationRuleSetNumberOverrideOutput,
} from './protect-configurations.shapes';

/**
 * PutProtectConfigurationRuleSetNumberOverride: a rule of its own for one number, on every channel, until it expires. It
 * takes the place of the one that the number may have.
 */
export const putProtectConfigurationRuleSetNumberOverride = defineOperation({
  name: 'PutProtectConfigurationRuleSetNumberOverride',
  exposure: 'public',
  access: 'write',
  input: putProtectConfigurationRuleSetNumberOverrideInput,
  output: putProtectConfigurationRuleSetNumberOverrideOutput,
  errors: {
    ConflictException: ['RESOURCE_ALREADY_EXISTS'],
    ResourceNotFoundException: [],
    ValidationException: ['INVALID_ARN', 'INVALID_PARAMETER'],
  },
  resources: ({ ProtectConfigurationId }, context) => [protectConfigurationTail(idOf(context, ProtectConfigurationId))],
  async handler({ ProtectConfigurationId, DestinationPhoneNumber, Action, ExpirationTimestamp }, context) {
    const destinationPhoneNumber = requireDestination(DestinationPhoneNumber);
    checkExpiration(ExpirationTimestamp, context.now);
    const { protectConfigurationId } = await lockProtectConfiguration(context, ProtectConfigurationId);
    const row = await putOverride(context, {
      protectConfigurationId,
      destinationPhoneNumber,
      action: Action,
      isoCountryCode: destinationCountry(destinationPhoneNumber)?.iso ?? null,
      createdAt: context.now,
      expiresAt: ExpirationTimestamp ?? null,
    });
    return { ...presentIdentity(context, protectConfigurationId), ...presentNumberOverride(row) };
  },
});
