import { allowsEverywhere } from '@/lib/access/policy';
import { requireCaller } from '@/lib/console/current-call';
import type { AnyOperation } from '@/lib/operations/define-operation';

/**
 * Whether the person who is signed in may run an operation on anything, so that a page can say beforehand what it would
 * refuse. The operation decides again when it is called.
 */
export async function callerMay(operation: Pick<AnyOperation, 'name'>): Promise<boolean> {
  const { principal } = await requireCaller();
  return allowsEverywhere(principal.policies, `sms-voice:${operation.name}`);
}
