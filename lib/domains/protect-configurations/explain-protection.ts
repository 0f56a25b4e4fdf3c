import { defineOperation } from '@/lib/operations/define-operation';
import { destinationCountry } from '@/lib/reference/destination-country';
import { decideProtection } from './protection.rules';
import { readProtection } from './protection.rows';
import { protectConfigurationTail, requireDestination } from './protect-configurations.rules';
import { idOf, requireConfigurationSet, requireProtectConfiguration } from './protect-configurations.rows';
import { explainProtectionInput, explainProtectionOutput } from './protect-configurations.shapes';

/** ExplainProtection: whether a number may be sent to, by the rule that a send would meet. Sends nothing. */
export const explainProtection = defineOperation({
  name: 'ExplainProtection',
  exposure: 'console',
  access: 'read',
  input: explainProtectionInput,
  output: explainProtectionOutput,
  errors: { ResourceNotFoundException: [], ValidationException: ['INVALID_ARN', 'INVALID_PARAMETER'] },
  resources: ({ ProtectConfigurationId }, context) => [
    protectConfigurationTail(ProtectConfigurationId === undefined ? '*' : idOf(context, ProtectConfigurationId)),
  ],
  async handler({ DestinationPhoneNumber, NumberCapability, ProtectConfigurationId, ConfigurationSetName }, context) {
    const destination = requireDestination(DestinationPhoneNumber);
    if (ProtectConfigurationId !== undefined) await requireProtectConfiguration(context, ProtectConfigurationId);
    if (ConfigurationSetName !== undefined) await requireConfigurationSet(context, ConfigurationSetName);
    const country = destinationCountry(destination);
    const fact = await readProtection(context, {
      protectConfigurationId: ProtectConfigurationId,
      configurationSetName: ConfigurationSetName,
      capability: NumberCapability,
      destination,
      isoCountryCode: country?.iso ?? '',
    });
    const { allowed, decidedBy, status, expiresAt, detail } = decideProtection(
      fact,
      { phoneNumber: destination, countryName: country?.name, capability: NumberCapability },
      context.now,
    );
    return {
      Allowed: allowed,
      Detail: detail,
      DestinationPhoneNumber: destination,
      IsoCountryCode: country?.iso,
      CountryName: country?.name,
      DecidedBy: decidedBy,
      ProtectConfigurationId: fact?.protectConfigurationId,
      Source: fact?.source,
      ProtectStatus: status,
      ExpirationTimestamp: expiresAt,
    };
  },
});
