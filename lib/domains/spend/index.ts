import type { AnyOperation } from '@/lib/operations/define-operation';
import { getSpendStatistics } from './get-spend-statistics';
import { getSpendSummary } from './get-spend-summary';
import { getUsageReport } from './get-usage-report';

export { getSpendStatistics, getSpendSummary, getUsageReport };

export const spendOperations: readonly AnyOperation[] = [getSpendStatistics, getSpendSummary, getUsageReport];
