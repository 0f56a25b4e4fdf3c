import type { AnyOperation } from '@/lib/operations/define-operation';
import { accessOperations } from './access';
import { messageOperations } from './messages';

/** Every operation of every domain, by name: what the wire answers and the sweep tests. */
const all: readonly (readonly AnyOperation[])[] = [accessOperations, messageOperations];

export const registry: ReadonlyMap<string, AnyOperation> = new Map(
  all.flat().map((operation) => [operation.name, operation]),
);
