'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import { encodeFlashNote, flashCookieName, flashCookieOptions } from '@/lib/flash-cookie';
import { routes } from '@/lib/routes';
import * as operations from '.';
import type { CreateStreamInput, flushStreamOutput, PutStreamSettingsInput, Stream } from './streams.shapes';

export async function createStream(input: CreateStreamInput): Promise<ActionResult<Stream>> {
  return callFromAction(operations.createStream, input);
}

export async function putStreamSettings(input: PutStreamSettingsInput): Promise<ActionResult<Stream>> {
  return callFromAction(operations.putStreamSettings, input);
}

export async function flushStream(StreamName: string): Promise<ActionResult<z.infer<typeof flushStreamOutput>>> {
  return callFromAction(operations.flushStream, { StreamName });
}

export async function deleteStream(StreamName: string): Promise<ActionResult<object>> {
  return callFromAction(operations.deleteStream, { StreamName });
}

/** Deletes the stream whose page this is, and leaves the page, since there is nothing left for it to show. */
export async function deleteStreamAndLeave(StreamName: string): Promise<ActionResult<object>> {
  const result = await callFromAction(operations.deleteStream, { StreamName });
  if (!result.ok) return result;
  const note = encodeFlashNote({ type: 'success', text: `Deleted stream ${StreamName}.` });
  (await cookies()).set(flashCookieName, note, flashCookieOptions);
  redirect(routes.destinations.list('streams'));
}
