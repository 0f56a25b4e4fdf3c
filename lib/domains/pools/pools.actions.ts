'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ActionResult } from '@/lib/console/action-result';
import { callFromAction } from '@/lib/console/call-from-action';
import { encodeFlashNote, flashCookieName, flashCookieOptions } from '@/lib/flash-cookie';
import { routes } from '@/lib/routes';
import * as operations from '.';
import type {
  AssociateOriginationIdentityInput,
  AssociateOriginationIdentityOutput,
  CreatePoolInput,
  CreatePoolOutput,
  DeletePoolOutput,
  DisassociateOriginationIdentityInput,
  DisassociateOriginationIdentityOutput,
  ListPoolCandidatesOutput,
  PoolSummary,
  UpdatePoolInput,
  UpdatePoolOutput,
} from './pools.shapes';

export async function createPool(input: CreatePoolInput): Promise<ActionResult<CreatePoolOutput>> {
  return callFromAction(operations.createPool, input);
}

export async function updatePool(input: UpdatePoolInput): Promise<ActionResult<UpdatePoolOutput>> {
  return callFromAction(operations.updatePool, input);
}

export async function deletePool(PoolId: string): Promise<ActionResult<DeletePoolOutput>> {
  return callFromAction(operations.deletePool, { PoolId });
}

export async function listPoolSummaries(): Promise<ActionResult<{ Pools: PoolSummary[] }>> {
  return callFromAction(operations.listPoolSummaries, {});
}

export async function listPoolCandidates(PoolId: string): Promise<ActionResult<ListPoolCandidatesOutput>> {
  return callFromAction(operations.listPoolCandidates, { PoolId, MaxResults: 100 });
}

/** Deletes the pool whose page this is, and leaves the page, since there is nothing left for it to show. */
export async function deletePoolAndLeave(PoolId: string, name: string): Promise<ActionResult<DeletePoolOutput>> {
  const result = await callFromAction(operations.deletePool, { PoolId });
  if (!result.ok) return result;
  const note = encodeFlashNote({ type: 'success', text: `Deleted phone pool ${name}.` });
  (await cookies()).set(flashCookieName, note, flashCookieOptions);
  redirect(routes.phonePools.list);
}

export async function associateOriginationIdentity(
  input: AssociateOriginationIdentityInput,
): Promise<ActionResult<AssociateOriginationIdentityOutput>> {
  return callFromAction(operations.associateOriginationIdentity, input);
}

export async function disassociateOriginationIdentity(
  input: DisassociateOriginationIdentityInput,
): Promise<ActionResult<DisassociateOriginationIdentityOutput>> {
  return callFromAction(operations.disassociateOriginationIdentity, input);
}
