import {
  checkFilterValues,
  isBooleanText,
  isOneOf,
  type FilterRule,
  type ListFilter,
} from '@/lib/operations/list-filters';
import { conflict, invalid, OperationError } from '@/lib/operations/operation-error';
import { countryByIso } from '@/lib/reference/countries';
import { parseE164 } from '@/lib/reference/phone-number';
import {
  protectCapabilities,
  type NumberOverrideFilterName,
  type ProtectCapability,
} from './protect-configurations.shapes';

export const resourceType = 'protect-configuration';

/** The tail of a protect configuration's ARN: its name for tags and authorisation. */
export const protectConfigurationTail = (protectConfigurationId: string) => `${resourceType}/${protectConfigurationId}`;

const isCapability = (value: string): value is ProtectCapability =>
  (protectCapabilities as readonly string[]).includes(value);

/**
 * The channel that a rule set is for.
 * @throws ValidationException CHANNEL_NOT_ENABLED for RCS, which the model knows and this product has not
 */
export function requireCapability(value: string): ProtectCapability {
  if (isCapability(value)) return value;
  throw invalid(
    'CHANNEL_NOT_ENABLED',
    `There are no ${value} messages here: country rules are for ${protectCapabilities.join(', ')}.`,
    'NumberCapability',
  );
}

/** @throws ValidationException INVALID_PARAMETER for the first code that is no destination of the service */
export function checkCountries(isoCountryCodes: readonly string[]): void {
  const unknown = isoCountryCodes.find((iso) => countryByIso(iso) === undefined);
  if (unknown !== undefined) {
    throw invalid(
      'INVALID_PARAMETER',
      `${unknown} is not the ISO code of a country that messages can be sent to.`,
      `CountryRuleSetUpdates.${unknown}`,
    );
  }
}

/**
 * A number in the one form that sending looks for.
 * @throws ValidationException INVALID_PARAMETER for what can be no phone number
 */
export function requireDestination(value: string): string {
  const phoneNumber = parseE164(value);
  if (phoneNumber === undefined) {
    throw invalid(
      'INVALID_PARAMETER',
      `${value} is not a phone number in E.164 format, such as +12065550142.`,
      'DestinationPhoneNumber',
    );
  }
  return phoneNumber;
}

/** @throws ValidationException INVALID_PARAMETER for an override that would have ended before it began */
export function checkExpiration(expiresAt: Date | undefined, now: Date): void {
  if (expiresAt && expiresAt <= now) {
    throw invalid('INVALID_PARAMETER', 'ExpirationTimestamp must be in the future.', 'ExpirationTimestamp');
  }
}

const isTime: FilterRule = (value) => /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));
const isDigits: FilterRule = (value) => /^\+?\d+$/.test(value);

const overrideFilterRules: Readonly<Record<NumberOverrideFilterName, FilterRule>> = {
  'iso-country-code': (value) => countryByIso(value) !== undefined,
  'destination-phone-number-begins-with': isDigits,
  action: isOneOf(['ALLOW', 'BLOCK']),
  'expires-before': isTime,
  'expires-after': isTime,
  'created-before': isTime,
  'created-after': isTime,
};

/** @throws ValidationException INVALID_FILTER_VALUES; times are ISO 8601 */
export function checkOverrideFilters(filters: readonly ListFilter<NumberOverrideFilterName>[]): void {
  checkFilterValues(filters, overrideFilterRules);
}

export const configurationFilterRules = {
  'account-default': isBooleanText,
  'deletion-protection-enabled': isBooleanText,
} as const;

/** What stands in the way of deleting a protect configuration; the first that does answers. */
export function deletionRefusal(
  configuration: { protectConfigurationId: string; deletionProtectionEnabled: boolean; accountDefault: boolean },
  configurationSets: number,
): OperationError | undefined {
  const { protectConfigurationId: id } = configuration;
  if (configuration.deletionProtectionEnabled) {
    return conflict(
      'DELETION_PROTECTION_ENABLED',
      `${id} is protected: turn its deletion protection off first.`,
      resourceType,
      id,
    );
  }
  if (configuration.accountDefault) {
    return conflict(
      'PROTECT_CONFIGURATION_IS_ACCOUNT_DEFAULT',
      `${id} is the account default: remove that association first.`,
      resourceType,
      id,
    );
  }
  if (configurationSets > 0) {
    return conflict(
      'PROTECT_CONFIGURATION_ASSOCIATED_WITH_CONFIGURATION_SET',
      `${id} is used by ${configurationSets} configuration ${configurationSets === 1 ? 'set' : 'sets'}: remove ${configurationSets === 1 ? 'that association' : 'those associations'} first.`,
      resourceType,
      id,
    );
  }
  return undefined;
}

/** There is no account default to take away. */
export const noAccountDefault = () =>
  new OperationError('ResourceNotFoundException', 'The account has no default protect configuration.', {
    resourceType,
  });

export const noOverride = (protectConfigurationId: string, phoneNumber: string) =>
  new OperationError(
    'ResourceNotFoundException',
    `${protectConfigurationId} has no override for the number ${phoneNumber}.`,
    { resourceType, resourceId: protectConfigurationId },
  );
