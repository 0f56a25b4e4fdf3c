import type { AnyOperation } from '@/lib/operations/define-operation';
import { getActivityRecord } from './get-activity-record';
import { searchActivity } from './search-activity';

export { getActivityRecord, searchActivity };

export const activityOperations: readonly AnyOperation[] = [getActivityRecord, searchActivity];
