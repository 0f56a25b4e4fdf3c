import { routes } from '@/lib/routes';

export interface Help {
  /** What to do there. */
  readonly label: string;
  readonly href: string;
}

/** What a refusal is about, as the error names it. */
export interface Resource {
  /** `phone-number`, `sender-id`, `pool`, `protect-configuration`. */
  readonly type: string;
  readonly id: string;
}

const raiseSpendLimit: Help = { label: 'Change the spending limits', href: routes.settings };
const verifyNumber: Help = { label: 'Verify the destination number', href: routes.verifiedNumbers };
/** The tab on which the deletion protection of a kind of resource is switched. */
const protectionPages: Readonly<Record<string, (id: string, tab: string) => string>> = {
  'phone-number': routes.phoneNumbers.detail,
  'sender-id': routes.senderIds.detail,
  pool: routes.phonePools.detail,
  'protect-configuration': routes.protectConfigurations.detail,
};

const phoneNumbers: Help = { label: 'Manage phone numbers', href: routes.phoneNumbers.list };

const configurationSets: Help = { label: 'Manage configuration sets', href: routes.configurationSets.list };

/** Help on a tab of the protect configuration that refused, or on the list where the refusal does not name it. */
const protectConfiguration =
  (label: string, tab: string) =>
  (resource?: Resource): Help => ({
    label,
    href:
      resource?.type === 'protect-configuration'
        ? routes.protectConfigurations.detail(resource.id, tab)
        : routes.protectConfigurations.list,
  });

const removeAssociations = protectConfiguration('Remove the associations', 'associations');

/** Which page changes the rule that stopped an action, by the reason of its refusal. Rules that no page changes are absent. */
const helpByReason = {
  DELETION_PROTECTION_ENABLED: (resource?: Resource) => {
    const page = resource && protectionPages[resource.type];
    return page && { label: 'Turn deletion protection off', href: page(resource.id, 'deletion-protection') };
  },
  CONFIGURATION_SETS_PER_ACCOUNT: configurationSets,
  DESTINATION_COUNTRY_BLOCKED: { label: 'Try a simulator destination', href: routes.send() },
  DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION: protectConfiguration('Change the country rules', 'sms'),
  DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE: protectConfiguration(
    'Change the number overrides',
    'overrides',
  ),
  DESTINATION_PHONE_NUMBER_NOT_VERIFIED: verifyNumber,
  DESTINATION_PHONE_NUMBER_OPTED_OUT: { label: 'See who has opted out', href: routes.optOutLists.list },
  INVALID_IDENTITY_FOR_DESTINATION_COUNTRY: phoneNumbers,
  MONTHLY_SPEND_LIMIT_REACHED_FOR_MEDIA: raiseSpendLimit,
  MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT: raiseSpendLimit,
  MONTHLY_SPEND_LIMIT_REACHED_FOR_VOICE: raiseSpendLimit,
  NO_ORIGINATION_IDENTITIES_FOUND: { label: 'Request a phone number', href: routes.phoneNumbers.request },
  OPT_OUT_LISTS_PER_ACCOUNT: { label: 'Manage opt-out lists', href: routes.optOutLists.list },
  PHONE_NUMBER_ASSOCIATED_TO_POOL: { label: 'Manage phone pools', href: routes.phonePools.list },
  PHONE_NUMBER_CANNOT_BE_OPTED_IN: { label: 'Text START as that number', href: routes.handset() },
  PHONE_NUMBERS_PER_ACCOUNT: phoneNumbers,
  POOLS_PER_ACCOUNT: { label: 'Manage phone pools', href: routes.phonePools.list },
  PROTECT_CONFIGURATION_ASSOCIATED_WITH_CONFIGURATION_SET: removeAssociations,
  PROTECT_CONFIGURATION_IS_ACCOUNT_DEFAULT: removeAssociations,
  PROTECT_CONFIGURATION_NOT_ASSOCIATED_WITH_CONFIGURATION_SET: protectConfiguration(
    'See the associations',
    'associations',
  ),
  PROTECT_CONFIGURATIONS_PER_ACCOUNT: {
    label: 'Manage protect configurations',
    href: routes.protectConfigurations.list,
  },
  REQUESTED_SPEND_LIMIT_HIGHER_THAN_SERVICE_LIMIT: { label: 'Change the account limit', href: routes.settings },
  RESOURCE_NOT_ACTIVE: { label: 'See the status of phone numbers', href: routes.phoneNumbers.list },
  VERIFICATION_ATTEMPTS_PER_DAY: { label: 'Manage verified numbers', href: routes.verifiedNumbers },
  VERIFICATION_CODE_EXPIRED: { label: 'Send a new code', href: routes.verifiedNumbers },
  VERIFIED_DESTINATION_NUMBERS_PER_ACCOUNT: { label: 'Manage verified numbers', href: routes.verifiedNumbers },
} as const satisfies Record<string, Help | ((resource?: Resource) => Help | undefined)>;

export const explainedReasons = Object.keys(helpByReason);

/** Where to go about a refusal; for some reasons it depends on what the refusal is about. */
export function helpFor(reason: string | undefined, resource?: Resource): Help | undefined {
  if (reason === undefined || !Object.hasOwn(helpByReason, reason)) return undefined;
  const help = helpByReason[reason as keyof typeof helpByReason]; // just looked for
  return typeof help === 'function' ? help(resource) : help;
}
