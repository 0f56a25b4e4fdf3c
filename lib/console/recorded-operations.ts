import { registry } from '@/lib/domains/registry';
import { isAuditedOperation } from '@/lib/operations/run-operation';

/** The operations whose calls are recorded, by name: what activity can be filtered by. */
export const recordedOperationNames: readonly string[] = [...registry.values()]
  .filter(isAuditedOperation)
  .map(({ name }) => name)
  .toSorted();
