import { sessionEnded, toActionError } from '@/lib/console/action-error';
import type { ActionResult } from '@/lib/console/action-result';
import { callerOf, newCall } from '@/lib/console/current-call';
import { readSession } from '@/lib/console/session';
import { registry } from '@/lib/domains/registry';
import { runOperation } from '@/lib/operations/run-operation';
import { getRuntime } from '@/lib/runtime';

/** Reads an operation in the name of who is signed in, each time it is called; undefined where nobody is. */
async function readerOf<Answer>(operationName: string): Promise<((input: object) => Promise<Answer>) | undefined> {
  const session = await readSession();
  const caller = session && (await callerOf(session));
  if (!caller) return undefined;
  const operation = registry.get(operationName);
  if (operation?.access !== 'read') throw new Error(`${operationName} is no read operation`);
  const runtime = getRuntime();
  // The registry forgets types; the caller names the operation and its answer side by side.
  return async (input) => (await runOperation(runtime, operation, input, newCall(runtime, caller))) as Answer;
}

/**
 * The answer of an operation, for a route.
 *
 * @param operationName a read operation; `Answer` is its output
 */
export async function readAnswer<Answer>(operationName: string, input: object): Promise<ActionResult<Answer>> {
  const read = await readerOf<Answer>(operationName);
  if (!read) return { ok: false, error: sessionEnded };
  try {
    return { ok: true, data: await read(input) };
  } catch (error) {
    return { ok: false, error: toActionError(error, operationName, '') };
  }
}

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
  const readInput = await readerOf<Answer>(operationName);
  if (!readInput) return { ok: false, error: sessionEnded };
  const read = (NextToken?: string) => readInput({ ...input, NextToken });
  try {
    return { ok: true, data: followPages(await read(), read) };
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
