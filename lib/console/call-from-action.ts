import { refresh } from 'next/cache';
import { sessionEnded, toActionError } from '@/lib/console/action-error';
import type { ActionResult } from '@/lib/console/action-result';
import { currentCaller, newCall } from '@/lib/console/current-call';
import type { Operation } from '@/lib/operations/define-operation';
import { runOperation } from '@/lib/operations/run-operation';
import { getRuntime } from '@/lib/runtime';

/**
 * Runs an operation for a server action, as the person who is signed in. Never throws: what a thrown error says does not
 * reach the browser. After a write the page that called is drawn anew, and every live screen of the workspace looks
 * again.
 * @param input whatever the browser sent; the operation's schema decides whether it fits
 */
export async function callFromAction<Input, Output>(
  operation: Operation<Input, Output>,
  input: unknown,
): Promise<ActionResult<Output>> {
  let requestId = '';
  try {
    const caller = await currentCaller();
    if (!caller) return { ok: false, error: sessionEnded };
    const runtime = getRuntime();
    const call = newCall(runtime, caller);
    requestId = call.requestId;
    const data = await runOperation(runtime, operation, input, call);
    if (operation.access === 'write') refresh();
    return { ok: true, data };
  } catch (error) {
    return { ok: false, error: toActionError(error, operation.name, requestId) };
  }
}
