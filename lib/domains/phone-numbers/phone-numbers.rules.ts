import { checkFilterValues, isAnyText, isBooleanText, isOneOf, type ListFilter } from '@/lib/operations/list-filters';
import { invalid, type OperationError } from '@/lib/operations/operation-error';
import { numberTypes, type NumberType } from '@/lib/reference/channels';
import { countryByIso, type Country } from '@/lib/reference/countries';
import {
  capabilitiesBy,
  numberRegistrations,
  originatorOffer,
  type OriginatorOffer,
} from '@/lib/reference/originator-offers';
import { regionByCode } from '@/lib/reference/regions';
import type {
  NumberCapability,
  PhoneNumberFilterName,
  PhoneNumberInformation,
  RequestableNumberType,
  RequestPhoneNumberInput,
} from './phone-numbers.shapes';

const typeNames: Readonly<Record<NumberType, string>> = {
  LONG_CODE: 'Long codes',
  SHORT_CODE: 'Short codes',
  SIMULATOR: 'Simulator numbers',
  TEN_DLC: '10DLC numbers',
  TOLL_FREE: 'Toll-free numbers',
};

const notOfferedIn = (country: Country, numberType: RequestableNumberType, why: string): OperationError =>
  invalid('INVALID_PARAMETER', `${typeNames[numberType]} are not offered in ${country.name}. ${why}`, 'IsoCountryCode');

/** Why a number of an offer cannot have an ability, and which it can have. */
function missingCapability(
  { IsoCountryCode, NumberType }: RequestPhoneNumberInput,
  country: Country,
  offer: OriginatorOffer,
  capability: NumberCapability,
): OperationError {
  const why = [`${typeNames[NumberType]} of ${country.name} do not have ${capability}.`];
  if (capability === 'VOICE' && offer.capabilities.VOICE === 'SUPPORT_CASE') {
    why.push('A number for calls needs an address in the country: open a support case.');
  } else if (NumberType === 'LONG_CODE' && IsoCountryCode === 'US') {
    why.push('Texts in the United States are sent from 10DLC and toll-free numbers.');
  }
  const requestable = capabilitiesBy(offer, 'REQUEST');
  if (requestable.length > 0) why.push(`Offered: ${requestable.join(', ')}.`);
  return invalid(
    capability === 'VOICE' ? 'VOICE_CAPABILITY_NOT_AVAILABLE' : 'INVALID_PARAMETER',
    why.join(' '),
    'NumberCapabilities',
  );
}

/**
 * The offer that a request takes up in a region.
 * @throws ValidationException, which names the member that no offer meets and what is offered instead
 */
export function findOffer(request: RequestPhoneNumberInput, region: string): OriginatorOffer {
  const { IsoCountryCode, NumberType, NumberCapabilities } = request;
  const country = countryByIso(IsoCountryCode);
  if (!country) {
    throw invalid('INVALID_PARAMETER', `${IsoCountryCode} is no country that the service reaches.`, 'IsoCountryCode');
  }
  const offer = originatorOffer(NumberType, country);
  if (!offer.offered) throw notOfferedIn(country, NumberType, offer.why);
  if (offer.isoCountryCode !== IsoCountryCode) {
    throw notOfferedIn(country, NumberType, `Those of ${offer.isoCountryCode} send there.`);
  }
  const requestable: readonly NumberCapability[] = capabilitiesBy(offer, 'REQUEST');
  const missing = NumberCapabilities.find((capability) => !requestable.includes(capability));
  if (missing) throw missingCapability(request, country, offer, missing);
  if (NumberCapabilities.includes('VOICE') && !regionByCode(region)?.voice) {
    throw invalid(
      'VOICE_CAPABILITY_NOT_AVAILABLE',
      `There are no voice messages in the region ${region}.`,
      'NumberCapabilities',
    );
  }
  if (request.NumberPreference) {
    throw invalid(
      'INVALID_PARAMETER',
      `${typeNames[NumberType]} are drawn at random: NumberPreference cannot be used.`,
      'NumberPreference',
    );
  }
  if (request.InternationalSendingEnabled) throw noInternationalSending();
  return offer;
}

/** Dedicated numbers send within their own country (guide 1767). */
export function noInternationalSending(): OperationError {
  return invalid(
    'INTERNATIONAL_SENDING_NOT_SUPPORTED',
    'Numbers send within their own country only.',
    'InternationalSendingEnabled',
  );
}

/** Why a number is not active, and whether it is for its owner to do something about it. */
export interface StatusReason {
  readonly text: string;
  /** The same in two or three words, for lists. */
  readonly short: string;
  readonly actionRequired: boolean;
}

/** Why a number has the status that it has; undefined where there is nothing to explain. */
export function statusReason({
  Status,
  NumberType,
  RegistrationId,
}: Pick<PhoneNumberInformation, 'Status' | 'NumberType' | 'RegistrationId'>): StatusReason | undefined {
  const registration = numberRegistrations[NumberType];
  if (Status !== 'PENDING' || !registration) return undefined;
  return RegistrationId === undefined
    ? {
        text: `${typeNames[NumberType]} send only when they are registered: complete the registration of ${registration.what} and associate this number with it.`,
        short: 'Registration required',
        actionRequired: true,
      }
    : {
        text: `It becomes active when its registration ${RegistrationId} is complete.`,
        short: 'In registration',
        actionRequired: false,
      };
}

/** @throws ValidationException INVALID_FILTER_VALUES for a value that no number can have */
export function checkPhoneNumberFilters(filters: readonly ListFilter<PhoneNumberFilterName>[]): void {
  checkFilterValues(filters, {
    status: isOneOf(['PENDING', 'ACTIVE', 'ASSOCIATING', 'DISASSOCIATING', 'DELETED']),
    'iso-country-code': (value) => countryByIso(value) !== undefined,
    'message-type': isOneOf(['TRANSACTIONAL', 'PROMOTIONAL']),
    'number-capability': isOneOf(['SMS', 'VOICE', 'MMS', 'RCS']),
    'number-type': isOneOf(numberTypes),
    'two-way-enabled': isBooleanText,
    'self-managed-opt-outs-enabled': isBooleanText,
    'opt-out-list-name': (value) => /^[A-Za-z0-9_-]{1,64}$/.test(value),
    'deletion-protection-enabled': isBooleanText,
    'two-way-channel-arn': isAnyText,
  });
}
