'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import { encodeFlashNote, flashCookieName, flashCookieOptions } from '@/lib/flash-cookie';
import { routes } from '@/lib/routes';
import * as operations from '.';
import type {
  ReleasedPhoneNumber,
  RequestedPhoneNumber,
  RequestPhoneNumberInput,
  UpdatedPhoneNumber,
  UpdatePhoneNumberInput,
} from './phone-numbers.shapes';

export async function requestPhoneNumber(input: RequestPhoneNumberInput): Promise<ActionResult<RequestedPhoneNumber>> {
  return callFromAction(operations.requestPhoneNumber, input);
}

export async function updatePhoneNumber(input: UpdatePhoneNumberInput): Promise<ActionResult<UpdatedPhoneNumber>> {
  return callFromAction(operations.updatePhoneNumber, input);
}

/** Releases numbers one by one. The first refusal ends it; what went before stays released, and the list shows it. */
export async function releasePhoneNumbers(
  phoneNumberIds: readonly string[],
): Promise<ActionResult<ReleasedPhoneNumber[]>> {
  const released: ReleasedPhoneNumber[] = [];
  for (const PhoneNumberId of phoneNumberIds) {
    const result = await callFromAction(operations.releasePhoneNumber, { PhoneNumberId });
    if (!result.ok) return result;
    released.push(result.data);
  }
  return { ok: true, data: released };
}

/** Releases the number whose page this is, and leaves the page, since there is nothing left for it to show. */
export async function releasePhoneNumberAndLeave(PhoneNumberId: string): Promise<ActionResult<ReleasedPhoneNumber[]>> {
  const result = await callFromAction(operations.releasePhoneNumber, { PhoneNumberId });
  if (!result.ok) return result;
  const note = encodeFlashNote({ type: 'success', text: `Released phone number ${result.data.PhoneNumber ?? ''}.` });
  (await cookies()).set(flashCookieName, note, flashCookieOptions);
  redirect(routes.phoneNumbers.list);
}
