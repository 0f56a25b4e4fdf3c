import { unstable_rethrow } from 'next/navigation';
import type { ActionError, ActionResult } from './action-result';

/** The action did not answer at all. */
export const noAnswer: ActionError = {
  code: 'InternalServerException',
  message: 'The console did not answer. It may be restarting, or the connection was lost.',
  requestId: '',
};

/** Calls a server action from the browser. A call that gets no answer is answered too: the screen stays, and says so. */
export async function callAction<Data>(call: () => Promise<ActionResult<Data>>): Promise<ActionResult<Data>> {
  try {
    return await call();
  } catch (error) {
    // Redirects and the like travel as errors and belong to the router.
    unstable_rethrow(error);
    return { ok: false, error: noAnswer };
  }
}
