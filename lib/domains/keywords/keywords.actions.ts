'use server';

import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import * as operations from '.';
import type { DeleteKeywordInput, DeleteKeywordOutput, PutKeywordInput, PutKeywordOutput } from './keywords.shapes';

export async function putKeyword(input: PutKeywordInput): Promise<ActionResult<PutKeywordOutput>> {
  return callFromAction(operations.putKeyword, input);
}

export async function deleteKeyword(input: DeleteKeywordInput): Promise<ActionResult<DeleteKeywordOutput>> {
  return callFromAction(operations.deleteKeyword, input);
}
