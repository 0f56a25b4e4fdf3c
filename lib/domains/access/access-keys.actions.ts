'use server';

import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import { createAccessKey, deleteAccessKey, updateAccessKey } from '.';
import type { CreatedAccessKey } from './access-keys.shapes';

export async function makeAccessKey(): Promise<ActionResult<CreatedAccessKey>> {
  return callFromAction(createAccessKey, {});
}

export async function setAccessKeyStatus(input: {
  AccessKeyId: string;
  Status: 'Active' | 'Inactive';
}): Promise<ActionResult<object>> {
  return callFromAction(updateAccessKey, input);
}

export async function removeAccessKey(input: { AccessKeyId: string }): Promise<ActionResult<object>> {
  return callFromAction(deleteAccessKey, input);
}
