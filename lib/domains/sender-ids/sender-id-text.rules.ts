import type { SenderIdMessageType } from './sender-ids.shapes';

/*
 * Apart from the other rules, so that the browser, which judges a sender ID while it is typed, need not load the countries.
 */

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
