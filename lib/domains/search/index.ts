import type { AnyOperation } from '@/lib/operations/define-operation';
import { searchResources } from './search-resources';

export { searchResources };

export const searchOperations: readonly AnyOperation[] = [searchResources];
