import { createHmac, timingSafeEqual } from 'node:crypto';
import type { OperationContext } from '@/lib/operations/call-context';
import { checkFilterValues, isAnyText, isOneOf, type ListFilter } from '@/lib/operations/list-filters';
import { invalid } from '@/lib/operations/operation-error';
import { resourceId } from '@/lib/operations/resource-id';
import { destinationCountry } from '@/lib/reference/destination-country';
import { parseE164 } from '@/lib/reference/phone-number';
import { sandbox } from '@/lib/reference/quotas';
import type { VerifiedDestinationFilterName } from './verified-destinations.shapes';

const millisecondsPerHour = 3_600_000;

export const codeValidityMinutes = sandbox.verification.codeValidityMinutes;
const codeDigits = 6;

/** Wrong guesses that a code bears; the last of them ends it. With 6 digits, one guesser in 200,000 gets through. */
export const mostGuesses = 5;

/** Codes to one number in 24 hours. Our own figure: the model has the quota (VERIFICATION_ATTEMPTS_PER_DAY) and no number. */
export const mostCodesPerDay = 10;

/** The id that a member names, given as id or ARN. */
export function verifiedDestinationId(
  { workspace }: OperationContext,
  idOrArn: string,
  field = 'VerifiedDestinationNumberId',
): string {
  return resourceId(workspace, 'verified-destination-number', idOrArn, field);
}

/**
 * A destination's normal form. Simulator numbers are as good as any: they need no verification (guide 385), and the whole
 * road can be tried with them.
 * @throws ValidationException for what is no phone number, and for a country that the service does not reach
 */
export function parseDestination(value: string): string {
  const destination = parseE164(value);
  const country = destination === undefined ? undefined : destinationCountry(destination);
  if (destination === undefined || country === undefined) {
    throw invalid(
      'INVALID_PARAMETER',
      `${value} is not a phone number in E.164 form, such as +12065550142.`,
      'DestinationPhoneNumber',
    );
  }
  if (!country.supported) {
    throw invalid(
      'DESTINATION_COUNTRY_BLOCKED',
      `Messages cannot be sent to ${country.name}.`,
      'DestinationPhoneNumber',
    );
  }
  return destination;
}

/** When a number that was added then may be deleted (guide 727). */
export function deletableFrom(createdAt: Date): Date {
  return new Date(createdAt.getTime() + sandbox.verification.deleteAllowedAfterHours * millisecondsPerHour);
}

export function drawCode(random: (maxExclusive: number) => number): string {
  return String(random(10 ** codeDigits)).padStart(codeDigits, '0');
}

/** What is stored of a code: bound to its number, and worthless to who reads the database without the server's secret. */
export function hashCode(authSecret: string, verifiedDestinationNumberId: string, code: string): Buffer {
  return createHmac('sha256', authSecret).update(`verification-code\0${verifiedDestinationNumberId}\0${code}`).digest();
}

/** What is known of the code that a number was sent last. */
export interface CodeState {
  readonly status: 'PENDING' | 'VERIFIED';
  /** Null where no code was sent, or too many guesses ended it. */
  readonly codeHash: Buffer | null;
  readonly codeExpiresAt: Date | null;
  readonly codeGuesses: number;
}

export type GuessVerdict = 'RIGHT' | 'WRONG' | 'NO_LONGER_VALID' | 'ALREADY_VERIFIED';

/** Judges a guess, in the same time whatever is wrong with it. A number that was never sent a code has only wrong ones. */
export function judgeGuess(state: CodeState, guessHash: Buffer, now: Date): GuessVerdict {
  if (state.status === 'VERIFIED') return 'ALREADY_VERIFIED';
  if (state.codeExpiresAt === null) return 'WRONG';
  if (state.codeHash === null || state.codeGuesses >= mostGuesses || now >= state.codeExpiresAt) {
    return 'NO_LONGER_VALID';
  }
  return timingSafeEqual(state.codeHash, guessHash) ? 'RIGHT' : 'WRONG';
}

/** Codes that a number was sent in the running 24 hours. */
export interface CodeWindow {
  readonly codesSent: number;
  readonly codesWindowEndsAt: Date | null;
}

/** The window with one code more, or undefined when it is full. A day begins with its first code. */
export function countCode({ codesSent, codesWindowEndsAt }: CodeWindow, now: Date): CodeWindow | undefined {
  if (codesWindowEndsAt === null || now >= codesWindowEndsAt) {
    return { codesSent: 1, codesWindowEndsAt: new Date(now.getTime() + 24 * millisecondsPerHour) };
  }
  return codesSent < mostCodesPerDay ? { codesSent: codesSent + 1, codesWindowEndsAt } : undefined;
}

/** @throws ValidationException INVALID_FILTER_VALUES for a value that no number can have */
export function checkVerifiedDestinationFilters(filters: readonly ListFilter<VerifiedDestinationFilterName>[]): void {
  checkFilterValues(filters, { status: isOneOf(['PENDING', 'VERIFIED', 'UNSUPPORTED']), 'rcs-agent-id': isAnyText });
}
