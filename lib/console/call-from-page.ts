import { notFound } from 'next/navigation';
import { toActionError } from '@/lib/console/action-error';
import type { ActionResult } from '@/lib/console/action-result';
import { newCall, requireCaller } from '@/lib/console/current-call';
import type { Operation } from '@/lib/operations/define-operation';
import { runOperation } from '@/lib/operations/run-operation';
import { getRuntime } from '@/lib/runtime';

/**
 * Reads for a page. What does not exist ends in the page's not-found state, and who is not signed in goes to sign in; any
 * other refusal comes back as data, for the failed face of the table or section that wanted it.
 */
export async function readForPage<Input, Output>(
  operation: Operation<Input, Output>,
  input: NoInfer<Input>,
): Promise<ActionResult<Output>> {
  const runtime = getRuntime();
  const call = newCall(runtime, await requireCaller());
  try {
    return { ok: true, data: await runOperation(runtime, operation, input, call) };
  } catch (error) {
    const refusal = toActionError(error, operation.name, call.requestId);
    if (refusal.code === 'ResourceNotFoundException') notFound();
    return { ok: false, error: refusal };
  }
}

/** What a page cannot be drawn without was refused. The digest is all that reaches the browser of a thrown error. */
class PageRefusal extends Error {
  readonly digest: string;

  constructor(message: string, code: string, requestId: string) {
    super(message);
    this.name = 'PageRefusal';
    this.digest = `${code} ${requestId}`;
  }
}

/** The same for what a page is about and cannot be drawn without: a refusal ends in the page's error state. */
export async function callFromPage<Input, Output>(
  operation: Operation<Input, Output>,
  input: NoInfer<Input>,
): Promise<Output> {
  const result = await readForPage(operation, input);
  if (result.ok) return result.data;
  const { message, code, requestId } = result.error;
  throw new PageRefusal(message, code, requestId);
}
