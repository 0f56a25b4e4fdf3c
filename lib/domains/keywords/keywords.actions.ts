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

/** Gives a keyword another word: first the new one is there, then the old one goes, so that no text finds neither. */
export async function replaceKeyword(
  oldKeyword: string,
  input: PutKeywordInput,
): Promise<ActionResult<PutKeywordOutput>> {
  const put = await callFromAction(operations.putKeyword, input);
  if (!put.ok) return put;
  const { OriginationIdentity } = input;
  const deleted = await callFromAction(operations.deleteKeyword, { OriginationIdentity, Keyword: oldKeyword });
  return deleted.ok ? put : deleted;
}
