import { countDestinationsByTarget } from '@/lib/domains/event-destinations/targets.rows';
import { defineOperation } from '@/lib/operations/define-operation';
import { logGroupTail, presentLogGroup } from './log-groups.present';
import { requireLogGroup } from './log-groups.rows';
import { getLogGroupInput, getLogGroupOutput } from './log-groups.shapes';

/** GetLogGroup: one log group. */
export const getLogGroup = defineOperation({
  name: 'GetLogGroup',
  exposure: 'console',
  access: 'read',
  input: getLogGroupInput,
  output: getLogGroupOutput,
  errors: { ResourceNotFoundException: [] },
  resources: ({ LogGroupName }) => [logGroupTail(LogGroupName)],
  async handler({ LogGroupName }, context) {
    const [row, destinations] = await Promise.all([
      requireLogGroup(context, LogGroupName),
      countDestinationsByTarget(context, 'LOG_GROUP'),
    ]);
    return presentLogGroup(context.workspace, row, destinations);
  },
});
