import { checkFilterValues, isBooleanText, isOneOf, type ListFilter } from '@/lib/operations/list-filters';
import { invalid, type OperationError } from '@/lib/operations/operation-error';
import { countryByIso } from '@/lib/reference/countries';
import { quota } from '@/lib/reference/quotas';
import { senderIdFault } from './sender-id-text.rules';
import type { SenderIdFilterName, SenderIdMessageType } from './sender-ids.shapes';

/** The guide has no figure for sender IDs; this is the one for the other originators of an account (9489-9511). */
export const mostSenderIds = quota('numbers');

/**
 * Whether somebody may request this sender ID by himself. What a country's regulator has to approve first comes through
 * the support desk or a registration (guide 4366-4376), and so does the ID.
 * @throws ValidationException INVALID_PARAMETER, SENDER_ID_NOT_SUPPORTED or SENDER_ID_REQUIRES_REGISTRATION
 */
export function checkRequestableSenderId(
  senderId: string,
  isoCountryCode: string,
  messageTypes: readonly SenderIdMessageType[],
): void {
  const country = countryByIso(isoCountryCode);
  if (!country) {
    throw invalid('INVALID_PARAMETER', `${isoCountryCode} is no country that the service reaches.`, 'IsoCountryCode');
  }
  if (country.senderIds === 'no') {
    throw invalid('SENDER_ID_NOT_SUPPORTED', `${country.name} shows no sender IDs.`, 'IsoCountryCode');
  }
  const fault = senderIdFault(senderId, isoCountryCode, messageTypes);
  if (fault) throw invalid('INVALID_PARAMETER', fault, 'SenderId');
  if (country.senderIds === 'registration-required') {
    throw invalid(
      'SENDER_ID_REQUIRES_REGISTRATION',
      `${country.name} takes registered sender IDs only: open a support case to register this one.`,
      'IsoCountryCode',
    );
  }
}

/** The ARN of a sender ID says its country too, and the two must agree. */
export function countryMismatch(senderId: string, named: string, isoCountryCode: string): OperationError {
  return invalid(
    'COUNTRY_CODE_MISMATCH',
    `The ARN is that of ${senderId} in ${named}, not in ${isoCountryCode}.`,
    'IsoCountryCode',
  );
}

/** @throws ValidationException INVALID_FILTER_VALUES for a value that no sender ID can have */
export function checkSenderIdFilters(filters: readonly ListFilter<SenderIdFilterName>[]): void {
  checkFilterValues(filters, {
    'sender-id': (value) => /^[A-Za-z0-9-]{1,11}$/.test(value),
    'iso-country-code': (value) => countryByIso(value) !== undefined,
    'message-type': isOneOf(['TRANSACTIONAL', 'PROMOTIONAL']),
    'deletion-protection-enabled': isBooleanText,
    registered: isBooleanText,
  });
}
