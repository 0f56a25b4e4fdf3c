import type { AnyOperation } from '@/lib/operations/define-operation';
import { accessOperations } from './access';
import { accountOperations } from './account';
import { keywordOperations } from './keywords';
import { messageOperations } from './messages';
import { phoneNumberOperations } from './phone-numbers';
import { poolOperations } from './pools';
import { priceOperations } from './prices';
import { spendLimitOperations } from './spend-limits';
import { tagOperations } from './tags';
import { verifiedDestinationOperations } from './verified-destinations';

/** Every operation of every domain, by name: what the wire answers and the sweep tests. */
const all: readonly (readonly AnyOperation[])[] = [
  accessOperations,
  accountOperations,
  keywordOperations,
  messageOperations,
  phoneNumberOperations,
  poolOperations,
  priceOperations,
  spendLimitOperations,
  tagOperations,
  verifiedDestinationOperations,
];

export const registry: ReadonlyMap<string, AnyOperation> = new Map(
  all.flat().map((operation) => [operation.name, operation]),
);
