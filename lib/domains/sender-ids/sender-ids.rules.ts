import { checkFilterValues, isBooleanText, isOneOf, type ListFilter } from '@/lib/operations/list-filters';
import { invalid, type OperationError } from '@/lib/operations/operation-error';
import { countryByIso } from '@/lib/reference/countries';
import { quota } from '@/lib/reference/quotas';
import type { SenderIdFilterName, SenderIdMessageType } from './sender-ids.shapes';

/** The guide has no figure for sender IDs; this is the one for the other originators of an account (9489-9511). */
export const mostSenderIds = quota('numbers');

/** What a request that names no message type means: the type that messages have by default. */
export const defaultMessageTypes: readonly SenderIdMessageType[] = ['TRANSACTIONAL'];

/** India's two forms (registration-types.json, `senderIdRules`). */
function indianFault(senderId: string, messageTypes: readonly SenderIdMessageType[]): string | undefined {
  if (messageTypes.includes('TRANSACTIONAL') && !/^[A-Za-z]{6}$/.test(senderId)) {
    return 'In India a transactional sender ID is exactly 6 letters.';
  }
  if (messageTypes.includes('PROMOTIONAL') && !/^[0-9]{6}$/.test(senderId)) {
    return 'In India a promotional sender ID is exactly 6 digits.';
  }
  return undefined;
}

/**
 * What is wrong with a sender ID as text, to be shown beside the field while it is typed; undefined when nothing is.
 * Source: guide 4348-4362, 4401.
 */
export function senderIdFault(
  senderId: string,
  isoCountryCode: string,
  messageTypes: readonly SenderIdMessageType[] = defaultMessageTypes,
): string | undefined {
  if (isoCountryCode === 'IN') return indianFault(senderId, messageTypes);
  if (!/^[A-Za-z0-9-]*$/.test(senderId)) return 'A sender ID has letters (A-Z), digits and hyphens only.';
  if (senderId.length < 1 || senderId.length > 11) return 'A sender ID has 1 to 11 characters.';
  if (/^[0-9]+$/.test(senderId)) return 'A sender ID cannot be digits only.';
  if (!/^[A-Za-z]/.test(senderId)) return 'A sender ID starts with a letter.';
  if (senderId.endsWith('-')) return 'A sender ID cannot end with a hyphen.';
  return undefined;
}

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
