'use server';

import { redirect } from 'next/navigation';
import { bootstrap } from '@/lib/access/bootstrap';
import { setUp } from '@/lib/access/set-up';
import { setUpInput, type SetUpInput } from '@/lib/access/set-up.shapes';
import { toActionError } from '@/lib/console/action-error';
import type { ActionResult } from '@/lib/console/action-result';
import { startSession } from '@/lib/console/session';
import { env } from '@/lib/env';
import { validateInput } from '@/lib/operations/validate';
import { routes } from '@/lib/routes';
import { getRuntime } from '@/lib/runtime';

/** Makes the first administrator, once, signs this browser in as that person and opens the console. */
export async function setUpConsole(input: SetUpInput): Promise<ActionResult<never>> {
  const runtime = getRuntime();
  try {
    const claims = await setUp(runtime, validateInput(setUpInput, input));
    if (!claims) {
      return {
        ok: false,
        error: {
          code: 'ConflictException',
          message: 'The console has been set up in the meantime. Sign in as its administrator.',
          requestId: '',
        },
      };
    }
    await bootstrap(runtime, env);
    await startSession(claims);
  } catch (error) {
    return { ok: false, error: toActionError(error, 'set-up', runtime.ids.uuid(runtime.clock())) };
  }
  redirect(routes.home);
}
