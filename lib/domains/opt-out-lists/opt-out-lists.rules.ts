import { conflict, invalid, type OperationError } from '@/lib/operations/operation-error';
import { parseE164 } from '@/lib/reference/phone-number';

/** The list that every workspace has, and that originators use until they are given another. */
export const defaultOptOutList = 'Default';

/** How often somebody here may opt in a person who had opted out by a text (API reference, DeleteOptedOutNumber). */
export const optInPauseDays = 30;

const dayMilliseconds = 24 * 3_600_000;

/** The area codes of toll-free numbers in the North American plan. */
const tollFree = /^\+18(?:00|33|44|55|66|77|88)\d{7}$/;

/**
 * A number as lists keep it, so that a person is held in one spelling only: the one that sending looks for.
 * @throws ValidationException INVALID_PARAMETER for what can be no phone number
 */
export function requirePhoneNumber(value: string, field: string): string {
  const phoneNumber = parseE164(value);
  if (phoneNumber === undefined) {
    throw invalid('INVALID_PARAMETER', `${value} is not a phone number in E.164 format, such as +12065550142.`, field);
  }
  return phoneNumber;
}

/** What a decision about opting in knows of an entry. */
export interface OptedOut {
  readonly phoneNumber: string;
  readonly endUserOptedOut: boolean;
  readonly originator: string | null;
}

const isTollFree = (originator: string | null) => originator !== null && tollFree.test(originator);

/**
 * Whether a person's new text should stand in the place of what a list says of them: their own word goes before an entry
 * made here, and a word at the carrier, which binds longer, before one that came to us. Otherwise the first time stands.
 */
export function saysMore(text: Pick<OptedOut, 'originator'>, present: OptedOut): boolean {
  return !present.endUserOptedOut || (isTollFree(text.originator) && !isTollFree(present.originator));
}

/**
 * Why an entry cannot be taken off by somebody here; undefined when it can. What was entered here can be taken off here.
 * Who opted out of a toll-free number did so at the carrier, which only their own text undoes (guide 1121, 6674); who opted
 * out of any other can be opted in once in 30 days.
 * @param lastReversedAt when somebody here last opted this person in against their own word
 */
export function optInRefusal(
  { phoneNumber, endUserOptedOut, originator }: OptedOut,
  lastReversedAt: Date | undefined,
  now: Date,
): OperationError | undefined {
  if (!endUserOptedOut) return undefined;
  if (isTollFree(originator)) {
    return invalid(
      'PHONE_NUMBER_CANNOT_BE_OPTED_IN',
      `${phoneNumber} opted out of the toll-free number ${originator} at the carrier: only a text START or UNSTOP from ${phoneNumber} opts it in.`,
      'OptedOutNumber',
    );
  }
  const pauseEndsAt = lastReversedAt && new Date(lastReversedAt.getTime() + optInPauseDays * dayMilliseconds);
  if (pauseEndsAt && now < pauseEndsAt) {
    return invalid(
      'PHONE_NUMBER_CANNOT_BE_OPTED_IN',
      `${phoneNumber} has opted out again since it was opted in here. That is possible once in ${optInPauseDays} days: again from ${pauseEndsAt.toISOString()} on, or by a text START from ${phoneNumber}.`,
      'OptedOutNumber',
    );
  }
  return undefined;
}

/** Why a list cannot be deleted; undefined when it can. */
export function deletionRefusal(optOutListName: string, linkedOriginators: number): OperationError | undefined {
  if (optOutListName === defaultOptOutList) {
    return conflict(
      'RESOURCE_DELETION_NOT_ALLOWED',
      `Every workspace has the list ${defaultOptOutList}: it cannot be deleted.`,
      'opt-out-list',
      optOutListName,
    );
  }
  if (linkedOriginators > 0) {
    return conflict(
      'RESOURCE_NOT_EMPTY',
      `${optOutListName} is used by ${linkedOriginators} ${linkedOriginators === 1 ? 'originator' : 'originators'}: give ${linkedOriginators === 1 ? 'it' : 'them'} another list first.`,
      'opt-out-list',
      optOutListName,
    );
  }
  return undefined;
}

/** The first digits of numbers as they are kept: `1206` → `+1206`. */
export const storedPrefix = (prefix: string) => (prefix.startsWith('+') ? prefix : `+${prefix}`);

/**
 * The smallest text of digits that comes after everything that begins with a prefix; undefined when there is none. Made of
 * digits alone, so that it holds in every order of texts that a database may use.
 */
export function prefixEnd(prefix: string): string | undefined {
  const kept = prefix.replace(/9*$/, '');
  const last = kept.at(-1);
  return last === undefined || last === '+' ? undefined : `${kept.slice(0, -1)}${Number(last) + 1}`;
}
