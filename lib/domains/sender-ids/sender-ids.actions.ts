'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import { encodeFlashNote, flashCookieName, flashCookieOptions } from '@/lib/flash-cookie';
import { routes } from '@/lib/routes';
import * as operations from '.';
import type {
  ReleasedSenderId,
  ReleaseSenderIdInput,
  RequestedSenderId,
  RequestSenderIdInput,
  UpdatedSenderId,
  UpdateSenderIdInput,
} from './sender-ids.shapes';

export async function requestSenderId(input: RequestSenderIdInput): Promise<ActionResult<RequestedSenderId>> {
  return callFromAction(operations.requestSenderId, input);
}

export async function updateSenderId(input: UpdateSenderIdInput): Promise<ActionResult<UpdatedSenderId>> {
  return callFromAction(operations.updateSenderId, input);
}

export async function releaseSenderId(input: ReleaseSenderIdInput): Promise<ActionResult<ReleasedSenderId>> {
  return callFromAction(operations.releaseSenderId, input);
}

/**
 * Releases the sender ID whose page this is, and leaves the page, since there is nothing left for it to show.
 * @param name as the flash calls it
 */
export async function releaseSenderIdAndLeave(
  input: ReleaseSenderIdInput,
  name: string,
): Promise<ActionResult<ReleasedSenderId>> {
  const result = await callFromAction(operations.releaseSenderId, input);
  if (!result.ok) return result;
  const note = encodeFlashNote({ type: 'success', text: `Released sender ID ${name}.` });
  (await cookies()).set(flashCookieName, note, flashCookieOptions);
  redirect(routes.senderIds.list);
}
