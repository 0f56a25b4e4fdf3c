'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import { encodeFlashNote, flashCookieName, flashCookieOptions } from '@/lib/flash-cookie';
import { routes } from '@/lib/routes';
import * as operations from '.';

export async function createOptOutList(input: { OptOutListName: string }) {
  return callFromAction(operations.createOptOutList, input);
}

export async function deleteOptOutList(OptOutListName: string) {
  return callFromAction(operations.deleteOptOutList, { OptOutListName });
}

/** Deletes the list whose page this is, and leaves the page, since there is nothing left for it to show. */
export async function deleteOptOutListAndLeave(OptOutListName: string): Promise<ActionResult<object>> {
  const result = await callFromAction(operations.deleteOptOutList, { OptOutListName });
  if (!result.ok) return result;
  const note = encodeFlashNote({ type: 'success', text: `Deleted opt-out list ${OptOutListName}.` });
  (await cookies()).set(flashCookieName, note, flashCookieOptions);
  redirect(routes.optOutLists.list);
}

export async function putOptedOutNumber(input: { OptOutListName: string; OptedOutNumber: string }) {
  return callFromAction(operations.putOptedOutNumber, input);
}

/** Takes numbers off a list one by one. The first refusal ends it; what went before stays off, and the list shows it. */
export async function deleteOptedOutNumbers(
  OptOutListName: string,
  numbers: readonly string[],
): Promise<ActionResult<number>> {
  for (const OptedOutNumber of numbers) {
    const result = await callFromAction(operations.deleteOptedOutNumber, { OptOutListName, OptedOutNumber });
    if (!result.ok) return result;
  }
  return { ok: true, data: numbers.length };
}

export async function createOptOutImport(input: { OptOutListName: string; FileName: string; TotalBytes: number }) {
  return callFromAction(operations.createOptOutImport, input);
}

/** @param Content base64 */
export async function putOptOutImportChunk(input: { ImportId: string; Position: number; Content: string }) {
  return callFromAction(operations.putOptOutImportChunk, input);
}

export async function startOptOutImport(ImportId: string) {
  return callFromAction(operations.startOptOutImport, { ImportId });
}
