'use server';

import { forgetAttempts, mayAttempt } from '@/lib/access/sign-in-attempts';
import { sessionEnded } from '@/lib/console/action-error';
import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import { currentCaller } from '@/lib/console/current-call';
import { startSession } from '@/lib/console/session';
import { getRuntime } from '@/lib/runtime';
import { changeOwnPassword, putPreference } from '.';

export async function savePreference(input: { Name: string; Value: unknown }): Promise<ActionResult<object>> {
  return callFromAction(putPreference, input);
}

/**
 * Changes the password of the person who is signed in, and keeps this browser signed in while every other session ends.
 * Tries are counted like those of signing in, so that an unattended screen is no place to guess from.
 */
export async function changePassword(input: {
  CurrentPassword: string;
  NewPassword: string;
}): Promise<ActionResult<object>> {
  const caller = await currentCaller();
  if (!caller) return { ok: false, error: sessionEnded };
  const { userId } = caller.principal;
  if (!(await mayAttempt(getRuntime(), `user:${userId}`))) {
    return {
      ok: false,
      error: {
        code: 'ThrottlingException',
        message: 'Too many tries with a wrong current password. Wait a quarter of an hour, then try again.',
        requestId: '',
      },
    };
  }
  const result = await callFromAction(changeOwnPassword, input);
  if (!result.ok) return result;
  await forgetAttempts(getRuntime(), `user:${userId}`);
  await startSession({ userId, sessionVersion: result.data.SessionVersion });
  return { ok: true, data: {} };
}
