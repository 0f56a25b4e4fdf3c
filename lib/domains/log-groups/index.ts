import type { AnyOperation } from '@/lib/operations/define-operation';
import { createLogGroup } from './create-log-group';
import { deleteLogGroup } from './delete-log-group';
import { getLogGroup } from './get-log-group';
import { listLogGroups } from './list-log-groups';
import { putLogGroupRetention } from './put-log-group-retention';
import { searchLogEvents } from './search-log-events';

export { createLogGroup, deleteLogGroup, getLogGroup, listLogGroups, putLogGroupRetention, searchLogEvents };

export const logGroupOperations: readonly AnyOperation[] = [
  createLogGroup,
  deleteLogGroup,
  getLogGroup,
  listLogGroups,
  putLogGroupRetention,
  searchLogEvents,
];
