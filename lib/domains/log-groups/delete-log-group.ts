import { checkUnused } from '@/lib/domains/event-destinations/check-unused';
import { defineOperation } from '@/lib/operations/define-operation';
import { logGroupMembers, logGroupTail } from './log-groups.present';
import { deleteLogGroupRow, lockLogGroup } from './log-groups.rows';
import { deleteLogGroupInput, deleteLogGroupOutput } from './log-groups.shapes';

/** DeleteLogGroup: a log group that no event destination writes to, with its events. */
export const deleteLogGroup = defineOperation({
  name: 'DeleteLogGroup',
  exposure: 'console',
  access: 'write',
  input: deleteLogGroupInput,
  output: deleteLogGroupOutput,
  errors: { ConflictException: ['RESOURCE_NOT_EMPTY'], ResourceNotFoundException: [] },
  resources: ({ LogGroupName }) => [logGroupTail(LogGroupName)],
  async handler({ LogGroupName }, context) {
    const row = await lockLogGroup(context, LogGroupName);
    await checkUnused(context, 'LOG_GROUP', LogGroupName);
    await deleteLogGroupRow(context, row);
    return logGroupMembers(context.workspace, row);
  },
});
