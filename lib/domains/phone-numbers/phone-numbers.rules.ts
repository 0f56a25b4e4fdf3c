import { checkFilterValues, isAnyText, isBooleanText, isOneOf, type ListFilter } from '@/lib/operations/list-filters';
import { invalid } from '@/lib/operations/operation-error';
import { numberTypes } from '@/lib/reference/channels';
import { countryByIso } from '@/lib/reference/countries';
import { simulatorNumber } from '@/lib/reference/origination-numbers';
import { simulatorOriginCountries } from '@/lib/reference/simulator-numbers';
import type {
  NumberCapability,
  PhoneNumberFilterName,
  RequestableNumberType,
  RequestPhoneNumberInput,
} from './phone-numbers.shapes';

/** What can be requested, a type of number a row: where, able to do what, how a number comes about and begins. */
export interface NumberOffer {
  readonly numberType: RequestableNumberType;
  readonly countries: readonly string[];
  readonly capabilities: readonly NumberCapability[];
  /** A number in its normal form; whether it is still free is for the table of numbers to say. */
  readonly drawNumber: (random: (maxExclusive: number) => number) => string;
  readonly initialStatus: 'ACTIVE' | 'PENDING';
}

export const numberOffers: readonly NumberOffer[] = [
  {
    // A simulator needs no registration and sends SMS and MMS (guide 572, 908).
    numberType: 'SIMULATOR',
    countries: simulatorOriginCountries,
    capabilities: ['SMS', 'MMS'],
    drawNumber: simulatorNumber,
    initialStatus: 'ACTIVE',
  },
];

/**
 * The offer that a request takes up.
 * @throws ValidationException, which names the member that no offer meets and what is offered instead
 */
export function findOffer(request: RequestPhoneNumberInput): NumberOffer {
  const offer = numberOffers.find(({ numberType }) => numberType === request.NumberType);
  if (!offer) {
    const offered = numberOffers.map(({ numberType }) => numberType).join(', ');
    throw invalid(
      'INVALID_PARAMETER',
      `${request.NumberType} numbers cannot be requested here. Offered: ${offered}.`,
      'NumberType',
    );
  }
  if (!offer.countries.includes(request.IsoCountryCode)) {
    throw invalid(
      'INVALID_PARAMETER',
      `${offer.numberType} numbers are not offered in ${request.IsoCountryCode}. Offered in: ${offer.countries.join(', ')}.`,
      'IsoCountryCode',
    );
  }
  const missing = request.NumberCapabilities.find((capability) => !offer.capabilities.includes(capability));
  if (missing) {
    throw invalid(
      missing === 'VOICE' ? 'VOICE_CAPABILITY_NOT_AVAILABLE' : 'INVALID_PARAMETER',
      `${offer.numberType} numbers do not have ${missing}. Offered: ${offer.capabilities.join(', ')}.`,
      'NumberCapabilities',
    );
  }
  if (request.NumberPreference) {
    throw invalid(
      'INVALID_PARAMETER',
      `${offer.numberType} numbers are drawn at random: NumberPreference cannot be used.`,
      'NumberPreference',
    );
  }
  if (request.InternationalSendingEnabled) {
    throw invalid(
      'INTERNATIONAL_SENDING_NOT_SUPPORTED',
      `${offer.numberType} numbers send within their own country only.`,
      'InternationalSendingEnabled',
    );
  }
  return offer;
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
