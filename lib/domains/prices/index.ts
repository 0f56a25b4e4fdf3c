import type { AnyOperation } from '@/lib/operations/define-operation';
import { listPrices } from './list-prices';

export { listPrices };

export const priceOperations: readonly AnyOperation[] = [listPrices];
