import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max';

/*
 * Server only: the metadata weighs 157 kB in a bundle and 2.3 MB in memory. "max" and not "mobile", because a voice
 * message may go to a fixed line or a toll-free number, and the smaller set cannot name the country of those.
 */

const wireForm = /^\+?([1-9]\d{1,18})$/;

/** North America: neither an area code nor an exchange begins with 0 or 1. The library checks the length alone. */
const northAmerican = /^\+1(?:[2-9]\d\d){2}\d{4}$/;

/**
 * The parsed form of a possible number, shared by the functions here and by `destinationCountry`.
 *
 * Possible, not assigned: numbering plans grow faster than any library, and the ranges kept for fiction (the guide's own
 * examples) belong to nobody. A trunk prefix, a carrier code or a country code twice is refused instead of mended, so
 * that a person has one spelling only: otherwise `+440…` would slip past the opt-out of `+44…`.
 */
export function parsePossibleNumber(value: string): PhoneNumber | undefined {
  const digits = wireForm.exec(value)?.[1];
  if (digits === undefined) return undefined;
  const e164 = `+${digits}`;
  const number = parsePhoneNumberFromString(e164);
  if (number?.number !== e164 || !number.isPossible()) return undefined;
  return number.countryCallingCode === '1' && !northAmerican.test(e164) ? undefined : number;
}

/**
 * The normal form `+…` of a phone number, or `undefined` where no such number can exist. Takes what the API's
 * `PhoneNumber` takes: digits, with or without the plus sign.
 */
export function parseE164(value: string): string | undefined {
  return parsePossibleNumber(value)?.number;
}

/** Whether the value is a possible number already in its normal form. */
export function isE164(value: string): boolean {
  return parseE164(value) === value;
}

/** How people write a number, at home and from abroad; a value that is no phone number (a short code) stays itself. */
export function formatPhoneNumber(e164: string): { national: string; international: string } {
  const number = parsePossibleNumber(e164);
  if (!number) return { national: e164, international: e164 };
  return { national: number.formatNational(), international: number.formatInternational() };
}
