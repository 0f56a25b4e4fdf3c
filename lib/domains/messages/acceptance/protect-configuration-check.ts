import { decideProtection } from '@/lib/domains/protect-configurations/protection.rules';
import { conflict, notFound } from '@/lib/operations/operation-error';
import { capabilityByChannel } from '@/lib/reference/channels';
import { failed, passed, type AcceptanceCheck } from './deliberation';

const resourceType = 'protect-configuration';

/**
 * The protect configuration that applies (the request's, else the configuration set's, else the account default, else
 * none) lets the destination through: by the number's own override, else by the rule of its country (guide 7296-7302).
 */
export const protectConfigurationCheck: AcceptanceCheck = {
  name: 'PROTECT_CONFIGURATION',
  title: 'Protect configuration',
  decide({ request, facts: { protection }, now, country, destination = request.destination }) {
    if (!protection && request.protectConfigurationId !== undefined) {
      return failed(notFound(resourceType, request.protectConfigurationId));
    }
    const { allowed, decidedBy, detail } = decideProtection(
      protection,
      { phoneNumber: destination, countryName: country?.name, capability: capabilityByChannel[request.channel] },
      now,
    );
    if (!protection) return passed(detail);
    const { protectConfigurationId: resourceId } = protection;
    if (allowed) return passed(detail, { resourceType, resourceId });
    return failed(
      conflict(
        decidedBy === 'NUMBER_OVERRIDE'
          ? 'DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE'
          : 'DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION',
        detail,
        resourceType,
        resourceId,
      ),
    );
  },
};
