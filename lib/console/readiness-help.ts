import type { Help } from '@/lib/console/error-help';
import type { CountryReadiness, ReadinessCheck, ReadinessCheckName } from '@/lib/domains/readiness/readiness.shapes';
import { routes } from '@/lib/routes';

type Ask = (check: ReadinessCheck, country: CountryReadiness) => Help | undefined;

/** Which page mends what a check found. Registrations have no page: their check says what is required. */
const helpByCheck: Readonly<Record<ReadinessCheckName, Ask>> = {
  SANDBOX: () => ({ label: 'Change the channel', href: routes.settings }),
  SPEND_LIMIT: () => ({ label: 'Change the spending limits', href: routes.settings }),
  ORIGINATOR: () => ({ label: 'Request originator', href: routes.phoneNumbers.request }),
  REGISTRATION: () => undefined,
  KEYWORDS: ({ ResourceType, ResourceId = '' }) => {
    const page = ResourceType === 'pool' ? routes.phonePools : routes.phoneNumbers;
    return { label: 'Edit the keywords', href: page.detail(ResourceId, 'keywords') };
  },
  CONFIGURATION_SET: ({ ResourceId }) =>
    ResourceId === undefined
      ? { label: 'Create configuration set', href: routes.configurationSets.create }
      : { label: 'Add event destination', href: routes.configurationSets.addDestination(ResourceId) },
  PROTECT_CONFIGURATION: ({ ResourceId }, { CountryName }) =>
    ResourceId === undefined
      ? undefined
      : {
          label: 'Change the country rules',
          href: routes.protectConfigurations.rules(ResourceId, 'sms', { find: CountryName }),
        },
  PRICE: () => ({ label: 'Import prices', href: routes.prices.import }),
};

/** Where to go about a check that is not met. */
export function readinessHelp(check: ReadinessCheck, country: CountryReadiness): Help | undefined {
  return check.Outcome === 'NOT_MET' ? helpByCheck[check.Name](check, country) : undefined;
}
