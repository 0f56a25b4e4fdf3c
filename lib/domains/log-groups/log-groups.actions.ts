'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import { encodeFlashNote, flashCookieName, flashCookieOptions } from '@/lib/flash-cookie';
import { routes } from '@/lib/routes';
import * as operations from '.';
import type { CreateLogGroupInput, LogGroup, PutLogGroupRetentionInput } from './log-groups.shapes';

export async function createLogGroup(input: CreateLogGroupInput): Promise<ActionResult<LogGroup>> {
  return callFromAction(operations.createLogGroup, input);
}

export async function putLogGroupRetention(input: PutLogGroupRetentionInput): Promise<ActionResult<LogGroup>> {
  return callFromAction(operations.putLogGroupRetention, input);
}

export async function deleteLogGroup(LogGroupName: string): Promise<ActionResult<object>> {
  return callFromAction(operations.deleteLogGroup, { LogGroupName });
}

/** Deletes the group whose page this is, and leaves the page, since there is nothing left for it to show. */
export async function deleteLogGroupAndLeave(LogGroupName: string): Promise<ActionResult<object>> {
  const result = await callFromAction(operations.deleteLogGroup, { LogGroupName });
  if (!result.ok) return result;
  const note = encodeFlashNote({ type: 'success', text: `Deleted log group ${LogGroupName}.` });
  (await cookies()).set(flashCookieName, note, flashCookieOptions);
  redirect(routes.destinations.list());
}
