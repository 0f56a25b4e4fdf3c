import { sessionEnded, toActionError } from '@/lib/console/action-error';
import type { ActionResult } from '@/lib/console/action-result';
import { callerOf, newCall } from '@/lib/console/current-call';
import { readSession } from '@/lib/console/session';
import { registry } from '@/lib/domains/registry';
import { runOperation } from '@/lib/operations/run-operation';
import { getRuntime } from '@/lib/runtime';

/**
 * The pages of a list operation, one after the other, for a route that streams them. The first is read before this
 * resolves, so that a refusal can still be answered as one; each further page is a call of its own, made when it is wanted.
 *
 * @param operationName a read operation with `NextToken` in its input and its answer; `Answer` is its output
 */
export async function readPages<Answer extends { NextToken?: string | undefined }>(
  operationName: string,
  input: object,
): Promise<ActionResult<AsyncIterable<Answer>>> {
  const session = await readSession();
  const caller = session && (await callerOf(session));
  if (!caller) return { ok: false, error: sessionEnded };
  const operation = registry.get(operationName);
  if (operation?.access !== 'read') throw new Error(`${operationName} is no read operation`);
  const runtime = getRuntime();
  // The registry forgets types; the caller names the operation and its answer side by side.
  const read = async (NextToken?: string) =>
    (await runOperation(runtime, operation, { ...input, NextToken }, newCall(runtime, caller))) as Answer;

  try {
    const first = await read();
    return { ok: true, data: followPages(first, read) };
  } catch (error) {
    return { ok: false, error: toActionError(error, operationName, '') };
  }
}

async function* followPages<Answer extends { NextToken?: string | undefined }>(
  first: Answer,
  read: (nextToken: string) => Promise<Answer>,
): AsyncGenerator<Answer, void> {
  let page = first;
  for (;;) {
    yield page;
    if (page.NextToken === undefined) return;
    page = await read(page.NextToken);
  }
}
