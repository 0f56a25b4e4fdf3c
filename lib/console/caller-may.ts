import { allowsEverywhere, deniesEverywhere } from '@/lib/access/policy';
import { requireCaller, type Caller } from '@/lib/console/current-call';
import { registry } from '@/lib/domains/registry';
import type { AnyOperation } from '@/lib/operations/define-operation';

const actionOf = (operation: Pick<AnyOperation, 'name'>) => `sms-voice:${operation.name}`;

/**
 * Whether the person who is signed in may run an operation on anything, so that a page can say beforehand what it would
 * refuse. The operation decides again when it is called.
 */
export async function callerMay(operation: Pick<AnyOperation, 'name'>): Promise<boolean> {
  const { principal } = await requireCaller();
  return allowsEverywhere(principal.policies, actionOf(operation));
}

/** The operations that would change something and that a caller may run on nothing at all: what screens do not offer. */
export function deniedOperations({ principal }: Caller): string[] {
  return [...registry.values()]
    .filter(({ exposure, access }) => exposure !== 'internal' && access === 'write')
    .filter((operation) => deniesEverywhere(principal.policies, actionOf(operation)))
    .map(({ name }) => name);
}
