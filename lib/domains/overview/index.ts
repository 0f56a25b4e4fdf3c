import type { AnyOperation } from '@/lib/operations/define-operation';
import { getOverview } from './get-overview';

export { getOverview };

export const overviewOperations: readonly AnyOperation[] = [getOverview];
